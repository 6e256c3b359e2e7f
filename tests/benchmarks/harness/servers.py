# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""The servers that are compared, and which of them are there."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

SCRIPT = Path(__file__).resolve().parent.parent / "servers" / "echo_asyncio.py"
REFERENCE = "epoll"
UDP_REFERENCE = "udp-mmsg"

# name: program and arguments. The default run takes them all, in this order.
PROGRAMS = {
    REFERENCE: ["echo_epoll"],
    "epoll-128k": ["echo_epoll", "--buffer", "131072"],
    "penstock": ["echo_penstock", "--dispatcher", "qt"],
    "penstock-dispatcher": ["echo_penstock", "--dispatcher", "penstock"],
    "qtcpsocket": ["echo_qtcpsocket"],
    "libuv": ["echo_libuv"],
    UDP_REFERENCE: ["udp_epoll", "--mmsg"],
    "udp-recvfrom": ["udp_epoll"],
    "udp-penstock": ["echo_penstock", "--dispatcher", "qt", "--udp"],
    "udp-penstock-dispatcher": ["echo_penstock", "--dispatcher", "penstock", "--udp"],
    "udp-qudpsocket": ["udp_qudpsocket"],
}
LOOPS = ["asyncio", "uvloop"]
NAMES = list(PROGRAMS) + LOOPS
WITH_HEAP_REPORT = ["penstock", "penstock-dispatcher", "qtcpsocket"]


def serves(server, cell):
    """Whether a server is one of a cell's: those of UDP have it in their names."""
    return server.startswith("udp-") == cell.udp


@dataclass
class Servers:
    commands: dict  # name: command
    missing: dict  # name: why
    python: str  # the interpreter of the asyncio and uvloop servers


def _imports(python, module):
    """The version of a module, or None when that interpreter lacks it."""
    code = f"import {module} as m, sys; print(getattr(m, '__version__', sys.version.split()[0]))"
    try:
        done = subprocess.run([python, "-c", code], capture_output=True, text=True, timeout=20)
    except OSError:
        return None
    return done.stdout.strip() if done.returncode == 0 else None


def find_servers(folder, wanted):
    """Both Python servers run on one interpreter, the first that has uvloop if any has."""
    candidates = [sys.executable, "/usr/bin/python3"]
    python = next((p for p in candidates if _imports(p, "uvloop")), sys.executable)
    found = Servers({}, {}, python)
    for name in wanted:
        if name in LOOPS:
            if _imports(python, name):
                found.commands[name] = [python, str(SCRIPT), "--loop", name]
            else:
                found.missing[name] = f"no Python here has the module {name}"
            continue
        program, *arguments = PROGRAMS[name]
        path = folder / program
        if os.access(path, os.X_OK):
            found.commands[name] = [str(path), *arguments]
        else:
            found.missing[name] = f"{program} is not built"
    return found
