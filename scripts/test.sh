#!/bin/sh
# Builds everything and passes every test: units and properties, whole commands, messages, the seeds of
# the fuzzers, the README and the manual as shown. Ends with the line of the test runner.
# With --all, before that: the same suite with clang under sanitizers and 30 seconds of searching for
# each fuzz target, the faults of tests/mutations, the package, and what LibreOffice and pandas read of
# our tables.
# Usage: test.sh [--all]
set -eu
cd "$(dirname "$0")/.."
. scripts/packages.sh
# shellcheck disable=SC2086
sh scripts/prepare.sh $to_build $to_test

build() {
  if [ ! -f "build/$1/build.ninja" ]; then cmake --preset "$1" >/dev/null; fi
  cmake --build --preset "$1"
}
if [ "${1:-}" = --all ]; then
  # shellcheck disable=SC2086
  sh scripts/prepare.sh $to_fuzz $to_package
  build fuzz
  ctest --preset fuzz -j 2
  sh scripts/mutations.sh
  sh scripts/package.sh
fi
build dev
if [ "${1:-}" = --all ]; then
  # shellcheck disable=SC2086
  sh scripts/prepare.sh $to_read
  # Debian's, which has its pandas.
  /usr/bin/python3 tests/house/spreadsheets_test.py . build/dev/apps
fi
ctest --preset dev -j 2
