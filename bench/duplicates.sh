#!/usr/bin/env bash
# Compares everything that a hub lists with everything else and says how long that took.
# Usage: bench/duplicates.sh DATA [HUB.JAR]        DATA: a hub's data directory, such as one that importing.sh has kept
set -euo pipefail
data=${1:?a data directory}
jar=${2:-hub-ear/target/hub.jar}
. "$(dirname "$0")/costs.sh"
trap stop_watching EXIT

echo "load before: $(cut -d' ' -f1-3 /proc/loadavg)"
watch_costs "$data"
began=$(date +%s)
java -jar "$jar" --data-dir "$data" duplicates find
echo "took $(($(date +%s) - began)) s"
say_costs
