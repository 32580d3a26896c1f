#!/bin/sh
# Compares what two builds print for every scenario and every faulty case of the tests, sentences apart;
# ends with 1 where a figure, a code, a path or a place differs.
# Usage: same.sh OLD NEW      folders that hold the binaries, such as build/release/apps
set -eu
old=$(cd "${1:?"usage: $0 OLD NEW"}" && pwd)
new=$(cd "${2:?"usage: $0 OLD NEW"}" && pwd)
cd "$(dirname "$0")/.."
exec python3 tests/house/same.py "$old" "$new"
