# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""TLS in bulk: a Penstock server and a bare QSslSocket server, with a client of OpenSSL alone."""

import os
import subprocess
from pathlib import Path
from statistics import median

from .processes import BenchmarkError, cores, prepare, running

MODES = {"echo": [], "sink": ["--sink"], "source": ["--source"]}
REFERENCE = "qsslsocket"
SERVERS = {
    REFERENCE: ["tls_qsslsocket"],
    "penstock": ["tls_penstock"],
    "penstock-dispatcher": ["tls_penstock", "--dispatcher", "penstock"],
}


def _cpu_s(pid):
    tasks = Path(f"/proc/{pid}/task").glob("*/schedstat")
    return sum(int(task.read_text().split()[0]) for task in tasks) / 1e9


def _peak_kib(pid):
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))


def _run(folder, server, mode, seconds):
    """MB of plain text a second, CPU nanoseconds a KB, the peak of the server's memory."""
    server_core, client_core = cores()
    program, *arguments = SERVERS[server]
    with running([str(folder / program), *arguments, *MODES[mode]], server_core) as run:
        before = _cpu_s(run.process.pid)
        done = subprocess.run(
            [str(folder / "tlsload"), str(run.port), mode, str(seconds)],
            capture_output=True,
            text=True,
            timeout=60 + seconds,
            preexec_fn=prepare(client_core),
        )
        if done.returncode != 0:
            raise BenchmarkError(f"{server}, {mode}: {done.stderr.strip()}")
        cpu = _cpu_s(run.process.pid) - before
        megabytes, took = (float(word) for word in done.stdout.split())
        return {
            "mb_per_s": megabytes / took,
            "cpu_ns_per_kb": 1e6 * cpu / megabytes,
            "peak_kib": _peak_kib(run.process.pid),
        }


def measure(folder, rounds, seconds):
    """mode: server: runs, one for each round; every second round goes backwards."""
    for program in ["tlsload", *(command[0] for command in SERVERS.values())]:
        if not os.access(folder / program, os.X_OK):
            raise BenchmarkError(f"{program} is not built: OpenSSL is missing")
    results = {mode: {server: [] for server in SERVERS} for mode in MODES}
    for number in range(rounds):
        for mode in MODES:
            order = list(SERVERS) if number % 2 == 0 else list(reversed(SERVERS))
            for server in order:
                results[mode][server].append(_run(folder, server, mode, seconds))
    return results


def table(results):
    lines = []
    for mode, by_server in results.items():
        lines += ["", f"tls-bulk, {mode}: 1 connection",
                  f"  {'server':<24}{'MB/s':>9}{'ns/KB':>9}{'thr':>8}{'eff':>8}{'peak KiB':>11}"]  # fmt: skip
        for server, runs in by_server.items():
            pairs = list(zip(runs, by_server[REFERENCE]))
            throughput = median(run["mb_per_s"] / other["mb_per_s"] for run, other in pairs)
            efficiency = median(
                other["cpu_ns_per_kb"] / run["cpu_ns_per_kb"] for run, other in pairs
            )
            lines.append(
                f"  {server:<24}{median(run['mb_per_s'] for run in runs):>9,.0f}"
                f"{median(run['cpu_ns_per_kb'] for run in runs):>9,.0f}"
                f"{throughput:>8.2f}{efficiency:>8.2f}"
                f"{max(run['peak_kib'] for run in runs):>11,}"
            )
    return "\n".join(lines)
