#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the table of ratios of tests/bench/README.md from what the benchmarks measured.

Usage: ratios.py README.md FOLDER

The folder holds finance.json, loan.json, account.json and apl.json as Google Benchmark writes them, and
foyer.txt and vefa.txt as start-bench prints them. Of several repetitions the least counts: whatever
else runs on a machine only adds.
"""
import json
import pathlib
import re
import sys

import marked

readme, folder = sys.argv[1], pathlib.Path(sys.argv[2])
SECONDS = {"ns": 1e-9, "us": 1e-6, "ms": 1e-3, "s": 1.0}

times = {}
for name in ("finance", "loan", "account", "apl"):
    for run in json.loads((folder / f"{name}.json").read_text())["benchmarks"]:
        if run["run_type"] == "iteration":
            seconds = run["real_time"] * SECONDS[run["time_unit"]]
            key = run["run_name"].removesuffix("/real_time")
            times[key] = min(seconds, times.get(key, seconds))
for name in ("foyer", "vefa"):
    for what, value in re.findall(r"(?m)^(\S.*?) +([0-9.]+) ms", (folder / f"{name}.txt").read_text()):
        times[f"{name} {what}"] = float(value) * 1e-3

# What is measured, the key of ours, the peer, its key or the aim in seconds.
ROWS = [
    ("net present value, 50 flows", "npv_habitat", "QuantLib `CashFlows::npv`", "npv_quantlib"),
    ("internal rate of return, 50 flows", "irr_habitat", "QuantLib `CashFlows::yield` (NewtonSafe)",
     "irr_quantlib"),
    ("the same", "irr_habitat", "QuantLib with Brent, its faster search", "irr_quantlib_brent"),
    ("every rate of flows with five sign changes", "irr_with_works_habitat", "QuantLib, one rate",
     "irr_with_works_quantlib"),
    ("schedule of a loan, 40 years", "schedule_habitat/40", "QuantLib, bare leg",
     "schedule_quantlib_leg/40"),
    ("schedule of a loan, 60 years", "schedule_habitat/60", "QuantLib, bare leg",
     "schedule_quantlib_leg/60"),
    ("the same", "schedule_habitat/60", "QuantLib `AmortizingFixedRateBond`",
     "schedule_quantlib_bond/60"),
    ("start-up (`--version`)", "foyer --version", "an empty program", "foyer empty program"),
    ("`run` of the foyer, five loans of 40 and 60 years", "foyer run", "an empty program",
     "foyer empty program"),
    ("`run` of the VEFA of forty dwellings, with its account and searches", "vefa run",
     "an empty program", "vefa empty program"),
    ("a whole operation: five loans, sixty years, every line, in `double`",
     "whole_operation<double>", "its aim", 4e-6),
    ("the same, its account looked at row by row", "whole_operation_in_rows", "the operation above",
     "whole_operation<double>"),
    ("its single figures alone, as a batch asks for them",
     "single_figures<double>", "its aim", 4e-6),
    ("the whole operation in `Decimal`", "whole_operation<Decimal>", "its aim", 1e-3),
    ("the housing aid of a household, in `double`", "aid<double>", "its aim", 200e-9),
]


def shown(seconds):
    for unit, size in (("ms", 1e-3), ("µs", 1e-6), ("ns", 1e-9)):
        if seconds >= 0.1 * size or unit == "ns":
            value = seconds / size
            return f"{value:.0f} {unit}" if value >= 100 else f"{value:.2g} {unit}"
    raise AssertionError


def ratio(ours, other):
    if other > ours:
        return f"{other / ours:.0f} times faster" if other / ours >= 10 else f"{other / ours:.1f} times faster"
    return f"{ours / other:.1f} times"


lines = ["| what | against | ours | theirs | ratio |\n", "|---|---|---|---|---|\n"]
for what, key, peer, other in ROWS:
    theirs = times[other] if isinstance(other, str) else other
    lines.append(f"| {what} | {peer} | {shown(times[key])} | {shown(theirs)} | {ratio(times[key], theirs)} |\n")
marked.write(readme, "ratios", lines)
