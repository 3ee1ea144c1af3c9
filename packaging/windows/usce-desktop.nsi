; Per user, no administrator: makensis -DTREE=folder -DVERSION=0.1.0 -DICON=usce-desktop.ico -DOUT=setup.exe usce-desktop.nsi
Target amd64-unicode
Unicode true
SetCompressor /SOLID lzma
!include MUI2.nsh
Name "USCE Desktop"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\USCE Desktop"
RequestExecutionLevel user
ManifestDPIAware true
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "USCE Desktop"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "USCE Desktop Setup"
VIAddVersionKey "LegalCopyright" "Apache-2.0"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\usce-desktop-window.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Spanish"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\usce-desktop"
!define VERB "Software\Classes\Directory\shell\usce-desktop"

Section "Install"
  ; An upgrade replaces the program and nothing else: libraries and settings lie elsewhere.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${TREE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateDirectory "$SMPROGRAMS\USCE Desktop"
  CreateShortcut "$SMPROGRAMS\USCE Desktop\USCE Desktop.lnk" "$INSTDIR\usce-desktop-window.exe"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "USCE Desktop"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\usce-desktop-window.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The USCE Desktop authors"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  WriteRegStr HKCU "${VERB}" "" "Open with USCE Desktop"
  WriteRegStr HKCU "${VERB}" "Icon" "$INSTDIR\usce-desktop-window.exe"
  WriteRegStr HKCU "${VERB}\command" "" '"$INSTDIR\usce-desktop-window.exe" "%1"'
SectionEnd

Section "Uninstall"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\usce-desktop.exe"
  Delete "$INSTDIR\usce-desktop-window.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  RMDir /r "$SMPROGRAMS\USCE Desktop"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "${VERB}"
SectionEnd
