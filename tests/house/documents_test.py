#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every form of a result is well formed and carries the same facts as its JSON.

HTML has balanced tags, no script and nothing to fetch; a workbook is XML in a zip whose cells hold
the numbers and dates of the JSON; CSV in each dialect reads back to them. All are written by
one run, of hostile names too.
"""
import csv, html.parser, json, pathlib, subprocess, sys, tempfile

from workbook import sheets_of

ROOT, BINARY = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
VOID = {"meta", "br", "hr", "img", "input", "link"}
HOSTILE = "=1+1;<script>alert(1)</script>|`x`, \"é\" & 'c'\x1b[31m \ufffe"
SMALL = {"plai-balance": "tests/commands/cases/small.yaml",
         "cost-of-use": "scenarios/cost-of-use/lone-parent.yaml",
         "eco-coach": "scenarios/eco-coach/degree-days.yaml",
         "densify": "scenarios/densify/energy-by-use.yaml"}
failures = []


def check(holds, what):
    if not holds:
        failures.append(what)


class Balanced(html.parser.HTMLParser):
    """Complains of tags that do not pair, of scripts, and of what would be fetched."""

    def __init__(self, name):
        super().__init__()
        self.name, self.open, self.ids, self.links, self.words = name, [], [], [], []

    def handle_starttag(self, tag, attributes):
        names = dict(attributes)
        check(tag not in ("script", "link", "iframe", "img", "object"), f"{self.name}: <{tag}>")
        for name, value in attributes:
            check(not name.startswith("on") and name != "src", f"{self.name}: {name}={value}")
        if "href" in names:
            self.links.append(names["href"])
        if "id" in names:
            self.ids.append(names["id"])
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        check(self.open and self.open[-1] == tag, f"{self.name}: </{tag}> closes {self.open[-1:]}")
        if self.open:
            self.open.pop()

    def handle_data(self, data):
        self.words.append(data)

    def finish(self):
        check(not self.open, f"{self.name}: never closed: {self.open}")
        check(len(self.ids) == len(set(self.ids)), f"{self.name}: an id stands twice")
        for link in self.links:
            check(link[0] == "#" and link[1:] in self.ids, f"{self.name}: {link} leads nowhere")


def read_html(name, text):
    page = Balanced(name)
    page.feed(text)
    page.close()
    page.finish()
    check("url(" not in text and "@import" not in text, f"{name}: the style fetches something")
    return " ".join(page.words)


def members(results, path=""):
    """What stands in the groups, each under its path: single figures and lists."""
    for name, value in results.items():
        full = f"{path}.{name}" if path else name
        if isinstance(value, dict):
            yield from members(value, full)
        else:
            yield full, value


def as_written(value):
    return "" if value is None else ("true" if value else "false") if isinstance(value, bool) \
        else str(value)


def check_csv(name, text, figures, delimiter, mark):
    quoting = csv.QUOTE_NONE if delimiter == "\t" else csv.QUOTE_MINIMAL
    header, row = list(csv.reader(text.splitlines(), delimiter=delimiter, quoting=quoting))
    french = mark == ","
    names = figures if french else [cell.split(" [")[0] for cell in header[2:-1]]
    values = dict(zip(names, row[2:-1]))
    check(len(header) == len(row) == len(figures) + 3, f"{name}: columns for figures")
    check(len(header) == len(set(header)), f"{name}: a column stands twice")
    check(header[-1] == ("empreinte" if french else "stamp") and
          row[-1].startswith(BINARY.name + " "), f"{name}: what the row rests on")
    for path, value in figures.items():
        written = values.get(path)
        if french and isinstance(value, bool):
            value = "vrai" if value else "faux"
        if french and isinstance(value, str) and "." in value and value[-1].isdigit():
            value = value.replace(".", ",")
        check(written == as_written(value), f"{name}: {path} is {written}, in JSON {value}")


def same_number(kind, written, value):
    if kind not in ("float", "percentage"):
        return written == as_written(value)
    scale = 100 if kind == "percentage" else 1
    return abs(float(written) * scale - float(value)) <= 1e-13 * max(1, abs(float(value)))


def same_value(kind, written, value):
    """Of sentences, which may be those of the language, only that there is one."""
    return bool(written) if isinstance(value, str) and " " in value else same_number(kind, written, value)


def is_nothing(value):
    return value in (None, "") or isinstance(value, str) and not value.strip("-0.") and "0" in value


def check_account(name, sheets, account):
    """Each year with all its columns but those that are zero throughout."""
    kept = [key for key in account[0] if not all(is_nothing(line[key]) for line in account)]
    found = [rows for rows in sheets.values() if rows and len(rows[0]) == len(kept) > 5 and
             [row[0][1] for row in rows[1:]] == [line["year"] for line in account]]
    check(len(found) == 1, f"{name}: no sheet is the account")
    for row, line in zip(found[0][1:] if found else [], account):
        check(all(same_value(*cell, line[key]) if cell[0] else is_nothing(line[key])
                  for cell, key in zip(row, kept)), f"{name}: account {line['year']}")


def check_workbook(name, data, results, figures):
    sheets = sheets_of(data)
    single = next(rows for rows in sheets.values() if rows and rows[0] and rows[0][0][1] in ("group", "groupe"))
    rows = {row[2][1]: row for row in single[1:]}
    for path, value in figures.items():
        check(path in rows, f"{name}: {path} is not there")
        kind, written = rows[path][4] if path in rows else ("", "")
        if value in (None, ""):
            check(kind == "", f"{name}: {path} has a value")
        elif kind in ("percentage", "float", "boolean", "date"):
            check(same_number(kind, written, value), f"{name}: {path} is {written}, in JSON {value}")
        else:  # words, which may be those of the language
            check(kind == "string" and written, f"{name}: {path} has no value, in JSON {value}")
    columns = [[row[0] for row in rows[1:]] for rows in sheets.values() if rows and len(rows[0]) == 1]
    columns += [[row[4]] for row in single[1:]]  # a table of one number
    for path, values in members(results):
        if isinstance(values, list) and values and not isinstance(values[0], dict):
            check(any(len(column) == len(values) and
                      all(same_value(*cell, value) for cell, value in zip(column, values))
                      for column in columns), f"{name}: no sheet is {path}")
    if results.get("account"):
        check_account(name, sheets, results["account"])


def run(case, folder, *options):
    outputs = [f"{folder}/x.{form}" for form in
               ("json", "csv", "tsv", "md", "html", "xlsx", "txt", "ndjson")]
    command = [str(BINARY), "run", str(case), *options]
    for output in outputs:
        command += ["-o", output]
    done = subprocess.run(command, capture_output=True, text=True)
    check(done.returncode == 0 and not done.stdout, f"{case}: {done.returncode} {done.stderr}")
    texts = {pathlib.Path(output).suffix[1:]: pathlib.Path(output).read_bytes()
             for output in outputs}
    return {form: text if form == "xlsx" else text.decode() for form, text in texts.items()}


def check_case(case, *options):
    with tempfile.TemporaryDirectory() as folder:
        texts = run(case, folder, *options)
        french = run(case, folder, "--csv-dialect", "fr", "--lang", "fr", *options)
    name = case.name
    whole = json.loads(texts["json"], parse_float=str, parse_int=str)
    figures = {path: value for path, value in members(whole["results"])
               if not isinstance(value, list)}
    check(json.loads(texts["ndjson"]) == json.loads(texts["json"]), f"{name}: JSON and NDJSON")
    check(texts["json"] == french["json"] and texts["tsv"] == french["tsv"],
          f"{name}: a machine format follows the language")
    check_csv(name + " csv", texts["csv"], figures, ",", ".")
    check_csv(name + " tsv", texts["tsv"], figures, "\t", ".")
    check(french["csv"].startswith("\ufeffcas;") and french["csv"].count("\r\n") == 2,
          f"{name}: what a French spreadsheet opens")
    check_csv(name + " csv fr", french["csv"][1:], figures, ";", ",")
    for language, forms in (("en", texts), ("fr", french)):
        check(f'<html lang="{language}">' in forms["html"], f"{name}: language of the page")
        words = read_html(f"{name} html {language}", forms["html"])
        check_workbook(f"{name} xlsx {language}", forms["xlsx"], whole["results"], figures)
        for form in ("md", "html", "txt"):
            check("\x1b" not in forms[form], f"{name}: {form} commands a terminal")
        for year in (line["year"] for line in whole["results"].get("account", [])):
            check(year in words and f"| {year} |" in forms["md"], f"{name}: {year} of the account")
        for assumption in whole["assumptions"]:
            check(assumption["path"] in words, f"{name}: {assumption['path']} in HTML")
    return texts


def main():
    for case in sorted((ROOT / "scenarios" / BINARY.name).glob("*.yaml")):
        check_case(case)
    case = ROOT / SMALL[BINARY.name]
    texts = check_case(case, "--set", "name=" + json.dumps(HOSTILE))
    check("<script" not in texts["html"] and "<script" not in texts["md"], "a name is a script")
    check("'=1+1" in texts["csv"] and "\n'=1+1" in texts["tsv"], "a name is a formula")
    print(*failures[:40], sep="\n", end="\n" if failures else "")
    print(f"{len(failures)} failed" if failures else "every form says the same")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
