# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""Pipes: what a callback does, what comes at the end, and what is no pipe."""
import os

from conformance import scenario
from runner.helpers import KEEP_OPEN, MIB, RAISE, do, on

BIG = 4 * MIB


def fifo(t, name="fifo"):
    path = str(t.folder / name)
    os.mkfifo(path)
    return path


def read_pipe(t, name="r", **fields):
    """A read pipe of the subject's: its path, and a writer that does not block."""
    path = fifo(t, f"fifo of {name}")
    t.op("read_pipe", name=name, path=path, **fields)
    return os.open(path, os.O_WRONLY | os.O_NONBLOCK)


def write_pipe(t, name="w", **fields):
    """A write pipe of the subject's: the reader's descriptor, which does not block."""
    path = fifo(t, f"fifo of {name}")
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    t.op("write_pipe", name=name, path=path, **fields)
    return reader


def drain(reader, size):
    """Reads so many bytes, or to the end: how many they were."""
    os.set_blocking(reader, True)
    total = 0
    while total < size:
        part = os.read(reader, min(1 << 16, size - total))
        if not part:
            break
        total += len(part)
    return total


@scenario
def a_fifo_waits_for_its_writer(t):
    """Without a writer there is no end of file yet; it comes when the last writer goes."""
    path = fifo(t)
    t.op("read_pipe", name="r", path=path)
    t.settle(250)
    t.op("is_reading", "r")
    first = os.open(path, os.O_WRONLY)
    second = os.open(path, os.O_WRONLY)
    os.write(first, b"one")
    os.close(first)
    t.wait("data_received", "r")
    t.settle()
    os.write(second, b"two")
    os.close(second)
    t.wait("connection_lost", "r")


@scenario
def pausing_twice_and_closing_twice(t):
    """Pausing, resuming and closing a read pipe are idempotent; all is harmless afterwards."""
    writer = read_pipe(t)
    for operation in ("pause_reading", "pause_reading", "is_reading", "resume_reading",
                      "resume_reading", "is_reading", "close", "close", "is_closing",
                      "is_reading"):
        t.op(operation, "r")
    t.wait("connection_lost", "r")
    for operation in ("close", "pause_reading", "resume_reading", "is_closing", "is_reading"):
        t.op(operation, "r")
    os.close(writer)


@scenario
def a_read_pipe_cannot_write(t):
    """A read pipe has none of the methods of writing."""
    writer = read_pipe(t)
    t.op("write", "r", text="x")
    t.op("write_eof", "r")
    t.op("can_write_eof", "r")
    t.op("get_write_buffer_size", "r")
    os.close(writer)
    t.wait("connection_lost", "r")


@scenario
def a_write_pipe_cannot_read(t):
    """A write pipe has none of the methods of reading."""
    reader = write_pipe(t)
    t.op("pause_reading", "w")
    t.op("resume_reading", "w")
    t.op("is_reading", "w")
    t.op("close", "w")
    t.wait("connection_lost", "w")
    os.close(reader)


@scenario
def close_inside_data_received(t):
    """A read pipe closed inside data_received is lost once, without an end of file."""
    writer = read_pipe(t, protocol=on(data_received=do("close", "is_closing")))
    os.write(writer, b"x")
    t.wait("connection_lost", "r")
    os.close(writer)
    t.settle()


@scenario
def close_inside_eof_received(t):
    """A read pipe closed inside eof_received is lost once."""
    writer = read_pipe(t, protocol=on(eof_received=do("is_closing", "close")))
    os.close(writer)
    t.wait("connection_lost", "r")
    t.settle()


@scenario
def data_received_raises(t):
    """An exception of a read pipe's protocol."""
    writer = read_pipe(t, protocol=on(data_received__1=RAISE))
    os.write(writer, b"x")
    t.wait("unhandled")
    t.settle()
    os.close(writer)
    t.wait("connection_lost", "r")


@scenario
def eof_received_raises(t):
    """An exception at the end of a read pipe."""
    writer = read_pipe(t, protocol=on(eof_received=RAISE))
    os.close(writer)
    t.wait("connection_lost", "r")
    t.settle()


@scenario
def close_with_unread_data(t):
    """A read pipe closed with something unread: the writer's next write fails."""
    writer = read_pipe(t, protocol=on(connection_made=do("pause_reading")))
    os.write(writer, b"unread")
    t.op("close", "r")
    t.wait("connection_lost", "r")
    t.settle()
    try:
        os.write(writer, b"more")
        t.note("writer", "could write")
    except BrokenPipeError:
        t.note("writer", "broken pipe")
    os.close(writer)


@scenario
def the_end_while_paused(t):
    """Data and the end of a pipe that is paused come when it is resumed."""
    writer = read_pipe(t)
    t.op("pause_reading", "r")
    os.write(writer, b"data")
    os.close(writer)
    t.settle(250)
    t.note("received while paused", t.received("r"))
    t.op("resume_reading", "r")
    t.wait("connection_lost", "r")


@scenario
def a_buffered_protocol_reads_a_pipe(t):
    """A buffered protocol on a read pipe."""
    writer = read_pipe(t, protocol={"type": "buffered", "buffer_size": 1000})
    os.write(writer, b"data")
    t.settle()
    os.close(writer)
    t.wait("connection_lost", "r")


@scenario
def switching_protocols_on_a_read_pipe(t):
    """The new protocol receives what comes from then on."""
    writer = read_pipe(t)
    os.write(writer, b"old")
    t.wait("data_received", "r")
    t.op("set_protocol", "r", **{"as": "new", "protocol": on(eof_received=KEEP_OPEN)})
    os.write(writer, b"new")
    t.wait("data_received", "new")
    os.close(writer)
    t.wait("connection_lost", "new")


@scenario
def a_large_transfer_through_a_pipe(t):
    """All bytes come, in order, before the end."""
    path = fifo(t)
    t.op("read_pipe", name="r", path=path)
    with open(path, "wb", 0) as writer:
        data = memoryview(bytes(range(251)) * (3 * MIB // 251))
        while data:
            data = data[writer.write(data):]
    t.wait("connection_lost", "r")


@scenario
def write_after_write_eof(t):
    """write_eof closes a write pipe: what is written then is dropped."""
    reader = write_pipe(t)
    t.op("write", "w", size=BIG)
    t.op("write_eof", "w")
    t.op("is_closing", "w")
    t.op("write", "w", text="dropped")
    t.op("write_eof", "w")
    t.note("reader got", drain(reader, 2 * BIG))
    t.wait("connection_lost", "w")
    os.close(reader)


@scenario
def abort_with_data_buffered(t):
    """Aborting a write pipe drops what the kernel has not taken."""
    reader = write_pipe(t)
    t.op("write", "w", size=BIG)
    t.op("abort", "w")
    t.op("is_closing", "w")
    t.wait("connection_lost", "w")
    t.note("reader got", drain(reader, BIG))
    t.op("write", "w", text="ignored")
    os.close(reader)


@scenario
def resume_at_the_low_mark(t):
    """When a write pipe resumes its protocol while it drains."""
    reader = write_pipe(t)
    t.op("set_write_buffer_limits", "w", high=400_000, low=200_000)
    t.op("write", "w", size=MIB)
    t.settle()
    first = drain(reader, MIB - (1 << 16) - 100_000)
    t.settle()
    t.op("is_closing", "w")
    drain(reader, MIB - first)
    t.wait("resume_writing", "w")
    t.op("close", "w")
    t.wait("connection_lost", "w")
    os.close(reader)


@scenario
def reader_goes_away_while_closing(t):
    """The reader closes while a closed write pipe flushes: connection_lost(broken pipe)."""
    reader = write_pipe(t)
    t.op("write", "w", size=BIG)
    t.op("close", "w")
    t.settle()
    os.close(reader)
    t.wait("connection_lost", "w")


@scenario
def write_inside_connection_made(t):
    """A write pipe can be written to and closed inside connection_made."""
    reader = write_pipe(t, protocol=on(connection_made=[{"op": "write", "text": "hello"},
                                                        {"op": "close"}]))
    t.wait("connection_lost", "w")
    t.note("reader got", os.read(reader, 100))
    os.close(reader)


@scenario
def writing_to_dev_null(t):
    """A character device takes all that is written to it."""
    t.op("write_pipe", name="w", path="/dev/null")
    t.op("write", "w", size=BIG)
    t.op("get_write_buffer_size", "w")
    t.settle()
    t.op("close", "w")
    t.wait("connection_lost", "w")


@scenario
def nobody_reads(t):
    """A FIFO that nobody has open for reading cannot be opened for writing without blocking."""
    t.op("write_pipe", name="w", path=fifo(t))


@scenario
def what_is_no_pipe(t):
    """Plain files and what is not there are refused, both ways."""
    (t.folder / "plain").write_bytes(b"data")
    for name in ("plain", "missing"):
        t.op("read_pipe", name="r", path=str(t.folder / name))
        t.op("write_pipe", name="w", path=str(t.folder / name))
