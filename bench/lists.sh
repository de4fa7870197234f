#!/usr/bin/env bash
# Makes a list of services as a partner would keep one, brings it in through the console of a hub that was just started, and
# says how long each step took, how many seconds of processor time each process used, and how much memory.
# Usage: bench/lists.sh [ROWS [HUB.JAR]]
#   PAGES=DIRECTORY   keeps the pages that an editor saw, to look at
set -euo pipefail
rows=${1:-5000}
jar=${2:-hub-ear/target/hub.jar}
port=${PORT:-18717}
hub=http://127.0.0.1:$port
folder=$(mktemp -d)
. "$(dirname "$0")/costs.sh"
finish() {
    stop_watching
    kill "${launcher:-0}" 2>/dev/null && wait "$launcher" 2>/dev/null || true
    rm -rf "$folder"
}
trap finish EXIT

# Every fiftieth row has a mistake, every tenth has times in words that nobody can read by machine.
awk -v rows="$rows" 'BEGIN {
    print "Our number,Name,In one sentence,Phone,When,Cost,Place,Street,Town or city,Postcode,Kinds of help"
    split("Mondays 10am to 12pm|Tue 2-4pm|Every Wednesday, 6.30 pm to 8 pm|First Thursday of the month, 10am-1pm|Fri 9-5", when, "|")
    split("Free|£3|£2.50 per session|Adults £5, children £2", cost, "|")
    for (i = 1; i <= rows; i++)
        printf "L-%d,Listrow group %d,\"We meet, talk and make things: group %d.\",0114 496 %04d,\"%s\",\"%s\",Hall %d,%d High Street,Sheffield,%s,Groups and company\n",
            i, i, i, i % 10000, i % 10 ? when[i % 5 + 1] : "When the weather is good", cost[i % 4 + 1], i % 300,
            i % 200 + 1, i % 50 ? "S6 5XX" : "Sheffield"
}' >"$folder/list.csv"

java -jar "$jar" --data-dir "$folder/data" --port "$port" --sample-data >"$folder/hub.log" 2>&1 &
launcher=$!
until grep -q "is ready at" "$folder/hub.log"; do
    kill -0 "$launcher" || { cat "$folder/hub.log" >&2; exit 1; }
    sleep 1
done

ask() { curl -sS -H "Origin: $hub" -b "$folder/cookies" -c "$folder/cookies" "$@"; }
token() { ask "$hub$1" | grep -o 'name="csrf" value="[^"]*"' | head -1 | cut -d'"' -f4; }
keep() { [ -z "${PAGES:-}" ] || ask "$hub$2" >"$PAGES/$1.html"; }
timed() { # LABEL, then what curl is told; leaves the address it was sent to in $went
    local label=$1 said
    shift
    said=$(ask -o "$folder/answer" -w '%{http_code} %{time_total} %{redirect_url}' "$@")
    echo "$label: $(cut -d' ' -f2 <<<"$said") s (answer $(cut -d' ' -f1 <<<"$said"))"
    went=$(cut -d' ' -f3 <<<"$said")
}

csrf=$(token /sign-in)
ask -o /dev/null --data-urlencode "csrf=$csrf" -d email=editor@oakfield.example -d password=flourish-demo "$hub/sign-in"
lists=$(ask "$hub/console" | grep -o '/console/organisations/[^"/]*/lists' | head -1)

echo "load before: $(cut -d' ' -f1-3 /proc/loadavg)"
watch_costs "$folder/data"
timed "file of $rows rows brought in" -F "csrf=$(token "$lists")" -F "file=@$folder/list.csv;type=text/csv" "$hub$lists"
list=/console/lists/${went##*/}
csrf=$(token "$list")
columns=$(ask "$hub$list" | awk '/<select[^>]*name="column\./ { match($0, /column\.[0-9]+/); at = substr($0, RSTART, RLENGTH) }
    /<option[^>]* selected/ { match($0, /value="[^"]*"/); print "-d " at "=" substr($0, RSTART + 7, RLENGTH - 8) }')
# shellcheck disable=SC2086
timed "columns matched" -d "csrf=$csrf" -d publishes=yes $columns "$hub$list/matching"
timed "what will happen" "$hub$list/preview"
keep preview "$list/preview"
began=$(date +%s.%N)
since() { awk -v a="$began" -v b="$(date +%s.%N)" 'BEGIN { printf "%.1f s", b - a }'; }
timed "taking in begun" -d "csrf=$csrf" "$hub$list/taking-in"
kept=
until ask "$hub$list" >"$folder/page" && grep -q '>Taken in<' "$folder/page"; do
    grep -q 'It was stopped' "$folder/page" && { cat "$folder/page" >&2; exit 1; }
    if [ -z "$kept" ] && grep -Eq '<strong>[1-9][0-9]{3} of' "$folder/page"; then
        keep progress "$list"
        timed "its page while it runs" "$hub$list"
        kept=yes
    fi
    sleep 1
done
echo "taken in after $(since): $(grep -o '<strong>[0-9,]* [a-z]*</strong> added' "$folder/page" | sed 's/<[^>]*>//g')"
until ask "$hub/search?q=Listrow+group+$((rows - 1))" >"$folder/found" &&
    grep -q "/services/listrow-group-$((rows - 1))-" "$folder/found"; do sleep 1; done
echo "found by a search after $(since)"
keep result "$list"
timed "its page afterwards" "$hub$list"
timed "what undoing will do" "$hub$list/undo"
began=$(date +%s.%N)
timed "undoing begun" -d "csrf=$csrf" "$hub$list/undo"
until ask "$hub$list" | grep -q '>Undone<'; do sleep 1; done
echo "undone after $(since)"
say_costs
echo "load after: $(cut -d' ' -f1-3 /proc/loadavg)"
