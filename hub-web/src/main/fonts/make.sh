#!/usr/bin/env bash
# Makes the fonts in src/main/resources/assets/fonts from the published package @fontsource/atkinson-hyperlegible.
# Needed only when the package or the choice of characters changes: the results are kept in the repository.
# Needs: npm, and Python with fonttools 4.60 and brotli 1.1 or newer. Run it anywhere: fonts/make.sh DIRECTORY
#
# Each weight is cut in three by characters, and a browser fetches only the parts whose characters stand on the page:
#   core      what nearly every English page needs (6 kB a weight)
#   latin     the rest of the package's Latin part
#   latin-ext names from Polish, Turkish, Welsh and others
# Hinting is left out (it is half of the bytes, and today's screens do not use it). Nothing else is changed.
set -euo pipefail
into=$(realpath "$1")
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm pack --silent @fontsource/atkinson-hyperlegible@5.3.0
tar xzf fontsource-atkinson-hyperlegible-5.3.0.tgz
sha256sum --check --quiet <<'SUMS'
d64ba838ef5472bba248620ec4fd8b5aa7cf0db2908e0bb230600caf279ba7bc  package/files/atkinson-hyperlegible-latin-400-normal.woff2
140e2bd25a7315c8a062508391426b0d8c3297400c947b8d847be28f73a199f0  package/files/atkinson-hyperlegible-latin-700-normal.woff2
SUMS
core='U+20-7E,U+A0,U+A3,U+B0,U+B7,U+D7,U+E8,U+E9,U+2013,U+2014,U+2018,U+2019,U+201C,U+201D,U+2026,U+2039,U+203A'
rest='U+A1-A2,U+A4-AF,U+B1-B6,U+B8-D6,U+D8-E7,U+EA-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+300-308,U+201A,U+201E,U+2022,U+2044,U+20AC,U+2122,U+2212,U+2215'
cut_to() { python3 -m fontTools.subset "package/files/$1" --unicodes="$2" --no-hinting --flavor=woff2 \
  --layout-features=kern,liga,ccmp,mark,mkmk,locl --output-file="$into/$3"; }
for weight in 400 700; do
  latin=atkinson-hyperlegible-latin-$weight-normal.woff2
  cut_to "$latin" "$core" "core-$weight.woff2"
  cut_to "$latin" "$rest" "latin-$weight.woff2"
  cut_to "atkinson-hyperlegible-latin-ext-$weight-normal.woff2" '*' "latin-ext-$weight.woff2"
done
cp package/LICENSE "$into/OFL.txt"
