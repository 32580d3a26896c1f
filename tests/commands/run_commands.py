#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Whole commands against what they should print.

A case is a text file, NAME.test:

    What it shows, in a line or two.
    terminal: 80                     both outputs are terminals of so many columns
    env: NO_COLOR=1                  a variable of the environment; repeatable
    stdout is: json                  or ndjson: it has to parse; "stderr is:" likewise
    $ plai-balance run small.yaml    run by sh from the root of the project; repeatable
    === stdout
    === stderr
    === exit 0                       one code for each command

A section that would be empty is left out. A path under "$folder", a folder of the case's own, is
shown as "$folder", the version as "$version", and a control character as its picture (ESC is
U+241B), so that files stay text.
"""
import argparse, concurrent.futures, difflib, fcntl, json, os, pathlib, re, signal, struct
import subprocess, sys, tempfile, termios, threading

ROOT = pathlib.Path(__file__).resolve().parents[2]
TOOLS = sorted(path.stem for path in (ROOT / "apps").glob("*.cpp"))
LIMIT = 180  # seconds: a command that waits for ever is a failure, not a hang of the suite


class Case:
    def __init__(self, path):
        self.path = path
        self.text = path.read_text(encoding="utf-8")
        self.head = re.split(r"^=== ", self.text, maxsplit=1, flags=re.M)[0].rstrip("\n")
        self.columns, self.forms, self.commands, self.environment = 0, {}, [], {}
        for line in self.head.split("\n"):
            if line.startswith("$ "):
                self.commands.append(line[2:])
            elif self.commands:
                self.commands[-1] += "\n" + line
            elif line.startswith("terminal: "):
                self.columns = int(line[10:])
            elif line.startswith("env: "):
                name, value = line[5:].split("=", 1)
                self.environment[name] = value
            elif form := re.fullmatch(r"(stdout|stderr) is: (json|ndjson)", line):
                self.forms[form[1]] = form[2]


def pseudo_terminal(columns):
    master, slave = os.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    modes = termios.tcgetattr(slave)
    modes[1] &= ~termios.OPOST  # what was written, without carriage returns
    termios.tcsetattr(slave, termios.TCSANOW, modes)
    return master, slave


def drain(master, parts):
    while True:
        try:
            part = os.read(master, 65536)
        except OSError:  # the last writer is gone
            break
        if not part:
            break
        parts.append(part)
    os.close(master)


def start(command, environment, stdout, stderr):
    return subprocess.Popen(["sh", "-c", command], cwd=ROOT, env=environment, stdout=stdout,
                            stderr=stderr, stdin=subprocess.DEVNULL, start_new_session=True)


def end_late(process):
    os.killpg(process.pid, signal.SIGKILL)
    return b"stopped: it took too long\n"


def run_on_terminal(command, columns, environment):
    masters, slaves = zip(pseudo_terminal(columns), pseudo_terminal(columns))
    process = start(command, environment, *slaves)
    for slave in slaves:
        os.close(slave)
    parts = [[], []]
    readers = [threading.Thread(target=drain, args=pair, daemon=True)
               for pair in zip(masters, parts)]
    for reader in readers:
        reader.start()
    try:
        process.wait(LIMIT)
    except subprocess.TimeoutExpired:
        parts[1].append(end_late(process))
    for reader in readers:
        reader.join(5)
    return b"".join(parts[0]), b"".join(parts[1]), process.wait()


def run_plainly(command, environment):
    process = start(command, environment, subprocess.PIPE, subprocess.PIPE)
    try:
        out, err = process.communicate(timeout=LIMIT)
    except subprocess.TimeoutExpired:
        note = end_late(process)
        out, err = process.communicate()
        err += note
    return out, err, process.returncode


def shown(output, folder):
    text = output.decode("utf-8", "surrogateescape").replace(folder, "$folder")
    text = re.sub(rf'((?:{"|".join(TOOLS)}) |"version": ?")\d+\.\d+\.\d+', r"\1$version", text)
    text = re.sub(r"[\x00-\x08\x0b-\x1f]", lambda found: chr(0x2400 + ord(found[0])), text)
    # What a terminal might obey, or nobody see, and has no picture: C1 controls, separators of lines,
    # directions, stray bytes.
    text = re.sub("[\x7f-\x9f\u2028-\u202e\u2066-\u2069]",
                  lambda found: f"<U+{ord(found[0]):04X}>", text)
    text = re.sub("[\udc80-\udcff]", lambda found: f"<byte {ord(found[0]) - 0xdc00:02X}>", text)
    return text if text.endswith("\n") or not text else text + "\\ no newline at the end\n"


def badly_formed(output, form):
    """Why an output is not in the form that its case states; empty when it is."""
    try:
        texts = output.decode().splitlines() if form == "ndjson" else [output.decode()]
        for text in texts:
            json.loads(text)
        return "" if texts else "nothing where " + form + " is stated"
    except ValueError as error:
        return "not " + form + ": " + str(error)


def run_case(case, binaries):
    """The whole text of the case as it comes out now, and what breaks its stated forms."""
    streams, codes = {"stdout": b"", "stderr": b""}, []
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(folder + "/bin")
        os.mkdir(folder + "/files")
        for tool in TOOLS:
            os.symlink(binaries / tool, folder + "/bin/" + tool)
        environment = {"PATH": folder + "/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "dumb",
                       "PAGER": "", "HOME": folder, "folder": folder + "/files", **case.environment}
        for command in case.commands:
            out, err, code = (run_on_terminal(command, case.columns, environment) if case.columns
                              else run_plainly(command, environment))
            streams["stdout"] += out
            streams["stderr"] += err
            codes.append(str(code))
        text = case.head + "\n"
        for name, output in streams.items():
            if output:
                text += "=== " + name + "\n" + shown(output, folder + "/files")
    broken = [name + ": " + why for name, form in case.forms.items()
              if (why := badly_formed(streams[name], form))]
    return text + "=== exit " + " ".join(codes) + "\n", broken


def codes_without_case(folder, cases):
    """Codes of the words of faults that no case shows."""
    codes = [code for path in sorted(pathlib.Path(folder).glob("fault_*.hpp"))
             for code in re.findall(r'Code::\w+,\s*"(E\d\d\d)"', path.read_text(encoding="utf-8"))]
    showing = {case.path.name[:4] for case in cases
               if f"[{case.path.name[:4]}]" in case.text[len(case.head):]}
    return ([f"{code} has no case: a NAME.test that begins with it and shows it"
             for code in codes if code not in showing] +
            [f"{code} has a case and is not in the table" for code in showing - set(codes)] +
            ([] if codes else ["no code was found in " + folder]))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--rewrite", action="store_true", help="take what comes out as expected")
    parser.add_argument("--codes", metavar="FOLDER", help="every code of the words of faults there needs a case")
    parser.add_argument("--most", metavar="N", type=int, help="a case has so many commands at most")
    parser.add_argument("binaries", type=pathlib.Path, help="the folder of the binaries")
    parser.add_argument("paths", type=pathlib.Path, nargs="+", help="cases, or folders of cases")
    typed = parser.parse_args()
    binaries = typed.binaries.resolve(strict=True)
    cases = [Case(file) for path in typed.paths
             for file in (sorted(path.glob("**/*.test")) if path.is_dir() else [path])]
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for case, (text, broken) in zip(cases, pool.map(lambda one: run_case(one, binaries), cases)):
            if text != case.text and typed.rewrite:
                case.path.write_text(text, encoding="utf-8")
                print("rewritten:", case.path)
                case.text = text
            failed += text != case.text or bool(broken)
            if text != case.text:
                print(*difflib.unified_diff(case.text.splitlines(), text.splitlines(),
                                            str(case.path), "what came out", lineterm=""), sep="\n")
            for why in broken:
                print(f"{case.path}: {why}")
    lacking = codes_without_case(typed.codes, cases) if typed.codes else []
    lacking += [f"{case.path}: {len(case.commands)} commands, more than {typed.most}"
                for case in cases if typed.most and len(case.commands) > typed.most]
    print(*lacking, sep="\n", end="\n" if lacking else "")
    failed += len(lacking)
    print(f"{len(cases) - min(failed - len(lacking), len(cases))} passed, {failed} failed")
    return 1 if failed or not cases else 0


if __name__ == "__main__":
    sys.exit(main())
