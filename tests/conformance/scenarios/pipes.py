# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""Pipes: named FIFOs read and written through transports."""
import os

from conformance import scenario

BIG = 4 << 20


def fifo(t, name="fifo"):
    path = str(t.folder / name)
    os.mkfifo(path)
    return path


@scenario
def read_until_the_writer_ends(t):
    """Data, then eof_received, then connection_lost(None)."""
    path = fifo(t)
    t.send("read_pipe", name="r", path=path)
    with open(path, "wb", 0) as writer:
        t.wait("connection_made", "r")
        writer.write(b"hello")
        t.wait("data_received", "r")
    t.wait("connection_lost", "r")


@scenario
def eof_true_does_not_keep_a_pipe(t):
    """A read pipe ends at its end of file, whatever eof_received returns."""
    path = fifo(t)
    t.send("read_pipe", name="r", path=path,
           protocol={"on": {"eof_received": [{"op": "return", "value": True}]}})
    with open(path, "wb", 0):
        t.wait("connection_made", "r")
    t.wait("connection_lost", "r")


@scenario
def pause_reading_a_pipe(t):
    """Pausing and resuming a read pipe."""
    path = fifo(t)
    t.send("read_pipe", name="r", path=path)
    with open(path, "wb", 0) as writer:
        t.wait("connection_made", "r")
        t.op("pause_reading", "r")
        writer.write(b"later")
        t.settle(250)
        t.note("received while paused", t.received("r"))
        t.op("resume_reading", "r")
        t.wait("data_received", "r")
    t.wait("connection_lost", "r")


@scenario
def write_and_close(t):
    """A write pipe: what was written is read, close ends it."""
    path = fifo(t)
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    t.op("write_pipe", name="w", path=path)
    t.op("write", "w", text="hello")
    t.settle()
    t.note("reader got", os.read(reader, 100))
    t.op("close", "w")
    t.wait("connection_lost", "w")
    t.note("reader end", os.read(reader, 100))
    os.close(reader)


@scenario
def write_eof_on_a_pipe(t):
    """write_eof on a write pipe ends it after what is buffered."""
    path = fifo(t)
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    t.op("write_pipe", name="w", path=path)
    t.op("can_write_eof", "w")
    t.op("write", "w", size=BIG)
    t.op("write_eof", "w")
    t.settle()
    os.set_blocking(reader, True)
    total = 0
    while True:
        part = os.read(reader, 1 << 16)
        if not part:
            break
        total += len(part)
    t.note("reader got", total)
    t.wait("connection_lost", "w")
    os.close(reader)


@scenario
def reader_goes_away(t):
    """The reader closes while nothing is buffered: connection_lost(None)."""
    path = fifo(t)
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    t.op("write_pipe", name="w", path=path)
    t.settle()
    os.close(reader)
    t.wait("connection_lost", "w")


@scenario
def reader_goes_away_with_data_buffered(t):
    """The reader closes while data is buffered: connection_lost(broken pipe)."""
    path = fifo(t)
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    t.op("write_pipe", name="w", path=path)
    t.op("write", "w", size=BIG)
    t.settle()
    os.close(reader)
    t.wait("connection_lost", "w")


@scenario
def pipe_flow_control(t):
    """Pause when the pipe is full, resume when it has drained."""
    path = fifo(t)
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    t.op("write_pipe", name="w", path=path)
    t.op("write", "w", size=BIG)
    t.settle()
    os.set_blocking(reader, True)
    total = 0
    while total < BIG:
        total += len(os.read(reader, 1 << 16))
    t.note("reader got", total)
    t.wait("resume_writing", "w")
    t.op("close", "w")
    t.wait("connection_lost", "w")
    os.close(reader)
