#!/bin/sh
# Runs every fuzz target for HOURS, all side by side, and writes executions and coverage into
# tests/fuzz/README.md. Inputs that reached something new stay in build/fuzz/found/TARGET and are seeds
# of the next run; an input that breaks a target stays in build/fuzz/broken, and the script ends with 1.
# Usage: fuzz.sh HOURS
set -eu
cd "$(dirname "$0")/.."
hours=${1:?"usage: $0 HOURS"}
. scripts/packages.sh
# shellcheck disable=SC2086
sh scripts/prepare.sh $to_build $to_test $to_fuzz

targets="reader expectation override quantity date rows"
if [ ! -f build/fuzz/build.ninja ]; then cmake --preset fuzz >/dev/null; fi
# shellcheck disable=SC2046
cmake --build build/fuzz --target $(printf '%s-fuzz ' $targets)

seconds=$(echo "$hours" | awk '{ printf "%d", $1 * 3600 }')
folder=$PWD/build/fuzz
seeds=$PWD/tests/fuzz/corpus
rm -rf "$folder/broken" "$folder/logs"
mkdir -p "$folder/broken" "$folder/logs"
for target in $targets; do
  mkdir -p "$folder/found/$target"
  more=
  if [ "$target" = reader ]; then more=$PWD/tests/errors; fi
  # shellcheck disable=SC2086
  (cd "$folder/broken" && "$folder/tests/fuzz/$target-fuzz" -dict="$seeds/../words.dict" -timeout=120 \
    -rss_limit_mb=2048 -print_final_stats=1 -max_total_time="$seconds" \
    "$folder/found/$target" "$seeds/$target" $more > "$folder/logs/$target.txt" 2>&1) || true &
done
wait
python3 tests/house/fuzz_record.py tests/fuzz/README.md "$folder/logs" "$folder/broken"
