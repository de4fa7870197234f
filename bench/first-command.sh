#!/usr/bin/env bash
# How long the README's first command takes in a clean clone, dependencies being downloaded already: until the hub says
# that it is ready, and until all of it has stopped.   bench/first-command.sh [port]
set -euo pipefail

port=${1:-28099}
project=$(git rev-parse --show-toplevel)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
git clone -q "$project" "$place/clone"
cd "$place/clone"

echo "$(nproc) processors, $(java -version 2>&1 | head -1), load $(cut -d' ' -f1 /proc/loadavg)"
from=$(date +%s)
mvn -B -q -Prun -Dhub.port="$port" >"$place/said" 2>&1 &
maven=$!
until grep -q "is ready" "$place/said"; do
    kill -0 "$maven" || { cat "$place/said"; exit 1; }
    sleep 0.5
done
echo "mvn -Prun in a clean clone: $(($(date +%s) - from)) s until the hub is ready"

from=$(date +%s)
kill "$(pgrep -f "^java -jar $place/clone/hub-ear/target/hub.jar")"
while pgrep -f "$place/clone" >/dev/null; do sleep 0.2; done
echo "all of it has stopped after $(($(date +%s) - from)) s"
