#!/bin/sh
# Installs USCE Desktop for this user alone; ./install.sh --remove takes it away again. Libraries and settings stay.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
program=$data/usce-desktop/program
bin=$HOME/.local/bin
refresh() {
  command -v update-mime-database >/dev/null && update-mime-database "$data/mime" || true
  command -v update-desktop-database >/dev/null && update-desktop-database -q "$data/applications" || true
}
remove() {
  rm -rf "$program"
  rm -f "$bin/usce-desktop" "$data/applications/usce-desktop.desktop" "$data/mime/packages/usce-desktop.xml"
  rm -f "$data"/icons/hicolor/*/apps/usce-desktop.* "$data/man/man1/usce-desktop.1"
  rm -f "$data/bash-completion/completions/usce-desktop" "$data/zsh/site-functions/_usce-desktop"
}
if [ "${1:-}" = --remove ]; then
  remove
  refresh
  echo "USCE Desktop was removed; your libraries and settings are where they were."
  exit 0
fi
remove
mkdir -p "$program" "$bin"
cp -a "$here/usce-desktop/." "$program/"
(cd "$here/share" && find . -type f) | while read -r file; do
  mkdir -p "$data/$(dirname "$file")"
  cp "$here/share/$file" "$data/$file"
done
ln -s "$program/usce-desktop" "$bin/usce-desktop"
refresh
echo "USCE Desktop is installed: in your menu, and as $bin/usce-desktop."
