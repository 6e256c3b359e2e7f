# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""Pipes: write flow control, what callbacks do and raise, and ends in every order."""
import os

from conformance import scenario
from runner.helpers import MIB, RAISE, at_once, do, on

BIG = 4 * MIB


def read_pipe(t, name="r", **fields):
    path = str(t.folder / f"fifo of {name}")
    os.mkfifo(path)
    t.op("read_pipe", name=name, path=path, **fields)
    return os.open(path, os.O_WRONLY | os.O_NONBLOCK)


def write_pipe(t, name="w", **fields):
    path = str(t.folder / f"fifo of {name}")
    os.mkfifo(path)
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    t.op("write_pipe", name=name, path=path, **fields)
    return reader


def drain(t, reader, size):
    os.set_blocking(reader, True)
    total = 0
    while total < size:
        part = os.read(reader, min(1 << 16, size - total))
        if not part:
            break
        total += len(part)
    t.note("reader got", total)


@scenario
def limits(t):
    """Defaults, arithmetic and refusals."""
    write_pipe(t)
    t.op("get_write_buffer_limits", "w")
    for given in ({"high": 100}, {"low": 100}, {"high": 0}, {}, {"high": 5, "low": 10}, {"high": -1}):
        t.op("set_write_buffer_limits", "w", **given)
        t.op("get_write_buffer_limits", "w")


@scenario
def exactly_at_the_high_mark(t):
    """What fills the kernel's buffer and the high mark does not pause, one byte more does."""
    reader = write_pipe(t)
    capacity = 1 << 16
    t.op("set_write_buffer_limits", "w", high=1000)
    at_once(t, "w", {"op": "write", "size": capacity}, "get_write_buffer_size",
            {"op": "write", "size": 1000}, "get_write_buffer_size", {"op": "write", "size": 1},
            {"op": "write", "size": 1}, "get_write_buffer_size")
    drain(t, reader, capacity + 1002)
    t.wait("resume_writing", "w")


@scenario
def lowering_the_high_mark(t):
    """Under what is buffered it pauses at once."""
    write_pipe(t)
    t.op("set_write_buffer_limits", "w", high=BIG)
    t.op("write", "w", size=MIB)
    t.op("set_write_buffer_limits", "w", high=1000)
    t.op("abort", "w")
    t.wait("connection_lost", "w")


@scenario
def pause_writing_raises(t):
    """Reported, and it goes on."""
    reader = write_pipe(t, protocol=on(pause_writing=RAISE, resume_writing=RAISE))
    t.op("write", "w", size=BIG)
    drain(t, reader, BIG)
    t.wait("resume_writing", "w")
    t.op("is_closing", "w")


@scenario
def close_inside_pause_writing(t):
    """All of it, then the end."""
    reader = write_pipe(t, protocol=on(pause_writing=do("close", "is_closing")))
    t.op("write", "w", size=BIG)
    drain(t, reader, BIG + 1)
    t.wait("connection_lost", "w")


@scenario
def abort_inside_pause_writing(t):
    """Nothing is buffered any more when write() returns."""
    write_pipe(t, protocol=on(pause_writing=do("abort", "is_closing")))
    at_once(t, "w", {"op": "write", "size": BIG}, "get_write_buffer_size")
    t.wait("connection_lost", "w")
    t.settle()


@scenario
def write_inside_resume_writing(t):
    """Pauses and resumes alternate."""
    reader = write_pipe(t, protocol=on(resume_writing__1=[{"op": "write", "size": BIG}]))
    t.op("write", "w", size=BIG)
    drain(t, reader, 2 * BIG)
    t.wait("resume_writing", "w", count=2)
    t.settle()


@scenario
def writelines_in_order(t):
    """Empty parts among them."""
    reader = write_pipe(t)
    t.op("writelines", "w", parts=[{"text": "a"}, {"text": ""}, {"text": "bc"}])
    t.op("write", "w", text="")
    t.op("writelines", "w", parts=[])
    drain(t, reader, 3)


@scenario
def ends_one_after_the_other(t):
    """close, abort, write_eof, close: lost once, after all of them."""
    write_pipe(t)
    at_once(t, "w", "close", "is_closing", "abort", "write_eof", "close", "is_closing")
    t.wait("connection_lost", "w")
    t.settle()


@scenario
def write_after_close(t):
    """Ignored."""
    reader = write_pipe(t)
    at_once(t, "w", {"op": "write", "text": "last"}, "close", {"op": "write", "text": "late"},
            {"op": "writelines", "parts": [{"text": "later"}]})
    drain(t, reader, 100)
    t.wait("connection_lost", "w")
    for operation in ("write", "close", "write_eof", "is_closing"):
        t.op(operation, "w", text="x")


@scenario
def write_after_the_reader_is_gone(t):
    """The first write that finds out ends it."""
    reader = write_pipe(t)
    os.close(reader)
    t.wait("connection_lost", "w")
    for _ in range(7):
        t.op("write", "w", text="x")


@scenario
def a_reader_of_two_that_goes(t):
    """While one is left, nothing happens."""
    reader = write_pipe(t)
    second = os.open(t.folder / "fifo of w", os.O_RDONLY | os.O_NONBLOCK)
    os.close(reader)
    t.settle()
    t.op("write", "w", text="for the second")
    drain(t, second, 14)
    os.close(second)
    t.wait("connection_lost", "w")


@scenario
def abort_inside_connection_made(t):
    """Made and lost."""
    write_pipe(t, protocol=on(connection_made=do("abort", "is_closing")))
    t.wait("connection_lost", "w")


@scenario
def connection_lost_raises(t):
    """Reported."""
    writer = read_pipe(t, protocol=on(connection_lost=RAISE))
    reader = write_pipe(t, protocol=on(connection_lost=RAISE))
    os.close(writer)
    t.wait("connection_lost", "r")
    os.close(reader)
    t.wait("connection_lost", "w")
    t.settle()


@scenario
def pause_inside_data_received(t):
    """A read pipe: the rest waits, the end too."""
    writer = read_pipe(t, protocol=on(data_received__1=do("pause_reading", "is_reading")))
    os.write(writer, b"one")
    t.wait("data_received", "r")
    os.write(writer, b"two")
    os.close(writer)
    t.settle()
    t.note("received while paused", t.received("r"))
    t.op("resume_reading", "r")
    t.wait("connection_lost", "r")


@scenario
def pause_inside_connection_made(t):
    """A read pipe that is paused from the beginning."""
    writer = read_pipe(t, protocol=on(connection_made=do("pause_reading", "is_reading")))
    os.write(writer, b"early")
    t.settle()
    t.note("received while paused", t.received("r"))
    t.op("resume_reading", "r")
    t.wait("data_received", "r")
    os.close(writer)
    t.wait("connection_lost", "r")


@scenario
def another_protocol_while_paused(t):
    """The new one of a write pipe is resumed."""
    reader = write_pipe(t)
    t.op("write", "w", size=BIG)
    t.op("set_protocol", "w", **{"as": "w2"})
    t.settle()
    drain(t, reader, BIG)
    t.wait("resume_writing", "w2")
    t.op("close", "w2")
    t.wait("connection_lost", "w2")


@scenario
def both_ends_in_one_process(t):
    """A pipe from the subject to itself: flow control on one side, all bytes on the other."""
    path = str(t.folder / "fifo")
    os.mkfifo(path)
    t.op("read_pipe", name="r", path=path)
    t.op("write_pipe", name="w", path=path)
    at_once(t, "w", {"op": "write", "size": BIG}, "write_eof")
    t.wait("connection_lost", "w")
    t.wait("connection_lost", "r")
