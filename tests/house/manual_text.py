# SPDX-License-Identifier: Apache-2.0
"""Text as pages of the manual hold it (roff), and what such a page names."""
import re


# What roff would read or show as something else.
ESCAPES = {"\\": "\\e", "-": "\\-", "`": "\\(ga", "^": "\\(ha", "~": "\\(ti"}
CHARACTERS = {escape: character for character, escape in ESCAPES.items()} | {
    "\\&": "", "\\~": " ", "\\ ": " ", "\\(aq": "'"}


def escape(line):
    """A line as it is, to be shown character by character."""
    line = "".join(ESCAPES.get(character, character) for character in line)
    return "\\&" + line if line.startswith((".", "'")) else line


def unescape(text):
    return re.sub(r"\\(?:\(..|.)", lambda found: CHARACTERS.get(found[0], found[0]), text)


def roff(line, french):
    """A line of words; French has no-break spaces before ; : ! ? and within « »."""
    line = re.sub(r"(\d) (%|€)", r"\1\\ \2", escape(line))
    if french:
        line = re.sub(r" ([;:!?»])", r"\\ \1", line).replace("« ", "«\\ ")
    return line


def rows(pairs, french):
    """A table of a bold word and what is said of it."""
    text = ".TS\nnokeep;\nlb lx.\n"
    for word, said in pairs:
        word, said = roff(word, french), roff(said, french)
        text += f"{word}\tT{{\n.ad l\n{said}\nT}}\n" if said else word + "\n"
    return text + ".TE\n"


def plain(page):
    """The page as it reads, near enough to find names in it."""
    page = re.sub(r'(?m)^\.\\".*\n', "", page)
    return unescape(re.sub(r"\\f(\(..|\[.*?\]|.)", "", page))


def row_words(page):
    """The words that begin the rows of its tables: what is said of something stands beside its name."""
    words = set()
    for table in re.findall(r"(?ms)^\.TS\n(.*?)^\.TE$", plain(page)):
        body = re.sub(r"(?ms)T\{\n.*?^T\}", "", table)
        for row in body.splitlines():
            words |= set(re.split(r",? ", row.split("\t")[0]))
    return words


def named_paths(page, paths):
    """Those of `paths` that the page has a row for: by the whole path, or by what follows a group in a
    section whose heading has the name of that group: "deferral.kind" under "loans[]"; groups by their
    heading."""
    named = set()
    for section in re.split(r"(?m)^\.S[HS] ", page):
        heading, _, body = plain(section).partition("\n")
        groups = re.findall(r"[\w.]+", heading)
        words = {word.replace("[]", "") for word in row_words(body)} | set(groups)
        for path in paths:
            whole = path.replace("[]", "")
            rest = {whole} | {whole.removeprefix(group + ".") for group in groups}
            if rest & words:
                named.add(path)
    return named
