# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""Starts programs on a chosen core and sees to it that each of them ends."""

import contextlib
import ctypes
import os
import resource
import select
import signal
import subprocess
import time
from dataclasses import dataclass

START_LIMIT_S = 20
PR_SET_PDEATHSIG = 1
_libc = ctypes.CDLL(None, use_errno=True)


class BenchmarkError(Exception):
    """Something without which there is no result; its text is for the user."""


def allow_descriptors():
    """Raises the soft limit of open files to the hard one, for this process and its children."""
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    return hard


def cores():
    """The core of the servers and the core of the generator."""
    usable = sorted(os.sched_getaffinity(0))
    return usable[0], usable[min(1, len(usable) - 1)]


def prepare(core):
    """What a child does before its program starts: takes its core, and ends with its parent."""

    def in_child():
        _libc.prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
        if core is not None:
            os.sched_setaffinity(0, {core})

    return in_child


def end(process):
    """Ends a process that may have ended already."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    for stream in (process.stdin, process.stdout, process.stderr):
        if stream is not None:
            with contextlib.suppress(BrokenPipeError):
                stream.close()


@dataclass
class Server:
    process: subprocess.Popen
    port: int = 0

    def line(self, limit_s=START_LIMIT_S):
        """The next line that it prints. Servers print one line at a time, in one piece."""
        line = b""
        until = time.monotonic() + limit_s
        while not line.endswith(b"\n"):
            left = until - time.monotonic()
            readable = select.select([self.process.stdout], [], [], max(0, left))[0]
            byte = os.read(self.process.stdout.fileno(), 1) if readable else b""
            if not byte:
                raise BenchmarkError(f"{self.process.args[0]} did not answer: {line!r}")
            line += byte
        return line.decode().strip()

    def ask(self):
        """Sends an empty line on its standard input and returns what it answers."""
        os.write(self.process.stdin.fileno(), b"\n")
        return self.line()


@contextlib.contextmanager
def running(command, core=None):
    """A server, from the moment when it listens to the end of the block."""
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        bufsize=0,
        preexec_fn=prepare(core),
    )
    try:
        server = Server(process)
        word, port = (server.line().split() + ["", ""])[:2]
        if word != "PORT" or not port.isdigit():
            raise BenchmarkError(f"{command[0]} did not say its port")
        server.port = int(port)
        yield server
    finally:
        end(process)
