# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""A big file over TCP: sendfile() next to a loop of writes, and to sendfile(2) alone."""

import os
import statistics
import subprocess
import tempfile

from .processes import BenchmarkError, cores, prepare, running

LIMIT_S = 180
REFERENCE = "sendfile(2)"
WAYS = {
    REFERENCE: ["send_sendfile"],
    "sendfile()": ["send_penstock", "sendfile"],
    "sendfile(), copied": ["send_penstock", "copy"],
    "write() loop": ["send_penstock", "write"],
}
BLOCK = bytes(i * 7 % 251 for i in range(1 << 20))


def _send_once(folder, way, path, length):
    """The file to a sink: seconds, and CPU seconds of the sender."""
    server_core, sender_core = cores()
    with running([str(folder / "echo_epoll"), "--sink", "--buffer", str(1 << 17)], server_core) as sink:
        program, *arguments = WAYS[way]
        done = subprocess.run(
            [str(folder / program), *arguments, str(sink.port), path],
            capture_output=True, text=True, timeout=LIMIT_S, preexec_fn=prepare(sender_core),
        )  # fmt: skip
        if done.returncode or not done.stdout.startswith("SENT "):
            raise BenchmarkError(f"{way}: {done.stderr.strip() or done.stdout}")
        arrived = sink.line()
        if arrived != f"SINK {length}":
            raise BenchmarkError(f"{way}: of {length} bytes the sink saw: {arrived}")
    _, _, seconds, cpu = done.stdout.split()
    return float(seconds), float(cpu)


def measure(folder, length, rounds):
    """Rounds of all ways, every second one backwards; the medians."""
    for program in {command[0] for command in WAYS.values()}:
        if not os.access(folder / program, os.X_OK):
            raise BenchmarkError(f"{program} is not built")
    runs = {way: [] for way in WAYS}
    with tempfile.NamedTemporaryFile() as file:
        for _ in range(length // len(BLOCK)):
            file.write(BLOCK)
        file.flush()
        for number in range(rounds):
            for way in WAYS if number % 2 == 0 else reversed(WAYS):
                runs[way].append(_send_once(folder, way, file.name, length))
    return {
        way: {
            "mb_per_s": round(statistics.median(length / 1e6 / max(s, 1e-9) for s, _ in each), 1),
            "cpu_s": round(statistics.median(cpu for _, cpu in each), 4),
            "eff": round(
                statistics.median(
                    bare / max(cpu, 1e-9)
                    for (_, bare), (_, cpu) in zip(runs[REFERENCE], each)
                ),
                2,
            ),
        }
        for way, each in runs.items()
    }


def table(result, length):
    lines = [f"\nfile: {length / (1 << 30):g} GiB over TCP; CPU of the sender, eff: that of {REFERENCE} to it"]
    lines += [
        f"  {way:<20}{row['mb_per_s']:>10,.0f} MB/s{row['cpu_s']:>10.3f} s{row['eff']:>8.2f}"
        for way, row in result.items()
    ]
    return "\n".join(lines)
