#!/usr/bin/env bash
# Imports a directory of Open Referral UK into an empty hub and says how long it took until everything could be found.
# Usage: bench/importing.sh ADDRESS [HUB.JAR]      ADDRESS such as http://127.0.0.1:18600/oruk, on this machine
set -euo pipefail
address=${1:?the address of a directory}
jar=${2:-hub-ear/target/hub.jar}
authority=$(sed -E 's#^https?://([^/]+).*#\1#' <<<"$address")
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
echo "load before: $(cut -d' ' -f1-3 /proc/loadavg)"
began=$(date +%s)
java -jar "$jar" --data-dir "$data" import oruk "$address" --allow "$authority" 2>&1 |
    while IFS= read -r line; do
        case $line in
            Indexing*) echo "read and kept after $(($(date +%s) - began)) s" ;;
            *added,*) echo "searchable after $(($(date +%s) - began)) s: $line" ;;
        esac
    done
echo "load after: $(cut -d' ' -f1-3 /proc/loadavg)"
