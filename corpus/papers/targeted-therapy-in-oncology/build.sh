#!/usr/bin/env bash
# Exports the paper from a word processor: needs LibreOffice Writer and the Liberation fonts.
set -eu
cd "$(dirname "$0")"
profile=$(mktemp -d)
SOURCE_DATE_EPOCH=1767225600 libreoffice "-env:UserInstallation=file://$profile" --headless --convert-to pdf targeted-therapy-in-oncology.fodt >/dev/null
rm -r "$profile"
