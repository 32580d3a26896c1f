#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The tables of the manual, filled from what the programs say of themselves; and whether all is there.

Usage: manual.py [--rewrite] PROJECT_ROOT FOLDER_OF_THE_BINARIES

In a page of man/ or man/fr/ a table stands between two comments:

    .\\" plai-balance: keys of loans, made by tests/house/manual.py
    .\\" end

Its subject is one of: verbs, options, exit codes, environment (as `--help` has them); `keys of A B`
and `figures of A B` (of the schemas of cases and results); `codes A1` (of `help codes`). The name of
the tool is left out on the page of that tool, and where all tools say the same. Without --rewrite a
table that is not what comes out is a failure. In either case every option, key, figure and code has to
have its row in the pages of both languages, which have the same sections, and `man` has to show them
without a word of warning, no line wider than a terminal.
"""
import difflib
import pathlib
import re
import subprocess
import sys

from manual_tables import Program
from manual_text import named_paths, plain, row_words

arguments = [a for a in sys.argv[1:] if a != "--rewrite"]
rewrite = "--rewrite" in sys.argv
root, binaries = pathlib.Path(arguments[0]).resolve(), pathlib.Path(arguments[1]).resolve(strict=True)
TOOLS = sorted(path.stem for path in (root / "apps").glob("*.cpp"))
LANGUAGES = {"en": root / "man", "fr": root / "man" / "fr"}
TABLE = re.compile(r'(?m)^(\.\\" (.+), made by tests/house/manual\.py\n)((?s:.*?))^(\.\\" end\n)')
failures = []


def table_of(path, subject, programs):
    """Of the tool that the subject or the page names; else what all tools say."""
    tool, colon, of = subject.rpartition(": ")
    if not colon:
        tool = path.stem
    said = {programs[one].table(of) for one in ([tool] if tool in TOOLS else TOOLS)}
    if len(said) > 1:
        failures.append(f"{path}: not every tool says the same of: {subject}")
    return sorted(said)[0]


def check_tables(path, programs):
    stands = path.read_text(encoding="utf-8")
    made = TABLE.sub(lambda table: table[1] + table_of(path, table[2], programs) + table[4], stands)
    if made == stands:
        return
    if rewrite:
        path.write_text(made, encoding="utf-8")
        print(f"rewritten: {path}")
    else:
        print(*difflib.unified_diff(stands.splitlines(), made.splitlines(), str(path), "what comes out",
                                    lineterm=""), sep="\n")
        failures.append(f"{path}: tables differ from what the program says")


def without_other_tools(page, tool):
    """The page but for the sections whose heading names another tool."""
    sections = re.split(r"(?m)^(?=\.SH )", page)
    others = [other.upper() for other in TOOLS if other != tool]
    return "".join(section for section in sections
                   if not any(other in section.split("\n")[0] for other in others))


def check_names(folder, name, program):
    """That what there is has a row or a heading, whatever the tables were filled with."""
    tool, case = ((folder / page).read_text(encoding="utf-8") for page in (f"{name}.1", "habitat-case.5"))
    case = without_other_tools(case, name)
    faults = plain((root / "man" / "habitat-faults.7").read_text(encoding="utf-8"))
    words = row_words(tool) | set(re.findall(r"(?m)^\.SS (\w+):", faults))
    lacking = sorted({*program.option_names(), *program.codes()} - words)
    for page, paths in ((tool, program.figure_paths()), (case, program.key_paths())):
        lacking += sorted(set(paths) - named_paths(page, paths))
    failures.extend(f"{folder}: no page has a row for {what} of {name}" for what in lacking)


def check_translated(page):
    """That a page is there in French too, with as many sections; faults show what the program prints."""
    translated = LANGUAGES["fr"] / page.name
    counts = [len(re.findall(r"(?m)^\.S[HS] ", path.read_text(encoding="utf-8")))
              for path in (page, translated) if path.exists()]
    if page.name != "habitat-faults.7" and (len(counts) < 2 or counts[0] != counts[1]):
        failures.append(f"{translated}: not the sections of {page.name}")


def check_shown(path):
    done = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", str(path)], capture_output=True,
                          text=True, env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "MANWIDTH": "80"})
    for line in done.stderr.splitlines():
        failures.append(f"{path}: man warns: {line}")
    if "NAME" not in done.stdout and "NOM" not in done.stdout:
        failures.append(f"{path}: man shows no page")
    # What a command prints may be wider; tables and prose may not.
    for line in done.stdout.splitlines():
        if len(line) > 80 and not any(line.strip() in plain(shown) for shown in re.findall(
                r"(?ms)^\.EX\n(.*?)^\.EE$", path.read_text(encoding="utf-8"))):
            failures.append(f"{path}: wider than 80 columns: {line}")


for language, folder in LANGUAGES.items():
    programs = {tool: Program(binaries / tool, language) for tool in TOOLS}
    for page in sorted(folder.glob("*.[1-9]")):
        check_tables(page, programs)
        check_shown(page)
        if language == "en":
            check_translated(page)
    for tool, program in programs.items():
        check_names(folder, tool, program)
print(*failures, f"{len(failures)} failed" if failures else "the manual is what the programs say", sep="\n")
sys.exit(1 if failures else 0)
