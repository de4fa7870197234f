#!/usr/bin/env bash
# Imports a directory of Open Referral UK into an empty hub and says how long it took until everything could be found, how
# many seconds of processor time each process used for it, and how much memory.
# Usage: bench/importing.sh ADDRESS [HUB.JAR]      ADDRESS such as http://127.0.0.1:18600/oruk, on this machine
set -euo pipefail
address=${1:?the address of a directory}
jar=${2:-hub-ear/target/hub.jar}
authority=$(sed -E 's#^https?://([^/]+).*#\1#' <<<"$address")
data=$(mktemp -d)
costs=$(mktemp)
trap 'kill "$watcher" 2>/dev/null || true; rm -rf "$data" "$costs"' EXIT

# One line for each process that has to do with the data directory: name, processor seconds, most resident megabytes.
look() {
    local file command name ticks
    ticks=$(getconf CLK_TCK)
    for file in $(grep -lsF -- "$data" /proc/[0-9]*/cmdline); do
        file=${file%/cmdline}
        command=$(tr '\0' ' ' <"$file/cmdline") || continue
        case $command in
            *org.flourishhub.command.*) name=command ;;
            *solr.solr.home*) name=solr ;;
            *bin/mariadbd*) name=mariadb ;;
            *" -jar "*" import "*) name=launcher ;;
            *) continue ;;
        esac
        echo "$name $(sed 's/.*) //' "$file/stat" | awk -v t="$ticks" '{ printf "%.1f", ($12 + $13) / t }')" \
            "$(awk '/VmHWM/ { printf "%d", $2 / 1024 }' "$file/status")"
    done 2>/dev/null
}
watch() {
    while sleep 0.5; do
        look >"$costs.new" || true
        # the highest that was seen of each, for a process that has ended says nothing any more
        cat "$costs" "$costs.new" | sort -k1,1 -k2,2nr | awk '!seen[$1]++' >"$costs.best"
        mv "$costs.best" "$costs"
        rm -f "$costs.new"
    done
}
watch &
watcher=$!

echo "load before: $(cut -d' ' -f1-3 /proc/loadavg)"
began=$(date +%s)
java -jar "$jar" --data-dir "$data" import oruk "$address" --allow "$authority" 2>&1 |
    while IFS= read -r line; do
        case $line in
            Indexing*) echo "read and kept after $(($(date +%s) - began)) s" ;;
            *added,*) echo "searchable after $(($(date +%s) - began)) s: $line" ;;
        esac
    done
kill "$watcher"
awk '{ printf "%-9s %6.1f s of processor time, at most %d MB\n", $1, $2, $3; all += $2; mb += $3 }
    END { printf "%-9s %6.1f s of processor time, at most %d MB\n", "together", all, mb }' "$costs"
echo "load after: $(cut -d' ' -f1-3 /proc/loadavg)"
