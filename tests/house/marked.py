# SPDX-License-Identifier: Apache-2.0
"""Tables that a script measures and writes into a README, between two marks."""
import pathlib
import sys


def write(readme, what, lines):
    """Puts `lines` between `<!-- WHAT, ... -->` and `<!-- end of WHAT -->`, and shows them."""
    path = pathlib.Path(readme)
    text = path.read_text(encoding="utf-8")
    head, begin, rest = text.partition(f"<!-- {what}, ")
    mark, close, rest = rest.partition(" -->\n")
    _, end, tail = rest.partition(f"<!-- end of {what} -->")
    if not (begin and close and end):
        sys.exit(f"{readme}: the marks of the table of {what} are missing")
    path.write_text(head + begin + mark + close + "".join(lines) + end + tail, encoding="utf-8")
    sys.stdout.writelines(lines)
