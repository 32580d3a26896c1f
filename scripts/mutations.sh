#!/bin/sh
# Puts the faults of tests/mutations into formulas, sets one after the other to work, and writes into
# tests/README.md which test catches each; ends with 1 where none does.
# Usage: mutations.sh [TEXT...]      TEXT: only the faults whose heading contains one of them
set -eu
cd "$(dirname "$0")/.."
. scripts/packages.sh
# shellcheck disable=SC2086
sh scripts/prepare.sh $to_build $to_test

python3 tests/house/mutations.py . build/mutations "$@"
