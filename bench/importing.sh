#!/usr/bin/env bash
# Imports a directory of Open Referral UK into an empty hub and says how long it took until everything could be found, how
# many seconds of processor time each process used for it, and how much memory.
# Usage: bench/importing.sh ADDRESS [HUB.JAR [DATA]]
#   ADDRESS  such as http://127.0.0.1:18600/oruk, on this machine
#   DATA     a directory that does not exist yet, to keep what was imported for the other measurements
set -euo pipefail
address=${1:?the address of a directory}
jar=${2:-hub-ear/target/hub.jar}
authority=$(sed -E 's#^https?://([^/]+).*#\1#' <<<"$address")
temporary=$(mktemp -d)
data=${3:-$temporary/data}
. "$(dirname "$0")/costs.sh"
trap 'stop_watching; rm -rf "$temporary"' EXIT
[ ! -e "$data" ] || { echo "$data exists already" >&2; exit 1; }

echo "load before: $(cut -d' ' -f1-3 /proc/loadavg)"
watch_costs "$data"
began=$(date +%s)
java -jar "$jar" --data-dir "$data" import oruk "$address" --allow "$authority" 2>&1 |
    while IFS= read -r line; do
        case $line in
            Indexing*) echo "read and kept after $(($(date +%s) - began)) s" ;;
            *added,*) echo "searchable after $(($(date +%s) - began)) s: $line" ;;
        esac
    done
say_costs
echo "load after: $(cut -d' ' -f1-3 /proc/loadavg)"
