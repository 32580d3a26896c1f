#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Runs a fuzz target on a copy of its seeds. An input that breaks it is left in the folder where
# the command was given, as crash-*, timeout-*, oom-* or leak-*.
# usage: run.sh TARGET [FOLDER OF SEEDS...] [OPTION OF THE FUZZER...]
target=$1
shift
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
"$target" -dict="$(dirname "$0")/words.dict" -timeout=60 -rss_limit_mb=2048 -print_final_stats=1 "$folder" "$@"
