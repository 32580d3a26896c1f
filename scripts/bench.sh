#!/bin/sh
# Measures the library against its peers, each pair in one run, and writes the ratios into
# tests/bench/README.md; nothing here is a test.
set -eu
cd "$(dirname "$0")/.."
. scripts/packages.sh
# shellcheck disable=SC2086
sh scripts/prepare.sh $to_build $to_bench

cmake -S . -B build/bench -G Ninja -DCMAKE_BUILD_TYPE=Release -DHABITAT_BENCH=ON -DBUILD_TESTING=OFF >/dev/null
cmake --build build/bench
bench=build/bench/tests/bench
# Short and many: the speed of a machine that others use changes within a tenth of a second.
for subject in finance loan account apl; do
  $bench/$subject-bench --benchmark_repetitions=45 --benchmark_min_time=0.02 \
    --benchmark_enable_random_interleaving=true --benchmark_display_aggregates_only=true \
    --benchmark_out=$bench/$subject.json
done
start() {
  $bench/start-bench $bench/empty-program build/bench/apps/plai-balance "$1" > "$2"
  cat "$2"
}
start scenarios/plai-balance/foyer-2026.yaml $bench/foyer.txt
start scenarios/plai-balance/mixed-vefa-40-dwellings.yaml $bench/vefa.txt
python3 tests/house/ratios.py tests/bench/README.md $bench
