#!/bin/bash
# Every own rule must fire at least once on the bad documents and never on the good one. Needs @stoplight/spectral-cli on PATH (or SPECTRAL=...).
cd "$(dirname "$0")" || exit 2
lint=${SPECTRAL:-spectral}; work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
for document in bad bad2; do "$lint" lint -f json -r spectral.yaml $document.yaml 2>/dev/null; done | grep -oE 'caunoi-[a-z0-9-]+' | sort -u > "$work/fired"
grep -oE '^  caunoi-[a-z0-9-]+' spectral.yaml | tr -d ' ' | sort -u > "$work/defined"
silent=$(comm -13 "$work/fired" "$work/defined")
[ -z "$silent" ] || { echo "never fired: $silent"; exit 1; }
"$lint" lint -F error -r spectral.yaml good.yaml
