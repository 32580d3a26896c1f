# SPDX-License-Identifier: Apache-2.0
# A year of half hours of a hundred dwellings, shared by use: ours beside NumPy, in one run on the
# same file, in processor time. Usage: sharing_bench.py SHARING-BENCH [FILE.csv]
import os
import subprocess
import sys
import tempfile
import time

import numpy


def least(work, rounds=15):
    times = []
    for _ in range(rounds):
        start = time.process_time()
        result = work()
        times.append(time.process_time() - start)
    return result, 1e3 * min(times)


def share(production, use):
    """By use: everybody the same part of what he uses, the whole of it at most."""
    together = use.sum(axis=1)
    part = numpy.minimum(1, numpy.divide(production, together, where=together > 0,
                                         out=numpy.zeros_like(together)))
    shared = use * part[:, None]
    by_sharer = shared.sum(axis=0)
    surplus = (production - shared.sum(axis=1)).sum()
    return by_sharer.sum(), surplus, use.sum(axis=0)


def read(path):
    columns = range(1, open(path).readline().count(",") + 1)
    return numpy.loadtxt(path, delimiter=",", skiprows=1, usecols=columns)


program = sys.argv[1]
path = sys.argv[2] if len(sys.argv) > 2 else os.path.join(tempfile.mkdtemp(), "year.csv")
shared, share_ms, read_ms, speed = map(
    float, subprocess.run([program, path], check=True, capture_output=True, text=True).stdout.split())
table, peer_read_ms = least(lambda: read(path), 3)
(peer_shared, _, _), peer_ms = least(lambda: share(table[:, 0], table[:, 1:].copy()))
if abs(shared - peer_shared) > 1e-9 * shared:
    sys.exit(f"they disagree: {shared} and {peer_shared} kWh")
print(f"| what | ours | NumPy | ratio |\n|---|---|---|---|")
print(f"| sharing 100 dwellings x 17 520 steps | {share_ms:.1f} ms | {peer_ms:.1f} ms | {share_ms / peer_ms:.2f} |")
print(f"| reading them, {speed:.0f} MB/s | {read_ms:.0f} ms | {peer_read_ms:.0f} ms | {peer_read_ms / read_ms:.1f} times faster |")
