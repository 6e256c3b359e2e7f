#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""Child processes: reading 1 GiB of output, and starting children, next to QProcess and a bare epoll loop.

Rounds are interleaved; a figure is the median of its rounds.
"""
import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
READERS = ["epoll", "qprocess", "penstock", "penstock-dispatcher"]
CELLS = {
    "head": ("MB/s", READERS, lambda who: ["read", who, "head", "-c", "1G", "/dev/zero"]),
    "dd": ("MB/s", READERS, lambda who: ["read", who, "dd", "if=/dev/zero", "bs=1M", "count=1024",
                                         "status=none"]),
    "cycles-1": ("children/s", READERS[1:], lambda who: ["cycles", who, "1000", "1"]),
    "cycles-4": ("children/s", READERS[1:], lambda who: ["cycles", who, "1000", "4"]),
}


def measure(program, who, arguments):
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    environment.pop("PENSTOCK_DISPATCHER", None)
    if who == "penstock-dispatcher":
        environment["PENSTOCK_DISPATCHER"] = "1"
    done = subprocess.run([program, *arguments], env=environment, stdout=subprocess.PIPE, check=True)
    return json.loads(done.stdout)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", default=ROOT / "build/release", type=pathlib.Path)
    parser.add_argument("--rounds", default=5, type=int)
    parser.add_argument("--cells", default=",".join(CELLS))
    options = parser.parse_args()
    program = options.build / "bin/benchmarks/children"
    if not program.exists():
        sys.exit(f"{program} is missing: build with the preset \"release\"")
    for cell in options.cells.split(","):
        unit, names, command = CELLS[cell]
        results = {name: [] for name in names}
        for number in range(options.rounds):
            for name in names if number % 2 == 0 else reversed(names):
                results[name].append(measure(program, name, command(name.split("-")[0])))
        for name, runs in results.items():
            ratios = [run["rate"] / reference["rate"]
                      for run, reference in zip(runs, results["qprocess"])]
            print(f"{cell:9} {name:20} {statistics.median(run['rate'] for run in runs):9.0f} {unit:10}"
                  f" {statistics.median(ratios):5.2f} of qprocess"
                  f" {statistics.median(run['cpu_s'] for run in runs):8.3f} s CPU"
                  f" {max(run['peak_kib'] for run in runs) / 1024:6.1f} MiB", flush=True)


if __name__ == "__main__":
    main()
