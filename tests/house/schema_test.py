#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds what `schema` prints against what the program reads and writes.

Usage: schema_test.py PROJECT_ROOT BINARY

Every scenario fits the schema of cases and its result that of results; faults that a schema can see
do not fit; and of many ways to write a value, those fit that the program reads.
"""
import json
import pathlib
import re
import subprocess
import sys

import jsonschema
import yaml

root, binary = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]).resolve(strict=True)
tool = binary.name
passed, failures = 0, []


def run(*arguments, text=None):
    done = subprocess.run([binary, *arguments], input=text, capture_output=True, text=True, cwd=root,
                          env={"LC_ALL": "C.UTF-8"}, timeout=60)
    return done.returncode, done.stdout, done.stderr


class Core(yaml.SafeLoader):
    """YAML 1.2 as editors read it: numbers and true or false, and dates as they are written."""


Core.yaml_implicit_resolvers = {}
Core.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(true|false)$"), list("tf"))
Core.add_implicit_resolver("tag:yaml.org,2002:int", re.compile("^[-+]?[0-9]+$"), list("-+0123456789"))
Core.add_implicit_resolver("tag:yaml.org,2002:float", re.compile(r"^[-+]?[0-9]+\.[0-9]+$"),
                           list("-+0123456789"))


def texts_as_keys(value):
    if isinstance(value, dict):
        return {str(key): texts_as_keys(inner) for key, inner in value.items()}
    return [texts_as_keys(inner) for inner in value] if isinstance(value, list) else value


def case_of(text):
    return texts_as_keys(yaml.load(text, Core))


def expect(condition, words):
    global passed
    if condition:
        passed += 1
    else:
        failures.append(words)


def validator_of(*arguments):
    schema = json.loads(run("schema", *arguments)[1])
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def first_error(validator, value):
    error = next(validator.iter_errors(value), None)
    return f"{error.json_path}: {error.message[:200]}" if error else ""


cases, results = validator_of(), validator_of("result")
expect(run("schema")[1] == run("schema", "case")[1], "schema is not schema case")
french = json.loads(run("schema", "--lang", "fr")[1])
of_all = " ".join(str(member.get("description", "")) for member in french["properties"].values())
expect("données datées" in of_all, "no French description")

FAULTY = {"plai-balance": "tests/errors/E201-unknown-key.yaml",
          "cost-of-use": "tests/commands/cost-of-use/faults.yaml",
          "eco-coach": "tests/commands/eco-coach/faults.yaml",
          "densify": "tests/commands/densify/faults.yaml"}
GROUP = {"plai-balance": "funding", "cost-of-use": "tenant", "eco-coach": "portfolio", "densify": "plan"}
# What ships, and what `new` writes, fits; so does every result.
files = sorted((root / "scenarios" / tool).glob("*.yaml"))
expect(len(files) > 3, "scenarios were not found")
written = {"new --full": run("new", "--full")[1], "new": run("new")[1]}
for file in files:
    written["new --example " + file.stem] = run("new", "--example", file.stem)[1]
    expect(written["new --example " + file.stem], f"{file.stem} is no example")
    written[file.name] = file.read_text(encoding="utf-8")
for name, text in written.items():
    error = first_error(cases, case_of(text))
    expect(not error, f"{name}: {error}")
everything = [str(file) for file in files]
for name, arguments in {"all scenarios": everything, "a faulty case": [FAULTY[tool]],
                        "a selection": [everything[0], "--only", GROUP[tool]]}.items():
    error = first_error(results, json.loads(run("run", *arguments, "-O", "json")[1]))
    expect(not error, f"result of {name}: {error}")
expect(first_error(results, {"schema": tool + "/result/1", "results": {"nothing": 1}}),
       "a result without its members fits")

# Faults that a schema can see: the form of values, not how names refer to each other.
SEEN = ["E201", "E202", "E203", "E204", "E205", "E206", "E207", "E208", "E209", "E210", "E211", "E212",
        "E213", "E214", "E215", "E217", "E218", "E219", "E220", "E221", "E301", "E302", "E303",
        "E310"]
for code in SEEN if tool == "plai-balance" else []:  # the files are cases of that tool
    shown = sorted((root / "tests/errors").glob(code + "-*.yaml"))
    expect(shown, code + " has no example")
    for file in shown:
        expect(first_error(cases, case_of(file.read_text(encoding="utf-8"))), f"{file.name} fits")

# Of the ways to write a value those fit that the program reads.
PLACES = {
    "plai-balance": {
        "an amount": ("grants", [{"label": "a", "amount": None}]),
        "a rate": ("loans", [{"label": "a", "product": "plai", "amount": 1, "rate": None}]),
        "an area": ("tranches", [{"name": "a", "living_area": None}]),
        "a count": ("tranches", [{"name": "a", "dwellings": None}]),
        "a term": ("loans", [{"label": "a", "product": "plai", "amount": 1, "term": None}]),
        "a rent": ("tranches", [{"name": "a", "rent": {"per_m2": None}}]),
        "a VAT": ("costs", [{"chapter": "land", "amount": 1, "vat": None}]),
        "a flag": ("own_funds", {"closing": None}),
        "a zone": ("operation", {"zone_123": None}),
        "a path": ("livret_a", {"path": {"2030": None}}),
        "a parameter": ("parameters", {"loan.rate.employers": None}),
        "names": ("costs", [{"chapter": "land", "amount": 1, "label": None}]),
    },
    "cost-of-use": {
        "an amount": ("charges", [{"item": "lift", "amount": None}]),
        "an amount per m2": ("charges", [{"item": "lift", "per_m2_year": None}]),
        "an area": ("dwelling", {"living_area": None}),
        "a volume": ("water", {"m3": None}),
        "energy": ("energy", [{"use": "heating", "carrier": "gas", "kwh": None}]),
        "a price": ("energy", [{"use": "heating", "carrier": "gas", "kwh": 1, "price": None}]),
        "a coefficient": ("energy", [{"use": "heating", "carrier": "gas", "kwh": 1, "efficiency": None}]),
        "a term": ("other", [{"item": "equipment", "price": 1, "life": None}]),
        "an amount or a word": ("dwelling", {"rls": None}),
        "a share": ("access", {"max_effort": None}),
        "a flag": ("household", {"couple": None}),
        "a zone": ("dwelling", {"zone_123": None}),
        "a count in a list": ("demand", [{"count": None}]),
    },
    "eco-coach": {
        "a number": ("corrections", [{"label": "a", "observed": None, "degree_days": 1, "reference": 1}]),
        "a word": ("carrier", None),
        "a date": ("coaching_start", None),
        "a name": ("corrections", [{"label": None, "observed": 1, "degree_days": 1, "reference": 1}]),
    },
    "densify": {
        "an amount": ("works", [{"label": "roof", "amount": None, "vat": "energy"}]),
        "a rate or a word": ("works", [{"label": "roof", "amount": 1, "vat": None}]),
        "an energy": ("energy", {"primary_before": None}),
        "gases": ("energy", {"ghg_before": None}),
        "a price": ("energy", {"price": None}),
        "an altitude": ("energy", {"altitude": None}),
        "a volume": ("aid", {"cee": {"volume": None}}),
        "a price of a volume": ("aid", {"cee": {"price": None}}),
        "a flag": ("condominium", {"dwellings": 4, "npnru": None}),
        "a letter": ("energy", {"label_before": None}),
        "votes": ("resolutions", [{"id": "r", "article": "24", "totals": {
            "members": 9, "present": 9, "for_members": 0, "for_shares": 0, "against_shares": 0,
            "total_shares": None}}]),
    },
}
NUMBERS = ["0", "12", "12.0", "+3", "-0", "007", "2 %", "2.5%", "2.5\u00a0%", "2 %/year", "2 %/month", "1,5",
           "1 234", "1e3", "1.", ".5", "", "nan", "twelve", "10 EUR", "10 \u20ac", "0.01 k\u20ac", "10 eur",
           "3 EUR/m2", "3 EUR/m2/month", "36 EUR/year/m\u00b2", "3 \u20ac/m\u00b2/months", "3 EUR/month", "5 m2",
           "5 m\u00b2", "5 m", "40 years", "480 months", "40 ans", "1bis", "2", "none", "all", "true",
           "EUR", "% 2", "2 % 3", "2030-01-01"]
BARE = [0, 1, 2, 12, 1.5, -1000000, 10**15, True, None, [], {}]


def filled(value, hole):
    if isinstance(value, dict):
        return {key: filled(inner, hole) for key, inner in value.items()}
    return [filled(inner, hole) for inner in value] if isinstance(value, list) else \
        hole if value is None else value


for place, (key, shape) in PLACES[tool].items():
    for hole in NUMBERS + BARE:
        case = {"schema": tool + "/case/1", key: filled(shape, hole)}
        _, _, told = run("check", "-", "--diagnostics", "json", text=json.dumps(case))
        codes = {json.loads(line)["code"] for line in told.splitlines()}
        # A text that is out of bounds, or of half a year, is a number that a pattern does not weigh.
        read = not {code for code in codes if code.startswith(("E1", "E2"))} - {"E215", "E216"}
        # Half a year with a comma is told as half a year; no pattern takes a comma.
        if codes & {"E215", "E216"} and (not isinstance(hole, str) or "," in hole):
            read = False
        quoted_flag = place == "a flag" and isinstance(hole, str)  # the program reads "true" as well
        if not quoted_flag:
            fits = not first_error(cases, case)
            expect(fits == read, f"{place}, {hole!r}: {'fits' if fits else 'does not fit'}, {sorted(codes)}")

print("\n".join(failures[:40]))
print(f"{passed} passed, {len(failures)} failed")
sys.exit(1 if failures else 0)
