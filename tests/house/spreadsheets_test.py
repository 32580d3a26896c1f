#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What others make of our tables: LibreOffice in a French and in an English locale, and pandas.

Usage: spreadsheets_test.py PROJECT_ROOT FOLDER_OF_THE_BINARIES

Every scenario as a workbook, in both languages: LibreOffice reads every cell of every sheet as it was
written, and each table of the JSON stands in it, to the cent. Rows that LibreOffice saves in a French
locale, and rows that pandas writes, are read by `batch` without an option and give the same figures;
its rows are read back by both.
"""
import csv, decimal, json, pathlib, subprocess, sys, tempfile

import pandas

from workbook import sheets_of

ROOT, BINARIES = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve(strict=True)
CENT = 0.005000001
LOCALES = {"fr-FR": ",", "en-US": "."}
PLAI = ROOT / "scenarios" / "plai-balance" / "plai-adapte-3-dwellings.yaml"
FIGURES = ["balance.npv", "balance.gross_yield", "funding.total"]
failures = []


def check(holds, message):
    if not holds:
        failures.append(message)


def run(tool, *words):
    done = subprocess.run([str(BINARIES / tool), *map(str, words)], capture_output=True, text=True)
    check(done.returncode == 0, f"{tool} {' '.join(map(str, words))}: {done.returncode} {done.stderr}")
    return done.stdout


class Office:
    """LibreOffice in one locale, with a profile of its own."""

    def __init__(self, locale, folder):
        self.profile = folder / f"profile-{locale}"
        settings = self.profile / "user" / "registrymodifications.xcu"
        settings.parent.mkdir(parents=True)
        settings.write_text(
            '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">'
            '<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">'
            f"<value>{locale}</value></prop></item></oor:items>")

    def convert(self, form, files, folder, filter_in=()):
        folder.mkdir(exist_ok=True)
        subprocess.run(["soffice", f"-env:UserInstallation=file://{self.profile}", "--headless", *filter_in,
                        "--convert-to", form, "--outdir", str(folder), *map(str, files)],
                       check=True, capture_output=True, timeout=900)


def number_of(text, mark):
    """A number as a spreadsheet saves it, percentages as ratios; nothing for words."""
    plain = text.strip().replace("\u202f", "").replace("\xa0", "").replace(mark, ".")
    ratio = plain.endswith("%")
    try:
        value = decimal.Decimal(plain.rstrip("%"))
    except decimal.InvalidOperation:
        return None
    return value / 100 if ratio else value


def same_cell(kind, written, read, mark):
    if kind in ("float", "percentage"):
        number = number_of(read, mark)
        return number is not None and abs(number - decimal.Decimal(written)) < decimal.Decimal(CENT) / \
            (100 if kind == "percentage" else 1)
    if kind == "boolean":
        return read.upper() in ({"true": ("TRUE", "VRAI", "1"), "false": ("FALSE", "FAUX", "0")}[written])
    if kind == "date":
        year, month, day = written.split("-")
        return read in (written, f"{day}/{month}/{year}", f"{month}/{day}/{year}")
    return read.replace("\r\n", "\n") == written


def compare_sheets(name, workbook, folder, mark):
    """Each sheet as LibreOffice saved it against the cells of the workbook."""
    for title, rows in sheets_of(workbook.read_bytes()).items():
        if not any(any(cell[0] for cell in row) for row in rows):
            continue  # charts
        file = folder / f"{workbook.stem}-{title}.csv"
        if not file.exists():
            check(False, f"{name}: LibreOffice has no sheet {title}")
            continue
        read = list(csv.reader(file.open(encoding="utf-8", newline=""), delimiter=";"))
        check(len(read) >= len(rows), f"{name} {title}: {len(read)} rows, {len(rows)} written")
        for number, (row, cells) in enumerate(zip(rows, read), 1):
            cells += [""] * (len(row) - len(cells))
            for column, (kind, written) in enumerate(row):
                check(same_cell(kind, written, cells[column], mark),
                      f"{name} {title} row {number} column {column + 1}: {cells[column]!r}, written {written!r}")


def tables(results, path=""):
    """Lists of groups, each under its path with all its rows, those within elements together."""
    found = {}
    def visit(value, path):
        if isinstance(value, dict):
            for key, inner in value.items():
                visit(inner, f"{path}.{key}" if path else key)
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            found.setdefault(path, []).extend(value)
            for element in value:
                for key, inner in element.items():
                    if isinstance(inner, list):
                        visit(inner, f"{path}.{key}")
    visit(results, path)
    return found


def has_value(cell, value):
    kind, written = cell
    if value is None or kind not in ("float", "percentage"):
        return value is None and written == ""
    return abs(float(written) * (100 if kind == "percentage" else 1) - value) < CENT


def holds_column(columns, values):
    """Whether a column of the workbook has these numbers, or their hundredth, to the cent."""
    return any(len(column) == len(values) and all(map(has_value, column, values)) for column in columns)


def compare_json(name, workbook, results):
    sheets = sheets_of(workbook.read_bytes())
    columns = [list(column) for rows in sheets.values() if rows and rows[0]
               for column in zip(*rows[1:])]
    for path, rows in tables(results).items():
        for key in {key for row in rows for key in row}:
            values = [row.get(key) for row in rows]
            numbers = all(value is None or isinstance(value, (int, float)) and not isinstance(value, bool)
                          for value in values)
            if not numbers or not any(values) or len(rows) == 1:
                continue
            check(holds_column(columns, values), f"{name}: no column is {path}[].{key}")


def check_workbooks(folder, offices):
    books, results = [], {}
    for tool in sorted(path.name for path in (ROOT / "scenarios").iterdir() if path.is_dir()):
        if not (BINARIES / tool).exists():
            continue
        for case in sorted((ROOT / "scenarios" / tool).glob("*.yaml")):
            for language in ("en", "fr"):
                book = folder / f"{tool}-{case.stem}-{language}.xlsx"
                saved = folder / "result.json"
                run(tool, "run", case, "--lang", language, "-q", "-o", book, "-o", saved)
                books.append(book)
                results[book] = json.loads(saved.read_text())["results"]
                compare_json(book.stem, book, results[book])
    for locale, office in offices.items():
        office.convert("csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1",
                       books, folder / locale)
        for book in books:
            compare_sheets(f"{book.stem} in {locale}", book, folder / locale, LOCALES[locale])
    return len(books)


def figures_of(text, separator=",", mark="."):
    rows = list(csv.reader(text.lstrip("\ufeff").splitlines(), delimiter=separator))
    return [[row[0]] + [float(cell.replace(mark, ".")) for cell in row[2:2 + len(FIGURES)]]
            for row in rows[1:]]


def batch(rows, *options):
    return run("plai-balance", "batch", PLAI, rows, "--only", ",".join(FIGURES), "-q", *options)


def check_rows(folder, offices):
    """The same rows saved by others."""
    rows = folder / "rows.csv"
    frame = pandas.DataFrame({"id": ["low", "base", "high"],
                              "loans[0].amount": [180000.5, 1234567.25, 250000.125],
                              "loans[0].rate [%]": [1.25, 2.0 / 3, 3.1000000000000001],
                              "own_funds.closing": [True, True, True]})
    frame.to_csv(rows, index=False)
    expected = figures_of(batch(rows))
    check(len(expected) == 3, "three rows")
    for locale, office in offices.items():
        office.convert("csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false", [rows], folder / "saved",
                       ("--infilter=Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true",))
        if locale == "fr-FR":
            check(";" in (folder / "saved" / "rows.csv").read_text(), "LibreOffice saved no semicolons")
            check("1234567,25" in (folder / "saved" / "rows.csv").read_text(), "no decimal commas")
            check(figures_of(batch(folder / "saved" / "rows.csv")) == expected, "rows that LibreOffice saved")
    french = folder / "french.csv"
    frame.to_csv(french, index=False, sep=";", decimal=",", encoding="utf-8-sig")
    check(figures_of(batch(french)) == expected, "rows that pandas writes for a French spreadsheet")
    frame.to_csv(folder / "index.csv")
    check(figures_of(batch(folder / "index.csv", "--keep", "index"))[0][0] == "low", "rows with their index")
    out = folder / "out.csv"
    batch(rows, "--csv-dialect", "fr", "-o", out)
    check(figures_of(out.read_text(encoding="utf-8"), ";", ",") == expected, "rows for a French spreadsheet")
    read = pandas.read_csv(out, sep=";", decimal=",", encoding="utf-8-sig")
    check([[name, *map(float, values)] for name, *values in read.iloc[:, [0, 2, 3, 4]].values.tolist()] == expected,
          "pandas reads rows for a French spreadsheet")
    batch(rows, "-o", folder / "out.xlsx")
    offices["fr-FR"].convert("csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1",
                             [folder / "out.xlsx"], folder / "back")
    compare_sheets("rows of a batch", folder / "out.xlsx", folder / "back", ",")
    back = list(csv.reader((folder / "back" / "out-Rows.csv").open(encoding="utf-8"), delimiter=";"))
    for row, wanted in zip(back[1:], expected):
        values = [number_of(cell, ",") for cell in row[2:5]]
        values[1] *= 100
        check(row[0] == wanted[0] and all(abs(float(value) - one) < CENT for value, one in
                                          zip(values, wanted[1:])), f"rows of a workbook: {row}, {wanted}")


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        offices = {locale: Office(locale, folder) for locale in LOCALES}
        books = check_workbooks(folder, offices)
        check_rows(folder, offices)
    print(*failures[:40], sep="\n", end="\n" if failures else "")
    print(f"{books} workbooks read by others: {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
