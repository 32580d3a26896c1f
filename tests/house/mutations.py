#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Puts faults into formulas one by one and says which test catches each.

Usage: mutations.py --check PROJECT_ROOT
       mutations.py PROJECT_ROOT FOLDER [WORDS]

A fault stands in tests/mutations/*.txt:

    == which rule is broken, and how
    lib/the/file.hpp
    - the text to replace, which the file holds once (several such lines: several lines)
    + what stands in its place

--check only looks whether each can be put in. Otherwise the project is copied into FOLDER and built
there; each fault is put into the copy, which is built and passes its tests, the quick ones first, up
to the first that fails. The table goes into tests/README.md. Ends with 1 where a fault is caught by
no test. WORDS: only the faults whose heading contains them; the others keep what they had.
"""
import collections
import filecmp
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

import marked

Fault = collections.namedtuple("Fault", "rule file old new")
CPU_SECONDS = 600  # a test that goes on longer than that does not end


def read(folder):
    faults = []
    for path in sorted(folder.glob("*.txt")):
        for block in re.split(r"(?m)^== ", path.read_text(encoding="utf-8"))[1:]:
            rule, file, *lines = block.rstrip("\n").split("\n")
            texts = {sign: "\n".join(line[2:] for line in lines if line.startswith(sign)) for sign in "-+"}
            faults.append(Fault(rule, file, texts["-"], texts["+"].strip()))
    return faults


def put_in(fault, root):
    """The text of the file with the fault in it."""
    text = (root / fault.file).read_text(encoding="utf-8")
    if text.count(fault.old) != 1 or not fault.old:
        sys.exit(f"{fault.rule}: {fault.file} holds {text.count(fault.old)} times, not once:\n{fault.old}")
    return text.replace(fault.old, fault.new)


def copy_tree(source, target):
    """Only what differs, so that a build of the time before serves again."""
    for folder, folders, files in os.walk(source):
        folders[:] = [name for name in folders if name != "build" and not name.startswith(".")]
        place = target / os.path.relpath(folder, source)
        place.mkdir(parents=True, exist_ok=True)
        for name in set(os.listdir(place)) - set(files) - set(folders):
            shutil.rmtree(place / name) if (place / name).is_dir() else (place / name).unlink()
        for name in files:
            if not (place / name).exists() or not filecmp.cmp(f"{folder}/{name}", place / name, False):
                shutil.copyfile(f"{folder}/{name}", place / name)


class Suite:
    """The tests of the copy, in the order in which they are passed."""

    def __init__(self, tree, build):
        self.tree, self.build = tree, build
        self.binary = build / "apps/plai-balance"
        # Properties take many runs each: they come after what is quick.
        slow = ",".join(f"*{path.relative_to(tree)}" for path in sorted(tree.glob("tests/*/*_test.cpp"))
                        if re.search("property.hpp|any_operation.hpp", path.read_text(encoding="utf-8")))
        units = [build / "tests/unit-tests", "--abort-after=1", "--no-colors=true"]
        runner = ["python3", tree / "tests/cli/run_commands.py"]
        self.stages = [
            ("unit-tests", [*units, f"--source-file-exclude={slow}"], self.by_unit),
            ("unit-tests", [*units, f"--source-file={slow}"], self.by_unit),
            ("plai-balance", [self.binary, "test", "scenarios/plai-balance", "--report", "tap"], self.by_scenario),
            ("plai-balance", [*runner, self.binary, tree / "tests/cli", tree / "tests/errors"], self.by_command),
        ]

    def by_unit(self, output):
        found = re.search(r"/tests/([^\n]*):\d+:\nTEST CASE: *([^\n]*)", output)
        return f"`{found[1]}`: {found[2]}" if found else "`unit-tests`, which breaks off"

    def by_scenario(self, output):
        found = re.search(r"(?m)^not ok \d+ - (.*)", output)
        return f"scenarios: {found[1]}" if found else "scenarios"

    def by_command(self, output):
        found = re.search(r"(?m)^--- .*/tests/(\S+\.test)", output)
        return f"`{found[1]}`" if found else "whole commands"

    def make(self, target):
        done = subprocess.run(["cmake", "--build", self.build, "--target", target, "--parallel", "2"],
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if done.returncode != 0:
            raise RuntimeError(f"{target} cannot be built:\n{done.stdout[-3000:]}")

    def caught_by(self):
        """The first test that fails; empty when all of them pass."""
        for target, command, name_of in self.stages:
            self.make(target)
            limited = ["sh", "-c", f'ulimit -t {CPU_SECONDS}; exec "$@"', "sh", *command]
            done = subprocess.run(limited, cwd=self.tree, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                  encoding="utf-8", errors="replace")
            if done.returncode != 0:
                return name_of(done.stdout)
        return ""


def try_out(fault, suite):
    path = suite.tree / fault.file
    sound = path.read_text(encoding="utf-8")
    path.write_text(put_in(fault, suite.tree), encoding="utf-8")
    try:
        return suite.caught_by()
    except RuntimeError as broken:  # what does not compile was not caught by a test
        print(broken)
        return ""
    finally:
        path.write_text(sound, encoding="utf-8")


def table_of(faults, known):
    rows = ["| fault | in | caught by |\n", "|---|---|---|\n"]
    for fault in faults:
        caught = known[fault.rule].replace("|", "\\|") or "**no test**"
        rows.append(f"| {fault.rule} | `{fault.file.removeprefix('lib/')}` | {caught} |\n")
    return rows


def main(root, folder, words):
    faults = read(root / "tests/mutations")
    copy_tree(root, folder / "tree")
    suite = Suite(folder / "tree", folder / "build")
    subprocess.run(["cmake", "-S", suite.tree, "-B", suite.build, "-G", "Ninja", "-DBUILD_TESTING=ON",
                    "-DCMAKE_BUILD_TYPE=Debug", "-DCMAKE_CXX_FLAGS_DEBUG=-O1 -w"],
                   check=True, stdout=subprocess.DEVNULL)
    if failing := suite.caught_by():
        sys.exit(f"without any fault, a test fails: {failing}")
    record = folder / "caught.json"
    known = json.loads(record.read_text(encoding="utf-8")) if words and record.exists() else {}
    for fault in faults:
        if words in fault.rule:
            known[fault.rule] = try_out(fault, suite)
            record.write_text(json.dumps(known), encoding="utf-8")
            print(f"{fault.rule}: {known[fault.rule] or 'SURVIVES'}", flush=True)
    if all(fault.rule in known for fault in faults):
        marked.write(root / "tests/README.md", "mutations", table_of(faults, known))
    sys.exit(not all(known.get(fault.rule, "") for fault in faults))


if sys.argv[1] == "--check":
    known_faults = read(pathlib.Path(sys.argv[2], "tests/mutations"))
    for one in known_faults:
        put_in(one, pathlib.Path(sys.argv[2]))
    print(f"{len(known_faults)} faults can be put in")
    sys.exit(len(known_faults) < 30 or len({one.rule for one in known_faults}) < len(known_faults))
main(pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve(), " ".join(sys.argv[3:]))
