#!/usr/bin/env bash
# How long hub.jar takes from nothing and from kept data to the first successful search page, how much memory the whole
# process tree takes when idle, and how long it takes to stop.   bench/starting.sh [hub.jar] [port]
set -euo pipefail

jar=${1:-hub-ear/target/hub.jar}
port=${2:-28099}
data=$(mktemp -d)/data
launcher=

ms() { date +%s%3N; }

stop() {
    [ -n "$launcher" ] || return 0
    local from; from=$(ms)
    kill "$launcher" 2>/dev/null || true
    wait "$launcher" 2>/dev/null || true
    launcher=
    echo "stop: $(($(ms) - from)) ms"
}
trap 'stop; rm -rf "$(dirname "$data")"' EXIT

start() {
    local from; from=$(ms)
    : >"$data.out"
    java -jar "$jar" --data-dir="$data" --port="$port" --sample-data >"$data.out" 2>&1 &
    launcher=$!
    until grep -q "is ready" "$data.out"; do
        kill -0 "$launcher" || { cat "$data.out"; exit 1; }
        sleep 0.1
    done
    curl -sSf -o /dev/null "http://127.0.0.1:$port/search?q=garden"
    echo "$1: $(($(ms) - from)) ms to the first search page"
}

tree() {
    echo "$1"
    local child
    for child in $(cat "/proc/$1/task/"*/children 2>/dev/null); do
        tree "$child"
    done
}

memory() {
    local total=0 pss
    for process in $(tree "$launcher" | sort -u); do
        pss=$(awk '/^Pss:/ {print $2}' "/proc/$process/smaps_rollup" 2>/dev/null || echo 0)
        total=$((total + pss))
        [ "$pss" -lt 2000 ] || echo "  $((pss / 1024)) MB  $(tr '\0' ' ' <"/proc/$process/cmdline" | grep -oE 'mariadbd|SolrServer|SamplePartners|payara-micro.jar|hub\.jar' | head -1)"
    done
    echo "idle after 60 s: $((total / 1024)) MB in the whole process tree"
}

echo "$(nproc) processors, $(java -version 2>&1 | head -1), load $(cut -d' ' -f1 /proc/loadavg)"
mkdir -p "$(dirname "$data")"
start "cold (empty data directory)"
sleep 60
memory
stop
start "warm (second start)"
stop
