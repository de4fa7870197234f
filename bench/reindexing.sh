#!/usr/bin/env bash
# Makes a new search index of a hub that is not running, a few times, and says how long it took and what it cost.
# Usage: bench/reindexing.sh DATA_DIRECTORY [HUB.JAR] [TIMES]
# Twenty thousand listings come with: java -jar hub.jar --data-dir DATA_DIRECTORY import oruk ADDRESS
set -euo pipefail
data=${1:?the data directory of a hub}
jar=${2:-hub-ear/target/hub.jar}
times=${3:-3}
# with the start of MariaDB, Solr and two JVMs, and everything they did until they had stopped
TIMEFORMAT='%1R s in all, %1U s user and %1S s system CPU of all processes'
for _ in $(seq "$times"); do
    echo "load before: $(cut -d' ' -f1-3 /proc/loadavg)"
    time java -jar "$jar" reindex --data-dir "$data" 2>/dev/null
done
echo "load after: $(cut -d' ' -f1-3 /proc/loadavg)"
