#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Hints that give a text in the place of another, followed word for word: the fault is gone then.

Usage: hints_test.py PROJECT_ROOT FOLDER_OF_THE_BINARIES

The faulty inputs are those of tests/errors: files beside their tests, and files that a test makes in
a folder of its own. Where a hint leaves a choice, each way is taken.
"""
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

root, binaries = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve(strict=True)
sys.path.insert(0, str(root / "tests" / "commands"))
import run_commands  # noqa: E402

NUMBER = r"[-+]?[0-9][0-9.]*(?: [^\s:,?]+)?"
LEAST = 30  # hints that are there to be followed: fewer would mean that they are no longer found


def replacements(hint, faulty):
    """What a hint says to write instead, every way of it; nothing where it says something else."""
    if found := re.fullmatch(r'did you mean "(.*)"\?', hint):
        return [found[1]]
    if found := re.fullmatch(rf"write ({NUMBER}): .* is out of bounds.*", hint):
        return [found[1]]
    if found := re.fullmatch(rf"({NUMBER}) or ({NUMBER})\?", hint):
        return [found[1], found[2]]
    if found := re.match(rf"({NUMBER}) if the .*, ({NUMBER}) if ", hint):
        return [found[1], found[2]]
    if found := re.fullmatch(rf"write ({NUMBER}|true|false)", hint):
        return [found[1]]
    if hint == "remove the unit":
        return [re.match(r"[-+0-9.]*", faulty)[0]]
    return []


def diagnostics(command, folder):
    run = subprocess.run(["sh", "-c", command + " --diagnostics json"], cwd=root, text=True, capture_output=True,
                         env={**run_commands.os.environ, "PATH": f"{binaries}:{run_commands.os.environ['PATH']}",
                              "folder": str(folder), "LC_ALL": "C.UTF-8"})
    found = []
    for line in run.stderr.splitlines():
        if line.startswith("{"):
            found.append(json.loads(line))
    return [one for one in found if one.get("severity") == "error"]


def follow(command, file, fault, text, folder):
    """Whether the fault is there still, once its text is another."""
    content = file.read_bytes().decode("utf-8", "surrogateescape")
    lines = content.split("\n")
    line = lines[fault["line"] - 1]
    changed = line[:fault["column"] - 1] + text + line[fault["endColumn"] - 1:]
    lines[fault["line"] - 1] = changed
    file.write_bytes("\n".join(lines).encode("utf-8", "surrogateescape"))
    after = diagnostics(command, folder)
    file.write_bytes(content.encode("utf-8", "surrogateescape"))
    return any(one["code"] == fault["code"] and one.get("line") == fault["line"] and
               one.get("column") == fault["column"] for one in after)


followed, failures = 0, []
for test in sorted((root / "tests" / "errors").glob("*.test")):
    case = run_commands.Case(test)
    beside = test.with_suffix(".yaml")
    for command in case.commands:
        if "--lang" in command or "--set" in command or not re.search(r"\b(check|run|test|batch)\b", command):
            continue
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            if beside.exists():
                shutil.copy(beside, folder / beside.name)
                asked = command.replace(f"tests/errors/{beside.name}", str(folder / beside.name))
            elif command.startswith("cd $folder; ") and ";" in command:
                made, _, asked = command.rpartition("; ")
                subprocess.run(["sh", "-c", made], cwd=root, env={**run_commands.os.environ, "folder": name})
                asked = f"cd {name}; {asked}"
            else:
                continue
            for fault in diagnostics(asked, folder):
                file = pathlib.Path(fault.get("file") or "")
                file = file if file.is_absolute() else folder / file
                if not fault.get("hint") or not file.is_file() or not fault.get("endColumn"):
                    continue
                line = file.read_bytes().decode("utf-8", "surrogateescape").split("\n")[fault["line"] - 1]
                faulty = line[fault["column"] - 1:fault["endColumn"] - 1]
                for text in replacements(fault["hint"], faulty):
                    followed += 1
                    if follow(asked, file, fault, text, folder):
                        failures.append(f"{test.name}: {fault['code']} stays when \"{faulty}\" is \"{text}\" "
                                        f"as its hint says: {fault['hint']}")
if followed < LEAST:
    failures.append(f"only {followed} hints were followed")
print(*failures, f"{followed} hints followed, {len(failures)} failed", sep="\n")
sys.exit(bool(failures))
