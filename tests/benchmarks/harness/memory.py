# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""What a connection takes from the heap of a server that nobody talks to."""

import resource
import socket
import time
from contextlib import ExitStack

from .processes import BenchmarkError, running

CONNECTIONS = 10_000
OWN_DESCRIPTORS = 100
MESSAGE = bytes(range(256)) * 40  # 10 KiB
GOAL_BYTES = 1024  # beside the protocol object
SETTLE_LIMIT_S = 60


def _sample(server):
    """Bytes in use on the heap, and what else the server says of itself."""
    word, *pairs = server.ask().split()
    if word != "HEAP":
        raise BenchmarkError(f"unexpected answer of the server: {word}")
    return {key: int(value) for key, value in (pair.split("=") for pair in pairs)}


def _sample_at(server, connections):
    """Once the server has this number of connections."""
    until = time.monotonic() + SETTLE_LIMIT_S
    while (sample := _sample(server))["connections"] != connections:
        if time.monotonic() > until:
            raise BenchmarkError(f"the server has {sample['connections']}, not {connections}")
        time.sleep(0.05)
    return sample


def _echo(client):
    client.sendall(MESSAGE)
    answer = b""
    while len(answer) < len(MESSAGE):
        received = client.recv(len(MESSAGE))
        if not received:
            raise BenchmarkError("the server closed a connection")
        answer += received
    if answer != MESSAGE:
        raise BenchmarkError("the server's echo is wrong")


def measure(command, connections):
    """Bytes a connection: idle, after one echo of 10 KiB each, and left over after all closed."""
    with running([*command, "--heap"]) as server:
        with ExitStack() as clients:
            # The first connection pays for what is made once: plugins, tables, lazy statics.
            first = clients.enter_context(socket.create_connection(("127.0.0.1", server.port), 10))
            _echo(first)
            before = _sample_at(server, 1)
            others = [
                clients.enter_context(socket.create_connection(("127.0.0.1", server.port), 10))
                for _ in range(connections)
            ]
            idle = _sample_at(server, connections + 1)
            for client in others:
                _echo(client)
            used = _sample_at(server, connections + 1)
        closed = _sample_at(server, 0)

    def each(sample, key):
        return round((sample[key] - before[key]) / connections, 1)

    return {
        "connections": connections,
        "heap_idle": each(idle, "bytes"),
        "heap_used": each(used, "bytes"),
        "heap_left": each(closed, "bytes"),
        "resident_idle": each(idle, "resident"),
        "protocol": before["protocol"],
        "beside_protocol": round(each(idle, "bytes") - before["protocol"], 1),
    }


def measure_all(commands):
    connections = min(CONNECTIONS, resource.getrlimit(resource.RLIMIT_NOFILE)[0] - OWN_DESCRIPTORS)
    return {name: measure(command, connections) for name, command in commands.items()}


def table(results):
    lines = []
    for name, row in results.items():
        lines += [
            f"{name}: {row['connections']:,} connections, bytes of heap each",
            f"  idle {row['heap_idle']:,.0f}  (resident memory {row['resident_idle']:,.0f})",
            f"  after one echo of 10 KiB {row['heap_used']:,.0f}",
            f"  left after all closed {row['heap_left']:,.0f}",
        ]
        if row["protocol"] > 0:
            verdict = "under" if row["beside_protocol"] < GOAL_BYTES else "NOT under"
            lines.append(
                f"  protocol object {row['protocol']:,}; idle beside it"
                f" {row['beside_protocol']:,.0f}, {verdict} {GOAL_BYTES:,}"
            )
    return "\n".join(lines)
