#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""One thousand made-up applicants for a dwelling, always the same: scenarios/cost-of-use/applicants.csv.

Compositions follow no survey: a share of each type is written below, incomes are drawn from a lognormal
law around a middle for each type, in whole euros. Nothing here is a fact; it shows what `access` does.

    scripts/applicants.py > scenarios/cost-of-use/applicants.csv
"""
import random
import sys

# type, share, couple, dependents, persons, children under 14, middle income a month
TYPES = [
    ("single", 0.42, "false", 0, 1, 0, 1050),
    ("couple", 0.12, "true", 0, 2, 0, 1600),
    ("lone parent, one child", 0.16, "false", 1, 2, 1, 1250),
    ("lone parent, two children", 0.10, "false", 2, 3, 2, 1350),
    ("couple, one child", 0.07, "true", 1, 3, 1, 1900),
    ("couple, two children", 0.08, "true", 2, 4, 2, 2100),
    ("couple, three children", 0.05, "true", 3, 5, 2, 2300),
]


def main():
    draw = random.Random(2026)
    print("type,couple,dependents,persons,children_under_14,income [EUR/month],reference_income [EUR/year]")
    for _ in range(1000):
        pick, rest = draw.random(), 0.0
        for kind in TYPES:
            rest += kind[1]
            if pick < rest:
                break
        name, _, couple, dependents, persons, children, middle = kind
        income = round(middle * draw.lognormvariate(0, 0.35))
        reference = round(12 * income * 0.9)
        print(f'"{name}",{couple},{dependents},{persons},{children},{income},{reference}')


if __name__ == "__main__":
    sys.exit(main())
