# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""Read flow control: pausing and resuming what is received."""
from conformance import scenario


@scenario
def pause_and_resume_reading(t):
    """Nothing is delivered while paused; all of it afterwards."""
    peer = t.connect("c", protocol={"on": {"data_received": [{"op": "is_reading"}]}})
    t.op("is_reading", "c")
    t.op("pause_reading", "c")
    t.op("is_reading", "c")
    peer.sendall(b"held back")
    t.settle(250)
    t.note("received while paused", t.received("c"))
    t.op("resume_reading", "c")
    t.wait("data_received", "c")


@scenario
def pause_twice_resume_once(t):
    """Pausing is no counter: one resume undoes two pauses."""
    peer = t.connect("c")
    t.op("pause_reading", "c")
    t.op("pause_reading", "c")
    t.op("resume_reading", "c")
    t.op("resume_reading", "c")
    peer.sendall(b"x")
    t.wait("data_received", "c")


@scenario
def pause_inside_connection_made(t):
    """Pausing from connection_made holds back the very first data."""
    peer = t.connect("c", protocol={"on": {"connection_made": [{"op": "pause_reading"}]}})
    peer.sendall(b"first")
    t.settle(250)
    t.note("received while paused", t.received("c"))
    t.op("resume_reading", "c")
    t.wait("data_received", "c")


@scenario
def pause_inside_data_received(t):
    """Pausing from data_received stops the delivery right there."""
    peer = t.connect("c", protocol={"on": {"data_received#1": [{"op": "pause_reading"}]}})
    peer.sendall(b"one")
    t.wait("data_received", "c")
    peer.sendall(b"two")
    t.settle(250)
    t.note("received while paused", t.received("c"))
    t.op("resume_reading", "c")
    t.wait("data_received", "c", count=2)


@scenario
def resume_after_close(t):
    """pause and resume on a closing transport do nothing."""
    peer = t.connect("c", rcvbuf=16384)
    t.op("write", "c", size=8 << 20)
    t.op("close", "c")
    t.op("pause_reading", "c")
    t.op("resume_reading", "c")
    t.op("is_reading", "c")
    peer.sendall(b"ignored")
    t.settle()
    t.recv_to_end(peer)
    t.wait("connection_lost", "c")


@scenario
def backpressure_reaches_the_peer(t):
    """While reading is paused the peer's sends come to a stop: nothing is read ahead without bound."""
    peer = t.connect("c")
    t.op("pause_reading", "c")
    peer.setblocking(False)
    sent = 0
    import time
    for _ in range(200):
        try:
            while sent < (256 << 20):
                sent += peer.send(b"x" * 65536)
        except BlockingIOError:
            time.sleep(0.01)
    peer.setblocking(True)
    t.note("peer was stopped before 64 MiB", sent < (64 << 20))
    t.op("resume_reading", "c")
    t.wait_data("c", sent, timeout=30)
    t.note("all of it came", len(t.received("c")) == sent)
    t.messages = [m for m in t.messages if m.get("ev") != "data_received"]
