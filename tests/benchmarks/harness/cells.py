# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""What is measured: one cell is one load, one run is one server under it."""

import json
import subprocess
from dataclasses import dataclass, field

from .processes import BenchmarkError, cores, prepare, running

DISTURBED = 0.08  # of the measured time, waited for a core that somebody else used


@dataclass
class Cell:
    title: str
    load: list
    sink: bool = False
    udp: bool = False


CELLS = {
    "64x1": Cell("64 B, 1 connection", ["--connections", "1", "--size", "64"]),
    "64x100": Cell("64 B, 100 connections", ["--connections", "100", "--size", "64"]),
    "64x10+5000": Cell(
        "64 B, 10 busy connections among 5000 idle ones",
        ["--connections", "10", "--idle", "5000", "--size", "64"],
    ),
    "1kx100": Cell("1 KiB, 100 connections", ["--connections", "100", "--size", "1024"]),
    "100kx10": Cell("100 KiB, 10 connections", ["--connections", "10", "--size", "102400"]),
    "sink-64k": Cell(
        "one way, 1 connection; a request is 64 KiB",
        ["--connections", "1", "--size", "65536", "--sink"],
        sink=True,
    ),
    "udp-64": Cell(
        "UDP, datagrams of 64 B, 64 under way",
        ["--udp", "--size", "64", "--pipeline", "64"],
        udp=True,
    ),
    "udp-1200": Cell(
        "UDP, datagrams of 1200 B, 64 under way",
        ["--udp", "--size", "1200", "--pipeline", "64"],
        udp=True,
    ),
}


@dataclass
class Run:
    """One run's figures, as the generator reports them."""

    requests_per_s: float
    cpu_ns: float  # of the server, a request
    p50_us: float
    p99_us: float
    generator_share: float  # of its core's time
    disturbed: float  # share of the time that either side waited for its core
    faults: list = field(default_factory=list)


@dataclass
class Duration:
    seconds: float
    warmup: float


def _run_of(report):
    seconds = report["seconds"] or 1
    return Run(
        requests_per_s=report["requests_per_s"],
        cpu_ns=1e9 * report["server_cpu_s"] / max(1, report["requests"]),
        p50_us=report["p50_us"],
        p99_us=report["p99_us"],
        generator_share=report["generator_cpu_s"] / seconds,
        disturbed=max(report["server_waited_s"], report["generator_waited_s"]) / seconds,
        faults=[report["first_fault"]] if report["faults"] else [],
    )


def run_once(command, cell, generator, duration):
    """Starts a server, loads it, ends it."""
    server_core, generator_core = cores()
    with running(command + (["--sink"] if cell.sink else []), server_core) as server:
        load = [
            str(generator), *cell.load,
            "--port", str(server.port), "--server-pid", str(server.process.pid),
            "--seconds", str(duration.seconds), "--warmup", str(duration.warmup),
        ]  # fmt: skip
        done = subprocess.run(
            load,
            capture_output=True,
            text=True,
            timeout=120 + duration.seconds,
            preexec_fn=prepare(generator_core),
        )
    if not done.stdout:
        raise BenchmarkError(f"{' '.join(load)}: {done.stderr.strip()}")
    return _run_of(json.loads(done.stdout))


def run_undisturbed(command, cell, generator, duration):
    """A run that had to wait for its cores is repeated once; the better of both counts."""
    first = run_once(command, cell, generator, duration)
    if first.disturbed <= DISTURBED or first.faults:
        return first
    second = run_once(command, cell, generator, duration)
    return second if second.faults or second.disturbed < first.disturbed else first
