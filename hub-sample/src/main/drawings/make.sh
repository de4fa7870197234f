#!/usr/bin/env bash
# Turns the drawings into the PNG pictures that the sample partner serves; needs chromium and ImageMagick. Run it after changing one.
set -e
cd "$(dirname "$0")"
out=../resources/org/flourishhub/sample/site
for drawing in *.svg; do
  chromium --headless --no-sandbox --disable-dev-shm-usage --disable-background-networking --disable-component-update \
    --disable-sync --no-first-run --hide-scrollbars --force-device-scale-factor=1.5 --window-size=800,500 \
    --screenshot="$PWD/${drawing%.svg}.png" "file://$PWD/$drawing"
  convert "${drawing%.svg}.png" -strip -colors 64 "png8:$out/${drawing%.svg}.png"
  rm "${drawing%.svg}.png"
done
