#!/bin/sh
# Builds everything and passes every test: with g++, units and properties, whole commands, messages,
# the README and the manual as shown; with clang, all of it again under sanitizers, and 30 seconds
# of fuzzing for each target. Ends with the line of the test runner.
set -eu
cd "$(dirname "$0")/.."
. scripts/packages.sh
# shellcheck disable=SC2086
sh scripts/prepare.sh $to_build $to_test $to_fuzz

build() {
  if [ ! -f "build/$1/build.ninja" ]; then cmake --preset "$1" >/dev/null; fi
  cmake --build --preset "$1"
}
build dev
build fuzz
ctest --preset fuzz -j 2
ctest --preset dev -j 2
