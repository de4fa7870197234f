#!/usr/bin/env bash
# Makes a file of 2.6 million invented postcodes in the shape of the ONS Postcode Directory, imports it into an empty hub, and
# says how long that took, how much processor time, and how much memory the command used at most.
# Usage: bench/postcodes.sh [HUB.JAR] [HOW MANY]
set -euo pipefail
jar=${1:-hub-ear/target/hub.jar}
many=${2:-2600000}
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT

awk -v many="$many" 'BEGIN {
    letters = "ABCDEFGHJKLMNPRSTUWYZ"
    print "pcd,pcd2,pcds,dointr,doterm,oscty,oslaua,lat,long"
    for (i = 0; i < many; i++) {
        last = i % 4410; first = int(i / 4410)
        district = substr(letters, first % 21 + 1, 1) substr(letters, int(first / 21) % 21 + 1, 1) (int(first / 441) % 99 + 1)
        inward = int(last / 441) substr(letters, int(last / 21) % 21 + 1, 1) substr(letters, last % 21 + 1, 1)
        code = district " " inward
        printf "\"%s\",\"%s\",\"%s\",\"198001\",\"\",\"E99999999\",\"E08000019\",%.6f,%.6f\n",
            code, code, code, 50 + (i % 9973) / 1000, -6 + (i % 7919) / 1000
    }
}' >"$data/onspd.csv"
echo "load before: $(cut -d' ' -f1-3 /proc/loadavg); $(wc -l <"$data/onspd.csv") lines, $(du -m "$data/onspd.csv" | cut -f1) MB"

began=$(date +%s)
times_before=$(awk '{ print $16 + $17 }' /proc/$$/stat)
java -jar "$jar" --data-dir "$data/hub" postcodes import "$data/onspd.csv" &
command=$!
most=0
while kill -0 "$command" 2>/dev/null; do
    {
        for file in $(grep -lsF -- "$data" /proc/[0-9]*/cmdline); do
            if tr '\0' ' ' <"$file" | grep -q 'org.flourishhub.command'; then
                now=$(awk '/VmHWM/ { printf "%d", $2 / 1024 }' "${file%/cmdline}/status" || echo 0)
                most=$((${now:-0} > most ? now : most))
            fi
        done
    } 2>/dev/null
    sleep 2
done
wait "$command"
# what all processes of the command used, the database's too: each is waited for by the one that started it
times_after=$(awk '{ print $16 + $17 }' /proc/$$/stat)
echo "imported after $(($(date +%s) - began)) s, with the start of the database; the command used at most $most MB"
echo "processor time of all its processes: $(((times_after - times_before) / $(getconf CLK_TCK))) s"
echo "load after: $(cut -d' ' -f1-3 /proc/loadavg)"
