# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""Terminals, read and written by the transports of pipes."""
import os
import tty

from conformance import scenario
from runner.helpers import MIB, at_once


def terminal(t):
    """Both ends of one that changes no byte: ours, and the path of the subject's."""
    ours, theirs = os.openpty()
    tty.setraw(theirs)
    path = os.ttyname(theirs)
    t.addresses[path] = "<terminal>"
    return ours, theirs, path


@scenario
def reading_a_terminal(t):
    """What is typed is received, with pauses."""
    ours, theirs, path = terminal(t)
    t.op("read_pipe", name="r", path=path)
    os.close(theirs)
    os.write(ours, b"typed")
    t.wait("data_received", "r")
    t.op("pause_reading", "r")
    os.write(ours, b"later")
    t.settle()
    t.note("received while paused", t.received("r"))
    t.op("resume_reading", "r")
    t.wait("data_received", "r", count=2)
    t.op("close", "r")
    t.wait("connection_lost", "r")
    os.close(ours)


@scenario
def the_other_end_hangs_up(t):
    """K15: a terminal has no end of file; the reader is lost with an input/output error."""
    ours, theirs, path = terminal(t)
    t.op("read_pipe", name="r", path=path)
    os.close(theirs)
    os.write(ours, b"last words")
    t.wait("data_received", "r")
    os.close(ours)
    t.wait("connection_lost", "r")
    t.settle()


@scenario
def reading_the_controlling_side(t):
    """K15: the last program that has the terminal open goes away: the same error."""
    t.op("exec", name="p", argv=["true"], stdin="null", stdout="null", stderr="null")
    t.wait("connection_lost", "p")
    ours, theirs, path = terminal(t)
    t.op("write_pipe", name="w", path=path)
    t.op("read_pipe", name="r", path=path)
    os.close(theirs)
    at_once(t, "w", {"op": "write", "text": "hello"}, "get_write_buffer_size", "can_write_eof")
    t.note("terminal got", os.read(ours, 100))
    os.close(ours)
    t.wait("connection_lost", "r")
    t.wait("connection_lost", "w")
    t.settle()


@scenario
def writing_more_than_a_terminal_takes(t):
    """It pauses, and resumes when it is read."""
    ours, theirs, path = terminal(t)
    t.op("write_pipe", name="w", path=path)
    os.close(theirs)
    t.op("write", "w", size=MIB)
    t.settle()
    total = 0
    while total < MIB:
        total += len(os.read(ours, 1 << 16))
    t.note("terminal got", total)
    t.wait("resume_writing", "w")
    t.op("close", "w")
    t.wait("connection_lost", "w")
    os.close(ours)


@scenario
def the_terminal_hangs_up_with_something_to_write(t):
    """The writer is lost with an error."""
    ours, theirs, path = terminal(t)
    t.op("write_pipe", name="w", path=path)
    os.close(theirs)
    t.op("write", "w", size=MIB)
    t.settle()
    os.close(ours)
    t.wait("connection_lost", "w")
    t.settle()
