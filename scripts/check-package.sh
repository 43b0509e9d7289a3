#!/usr/bin/env bash
# Packs Dateline, installs the tarball into an empty folder and runs it there: bash scripts/check-package.sh
# Expects dist/ to be built. The install fails where a dependency asks for a later Node than Dateline does: overrides
# don't reach those who install it, so package.json names exact versions of the dependencies in question.
set -euo pipefail
cd "$(dirname "$0")/.."
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
tarball="$(npm pack --silent --pack-destination "$folder")"
cp samples/articles/2023-10-18-lavrov-pyongyang.md "$folder/article.md"
cd "$folder"
echo '{ "private": true }' > package.json
npm install --engine-strict --loglevel=error --ignore-scripts --omit=dev --no-audit --no-fund "./$tarball"
npx --no-install dateline --version
npx --no-install dateline extract article.md | grep -q '"events"'
DATELINE_DATA="$folder/data" npx --no-install dateline ingest --quiet article.md
DATELINE_DATA="$folder/data" npx --no-install dateline views run officials-by-capital --format csv | grep -q Pyongyang
echo "the packed $tarball runs in an empty folder"
