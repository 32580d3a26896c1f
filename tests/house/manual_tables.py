# SPDX-License-Identifier: Apache-2.0
"""What the program says of itself, read from `--help`, `schema` and `help`, as tables of the manual."""
import json
import re
import subprocess

from manual_text import rows

BLOCKS = {"verbs": ("Verbs", "Verbes"), "options": ("Options", "Options"),
          "exit codes": ("Exit codes", "Codes de sortie"), "environment": ("Environment", "Environnement")}


def inside(node):
    """The members of a group, of the elements of a list, of the rows of a file, of a group that a bare
    value may stand for, of the elements of a list that a file may hold."""
    for shape in (node, elements(node), node.get("columns", {}), *node.get("anyOf", [])):
        if "properties" in shape:
            return shape["properties"]
    return {}


def elements(node):
    """What each element of a list is; of a list that may stand in a file, too."""
    lists = [shape["items"] for shape in (node, *node.get("anyOf", [])) if "items" in shape]
    return lists[0] if lists else {}


def shape(node):
    return json.dumps(inside(node), sort_keys=True)


class Program:
    def __init__(self, binary, language):
        self.binary, self.language = binary, language
        self.help = self.run("--help")
        self.case = json.loads(self.run("schema"))
        result = json.loads(self.run("schema", "result"))["$defs"]["result"]["properties"]["results"]
        self.result = result
        # The dated data are a list of their own: `params list`.
        del self.case["properties"]["parameters"]["properties"]

    def run(self, *words):
        return subprocess.run([self.binary, *words, "--lang", self.language], capture_output=True, text=True,
                              check=True, timeout=60, env={"LC_ALL": "C.UTF-8"}).stdout

    # --- what there is, to be found in the pages ----------------------------------------------------

    def option_names(self):
        return sorted(set(re.findall(r"(?<!\w)--?[a-z][a-z-]*", self.help.split("\nOptions\n")[1])))

    def key_paths(self):
        return [path for path, _ in self.paths(self.case, "", everywhere=True)]

    def figure_paths(self):
        return [line.split()[0] for line in self.run("help", "figures").splitlines()[1:]]

    def codes(self):
        """What is said under each code; several sentences stand apart by a bar."""
        codes = {}
        for line in self.run("help", "codes").splitlines():
            code, said = line.split("  ", 1)
            codes[code] = f"{codes[code]} | {said}" if code in codes else said
        return codes

    # --- tables ---------------------------------------------------------------------------------------

    def table(self, subject):
        kind, _, of = subject.partition(" of ")
        if subject in BLOCKS:
            pairs = self.block(subject)
        elif kind in ("keys", "figures"):
            pairs = self.members(self.case if kind == "keys" else self.result, of.split())
        else:
            pairs = [(code, said) for code, said in self.codes().items()
                     if code.startswith(subject.removeprefix("codes "))]
        if not pairs:
            raise SystemExit(f"nothing is known of {subject}")
        return rows(pairs, self.language == "fr")

    def block(self, name):
        """A block of the help: pairs in two columns, the right one wrapped."""
        title = BLOCKS[name][self.language == "fr"]
        lines = re.search(rf"^{title}\n((?:  .*\n)+)", self.help, re.M)[1].splitlines()
        pairs = []
        for line in lines:
            if re.match("  \\S", line):
                left, _, right = re.sub(" {2,}", "\t", line.strip(), count=1).partition("\t")
                pairs.append([left, right])
            else:
                pairs[-1][1] = (pairs[-1][1] + " " + line.strip()).lstrip()
        return pairs

    def members(self, schema, names):
        """Of one group what is in it; of several groups or members these themselves and all in them."""
        if len(names) > 1:
            return [pair for name in names for pair in self.whole(schema, name)]
        node = schema
        for part in names[0].replace("[]", "").split("."):
            node = inside(node)[part]
        return list(self.paths(node, "")) or self.whole(schema, names[0])

    def whole(self, schema, name):
        return self.entry(inside(schema)[name], name, False)

    def paths(self, node, path, everywhere=False):
        """Pairs of a path and its words. Members of one shape, such as the lines of an account, are
        named, and what is in them is left to a table of its own."""
        group = inside(node)
        shapes = [shape(child) for child in group.values() if inside(child)]
        for name, child in group.items():
            alike = shapes.count(shape(child)) > 2
            yield from self.entry(child, (path + "." if path else "") + name, alike, everywhere)
            if alike and everywhere:
                yield from self.paths(child, path, everywhere)

    def entry(self, node, path, alone, everywhere=False):
        """A member and, unless it is wanted alone, what is in it. A group that only groups says nothing."""
        said = node.get("description", "")
        label, semicolon, more = said.partition("; ")
        if semicolon and label.strip() == path.split(".")[-1].replace("_", " "):
            said = more
        path += "[]" if inside(elements(node)) or "columns" in node else ""
        pairs = [] if inside(node) and not said else [(path, said)]
        return pairs if alone else pairs + list(self.paths(node, path, everywhere))
