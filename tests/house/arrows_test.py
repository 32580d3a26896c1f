#!/usr/bin/env python3
"""Holds the arrows between the rooms of the library: which folder may include which; that a verb does
not know another; that each room says what is in it; that no file but a table of words is long.

Usage: arrows_test.py PROJECT_ROOT
"""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
TOOLS = {path.stem.replace("-", "_") for path in (root / "apps").glob("*.cpp")}
MAY = {
    "numbers": set(),
    "messages": {"numbers"},
    "files": {"messages"},
    "describe": {"messages", "numbers"},
    "law": {"describe", "messages", "numbers"},
    "finance": {"describe", "messages", "numbers"},
    "energy": {"law", "finance", "describe", "messages", "numbers"},
    "read": {"files", "describe", "messages", "numbers"},
    "write": {"files", "describe", "messages", "numbers"},
    "tool": {"law", "describe", "messages", "numbers"},
    "verbs": {"read", "write", "files", "tool", "law", "describe", "messages", "numbers"},
    "cli": {"verbs", "tool", "files", "describe", "messages"},
    "generator": {"read", "law", "describe", "messages", "numbers"},  # programs of the build alone
    "apps": {"cli"} | TOOLS,
    **{tool: {"tool", "energy", "law", "finance", "describe", "messages", "numbers"} for tool in TOOLS},
}
# What only one room may know: the libraries, each behind one door.
DOORS = {
    "yaml-cpp/": {"read"},
    "rapidjson/": {"read"},
    "utf8": {"messages"},
    "nettle/": {"messages"},
    "CLI/": {"cli"},
    "xlsxwriter": {"write"},
    "zip.h": {"files"},
    "zlib.h": {"files"},
    "boost/multiprecision": {"numbers"},
    "boost/math": {"energy"},
}
# Words of one tool that the rooms above all tools must not know.
NAMELESS = {"cli", "verbs", "read", "write", "files", "tool", "describe", "messages", "numbers", "finance", "energy"}

LONGEST = 300  # lines; tables of words may be longer

include = re.compile(r'^\s*#\s*include\s+([<"])([^>"]+)[>"]')
faults = []
files = sorted(p for top in ("lib", "apps") for p in (root / top).rglob("*.[ch]pp"))
for path in files:
    place = path.relative_to(root).parts  # lib/ROOM/..., lib/ROOM/generator/..., apps/...
    room = place[0] if place[0] == "apps" else "generator" if "generator" in place else place[1]
    if room not in MAY:
        faults.append(f"{path}: a room that the arrows do not know: {room}")
        continue
    tools_named = set()
    lines = path.read_text(encoding="utf-8").splitlines()
    if len(lines) > LONGEST and "words" not in place:
        faults.append(f"{path}: {len(lines)} lines, {LONGEST} are read in one go")
    for number, line in enumerate(lines, 1):
        for tool in TOOLS:
            if room in NAMELESS and re.search(rf"(?<![a-z_]){tool}(?![a-z_])", line):
                faults.append(f"{path}:{number}: {room}/ names the tool {tool}")
        found = include.match(line)
        if not found:
            continue
        target = found.group(2)
        for door, rooms in DOORS.items():
            if target.startswith(door) and room not in rooms:
                faults.append(f"{path}:{number}: {target} is known to {', '.join(sorted(rooms))} alone")
        other = target.split("/")[0]
        # A verb's folder knows what stands above it, never another verb's.
        if room == "verbs" and other == "verbs" and len(place) > 3 and target.count("/") > 1 \
                and target.split("/")[1] != place[2]:
            faults.append(f"{path}:{number}: {target} is of another verb")
        if found.group(1) == "<" or other == room or other not in MAY:
            continue
        if other in TOOLS:
            tools_named.add(other)
        if other not in MAY[room]:
            faults.append(f"{path}:{number}: {room}/ includes {other}/, against the arrows")
    if room == "apps" and len(tools_named) != 1:
        faults.append(f"{path}: an application names one tool, not {len(tools_named)}")

for room in sorted((root / "lib").iterdir()):
    if room.is_dir() and not (room / "README.md").exists():
        faults.append(f"{room}: no README.md says what is here")

print("\n".join(faults) if faults else f"{len(files)} files, every arrow points down")
sys.exit(1 if faults else 0)
