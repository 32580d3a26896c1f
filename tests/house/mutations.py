#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Puts faults into formulas one by one and says which test catches each.

Usage: mutations.py --check PROJECT_ROOT
       mutations.py PROJECT_ROOT FOLDER [TEXT...]

A fault stands in tests/mutations/*.txt:

    == which rule is broken, and how
    lib/the/file.hpp
    - an expression
    + what stands in its place
    @ where it stands, when the expression alone is not the only one of its kind in the file

--check only looks whether each can be put in. Otherwise the project is copied into FOLDER and built
there once, with all faults in it and none at work; then one after the other is set to work. The test
that caught it the time before is passed first, by the table in tests/README.md; where it does not fail,
all tests are, up to the first that does. The table goes into tests/README.md. Ends with 1 where a
fault is caught by no test. TEXT: only the faults whose heading contains one of them; the others keep what they
had.
"""
import collections
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

import marked

Fault = collections.namedtuple("Fault", "number rule file old new around")
TOOLS = [path.stem for path in sorted(pathlib.Path(__file__).parents[2].glob("apps/*.cpp"))]
CPU_SECONDS = 600  # a test that goes on longer than that does not end

# Which fault is at work is read from a file: tests run commands in an environment of their own.
SWITCH = """#pragma once
#include <fstream>
inline const int fault_at_work = [] {
  int number = 0;
  std::ifstream("PLACE") >> number;
  return number;
}();
"""


def read(folder):
    faults = []
    for path in sorted(folder.glob("*.txt")):
        for block in re.split(r"(?m)^== ", path.read_text(encoding="utf-8"))[1:]:
            rule, file, *lines = block.rstrip("\n").split("\n")
            texts = {line[0]: line[2:] for line in lines}
            old, new = texts["-"], texts["+"]
            if old.endswith(";") or new.endswith(";"):
                sys.exit(f"{rule}: a statement in the place of an expression")
            faults.append(Fault(len(faults) + 1, rule, file, old, new, texts.get("@", old)))
    return faults


def place_of(fault, text):
    """Where the expression begins; it has to stand once in the file, or in what is around it."""
    times = text.count(fault.around), fault.around.count(fault.old)
    if times != (1, 1):
        sys.exit(f"{fault.rule}: to stand once in {fault.file}, and stands {times[0]} times:\n{fault.around}")
    return text.index(fault.around) + fault.around.index(fault.old)


def put_in(faults, text):
    """The text of a file with its faults in it."""
    end = len(text)
    for start, fault in sorted(((place_of(fault, text), fault) for fault in faults), reverse=True):
        if start + len(fault.old) > end:
            sys.exit(f"{fault.rule}: overlaps another fault")
        either = f"(fault_at_work == {fault.number} ? ({fault.new}) : ({fault.old}))"
        text = text[:start] + either + text[start + len(fault.old):]
        end = start
    return text


def files_of(faults):
    return {file: [fault for fault in faults if fault.file == file] for file in sorted({f.file for f in faults})}


def write_where_new(path, text):
    if not path.exists() or path.read_bytes() != text:
        path.write_bytes(text)


def copy_tree(source, target, changed):
    """Only what differs, so that a build of the time before serves again."""
    for folder, folders, files in os.walk(source):
        folders[:] = [name for name in folders if name != "build" and not name.startswith(".")]
        place = target / os.path.relpath(folder, source)
        place.mkdir(parents=True, exist_ok=True)
        for name in set(os.listdir(place)) - set(files) - set(folders):
            shutil.rmtree(place / name) if (place / name).is_dir() else (place / name).unlink()
        for name in files:
            path = pathlib.Path(folder, name)
            write_where_new(place / name, changed.get(path) or path.read_bytes())


class Suite:
    """The tests of the copy, in the order in which they are passed."""

    def __init__(self, tree, build):
        self.tree, self.build = tree, build
        self.binaries = build / "apps"
        # Properties take many runs each: they come after what is quick.
        slow = ",".join(f"*{path.relative_to(tree)}" for path in sorted(tree.glob("tests/**/*_test.cpp"))
                        if re.search("property.hpp|any_operation.hpp", path.read_text(encoding="utf-8")))
        units = [build / "tests/unit-tests", "--abort-after=1", "--no-colors=true"]
        runner = ["python3", tree / "tests/commands/run_commands.py"]
        self.stages = [
            ([*units, f"--source-file-exclude={slow}"], self.by_unit),
            ([*units, f"--source-file={slow}"], self.by_unit),
            *(([self.binaries / tool, "test", f"scenarios/{tool}", "--report", "junit"], self.by_scenario)
              for tool in TOOLS),
            ([*runner, self.binaries, tree / "tests/commands", tree / "tests/errors"], self.by_command),
        ]

    def by_unit(self, output):
        # Messages of a test that passes stand under its name as well.
        failed = [part for part in output.split("=" * 79) if "ERROR:" in part]
        found = failed and re.search(r"/tests/([^\n]*):\d+:\nTEST CASE: *([^\n]*)", failed[0])
        return f"`{found[1]}`: {found[2]}" if found else "`unit-tests`, which breaks off"

    def by_scenario(self, output):
        found = re.search(r'<testcase [^>]*name="([^"]*)"[^>]*>\s*<(?:failure|error)', output)
        return f"scenarios: {found[1]}" if found else "scenarios"

    def by_command(self, output):
        found = re.search(r"(?m)^--- .*/tests/(\S+\.test)", output)
        return f"`{found[1]}`" if found else "whole commands"

    def only(self, known):
        """The one test that a row of the table names, as a stage."""
        units, scenarios, commands = self.stages[0], self.stages[2:-1], self.stages[-1]
        if by_unit := re.fullmatch(r"`(.*_test\.cpp)`: (.*)", known):
            name = re.sub(r"([*,\\])", "?", by_unit[2])
            return [([*units[0][:-1], f"--source-file=*{by_unit[1]}", f"--test-case={name}"], units[1])]
        if by_command := re.fullmatch(r"`(.*\.test)`", known):
            return [([*commands[0][:3], self.tree / "tests" / by_command[1]], commands[1])]
        return scenarios if known.startswith("scenarios") else []

    def caught_by(self, number, known=""):
        """The first test that fails with the fault at work; empty when all of them pass."""
        (self.build / "fault").write_text(str(number), encoding="utf-8")
        for command, name_of in self.only(known) + self.stages:
            limited = ["sh", "-c", f'ulimit -t {CPU_SECONDS}; exec "$@"', "sh", *command]
            done = subprocess.run(limited, cwd=self.tree, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                  encoding="utf-8", errors="replace")
            if done.returncode != 0:
                return name_of(done.stdout)
        return ""


def table_before(readme):
    rows = re.findall(r"(?m)^\| (.*) \| `[^`]*` \| (.*) \|$", readme.read_text(encoding="utf-8"))
    return {rule: caught.replace("\\|", "|") for rule, caught in rows}


def table_of(faults, known):
    rows = ["| fault | in | caught by |\n", "|---|---|---|\n"]
    for fault in faults:
        caught = known[fault.rule].replace("|", "\\|") or "**no test**"
        rows.append(f"| {fault.rule} | `{fault.file.removeprefix('lib/')}` | {caught} |\n")
    return rows


def main(root, folder, texts):
    faults = read(root / "tests/mutations")
    tree, build = folder / "tree", folder / "build"
    build.mkdir(parents=True, exist_ok=True)
    (build / "fault").write_text("0", encoding="utf-8")
    switch = build / "fault.hpp"
    write_where_new(switch, SWITCH.replace("PLACE", str(build / "fault")).encode())
    changed = {}
    for file, its in files_of(faults).items():
        text = put_in(its, (root / file).read_text(encoding="utf-8"))
        changed[root / file] = f'#include "{switch}"\n{text}'.encode()
    copy_tree(root, tree, changed)
    subprocess.run(["cmake", "-S", tree, "-B", build, "-G", "Ninja", "-DBUILD_TESTING=ON",
                    "-DCMAKE_BUILD_TYPE=Debug", "-DCMAKE_CXX_FLAGS_DEBUG=-O0 -w", "-DHABITAT_QUICK_BUILD=ON"],
                   check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["cmake", "--build", build, "--target", "unit-tests", *TOOLS], check=True)
    suite = Suite(tree, build)
    if failing := suite.caught_by(0):
        sys.exit(f"without any fault, a test fails: {failing}")
    before = table_before(root / "tests/README.md")
    record = folder / "caught.json"
    known = json.loads(record.read_text(encoding="utf-8")) if texts and record.exists() else {}
    for fault in faults:
        if not texts or any(text in fault.rule for text in texts):
            known[fault.rule] = suite.caught_by(fault.number, before.get(fault.rule, ""))
            record.write_text(json.dumps(known), encoding="utf-8")
            print(f"{fault.rule}: {known[fault.rule] or 'SURVIVES'}", flush=True)
    if all(fault.rule in known for fault in faults):
        marked.write(root / "tests/README.md", "mutations", table_of(faults, known))
    sys.exit(not all(known.get(fault.rule, "") for fault in faults))


if sys.argv[1] == "--check":
    project = pathlib.Path(sys.argv[2])
    listed = read(project / "tests/mutations")
    for of, all_of_it in files_of(listed).items():
        put_in(all_of_it, (project / of).read_text(encoding="utf-8"))
    print(f"{len(listed)} faults can be put in")
    sys.exit(len(listed) < 30 or len({one.rule for one in listed}) < len(listed))
main(pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve(), sys.argv[3:])
