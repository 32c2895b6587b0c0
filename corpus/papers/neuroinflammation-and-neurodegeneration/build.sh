#!/usr/bin/env bash
# Prints the paper from a browser: needs chromium and the Liberation fonts.
set -eu
cd "$(dirname "$0")"
profile=$(mktemp -d)
chromium --headless --no-sandbox --disable-gpu --disable-background-networking --no-first-run --user-data-dir="$profile" \
  --no-pdf-header-footer --print-to-pdf=neuroinflammation-and-neurodegeneration.pdf "file://$PWD/neuroinflammation-and-neurodegeneration.html" 2>/dev/null
rm -r "$profile"
