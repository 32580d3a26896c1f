#!/usr/bin/env python3
"""Runs every command that the README and the manual show, and compares what comes out.

Usage: shown_test.py [--rewrite] PROJECT_ROOT FOLDER_OF_THE_BINARIES

A command stands behind "$ " in a console block of Markdown or between .EX and .EE of a page of the
manual; what follows it, up to the end of the block, is its output. --rewrite puts in what came out.
Commands run in the folder of the project; those of a page with a line .\\" session one after the other in
a folder of their own, which is empty at first.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

from manual_text import escape, unescape

arguments = [a for a in sys.argv[1:] if a != "--rewrite"]
rewrite = "--rewrite" in sys.argv
root, binaries = pathlib.Path(arguments[0]), arguments[1]
environment = {"PATH": f"{binaries}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8", "HOME": "/nonexistent"}


def run(command, folder):
    done = subprocess.run(["sh", "-c", command], cwd=folder, env=environment, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60)
    return done.stdout.rstrip("\n").split("\n")


MARKDOWN = re.compile(r"(?m)^```console\n(.*?)^```$", re.S)
ROFF = re.compile(r"(?m)^\.EX\n(.*?)^\.EE$", re.S)
passed, failed = 0, 0
for path in [root / "README.md", *sorted((root / "man").rglob("*.[1-9]"))]:
    text = path.read_text(encoding="utf-8")
    roff = path.suffix != ".md"
    session = tempfile.TemporaryDirectory()
    folder = session.name if '\n.\\" session' in text else root

    def check(block):
        global passed, failed
        shown = block.group(1).rstrip("\n").split("\n")
        plain = [unescape(line) for line in shown] if roff else shown
        if not plain[0].startswith("$ "):
            return block.group(0)
        came = run(plain[0][2:], folder)
        if came == plain[1:]:
            passed += 1
            return block.group(0)
        if rewrite:
            lines = [shown[0]] + [escape(line) if roff else line for line in came]
            return (".EX\n" if roff else "```console\n") + "\n".join(lines) + "\n" + (".EE" if roff else "```")
        failed += 1
        print(f"{path}: {plain[0]}\n--- shown\n" + "\n".join(plain[1:]) + "\n--- came\n" + "\n".join(came))
        return block.group(0)

    mended = (ROFF if roff else MARKDOWN).sub(check, text)
    if rewrite and mended != text:
        path.write_text(mended, encoding="utf-8")
        print(f"rewritten: {path}")

print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed else 0)
