# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""With nothing to be done, a loop sleeps: no descriptor is watched for what nobody wants any more."""
import os
import pathlib
import socket
import time

from conformance import scenario
from runner.helpers import KEEP_OPEN, MIB, fill, forget, on, unix_connect

WATCHED_SECONDS = 0.5
BUSY_SECONDS = 0.05


def cpu_seconds(t):
    """What the subject has used of the processor, by all its threads."""
    fields = pathlib.Path(f"/proc/{t.process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def watch(t):
    """Notes whether the subject is busy while nothing happens."""
    t.settle()
    before = cpu_seconds(t)
    time.sleep(WATCHED_SECONDS)
    t.note("busy", cpu_seconds(t) - before > BUSY_SECONDS)


@scenario
def after_a_flush(t):
    """All is sent that had to wait."""
    peer = unix_connect(t)
    fill(t)
    forget(t, "get_write_buffer_size")
    t.recv_exactly(peer, MIB)
    t.wait("resume_writing", "c")
    watch(t)


@scenario
def while_the_peer_does_not_read(t):
    """Something waits to be sent, and nobody reads."""
    peer = unix_connect(t)
    fill(t)
    forget(t, "get_write_buffer_size")
    watch(t)
    t.op("abort", "c")
    peer.close()


@scenario
def after_a_kept_end_of_file(t):
    """The peer has ended its side, and ours is open."""
    peer = t.connect("c", protocol=on(eof_received=KEEP_OPEN))
    peer.shutdown(socket.SHUT_WR)
    t.wait("eof_received", "c")
    watch(t)


@scenario
def while_paused_with_something_to_read(t):
    """Data waits, and its end."""
    peer = t.connect("c")
    t.op("pause_reading", "c")
    peer.sendall(b"data")
    peer.shutdown(socket.SHUT_WR)
    watch(t)


@scenario
def while_paused_and_the_peer_is_gone(t):
    """A reset that nobody looks at."""
    peer = t.connect("c")
    t.op("pause_reading", "c")
    t.reset(peer)
    watch(t)


@scenario
def while_paused_and_a_unix_peer_is_gone(t):
    """The same over a Unix socket, which has hung up for good."""
    peer = unix_connect(t)
    t.op("pause_reading", "c")
    peer.close()
    watch(t)


@scenario
def datagrams_after_a_flush(t):
    """All datagrams are sent that had to wait for the receiver."""
    peer = t.keep(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM))
    peer.bind(str(t.folder / "peer"))
    t.op("datagram", name="d", local=str(t.folder / "d"), remote=peer.getsockname())
    t.reply(t.send_together(*({"op": "sendto", "conn": "d", "text": str(number)}
                              for number in range(30)))[-1])
    t.note("peer got", b" ".join(peer.recv(100) for _ in range(30)).decode())
    watch(t)
