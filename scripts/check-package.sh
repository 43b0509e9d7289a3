#!/usr/bin/env bash
# Packs Dateline, installs the tarball into an empty folder and runs it there: bash scripts/check-package.sh
# Expects dist/ to be built. Two dependencies of graphql-yoga ask for Node 22.15 and run on 20: npm warns of them here.
set -euo pipefail
cd "$(dirname "$0")/.."
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
tarball="$(npm pack --silent --pack-destination "$folder")"
cp samples/articles/2023-10-18-lavrov-pyongyang.md "$folder/article.md"
cd "$folder"
echo '{ "private": true }' > package.json
npm install --loglevel=error --ignore-scripts --omit=dev --no-audit --no-fund "./$tarball"
npx --no-install dateline --version
npx --no-install dateline extract article.md | grep -q '"events"'
DATELINE_DATA="$folder/data" npx --no-install dateline ingest --quiet article.md
DATELINE_DATA="$folder/data" npx --no-install dateline views run officials-by-capital --format csv | grep -q Pyongyang
echo "the packed $tarball runs in an empty folder"
