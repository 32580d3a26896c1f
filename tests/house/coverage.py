#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the table of line coverage, by room of the library, into tests/README.md.

Usage: coverage.py README.md COVERAGE.json LIB

COVERAGE.json is what `llvm-cov export -summary-only` writes. Ends with 1 where fewer than 95 of a
hundred lines were run.
"""
import collections
import json
import pathlib
import sys

import marked

readme, measured, library = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]).resolve()
LEAST = 95.0

rooms = collections.defaultdict(lambda: [0, 0])
for file in json.load(open(measured, encoding="utf-8"))["data"][0]["files"]:
    path = pathlib.Path(file["filename"]).resolve()
    if library not in path.parents:
        continue
    lines = file["summary"]["lines"]
    for room in (path.relative_to(library).parts[0], "all of it"):
        rooms[room][0] += lines["covered"]
        rooms[room][1] += lines["count"]


def share(room):
    covered, count = rooms[room]
    return 100 * covered / count


names = sorted(room for room in rooms if room != "all of it") + ["all of it"]
table = ["| room | lines | run by the tests |\n", "|---|---:|---:|\n"]
table += [f"| {room} | {rooms[room][1]} | {share(room):.1f} % |\n" for room in names]
marked.write(readme, "coverage", table)
sys.exit(share("all of it") < LEAST)
