#!/usr/bin/env bash
# What reading feeds costs the hub, with a real database and Solr and partners played on this machine.
# Usage: bench/feeds-day.sh [first | hour [MINUTES] | two]
#   first  200 feeds of 30 stories each: fetched, read, stored and indexed for the first time, then asked again, unchanged
#   hour   10,000 feeds asked once an hour, one in twenty with news, watched for some minutes
#   two    two nodes share the work, and one of them is killed
# NODE_OPTIONS="…" are further options for the JVM that is measured, such as those of a profiler.
set -euo pipefail
cd "$(dirname "$0")/.."
exec mvn -q ${MVN_ARGS:-} -Pfeeds-day -pl hub-integration -am process-test-classes \
    -Dfeeds-day.mode="${1:-first}" -Dfeeds-day.minutes="${2:-6}" -Dfeeds-day.node="${NODE_OPTIONS:-}"
