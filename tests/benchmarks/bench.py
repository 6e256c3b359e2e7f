#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""Compares echo servers with a bare epoll loop: throughput, CPU a request, memory a connection.

README.md tells how it is measured and how to read the figures.
"""

import argparse
import json
import os
import platform
import signal
import sys
from pathlib import Path

sys.dont_write_bytecode = True
from harness import cells, file, memory, processes, report, servers, stream, tls  # noqa: E402

REPOSITORY = Path(__file__).resolve().parents[2]
STREAM_CELL = "connect-4g"
FILE_CELL = "file-1g"
TLS_CELL = "tls-bulk"
ALL_CELLS = [*cells.CELLS, STREAM_CELL, FILE_CELL, TLS_CELL]


def names(known):
    def parse(text):
        chosen = text.split(",")
        for name in chosen:
            if name not in known:
                raise argparse.ArgumentTypeError(f"no {name!r}; there are {', '.join(known)}")
        return chosen

    return parse


def options():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bin", type=Path, metavar="DIR", help="the folder of the built programs",
                        default=REPOSITORY / "build/release/bin/benchmarks")  # fmt: skip
    parser.add_argument("--cells", type=names(ALL_CELLS), default=ALL_CELLS,
                        metavar="NAME,...", help=", ".join(ALL_CELLS))  # fmt: skip
    parser.add_argument("--servers", type=names(servers.NAMES), metavar="NAME,...",
                        help=", ".join(servers.NAMES))  # fmt: skip
    parser.add_argument("--rounds", type=int, default=None, help="default 5")
    parser.add_argument("--seconds", type=float, default=None, help="of each run, default 1.5")
    parser.add_argument("--quick", action="store_true",
                        help="one round of 0.4 s: shows that all works, no more")  # fmt: skip
    parser.add_argument("--memory", action="store_true", help="memory a connection, nothing else")
    parser.add_argument("--json", type=Path, metavar="FILE", help="writes all figures there")
    chosen = parser.parse_args()
    chosen.rounds = chosen.rounds or (1 if chosen.quick else 5)
    chosen.seconds = chosen.seconds or (0.4 if chosen.quick else 1.5)
    return chosen


def environment(found):
    return {
        "kernel": platform.release(),
        "machine": platform.machine(),
        "cores": len(os.sched_getaffinity(0)),
        "load": os.getloadavg()[0],
        "python": found.python,
    }


def check_programs(chosen, found):
    generator = chosen.bin / "loadgen"
    if not os.access(generator, os.X_OK):
        raise processes.BenchmarkError(f"there is no {generator}; --bin names another folder")
    for name, reason in found.missing.items():
        print(f"{name} is left out: {reason}")
    if not found.commands:
        raise processes.BenchmarkError("there is no server to measure")


def measure_cells(chosen, found):
    """cell: server: summary. Every round goes through all cells, every second one backwards."""
    duration = cells.Duration(chosen.seconds, warmup=min(0.3, chosen.seconds / 4))
    wanted = [name for name in chosen.cells if name in cells.CELLS]
    order = list(found.commands)
    results = {
        cell: {name: [] for name in order if servers.serves(name, cells.CELLS[cell])}
        for cell in wanted
    }
    for number in range(chosen.rounds):
        for cell in wanted:
            its = list(results[cell])
            for server in its if number % 2 == 0 else reversed(its):
                print(f"round {number + 1}/{chosen.rounds}: {cell} {server}", file=sys.stderr)
                run = cells.run_undisturbed(
                    found.commands[server], cells.CELLS[cell], chosen.bin / "loadgen", duration
                )
                results[cell][server].append(run)
    return report.summaries(results)


def compare(chosen, found):
    """Prints the cells; returns all figures, and whether no server did anything wrong."""
    figures = {}
    flawless = True
    if any(name in cells.CELLS for name in chosen.cells):
        summarised = measure_cells(chosen, found)
        figures["cells"] = report.as_json(summarised)
        flawless = not any(s["faults"] for row in summarised.values() for s in row.values())
        print(report.table(summarised))
    if STREAM_CELL in chosen.cells:
        try:
            length = stream.GIB // 4 if chosen.quick else 4 * stream.GIB
            program = chosen.bin.parent / "penstock"
            figures[STREAM_CELL] = stream.measure(chosen.bin, program, length)
            print(stream.table(figures[STREAM_CELL]))
        except processes.BenchmarkError as error:
            flawless = False
            print(f"\n{STREAM_CELL}: {error}")
    if FILE_CELL in chosen.cells:
        try:
            length = stream.GIB // 8 if chosen.quick else stream.GIB
            figures[FILE_CELL] = file.measure(chosen.bin, length, chosen.rounds)
            print(file.table(figures[FILE_CELL], length))
        except processes.BenchmarkError as error:
            flawless = False
            print(f"\n{FILE_CELL}: {error}")
    if TLS_CELL in chosen.cells:
        try:
            figures[TLS_CELL] = tls.measure(chosen.bin, chosen.rounds, chosen.seconds)
            print(tls.table(figures[TLS_CELL]))
        except processes.BenchmarkError as error:
            flawless = False
            print(f"\n{TLS_CELL}: {error}")
    return figures, flawless


def main():
    chosen = options()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    processes.allow_descriptors()
    wanted = chosen.servers or (servers.WITH_HEAP_REPORT if chosen.memory else servers.NAMES)
    found = servers.find_servers(chosen.bin, wanted)
    check_programs(chosen, found)
    if len(set(processes.cores())) < 2:
        print("One core only: the generator takes its time from the servers.")

    if chosen.memory:
        figures, flawless = {"memory": memory.measure_all(found.commands)}, True
        print(memory.table(figures["memory"]))
    else:
        figures, flawless = compare(chosen, found)
    if chosen.json:
        figures["environment"] = environment(found)
        chosen.json.write_text(json.dumps(figures, indent=1) + "\n")
    return 0 if flawless else 1


if __name__ == "__main__":
    try:
        sys.exit(main())
    except processes.BenchmarkError as error:
        sys.exit(f"bench.py: {error}")
    except KeyboardInterrupt:
        sys.exit(130)
