#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the record of the last long run of the fuzz targets into tests/fuzz/README.md.

Usage: fuzz_record.py README.md LOGS BROKEN

LOGS holds TARGET.txt as libFuzzer prints it; BROKEN what broke a target. Ends with 1 where something
did, or where a target did not come to its end.
"""
import pathlib
import re
import sys

import marked

readme, logs, broken = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
table = ["| target | time | executions | edges reached | of | inputs that reached something new |\n",
         "|---|---:|---:|---:|---:|---:|\n"]
# What only took long on a busy machine is no fault.
failed = sorted(one.name for one in broken.iterdir() if not one.name.startswith("slow-unit-"))
for log in sorted(logs.glob("*.txt")):
    text = log.read_text(encoding="utf-8", errors="replace")
    done = re.search(r"Done (\d+) runs in (\d+) second", text)
    edges = re.search(r"Loaded \d+ modules? +\((\d+) inline", text)
    reached = re.findall(r"cov: (\d+) .*?corp: (\d+)/", text)
    if not (done and edges and reached):
        failed.append(f"{log.stem}: see {log}")
        continue
    minutes = int(done[2]) // 60
    table.append(f"| {log.stem} | {minutes} min | {int(done[1]):,} | {reached[-1][0]} | {edges[1]} | "
                 f"{reached[-1][1]} |\n")
marked.write(readme, "fuzzing", table)
for one in failed:
    print(f"broken: {one}")
sys.exit(bool(failed))
