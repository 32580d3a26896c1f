#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Random cases: no figure without a value and without a reason.

Usage: nulls_test.py PROJECT_ROOT TOOL [CASES [SEED]]

A case is a scenario of which keys are left out and dates and amounts moved. Of what it gives, each
figure that is null needs a reason in `missing`, of itself or of what it stands in, or a status beside it
that says what it is; a table that is empty needs none.
"""
import concurrent.futures
import copy
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile

root, tool = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve(strict=True)
count = int(sys.argv[3]) if len(sys.argv) > 3 else 60
seed = int(sys.argv[4]) if len(sys.argv) > 4 else 1
scenarios = sorted((root / "scenarios" / tool.stem).glob("*.yaml"))
KEPT = {"schema", "as_of", "name"}


def load(path):
    """A case as the tool read it, every value the text that stood there."""
    run = subprocess.run([tool, "run", path, "-O", "json", "-q"], capture_output=True, text=True, check=False)
    return with_files(json.loads(run.stdout)["inputs"])


def with_files(node):
    """A list that stands in a file is named by it again."""
    if isinstance(node, dict):
        return node["file"] if "sha256" in node else {key: with_files(value) for key, value in node.items()}
    return [with_files(value) for value in node] if isinstance(node, list) else node


def places(node, path=()):
    """The keys of a case, each with what holds it."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield node, key, path
            yield from places(value, path + (key,))
    elif isinstance(node, list):
        for value in node:
            yield from places(value, path)


def vary(case, dice):
    case.pop("expect", None)
    for _ in range(dice.randint(1, 4)):
        spots = [spot for spot in places(case) if spot[1] not in KEPT and "expect" not in spot[2]]
        if not spots:
            break
        node, key, _ = dice.choice(spots)
        value = node[key]
        if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value) and dice.random() < 0.7:
            node[key] = f"{dice.randint(2006, 2027)}-{value[5:]}"
        elif isinstance(value, str) and re.match(r"\d+(\.\d+)? EUR", value) and dice.random() < 0.5:
            number, _, unit = value.partition(" ")
            node[key] = f"{float(number) * dice.choice([0, 0.3, 3]):.2f} {unit}"
        else:
            del node[key]
    if dice.random() < 0.4:
        case["as_of"] = f"{dice.randint(2008, 2027)}-{dice.randint(1, 12):02}-01"
    return case


def excused(path, holder, missing):
    """Whether something says why there is no value."""
    name = path.rsplit(".", 1)[-1]
    beside = [key for key in holder if key in ("status", "verdict", "result", "met")] + [f"{name}_status"]
    if any(holder.get(key) is not None for key in beside):
        return True
    plain = re.sub(r"\[[^\]]*\]", "", path)
    for one in missing:
        figure = re.sub(r"\[[^\]]*\]", "", one)
        if plain == figure or plain.startswith(figure + ".") or figure.startswith(plain + "."):
            return True
    return False


def nulls(node, path, holder, missing):
    if isinstance(node, dict):
        for key, value in node.items():
            yield from nulls(value, f"{path}.{key}" if path else key, node, missing)
    elif isinstance(node, list):
        for value in node:
            yield from nulls(value, path + "[]", holder, missing)
    elif node is None and not excused(path, holder, missing):
        yield path


def try_one(number):
    dice = random.Random(f"{seed} {number}")
    scenario = dice.choice(scenarios)
    case = vary(copy.deepcopy(loaded[scenario]), dice)
    file = folder / f"varied-{number}.json"
    file.write_text(json.dumps(case), encoding="utf-8")
    run = subprocess.run([tool, "run", file, "-O", "json", "-q"], capture_output=True, text=True, timeout=120)
    if run.returncode not in (0, 1, 3, 5):
        return number, scenario.stem, run.returncode, {f"exit {run.returncode}"}
    if run.returncode == 3 or not run.stdout:
        return number, scenario.stem, run.returncode, set()
    result = json.loads(run.stdout)
    missing = [one["figure"] for one in result["missing"]]
    if result["results"] is None:
        return number, scenario.stem, run.returncode, set()
    found = set(nulls(result["results"], "", {}, missing))
    return number, scenario.stem, 0, found


with tempfile.TemporaryDirectory() as name, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
    folder = pathlib.Path(name) / tool.stem
    shutil.copytree(root / "scenarios" / tool.stem, folder)  # files beside a case stay beside it
    loaded = dict(zip(scenarios, pool.map(load, scenarios)))
    outcomes = list(pool.map(try_one, range(count)))
computed = sum(1 for one in outcomes if one[2] != 3)
by_path = {}
for number, name, _, paths in outcomes:
    for path in paths:
        by_path.setdefault(path, []).append(f"{name} #{number}")
for path, where in sorted(by_path.items()):
    print(f"{path}: null without a reason in {len(where)} cases, {', '.join(where[:3])}")
print(f"{count} cases, {computed} computed, {len(by_path)} figures without a reason")
sys.exit(bool(by_path) or computed < count // 4)
