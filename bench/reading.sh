#!/usr/bin/env bash
# Reads small feeds from a server on this machine with "feed read -" and says how many it reads in a second, and how long
# one alone takes from the start of the program. Usage: bench/reading.sh [HUB.JAR [FEEDS [PORT]]]   needs python3
set -euo pipefail
jar=${1:-hub-ear/target/hub.jar}
feeds=${2:-2000}
port=${3:-28097}
documents=hub-integration/src/test/resources/feeds/rss2
temporary=$(mktemp -d)
python3 -c '
import http.server, sys
class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *words): pass
class Server(http.server.ThreadingHTTPServer):
    request_queue_size = 128
Server(("127.0.0.1", int(sys.argv[1])), lambda *all: Quiet(*all, directory=sys.argv[2])).serve_forever()' \
    "$port" "$documents" &
server=$!
trap 'kill "$server"; rm -rf "$temporary"' EXIT
until curl -sf -o /dev/null "http://127.0.0.1:$port/"; do kill -0 "$server"; sleep 0.1; done

read_feeds() {
    java -jar "$jar" --data-dir="$temporary/data" feed read "$@" --allow "127.0.0.1:$port"
}
seconds() { date +%s.%N; }

read_feeds "http://127.0.0.1:$port/simple.xml" >/dev/null # unpacks what travels in hub.jar, once
start=$(seconds)
read_feeds "http://127.0.0.1:$port/simple.xml" >/dev/null
echo "one feed, from the start of the program: $(echo "$(seconds) - $start" | bc) s"

ls "$documents" | grep '\.xml$' | awk -v most="$feeds" -v start="http://127.0.0.1:$port/" \
    '{ names[NR - 1] = $0 } END { for (i = 0; i < most; i++) print start names[i % NR] }' >"$temporary/addresses"
start=$(seconds)
read_feeds - <"$temporary/addresses" >"$temporary/answers"
took=$(echo "$(seconds) - $start" | bc)
read=$(grep -c '^{"ok":true' "$temporary/answers")
echo "$(wc -l <"$temporary/answers") answers, $read read, in $took s: $(echo "$feeds / $took" | bc) a second, the start included"
