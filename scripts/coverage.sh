#!/bin/sh
# Which lines of the library the tests run: builds with clang's coverage, passes the tests, and writes
# the share of each room into tests/README.md. Nothing here is a test.
set -eu
cd "$(dirname "$0")/.."
. scripts/packages.sh
# shellcheck disable=SC2086
sh scripts/prepare.sh $to_build $to_test $to_fuzz $to_cover

# The programs carry the place of their profiles: most tests run them in an environment of their own.
folder=build/coverage
cmake -S . -B $folder -G Ninja -DCMAKE_CXX_COMPILER=clang++ -DCMAKE_BUILD_TYPE=Debug -DBUILD_TESTING=ON \
  -DCMAKE_CXX_FLAGS_DEBUG="-O1 -fprofile-instr-generate=$PWD/$folder/%4m.profraw -fcoverage-mapping" >/dev/null
cmake --build $folder
rm -f $folder/*.profraw  # of the generators, which ran for the build
ctest --test-dir $folder -j 2 --output-on-failure
llvm-profdata-14 merge -sparse $folder/*.profraw -o $folder/tests.profdata
llvm-cov-14 export -summary-only -instr-profile $folder/tests.profdata \
  $folder/tests/unit-tests -object $folder/apps/plai-balance -object $folder/apps/cost-of-use -object $folder/apps/eco-coach -object $folder/apps/densify -object $folder/tests/batch-rows-test \
  -object $folder/lib/law-generator -object $folder/lib/examples-generator > $folder/coverage.json
python3 tests/house/coverage.py tests/README.md $folder/coverage.json lib
