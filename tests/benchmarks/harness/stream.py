# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""A long stream through the command line into a slow server: its time, and its peak memory."""

import os
import re
import subprocess
import time
from pathlib import Path

from .processes import BenchmarkError, end, prepare, running

LIMIT_S = 180
READ_BYTES = 128 * 1024
READ_DELAY_US = 100  # before each read of the server: slower than the stream is made
SHORT_BYTES = 1 << 20
GIB = 1 << 30


def _peak_resident(pid):
    """The kernel's high-water mark of a living process in bytes; 0 when it is gone."""
    try:
        found = re.search(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text())
    except OSError:
        return 0
    return int(found[1]) * 1024 if found else 0


def _wait(process, until):
    """Waits with os.wait4(); returns the exit code, the usage and the last high-water mark seen."""
    peak = 0
    while time.monotonic() < until:
        peak = max(peak, _peak_resident(process.pid))
        pid, status, usage = os.wait4(process.pid, os.WNOHANG)
        if pid:
            process.returncode = os.waitstatus_to_exitcode(status)
            return process.returncode, usage, peak
        time.sleep(0.005)
    raise BenchmarkError(f"{process.args[0]} took longer than {LIMIT_S} s")


def _pump(program, server, length):
    """head -c LENGTH /dev/zero | penstock connect … > /dev/null"""
    source = subprocess.Popen(
        ["head", "-c", str(length), "/dev/zero"], stdout=subprocess.PIPE, preexec_fn=prepare(None)
    )
    began = time.monotonic()
    client = subprocess.Popen(
        [str(program), "connect", f"tcp://127.0.0.1:{server.port}"],
        stdin=source.stdout,
        stdout=subprocess.DEVNULL,
        preexec_fn=prepare(None),
    )
    try:
        source.stdout.close()
        code, usage, peak = _wait(client, began + LIMIT_S)
        seconds = time.monotonic() - began
        if code != 0:
            raise BenchmarkError(f"{program} connect ended with {code}")
        arrived = server.line()
        if arrived != f"SINK {length}":
            raise BenchmarkError(f"of {length} bytes the server saw: {arrived}")
    finally:
        end(client)
        end(source)
    return {
        "bytes": length,
        "seconds": round(seconds, 3),
        "mb_per_s": round(length / 1e6 / seconds, 1),
        "cpu_s": round(usage.ru_utime + usage.ru_stime, 3),
        "peak_bytes": peak,
        "max_rss_bytes": usage.ru_maxrss * 1024,  # not under what this script had when it forked
    }


def measure(folder, program, length):
    """A short stream first: the long one is not to need more."""
    if not os.access(program, os.X_OK):
        raise BenchmarkError(f"{program.name} is not built")
    slow = [str(folder / "echo_epoll"), "--sink", "--buffer", str(READ_BYTES),
            "--read-delay-us", str(READ_DELAY_US)]  # fmt: skip
    with running(slow) as server:
        short = _pump(program, server, SHORT_BYTES)
        long = _pump(program, server, length)
    return {"short": short, "long": long}


def table(result):
    long, short = result["long"], result["short"]

    def mib(value):
        return f"{value / (1 << 20):.1f} MiB"

    return "\n".join(
        [
            f"\nconnect-4g: {long['bytes'] / GIB:g} GiB by `penstock connect` to a slow server",
            f"  {long['seconds']} s, {long['mb_per_s']:,} MB/s, CPU {long['cpu_s']} s",
            f"  peak resident memory {mib(long['peak_bytes'])},"
            f" with 1 MiB {mib(short['peak_bytes'])}"
            f" (ru_maxrss {mib(long['max_rss_bytes'])}, {mib(short['max_rss_bytes'])})",
        ]
    )
