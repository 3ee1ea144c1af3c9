#!/bin/sh
# make_dmg.sh APP OUT.dmg : signs and notarizes where an identity is named, then packs the app with a link to Applications.
# APPLE_IDENTITY, APPLE_PROFILE (of notarytool): without them the app is signed ad hoc, and docs/install.md says what people see.
set -eu
app=$1 out=$2
identity=${APPLE_IDENTITY:--}
codesign --force --deep --options runtime --timestamp=none --sign "$identity" "$app"
codesign --verify --deep --strict "$app"
stage=$(mktemp -d)
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
hdiutil create -volname "USCE Desktop" -srcfolder "$stage" -ov -format UDZO "$out"
rm -rf "$stage"
if [ -n "${APPLE_PROFILE:-}" ]; then
  xcrun notarytool submit "$out" --keychain-profile "$APPLE_PROFILE" --wait
  xcrun stapler staple "$out"
fi
