#!/bin/sh
# Measures the library against its peers, each pair in one run; nothing here is a test. Ratios are
# written down in tests/bench/README.md.
set -eu
cd "$(dirname "$0")/.."
. scripts/packages.sh
# shellcheck disable=SC2086
sh scripts/prepare.sh $to_build $to_bench

cmake -S . -B build/bench -G Ninja -DCMAKE_BUILD_TYPE=Release -DHABITAT_STATIC=ON -DHABITAT_BENCH=ON -DBUILD_TESTING=OFF >/dev/null
cmake --build build/bench
build/bench/tests/bench/finance-bench
build/bench/tests/bench/loan-bench
build/bench/tests/bench/account-bench
for scenario in foyer-2026 mixed-vefa-40-dwellings; do
  build/bench/tests/bench/start-bench build/bench/tests/bench/empty-program build/bench/apps/plai-balance scenarios/plai-balance/$scenario.yaml
done
