#!/usr/bin/env bash
# Reads every service in one stream, slowly, and says how much more memory the application holds meanwhile than before.
# Usage: bench/streaming.sh DATA [HUB.JAR [PORT]]   DATA: a hub's data directory, such as one that importing.sh has kept
set -euo pipefail
data=${1:?a data directory}
jar=${2:-hub-ear/target/hub.jar}
port=${3:-28098}
temporary=$(mktemp -d)
launcher=
stop() {
    [ -z "$launcher" ] || { kill "$launcher"; wait "$launcher" || true; }
    rm -rf "$temporary"
}
trap stop EXIT

# Kilobytes of the heap that are in use after everything that can go has gone.
live() {
    jcmd "$pid" GC.run >/dev/null
    jcmd "$pid" GC.heap_info | grep -E 'generation +total' | sed -E 's/.*used ([0-9]+)K.*/\1/' | awk '{ all += $1 } END { print all }'
}

java -jar "$jar" --data-dir="$data" --port="$port" >"$temporary/hub.out" 2>&1 &
launcher=$!
until grep -q "is ready" "$temporary/hub.out"; do
    kill -0 "$launcher" || { cat "$temporary/hub.out"; exit 1; }
    sleep 0.2
done
pid=$(cat "$data/run/hub.pid")
url="http://127.0.0.1:$port/oruk/services?format=ndjson&full=true"
# once before, so that what is kept for every reader is there already
curl -sSf "$url" -o "$temporary/first"
before=$(live)
curl -sSf --limit-rate 4M "$url" -o "$temporary/services" &
reader=$!
most=0
looks=0
while kill -0 "$reader" 2>/dev/null; do
    now=$(live)
    [ "$now" -le "$most" ] || most=$now
    looks=$((looks + 1))
done
wait "$reader"
echo "$(wc -l <"$temporary/services") services, $(($(stat -c %s "$temporary/services") / 1024 / 1024)) MB"
echo "heap in use before: $((before / 1024)) MB; at most while it streamed ($looks looks): $((most / 1024)) MB"
