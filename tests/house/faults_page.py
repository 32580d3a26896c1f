#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The catalogue of faults in the manual, made from tests/errors.

Usage: faults_page.py [--rewrite] PROJECT_ROOT FOLDER_OF_THE_BINARIES

Every code of the table of faults has its entry: what is wrong, a file that shows it, the message as
the program prints it, the remedy. Without --rewrite the page in the repository has to be what comes
out; a code without an example is told in either case.
"""
import difflib
import pathlib
import re
import sys

arguments = [a for a in sys.argv[1:] if a != "--rewrite"]
root, binaries = pathlib.Path(arguments[0]).resolve(), pathlib.Path(arguments[1]).resolve(strict=True)
sys.path.insert(0, str(root / "tests" / "commands"))
import run_commands  # noqa: E402
from manual_text import escape  # noqa: E402

PAGE = root / "man" / "habitat-faults.7"
SECTIONS = {
    "E1": ("FORM OF THE FILE", "Exit status 3."),
    "E2": ("FORM OF A VALUE", "Exit status 3."),
    "E3": ("SENSE OF A CASE", "Exit status 3; 2 where it is an option that names the figure."),
    "E4": ("OVERRIDES", "Exit status 3."),
    "E5": ("COMMAND LINE", "Exit status 2."),
    "E6": ("FILES", "Exit status 6."),
}
HEAD = r""".\" Made by tests/house/faults_page.py from tests/errors; edit those.
.TH HABITAT\-FAULTS 7 "" "habitat VERSION" "Miscellaneous Information"
.SH NAME
habitat\-faults \- faults that the tools of habitat tell, and their remedies
.SH DESCRIPTION
A fault is told on standard error with its place, its code, its cause and, where there is one, its
remedy:
.PP
.EX
FILE:LINE:COLUMN: error[CODE]: what is wrong
   LINE | the line of the file
        |     \(ha\(ha\(ha\(ha
hint: what to do
.EE
.PP
All faults of a file are told in one run, in the order of the file, a hundred at most; nothing is
computed from a file that has one.
Where a case names a file of rows that are read one after the other, rows with a fault are told and the
others computed; the exit status is then 5.
The place of an override is that of
.BR \-\-set .
Codes keep their meaning from version to version.
For programs,
.B "\-\-diagnostics json"
and
.B "\-\-diagnostics sarif"
give the same facts.
.PP
Each entry shows a faulty input and what is printed for it;
.I $folder
stands for a folder of one's own, and \(lq...\(rq in a heading for what the message names.
"""
FOOT = r""".SH SEE ALSO
.BR plai\-balance (1),
.BR habitat\-case (5)
"""


def words_of_faults():
    """Of each code the message, the hint and the other hint, in English."""
    describe = root / "lib/messages"
    chapters = re.findall(r"fault_words::(\w+)", (describe / "fault.hpp").read_text(encoding="utf-8"))
    tables = "".join((describe / f"fault_{name}.hpp").read_text(encoding="utf-8") for name in chapters)
    words = {}
    for entry in re.split(r"says\(\s*Code::", tables)[1:]:
        row = entry.split("\n};")[0]  # what follows the last one is another file
        joined = re.sub(r'"\s*\n\s*"', "", row)  # literals side by side are one
        texts = re.findall(r'"((?:[^"\\]|\\.)*)"', joined)
        plain = [re.sub(r"\\(.)", r"\1", text) for text in texts]
        words[plain[0]] = [text.replace("{{", "{").replace("}}", "}") for text in plain[1::2]]
    return words


def block(lines):
    return ".PP\n.EX\n" + "".join(escape(line) + "\n" for line in lines) + ".EE\n"


def unnamed(text):
    return re.sub(r"\{\d\}", "...", text)


def example(case):
    """One faulty input: what it shows, the file, the command and what comes out of it."""
    case.commands = [command for command in case.commands if "--lang" not in command]
    came, _ = run_commands.run_case(case, binaries)
    message = re.search(r"^=== stderr\n(.*?)^=== ", came, re.M | re.S)
    if not message:
        sys.exit(f"{case.path}: nothing on standard error")
    shown = case.head.split("\n")[0]
    text = ".PP\n" + escape(shown) + "\n"
    file = case.path.with_suffix(".yaml")
    if file.exists():
        text += block(file.read_text(encoding="utf-8").rstrip("\n").split("\n"))
    for command in case.commands:
        text += ".PP\n.B \"" + escape(command).replace('"', '""') + "\"\n"
    return text + block(message[1].rstrip("\n").split("\n"))


def remedy(words):
    hints = [unnamed(hint) for hint in words[1:] if re.search("[a-z]", unnamed(hint))]
    return ".PP\nRemedy: " + escape("; or: ".join(hints)) + ".\n" if hints else ""


def page():
    version = re.search(r"project\(habitat VERSION (\S+)",
                        (root / "CMakeLists.txt").read_text(encoding="utf-8"))[1]
    text, section, lacking = HEAD.replace("VERSION", version, 1), "", []
    for code, words in words_of_faults().items():
        cases = [run_commands.Case(path) for path in sorted((root / "tests/errors").glob(f"{code}-*.test"))]
        if not cases:
            lacking.append(code)
        if code[:2] != section:
            section = code[:2]
            title, status = SECTIONS[section]
            text += f".SH {title}\n{status}\n"
        heading = unnamed(words[0]) if re.search("[a-z]", unnamed(words[0])) else "as the message says"
        text += f".SS {escape(code)}: {escape(heading)}\n" + "".join(map(example, cases)) + remedy(words)
    return text + FOOT, lacking


made, lacking = page()
for code in lacking:
    print(f"{code} has no example in tests/errors")
stands = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
if "--rewrite" in sys.argv and made != stands:
    PAGE.write_text(made, encoding="utf-8")
    print(f"rewritten: {PAGE}")
elif made != stands:
    print(*difflib.unified_diff(stands.splitlines(), made.splitlines(), str(PAGE), "made from tests/errors",
                                lineterm=""), sep="\n")
    lacking.append("page")
print("1 failed" if lacking else "the page is what tests/errors make")
sys.exit(1 if lacking else 0)
