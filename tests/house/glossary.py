#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The glossary: what the tools call a thing, in code and cases, on pages in both languages, and in law.

Usage: glossary.py [--rewrite] PROJECT_ROOT FOLDER_OF_THE_BINARIES

Identifiers and labels are what `help keys`, `help figures` and the schema say; the last column is
written by hand and stays. Without --rewrite the file has to hold every identifier with its labels.
"""
import difflib
import json
import pathlib
import re
import subprocess
import sys

arguments = [a for a in sys.argv[1:] if a != "--rewrite"]
root, binaries = pathlib.Path(arguments[0]), pathlib.Path(arguments[1]).resolve(strict=True)
path = root / "man/glossary.md"
HEADER = "| identifier | English | French | legal term |\n"
NONE = "—"


def said(tool, *words):
    return subprocess.run([binaries / tool, *words], check=True, stdout=subprocess.PIPE, encoding="utf-8",
                          env={"LC_ALL": "C.UTF-8"}).stdout


def labels(tool, topic, language):
    """The last name and the label of each row of `help TOPIC`."""
    lines = said(tool, "help", topic, "--lang", language).splitlines()
    at = lines[0].index("libellé" if language == "fr" else "label")
    return [(line.split()[0].split(".")[-1].removesuffix("[]"), line[at:].strip()) for line in lines[1:]]


def words(schema):
    """Every word that a key can have, with its label: "vefa (VEFA) | rehabilitation (réhabilitation)"."""
    if isinstance(schema, list):
        for part in schema:
            yield from words(part)
    elif isinstance(schema, dict):
        said_of = schema.get("description", "")
        listed = next((part for part in re.split(r" ?; ", said_of) if re.fullmatch(r"\S+( \([^|]*\))?( \| \S+( \([^|]*\))?)+", part)), "")
        for choice in listed.split(" | ") if listed else []:
            word, _, label = choice.partition(" (")
            yield word, label.removesuffix(")")
        for part in schema.values():
            yield from words(part)


def named_by(tool):
    """Names with their labels in both languages, keys and figures before words."""
    both = []
    for topic in ("keys", "figures"):
        english, french = labels(tool, topic, "en"), labels(tool, topic, "fr")
        assert [row[0] for row in english] == [row[0] for row in french]
        both += [(name, en, fr) for (name, en), (_, fr) in zip(english, french)]
    english, french = ([*words(json.loads(said(tool, "schema", "--lang", one)))] for one in ("en", "fr"))
    assert [row[0] for row in english] == [row[0] for row in french]
    return both + [(name, en, fr) for (name, en), (_, fr) in zip(english, french)]


def rows():
    both = [row for one in sorted((root / "apps").glob("*.cpp")) for row in named_by(one.stem)]
    named = {name for name, en, _ in both if en}
    found = {(name, en or name.replace("_", " "), fr or name.replace("_", " ")) for name, en, fr in both
             if en or name not in named}
    return sorted(found, key=lambda row: (row[0].lower(), row[1].lower(), row[2]))


text = path.read_text(encoding="utf-8")
head, mark, table = text.partition(HEADER)
legal = {}
for line in table.splitlines()[1:]:
    cells = [cell.strip() for cell in line.strip("|").split("|")]
    legal[cells[0].strip("`"), cells[1], cells[2]] = cells[3]
    legal.setdefault((cells[0].strip("`"),), cells[3])
lines = [f"| `{name}` | {en} | {fr} | {legal.get((name, en, fr), legal.get((name,), NONE))} |\n"
         for name, en, fr in rows()]
wanted = head + HEADER + "|---|---|---|---|\n" + "".join(lines)
if "--rewrite" in sys.argv:
    path.write_text(wanted, encoding="utf-8")
elif text != wanted:
    sys.stdout.writelines(difflib.unified_diff(text.splitlines(True), wanted.splitlines(True), str(path), "said"))
    sys.exit(1)
print(f"{len(lines)} terms, {sum(not line.endswith(f' {NONE} |' + chr(10)) for line in lines)} with a legal term")
