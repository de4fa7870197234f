#!/usr/bin/env bash
# Makes a new search index of a hub that runs, by the button in its console, a few times one after the other, and says how long
# each took: from the press to the moment when people ask the new one, and from the first listing that was in it.
# Usage: HUB_PASSWORD=… bench/rebuilding.sh ADDRESS EMAIL [TIMES]
# EMAIL is that of an administrator of the hub:
#   java -jar hub.jar account add EMAIL --name=NAME --hub-role=ADMINISTRATOR --data-dir=DIR
set -euo pipefail
address=${1:?the address of a hub that runs}
email=${2:?the email address of an administrator}
times=${3:-8}
cookies=$(mktemp)
trap 'rm -f "$cookies"' EXIT

ask() {
    curl --silent --show-error --fail --location --cookie "$cookies" --cookie-jar "$cookies" \
        --header 'Sec-Fetch-Site: same-origin' --header 'Accept: text/html' "$@"
}

milliseconds() {
    date +%s%3N
}

ask --output /dev/null --data-urlencode "email=$email" --data-urlencode "password=${HUB_PASSWORD:?}" "$address/sign-in"
for _ in $(seq "$times"); do
    page=$(ask "$address/console/search-index")
    token=$(grep --only-matching 'name="csrf" value="[^"]*"' <<<"$page" | head -n 1 | cut -d'"' -f4)
    pressed=$(milliseconds)
    first=0
    page=$(ask --data-urlencode "csrf=$token" "$address/console/search-index/rebuild")
    while grep --quiet 'A new index is being made' <<<"$page"; do
        if [ "$first" = 0 ] && grep --quiet --extended-regexp '[1-9][0-9,]* listings? of about' <<<"$page"; then
            first=$(milliseconds)
        fi
        sleep 0.1
        page=$(ask "$address/console/search-index")
    done
    ended=$(milliseconds)
    listings=$(grep --only-matching --extended-regexp 'Written</dt><dd>[0-9,]+' <<<"$page" | grep --only-matching --extended-regexp '[0-9,]+$' | tr -d ,)
    echo "$listings listings in $((ended - pressed)) ms from the press, $((ended - first)) ms from the first of them:" \
        "$((listings * 1000 / (ended - pressed))) and $((listings * 1000 / (ended - first))) a second, load $(cut -d' ' -f1 /proc/loadavg)"
done
