#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Rows per second and memory of a batch, as a whole process: CSV in, CSV out, /dev/null behind.

Usage: batch_bench.py BINARY CASE ROWS [ROWS...]

Twenty inputs of the VEFA of forty dwellings vary, ten figures come out. The first number of rows is
run three times for each number of workers, the least time counts; the others once, for their memory.
"""
import os
import random
import resource
import subprocess
import sys
import tempfile
import time

COLUMNS = [("loans[0].amount [EUR]", "{:d}", 480000, 520000), ("loans[1].amount [EUR]", "{:d}", 860000, 900000),
           ("loans[2].amount [EUR]", "{:d}", 930000, 970000), ("loans[3].amount [EUR]", "{:d}", 1650000, 1750000),
           ("loans[0].rate [%]", "{:.2f}", 1.5, 2.5), ("loans[1].rate [%]", "{:.2f}", 2, 3),
           ("loans[2].rate [%]", "{:.2f}", 1.5, 2.5), ("loans[3].rate [%]", "{:.2f}", 2, 3),
           ("loans[0].term [years]", "{:d}", 55, 60), ("loans[1].term [years]", "{:d}", 36, 40),
           ("costs[0].amount [EUR]", "{:.2f}", 2000000, 2100000), ("costs[1].amount [EUR]", "{:.2f}", 4100000, 4200000),
           ("costs[2].amount [EUR]", "{:d}", 90000, 95000), ("tranches[0].living_area [m2]", "{:.1f}", 680, 700),
           ("tranches[1].living_area [m2]", "{:.1f}", 1200, 1250), ("tranches[0].rent.margin [%]", "{:.1f}", 5, 10),
           ("livret_a.path[2027] [%]", "{:.2f}", 1.5, 2.5), ("guarantees[0].share [%]", "{:d}", 40, 50),
           ("operation.letting_date", "2029-{:02d}-01", 1, 12), ("taxe_amenagement.floor_area [m2]", "{:d}", 2400, 2500)]
FIGURES = ("funding.total,funding.own_funds,funding.loans,cost.total,cost.per_dwelling,balance.trough,"
           "balance.trough_year,balance.npv,balance.balanced,rent.annual")


def write_rows(path, count):
    draw = random.Random(1)
    # A thousand rows are drawn and repeated: writing them is not what is measured.
    lines = []
    for _ in range(min(count, 1000)):
        cells = [form.format(draw.randint(low, high) if "d}" in form else draw.uniform(low, high))
                 for _, form, low, high in COLUMNS]
        lines.append(",".join(cells))
    with open(path, "w", encoding="ascii") as file:
        file.write(",".join(["id"] + [name for name, *_ in COLUMNS]) + "\n")
        for i in range(count):
            file.write(f"{i},{lines[i % len(lines)]}\n")


def peak(pid, before):
    """The most memory that the process held so far, in MiB; what the system says of its end is not
    used: it counts the process that started it."""
    try:
        with open(f"/proc/{pid}/status", encoding="ascii") as status:
            return max([before] + [int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM")])
    except OSError:
        return before


def run(binary, case, rows, workers):
    """Seconds, the memory of the process in MiB, and the seconds of processor that it took."""
    start, memory = time.perf_counter(), 0
    process = subprocess.Popen([binary, "batch", case, rows, "--only", FIGURES, "-q", "-j", str(workers)],
                               stdout=subprocess.DEVNULL)
    time.sleep(0.02)  # until it is the program, and no more the one that starts it
    while True:
        ended, status, usage = os.wait4(process.pid, os.WNOHANG)
        if ended:
            break
        memory = peak(process.pid, memory)
        time.sleep(0.005)
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"{binary} ended with {os.waitstatus_to_exitcode(status)}")
    return time.perf_counter() - start, memory, usage.ru_utime + usage.ru_stime


def main():
    binary, case, counts = sys.argv[1], sys.argv[2], [int(one) for one in sys.argv[3:]]
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with tempfile.TemporaryDirectory() as folder:
        rows = folder + "/rows.csv"
        for rank, count in enumerate(counts):
            write_rows(rows, count)
            for workers in (1, 2):
                taken = [run(binary, case, rows, workers) for _ in range(3 if rank == 0 else 1)]
                seconds = min(one[0] for one in taken)
                processor = min(one[2] for one in taken)
                print(f"{count} rows, -j {workers}: {seconds:.2f} s, {count / seconds:.0f} rows/s, "
                      f"{processor / count * 1e6:.2f} µs of processor a row, {max(one[1] for one in taken):.1f} MiB",
                      flush=True)


if __name__ == "__main__":
    main()
