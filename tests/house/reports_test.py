#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Reports of `test` and messages for machines, read back as those who receive them would.

Usage: reports_test.py PROJECT_ROOT BINARY

JUnit by an XML reader, TAP by prove where it is installed, SARIF, GitLab and GitHub by what their
specifications require; the forms are held against each other: they tell the same facts.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.parse
import xml.etree.ElementTree as xml

root, binary = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]).resolve(strict=True)
failed = 0


def check(holds, what):
    global failed
    if not holds:
        failed += 1
        print("fails:", what)


def run(*words, **environment):
    done = subprocess.run([binary, *words], cwd=root, capture_output=True, text=True, timeout=60,
                          env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", **environment})
    return done.stdout, done.stderr, done.returncode


# Met, missed, known gap, not computed, a word, a ratio; names that would break each of the forms. What
# stands in capitals is of the tool.
HOSTILE = r'''schema: TOOL/case/1
name: "a,b:c %0A ::error::x \"q\" <b>&amp; ]]> | `c` # TODO =cmd() \e[31m\n\x80 \uFFFE é _x_ [l](u)"
GIVEN
expect:
  - {figure: FIGURE, published: 50000 UNIT, tolerance: exact}
  - {figure: FIGURE, published: 50001 UNIT, tolerance: exact, source: "deed <1> | # \n ::error::"}
  - {figure: FIGURE, published: 51 kUNIT, tolerance: {rel: 1 %}}
  - {figure: LACKING, published: 3 UNIT, tolerance: printed}
  - {figure: "WORD", published: "a, \"b\" <c> | `d` # SKIP", tolerance: exact}
  - {figure: "ELEMENT", published: 3 UNIT, tolerance: exact}
  - {figure: FIGURE, published: 50010 UNIT, tolerance: exact, known_gap: {deviation: -10 UNIT, reason: "rounds | to # tens"}}
  - {figure: FIGURE, published: 50010 UNIT, tolerance: exact, known_gap: {deviation: -11 UNIT, reason: moved}}
'''
FAULTY = "schema: TOOL/case/1\nname: é # faulty\nFAULTS\n"
MANY = "schema: TOOL/case/1\nGIVEN\nexpect:\n"
WORDS = {
    "plai-balance": {
        "GIVEN": 'own_funds: {amount: 50000 EUR}\ngrants:\n  - {label: "one|two, #3", amount: 0.10 EUR}',
        "FAULTS": 'grants:\n  - {label: "é\U0001F3E0", amout: 3 EUR}\nown_funds: {amount: 3 m2}',
        "FIGURE": "funding.own_funds", "INPUT": "own_funds.amount", "UNIT": "EUR", "LACKING": "cost.total",
        "WORD": "sources[0].label", "ELEMENT": r'loans[label=#, <x> | \"y\"].first_instalment'},
    "cost-of-use": {
        "GIVEN": 'dwelling: {rent: 50000 EUR/month}\ncharges:\n  - {item: "one|two, #3", amount: 0.10 EUR/month}',
        "FAULTS": 'charges:\n  - {item: "é\U0001F3E0", amout: 3 EUR}\ndwelling: {rent: 3 m2}',
        "FIGURE": "tenant.rent", "INPUT": "dwelling.rent", "UNIT": "EUR/month", "LACKING": "apl.net",
        "WORD": "items[1].item", "ELEMENT": r'items[item=#, <x> | \"y\"].month'},
    "eco-coach": {
        "GIVEN": 'programme:\n  accompanied: 1\n  lines:\n    - {label: "one|two, #3", quantity: 1, unit_price: 50000 EUR}',
        "FAULTS": 'benchmarks:\n  - {label: "é\U0001F3E0", cots: 3 EUR}\nprogramme: {lines: [{label: a, unit_price: 3 m2}]}',
        "FIGURE": "programme.total", "INPUT": "programme.lines[0].unit_price", "UNIT": "EUR",
        "LACKING": "programme.per_targeted", "WORD": "programme.lines[0].label",
        "ELEMENT": r'programme.lines[label=#, <x> | \"y\"].computed'},
    "densify": {
        "GIVEN": 'condominium: {dwellings: 2}\nworks:\n  - {label: "one|two, #3", amount: 50000 EUR, vat: 0 %}',
        "FAULTS": 'works:\n  - {label: "é\U0001F3E0", amout: 3 EUR}\ncondominium: {dwellings: 3 m2}',
        "FIGURE": "renovation.works", "INPUT": "works[0].amount", "UNIT": "EUR", "LACKING": "aid.base",
        "WORD": "renovation.lines[0].label", "ELEMENT": r'renovation.lines[label=#, <x> | \"y\"].incl_vat'},
}
# Faulty files and options, a warning, nothing at all.
COMMANDS = {
    "plai-balance": (["run", "tests/commands/cases/gap.yaml", "--only", "funding.gap", "--lang", "fr"],
                     ["check", "tests/commands/cases/bare.yaml", "--set", "own_funds.amount=3 m2"],
                     ["run", "x", "--colour"], ["check", "tests/errors/E309-inconsistent.yaml"],
                     ["run", "tests/commands/cases/small.yaml", "--only", "loans[9].rate"],
                     ["check", "tests/commands/cases/small.yaml"]),
    "cost-of-use": (["run", "scenarios/cost-of-use/young-adult.yaml", "--only", "apl.net", "--lang", "fr"],
                    ["check", "scenarios/cost-of-use/lone-parent.yaml", "--set", "dwelling.rent=3 m2"],
                    ["run", "x", "--colour"], ["check", "tests/commands/cost-of-use/faults.yaml"],
                    ["check", "tests/commands/cost-of-use/faulty-cell.yaml"],
                    ["run", "scenarios/cost-of-use/lone-parent.yaml", "--only", "items[99].month"],
                    ["check", "scenarios/cost-of-use/lone-parent.yaml"]),
    "eco-coach": (["run", "scenarios/eco-coach/trait-social-2014.yaml", "--only", "programme.gap", "--lang", "fr"],
                  ["check", "scenarios/eco-coach/benchmarks.yaml", "--set", "benchmarks[0].cost=3 m2"],
                  ["run", "x", "--colour"], ["check", "tests/commands/eco-coach/faults.yaml"],
                  ["run", "scenarios/eco-coach/follow-up.yaml", "--only", "meters[99].avoided"],
                  ["check", "scenarios/eco-coach/benchmarks.yaml"]),
    "densify": (["run", "scenarios/densify/not-eligible.yaml", "--only", "aid.works", "--lang", "fr"],
                ["check", "scenarios/densify/violettes.yaml", "--set", "works[0].amount=3 m2"],
                ["run", "x", "--colour"], ["check", "tests/commands/densify/faults.yaml"],
                ["run", "scenarios/densify/violettes.yaml", "--only", "owners[99].rest"],
                ["check", "scenarios/densify/violettes.yaml"]),
}


def filled(text):
    """A text with the words of the tool in it."""
    for name, word in {"TOOL": binary.name, **WORDS[binary.name]}.items():
        text = re.sub(rf"\b(k?){name}\b", lambda found: found[1] + word, text)
    return text


def check_junit(text, expected):
    tree = xml.fromstring(text)
    check(tree.tag == "testsuites", "the root of JUnit is testsuites")
    suites = tree.findall("testsuite")
    check(len(suites) == 3, f"a suite for each file, not {len(suites)}")
    for attribute, path in (("tests", "testsuite/testcase"), ("failures", "testsuite/testcase/failure"),
                            ("errors", "testsuite/testcase/error")):
        found = len(tree.findall(path))
        check(int(tree.get(attribute)) == found == sum(int(suite.get(attribute)) for suite in suites),
              f"{attribute} of JUnit count what stands there")
    check(len(tree.findall(".//failure")) == expected["missed"], "failures of JUnit")
    check(len(tree.findall(".//error")) == expected["refused"], "errors of JUnit")
    check(len(tree.findall(".//system-out")) == 1, "the known gap passes with system-out")
    for suite in suites:
        properties = {p.get("name") for p in suite.findall("properties/property")}
        check({"tool", "version"} <= properties, "the stamp of a suite")
        for case in suite.findall("testcase"):
            check(case.get("name") and case.get("classname") and case.get("file"), "names of a test case")
            check(case.get("file") == suite.get("file"), "the file of a test case")
        for case in suite.findall("testcase[failure]"):
            check(case.get("line", "").isdigit(), "the line of a failure")
            told = case.find("failure").text
            for label in ("published: ", "computed: "):
                check(label in told, f"a failure tells {label}")
    facts = tree.find(".//failure").text
    for label in ("deviation: -1 EUR", "tolerance: 0 EUR", "source: deed <1> | #"):
        check(label in facts, f"the first failure tells {label}: {facts}")
    check("ratio: -1.96" in text, "the ratio of deviation and tolerance")


def check_sarif(text):
    log = json.loads(text)
    check(log["version"] == "2.1.0" and "$schema" in log, "the version of SARIF")
    check(len(log["runs"]) == 1, "one run")
    driver = log["runs"][0]["tool"]["driver"]
    check(driver["name"] == binary.name and driver["version"], "the driver of SARIF")
    rules = driver["rules"]
    ids = [rule["id"] for rule in rules]
    check(len(ids) == len(set(ids)), "rules are there once")
    for rule in rules:
        check(rule["shortDescription"]["text"] and rule["help"]["text"], f"the words of rule {rule['id']}")
        check("{" not in rule["shortDescription"]["text"] + rule["help"]["text"], f"no argument in {rule['id']}")
    results = log["runs"][0]["results"]
    for result in results:
        check(ids[result["ruleIndex"]] == result["ruleId"], "the rule of a result")
        check(result["level"] in ("error", "warning", "note"), "the level of a result")
        check(result["message"]["text"], "the message of a result")
        for location in result.get("locations", []):
            place = location["physicalLocation"]
            uri = place["artifactLocation"]["uri"]
            check(re.fullmatch(r"[A-Za-z0-9._~/%:-]+", uri), f"a URI of plain characters: {uri}")
            if "region" in place:
                region = place["region"]
                check(region["startLine"] > 0 and 0 < region["startColumn"] < region["endColumn"], "a region")
    check({r["ruleId"] for r in results} == set(ids), "every rule is used")
    return results


def check_gitlab(text, failures):
    entries = json.loads(text)
    check(len(entries) == failures, "one entry of GitLab for each failure")
    for entry in entries:
        check(entry["description"] and entry["check_name"], "the words of an entry")
        check(entry["severity"] in ("info", "minor", "major", "critical", "blocker"), "its severity")
        check(not entry["location"]["path"].startswith(("./", "/")), "its path within the project")
        check(entry["location"]["lines"]["begin"] > 0, "its line")
    prints = [entry["fingerprint"] for entry in entries]
    check(len(prints) == len(set(prints)), "fingerprints are each another")
    return prints


def check_github(text, failures):
    commands = [line for line in text.split("\n") if line.startswith("::")]
    check(len(commands) == min(failures, 10), f"commands of GitHub: {len(commands)}")
    for command in commands:
        parts = re.fullmatch(r"::error ([^:]*)::(.*)", command)
        check(parts, f"a command and its message: {command}")
        for property in parts[1].split(",") if parts else []:
            check(re.fullmatch(r"(file|line|col|endColumn|title)=[^:,]+", property), f"a property: {property}")
        message = parts[2] if parts else ""
        check(not re.search(r"%(?!25|0A|0D)", message), f"an escaped message: {message}")


def check_markdown(text):
    rows = [line for line in text.split("\n") if line.startswith("|")]
    for row in rows:
        check(len(re.findall(r"(?<!\\)\|", row)) == 10, f"nine cells: {row}")
        check(not re.search(r"(?<!\\)[<`]", row), f"no tags, no code: {row}")
    verdicts = [bool(re.search(r"\*\*(MISSED|not computed|known gap moved)\*\*", row)) for row in rows[2:]]
    check(verdicts == sorted(verdicts, reverse=True) and any(verdicts), "the worst stand first")


with tempfile.TemporaryDirectory(dir=root / "build") as made:
    folder, reported = os.path.relpath(made, root) + "/cases", os.path.relpath(made, root)
    os.mkdir(os.path.join(made, "cases"))
    for name, text in (("hostile #1, %é.yaml", HOSTILE), ("faulty.yaml", FAULTY)):
        (pathlib.Path(made) / "cases" / name).write_text(filled(text), encoding="utf-8")
    cases = ["./" + folder, folder + "/none.yaml"]
    kinds = ["junit", "github", "gitlab", "sarif", "md", "json"]
    out, err, code = run("test", *cases, *[f"--report={kind}={reported}/out.{kind}" for kind in kinds])
    check(code == 6, f"a file that is not there: {code}")
    reports = {kind: (pathlib.Path(made) / f"out.{kind}").read_text(encoding="utf-8") for kind in kinds}
    facts = json.loads(reports["json"])
    expected = {"missed": sum(f["verdict"] not in ("met", "known gap") for f in facts), "refused": 2}
    failures = expected["missed"] + expected["refused"]
    check(len(facts) == 8 and expected["missed"] == 6, f"what the JSON tells: {expected}")
    check("8 published figures: 2 met, 6 missed, 2 cases refused" in out, "the table goes to stdout")
    check_junit(reports["junit"], expected)
    results = check_sarif(reports["sarif"])
    check(len(results) == failures, "one result of SARIF for each failure")
    prints = check_gitlab(reports["gitlab"], failures)
    check(prints == [r["partialFingerprints"]["place/v1"] for r in results], "one fingerprint in all forms")
    check_github(reports["github"], failures)
    check_markdown(reports["md"])
    for kind in kinds:
        alone, _, _ = run("test", *cases, "--report", kind)
        check(alone == reports[kind], f"{kind} is the same on standard output")

    # Another figure, the same fingerprints; and they stay when one beside them is mended.
    (pathlib.Path(made) / "cases" / "hostile #1, %é.yaml").write_text(filled(HOSTILE.replace("50001", "50000")), encoding="utf-8")
    again, _, _ = run("test", *cases, "--report=gitlab", "--set", filled("INPUT=50000.00 UNIT"))
    check([entry["fingerprint"] for entry in json.loads(again)] == prints[:1] + prints[2:], "fingerprints stay")

    # GitHub shows ten annotations a step, and the summary of a job at most a mebibyte.
    many = filled(MANY + "".join(
        f"  - {{figure: FIGURE, published: {i + 50001} UNIT, tolerance: exact, source: {'x' * 400}}}\n"
        for i in range(3000)))
    (pathlib.Path(made) / "cases" / "many.yaml").write_text(many)
    summary = pathlib.Path(made) / "summary.md"
    summary.write_text("before\n")
    out, err, code = run("test", folder + "/many.yaml", GITHUB_ACTIONS="true", GITHUB_STEP_SUMMARY=str(summary))
    check_github(err, 3000)
    check("and 2991 more" in err and "::error" not in out, "the tenth annotation counts the others")
    text = summary.read_text()
    check(text.startswith("before\n## ") and len(text) <= 1 << 20 and re.search(r"\nand \d+ more\n", text),
          "the summary is added to, and fits")

    # The same facts in both forms for machines.
    commands = (["check", folder + "/faulty.yaml", folder + "/none.yaml"],
                *COMMANDS[binary.name])
    for command in commands:
        lines, told, code = run(*command, "--diagnostics", "json")
        same, log, other = run(*command, "--diagnostics=sarif")
        check((lines, code) == (same, other), f"{command}: the same results, whatever the messages")
        one = [json.loads(line) for line in told.splitlines()]
        for fact in one:
            fact.setdefault("hint", "")
        two = []
        for result in check_sarif(log):
            place = result.get("locations", [{"physicalLocation": {"artifactLocation": {"uri": ""}}}])[0]["physicalLocation"]
            fact = {"code": result["ruleId"], "severity": result["level"],
                    "file": urllib.parse.unquote(place["artifactLocation"]["uri"])}
            if "region" in place:
                fact |= {"line": place["region"]["startLine"], "column": place["region"]["startColumn"],
                         "endColumn": place["region"]["endColumn"]}
            properties = result.get("properties", {})
            two.append(fact | {"pointer": properties.get("pointer", ""), "message": result["message"]["text"],
                               "hint": properties.get("hint", "")})
        check(one == two, f"{command}: json and sarif tell the same\n{one}\n{two}")
    check(all(fact["severity"] != "error" for fact in one), "a sound case: a log without faults")

print(f"{failed} failed" if failed else "every report is read back")
sys.exit(1 if failed else 0)
