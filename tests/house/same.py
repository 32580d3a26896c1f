#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Compares two builds: what the same commands print, byte for byte, and their exit codes.

Usage: same.py [--tools NAME,...] OLD NEW      folders of binaries, from the root of the project

Commands: for each scenario and each faulty case of the tests, in both languages, run, check, test,
explain, batch and verify in every form, then schema, new and help. Sentences may differ: the words of
a message or a hint, a label, a doc, help, notes. They are listed apart, each once. A number, a code, a
path, a place or an excerpt that differs, or a line more or less, is a difference: exit code 1.
"""
import argparse, concurrent.futures, csv, difflib, html, io, json, pathlib, re, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
SENTENCES = {"message", "hint", "label", "doc", "help", "notes", "title", "description", "text",
             "fullDescription", "shortDescription", "markdownDescription", "name_fr", "examples"}
NUMBERS = re.compile(r"\d+(?:[.,\u202f\u00a0 ]\d+)*|[EA]\d{3}|\b\w+(?:\[\d*\])?(?:\.\w+(?:\[\d*\])?)+")
CARETS = re.compile(r"^\s*\|?[\s^~]*\^[\s^~]*$")


def start(binaries, tool, arguments, stdin=None):
    done = subprocess.run([binaries / tool, *arguments], cwd=ROOT, input=stdin, capture_output=True,
                          env={"LC_ALL": "C.UTF-8", "HOME": "/nonexistent", "PATH": "/bin"}, timeout=300)
    return done.returncode, done.stdout, done.stderr


class Comparison:
    def __init__(self):
        self.commands, self.sentences, self.differences = 0, {}, []

    def differs(self, command, what):
        self.differences.append((command, what))

    def outputs(self, command, old, new):
        self.commands += 1
        if old[0] != new[0]:
            self.differs(command, f"exit {old[0]}, now {new[0]}")
        for one, other in zip(old[1:], new[1:]):
            if one == other:
                continue
            before, after = one.decode(errors="replace"), other.decode(errors="replace")
            if command.split()[1] == "help":
                self.help(command, before.split("\n"), after.split("\n"))
            else:
                self.texts(command, before, after)

    def help(self, command, old, new):
        """Help is words from end to end: what goes and what comes is listed."""
        changed = [line for line in difflib.unified_diff(old, new, lineterm="", n=0)][2:]
        gone, come = ("\n".join(line[1:] for line in changed if line[0] == sign) for sign in "-+")
        self.sentences.setdefault((gone, come), command)

    def texts(self, command, old, new):
        for parse in (json.loads, lambda text: [json.loads(line) for line in text.splitlines()]):
            try:
                before, after = parse(old), parse(new)
            except ValueError:
                continue
            where = len(self.differences)
            known = len(self.sentences)
            self.values(command, "", before, after)
            if where == len(self.differences) and known == len(self.sentences) and before == after:
                self.differs(command, "the same values, written otherwise")
            return
        self.lines(command, old.split("\n"), new.split("\n"))

    def values(self, command, path, old, new):
        key = re.sub(r"\[\d+\]$", "", path).rsplit(".", 1)[-1]
        if isinstance(old, dict) and isinstance(new, dict) and list(old) == list(new):
            for name in old:
                self.values(command, f"{path}.{name}", old[name], new[name])
        elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
            for i, (one, other) in enumerate(zip(old, new)):
                self.values(command, f"{path}[{i}]", one, other)
        elif isinstance(old, str) and isinstance(new, str) and key in SENTENCES:
            if old != new:
                self.sentences.setdefault((old, new), command)
        elif old != new:
            self.differs(command, f"{path}: {old!r}, now {new!r}")

    def lines(self, command, old, new):
        if len(old) != len(new):
            pieces = [line for line in difflib.unified_diff(old, new, lineterm="", n=0)][2:8]
            return self.differs(command, f"{len(old)} lines, now {len(new)}: " + " ⏎ ".join(pieces))
        for one, other in zip(old, new):
            if one == other:
                continue
            same = sorted(NUMBERS.findall(html.unescape(one))) == sorted(NUMBERS.findall(html.unescape(other)))
            if same and not CARETS.match(one) and not CARETS.match(other):
                self.sentences.setdefault((one, other), command)
            else:
                self.differs(command, f"{one!r}, now {other!r}")


def leaves(value, path=""):
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from leaves(inner, f"{path}.{name}" if path else name)
    elif isinstance(value, list):
        for i in sorted({0, len(value) // 2, len(value) - 1} & set(range(len(value)))):
            yield from leaves(value[i], f"{path}[{i}]")
    else:
        yield path, value


def rows_of(inputs):
    """A batch: the case itself, one input after the other a little larger, and a faulty row."""
    taken = [(path, str(value)) for path, value in leaves(inputs)
             if re.match(r"^\d+(\.\d+)?( \S+)?$", str(value)) and not path.startswith("expect")][:12]
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(["id", *(path for path, _ in taken)])
    table.writerow(["base", *(value for _, value in taken)])
    for i, (_, value) in enumerate(taken):
        larger = re.sub(r"^\d+", lambda digits: str(int(digits[0]) + 1), value)
        table.writerow([f"more{i}", *("" if k != i else larger for k in range(len(taken)))])
    if taken:
        table.writerow(["faulty", "x", *[""] * (len(taken) - 1)])
    as_json = "".join(json.dumps({"id": f"row{i}", path: value}) + "\n" for i, (path, value) in enumerate(taken))
    return text.getvalue().encode(), as_json.encode()


def commands_of(tool, case, old, folder):
    """What is tried with a case, as (arguments, standard input)."""
    file = str(case.relative_to(ROOT))
    for language in ("en", "fr"):
        common = ["--lang", language]
        yield ["check", file, *common], None
        yield ["check", file, "--diagnostics", "json", *common], None
        for form in ("table", "json", "ndjson", "csv", "tsv", "md", "html", "xlsx"):
            yield ["run", file, "-O", form, *common], None
        yield ["run", file, "-v", *common], None
        for form in ("table", "json"):
            yield ["test", file, "-O", form, *common], None
        for report in ("junit", "sarif", "github", "gitlab", "md"):
            yield ["test", file, "--report", report, *common], None
    code, out, _ = start(old, tool, ["run", file, "-O", "json"])
    if code not in (0, 1):
        return
    result = json.loads(out)
    saved = folder / f"{tool}-{case.stem}.json"
    saved.write_bytes(out)
    figures = [path for path, value in leaves(result["results"]) if value is not None]
    for language in ("en", "fr"):
        for first in range(0, len(figures), 40):
            some = figures[first:first + 40]
            yield ["explain", file, *some, "--depth", "4", "--lang", language], None
            yield ["explain", file, *some, "--depth", "9", "-O", "json", "--lang", language], None
        yield ["verify", str(saved), "--lang", language], None
        for rows in rows_of(result["inputs"]):
            for form in ("csv", "ndjson"):
                yield ["batch", file, "-", "-O", form, "--max-failed", "9", "--lang", language], rows


def commands_of_tool():
    for language in ("en", "fr"):
        for words in (["schema", "case"], ["schema", "result"], ["new", "--full"], ["new", "--minimal"],
                      ["new", "--list"], ["help"], ["help", "figures"], ["help", "inputs"], ["help", "codes"],
                      ["params", "list"]):
            yield [*words, "--lang", language], None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--tools", default=",".join(sorted(p.stem for p in (ROOT / "apps").glob("*.cpp"))))
    parser.add_argument("old", type=lambda text: pathlib.Path(text).resolve())
    parser.add_argument("new", type=lambda text: pathlib.Path(text).resolve())
    asked = parser.parse_args()
    comparison = Comparison()
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(2) as pool:
        def compare(tool, command):
            arguments, stdin = command
            shown = f"{tool} {' '.join(arguments)}".replace(folder + "/", "")
            return shown, start(asked.old, tool, arguments, stdin), start(asked.new, tool, arguments, stdin)

        for tool in asked.tools.split(","):
            if not (asked.old / tool).exists():
                print(f"{tool}: not in the old build, not compared")
                continue
            cases = [*sorted((ROOT / "scenarios" / tool).glob("*.yaml")), *sorted((ROOT / "tests/errors").glob("*.yaml"))]
            commands = [*commands_of_tool()]
            for case in cases:
                commands += commands_of(tool, case, asked.old, pathlib.Path(folder))
            for shown, old, new in pool.map(lambda command: compare(tool, command), commands):
                comparison.outputs(shown, old, new)

    for (old, new), command in comparison.sentences.items():
        print(f"- {old.strip()}\n+ {new.strip()}\n  in: {command[:160]}\n")
    for command, what in comparison.differences:
        print(f"DIFFERS: {command[:200]}\n  {what[:600]}")
    print(f"{comparison.commands} commands, {len(comparison.sentences)} sentences worded otherwise, "
          f"{len(comparison.differences)} differences")
    return 1 if comparison.differences else 0


if __name__ == "__main__":
    sys.exit(main())
