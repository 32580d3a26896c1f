#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every dated figure is read by a rule, or named below as one that is there to be looked up alone.

Usage: data_read_test.py PROJECT_ROOT

A figure is read where its name stands in the library, dots as underscores. What is named below and read
all the same is told too, so that the list stays true.
"""
import fnmatch
import pathlib
import re
import sys

import yaml

# Figures to look up (`params list`): usual amounts, what was seen in operations, series from which others
# follow. No rule of a case reads them.
LOOKED_UP = """
grant.* cost.unit.* land.vefa_share prefinancing.lump.* loan.phb.grant_equivalent
operating.management.* operating.major_maintenance.per_m2* operating.recoverable_charges
operating.gla.placeholder levies.cglls.per_new_dwelling tfpb.qpv_cut vat.emergency
rent.margin.usual_cap rent.margin.nord rent.zone.psla irl.* bmaf
cee.per_m2.seen cee.price_simulator condominium.eco_ptz.cap renovation.prudence.seen
renovation.difficulty.rate renovation.price_all_in.electricity price.vat.subscription
price.electricity.tempo.energy water.use charges.social.per_m2 insurance.tenant
"""


def names(data):
    yield from (data.get("parameters") or {})
    yield from (data.get("tables") or {})


root = pathlib.Path(sys.argv[1])
library = "".join(
    path.read_text(encoding="utf-8")
    for path in sorted(root.glob("lib/**/*.[hc]pp")) if "generator" not in path.parts)
words = set(re.findall(r"\w+", library))
looked_up = {pattern: 0 for pattern in LOOKED_UP.split()}
known, faults = set(), []
for file in sorted(root.glob("lib/law/data/*.yaml")):
    for name in names(yaml.safe_load(file.read_text(encoding="utf-8"))):
        known.add(name)
        word = name.replace(".", "_")
        is_read = word in words or any(one.startswith(word + "_") for one in words)
        named = [pattern for pattern in looked_up if fnmatch.fnmatch(name, pattern)]
        if not is_read and not named:
            faults.append(f"{file.name}: no rule reads {name}, and it is not named as one to look up")
        for pattern in named:
            looked_up[pattern] += not is_read
            if is_read and pattern == name:
                faults.append(f"{file.name}: {name} is read, and named as one to look up alone")
faults += [f"no such figure to look up: {pattern}" for pattern, count in looked_up.items() if not count]
print("\n".join(faults) or f"{len(known)} dated figures, {sum(looked_up.values())} of them to look up alone")
sys.exit(1 if faults else 0)
