#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The cells of a workbook, with what each is shown as; run, it prints them a sheet after the other.

Usage: workbook.py FILE.xlsx [SHEET]
"""
import datetime, io, pathlib, sys, zipfile
import xml.etree.ElementTree as tree

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
DAY_OF_THE_READER = "14"


def kinds_of_styles(book):
    """Of each style of cells: date, percentage or float."""
    styles = tree.fromstring(book.read("xl/styles.xml"))
    forms = {one.get("numFmtId"): one.get("formatCode") for one in styles.iter(SHEET + "numFmt")}
    kinds = []
    for style in styles.find(SHEET + "cellXfs"):
        form = style.get("numFmtId")
        percent = forms.get(form, "").endswith("%") or form in ("9", "10")
        kinds.append("date" if form == DAY_OF_THE_READER else "percentage" if percent else "float")
    return kinds


def cell_of(cell, strings, kinds):
    if cell.get("t") == "inlineStr":
        return "string", "".join(part.text or "" for part in cell.iter(SHEET + "t"))
    value = cell.findtext(SHEET + "v")
    if value is None:
        return "", ""
    if cell.get("t") == "s":
        return "string", strings[int(value)]
    if cell.get("t") == "b":
        return "boolean", "true" if value == "1" else "false"
    kind = kinds[int(cell.get("s", 0))]
    if kind == "date":
        day = datetime.date(1899, 12, 30) + datetime.timedelta(days=int(value))
        return kind, day.isoformat()
    return kind, value


def column_of(cell):
    column = 0
    for letter in cell.get("r").rstrip("0123456789"):
        column = 26 * column + ord(letter) - 64
    return column - 1


def sheets_of(data):
    """The rows of each sheet, a cell as (type, value)."""
    book = zipfile.ZipFile(io.BytesIO(data))
    for name in book.namelist():
        if name.endswith(".xml"):
            tree.fromstring(book.read(name))
    shared = tree.fromstring(book.read("xl/sharedStrings.xml")) if "xl/sharedStrings.xml" in book.namelist() else []
    strings = ["".join(part.text or "" for part in text.iter(SHEET + "t")) for text in shared]
    kinds, sheets = kinds_of_styles(book), {}
    names = [sheet.get("name") for sheet in tree.fromstring(book.read("xl/workbook.xml")).iter(SHEET + "sheet")]
    for number, name in enumerate(names, 1):
        rows = []
        for row in tree.fromstring(book.read(f"xl/worksheets/sheet{number}.xml")).iter(SHEET + "row"):
            cells = {column_of(cell): cell_of(cell, strings, kinds) for cell in row}
            rows += [[] for _ in range(int(row.get("r")) - 1 - len(rows))]  # lines left blank
            rows.append([cells.get(i, ("", "")) for i in range(max(cells, default=-1) + 1)])
        width = max(map(len, rows), default=0)
        sheets[name] = [row + [("", "")] * (width - len(row)) for row in rows]
    return sheets


def main():
    only = sys.argv[2] if len(sys.argv) > 2 else None
    for name, rows in sheets_of(pathlib.Path(sys.argv[1]).read_bytes()).items():
        if only not in (None, name):
            continue
        print(f"[{name}]")
        for row in rows:
            if not any(kind for kind, _ in row):
                continue
            print(" | ".join(value + {"percentage": " as %", "date": " as date"}.get(kind, "")
                             for kind, value in row).rstrip())


if __name__ == "__main__":
    main()
