#!/bin/sh
# make_appimage.sh FOLDER SHARE OUT.AppImage : packs the program's folder and what the tarball has in share/.
# APPIMAGETOOL names the tool; it brings the runtime, so it is no part of Debian and is fetched by whoever releases.
set -eu
folder=$1 share=$2 out=$3
here=$(cd "$(dirname "$0")" && pwd)
stage=$(mktemp -d)
mkdir -p "$stage/usr/lib"
cp -a "$folder" "$stage/usr/lib/usce-desktop"
cp -a "$share" "$stage/usr/share"
cp "$here/AppRun" "$stage/AppRun"
chmod 755 "$stage/AppRun"
cp "$share/applications/usce-desktop.desktop" "$share/icons/hicolor/256x256/apps/usce-desktop.png" "$stage/"
"${APPIMAGETOOL:-appimagetool}" "$stage" "$out"
rm -rf "$stage"
