# Sourced by the others: how much processor time and memory the processes of one data directory use.
# watch_costs DATA begins to watch, say_costs ends it and prints.

costs=$(mktemp)

# One line for each process that has to do with the data directory: name, processor seconds, most resident megabytes.
look() {
    local file command name ticks
    ticks=$(getconf CLK_TCK)
    for file in $(grep -lsF -- "$1" /proc/[0-9]*/cmdline); do
        file=${file%/cmdline}
        command=$(tr '\0' ' ' <"$file/cmdline") || continue
        case $command in
            *org.flourishhub.command.*) name=command ;;
            *solr.solr.home*) name=solr ;;
            *exec*) continue ;;
            *bin/mariadbd*) name=mariadb ;;
            *payara*) name=hub ;;
            *" -jar "*) name=launcher ;;
            *) continue ;;
        esac
        echo "$name $(sed 's/.*) //' "$file/stat" | awk -v t="$ticks" '{ printf "%.1f", ($12 + $13) / t }')" \
            "$(awk '/VmHWM/ { printf "%d", $2 / 1024 }' "$file/status")"
    done 2>/dev/null
}

# A process that has ended says nothing any more, so the highest that was seen of each counts.
watch_costs() {
    local data=$1
    while sleep 0.5; do
        look "$data" >"$costs.new" || true
        cat "$costs" "$costs.new" | sort -k1,1 -k2,2nr | awk '!seen[$1]++' >"$costs.best"
        mv "$costs.best" "$costs"
    done &
    watcher=$!
}

stop_watching() {
    kill "${watcher:-0}" 2>/dev/null || true
    rm -f "$costs" "$costs.new" "$costs.best"
}

say_costs() {
    kill "$watcher"
    awk '{ printf "%-9s %6.1f s of processor time, at most %d MB\n", $1, $2, $3; all += $2; mb += $3 }
        END { printf "%-9s %6.1f s of processor time, at most %d MB\n", "together", all, mb }' "$costs"
}
