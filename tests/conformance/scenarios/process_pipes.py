# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""Child processes: their pipes one by one, and what callbacks raise and return."""
from conformance import scenario
from runner.helpers import MIB, RAISE, at_once

SHELL = "/bin/sh"


def on(**actions):
    return {"type": "process", "on": {name.replace("__", "#"): each for name, each in actions.items()}}


def cat(t, **fields):
    t.op("exec", name="p", argv=["cat"], stderr="null", **fields)


@scenario
def limits_of_the_input(t):
    """Defaults, arithmetic and refusals."""
    cat(t)
    t.op("get_write_buffer_limits", "p/0")
    for given in ({"low": 100}, {"high": 0}, {}, {"high": 5, "low": 10}, {"low": -1}):
        t.op("set_write_buffer_limits", "p/0", **given)
        t.op("get_write_buffer_limits", "p/0")
    t.op("write_eof", "p/0")
    t.wait("connection_lost", "p")


@scenario
def pause_writing_raises(t):
    """Reported, and the child goes on."""
    cat(t, protocol=on(pause_writing=RAISE, resume_writing=RAISE))
    t.op("write", "p/0", size=4 * MIB)
    t.wait_data("p", 4 * MIB)
    t.wait("resume_writing", "p")
    t.op("write_eof", "p/0")
    t.wait("connection_lost", "p")


@scenario
def the_output_of_a_pipe_has_no_writing(t):
    """Methods of the other direction."""
    cat(t)
    for operation in ("write", "write_eof", "can_write_eof", "get_write_buffer_size"):
        t.op(operation, "p/1", text="x")
    for operation in ("pause_reading", "resume_reading", "is_reading"):
        t.op(operation, "p/0")
    t.op("close", "p/0")
    t.wait("connection_lost", "p")


@scenario
def pausing_the_output_twice(t):
    """Pauses do not count; what waits comes in one piece."""
    cat(t)
    for operation in ("is_reading", "pause_reading", "pause_reading", "is_reading"):
        t.op(operation, "p/1")
    t.op("write", "p/0", text="held back")
    t.settle()
    t.note("received while paused", t.received("p"))
    at_once(t, "p/1", "resume_reading", "resume_reading", "is_reading")
    t.wait("pipe_data_received", "p")
    t.op("write_eof", "p/0")
    t.wait("connection_lost", "p")


@scenario
def pause_inside_pipe_data_received(t):
    """The rest waits, though the child has exited."""
    cat(t, protocol=on(pipe_data_received__1=[{"op": "pause_reading", "conn": "p/1"}]))
    t.op("write", "p/0", text="one")
    t.wait("pipe_data_received", "p")
    t.op("write", "p/0", text="two")
    t.op("write_eof", "p/0")
    t.wait("process_exited", "p")
    t.settle()
    t.note("received while paused", t.received("p"))
    t.op("resume_reading", "p/1")
    t.wait("connection_lost", "p")


@scenario
def an_answer_inside_pipe_data_received(t):
    """A conversation with a child."""
    t.op("exec", name="p", argv=[SHELL, "-c", "echo name?; read x; echo hello $x"], stderr="null",
         protocol=on(pipe_data_received__1=[{"op": "write", "conn": "p/0", "text": "you\n"}]))
    t.wait("connection_lost", "p")
    t.op("get_returncode", "p")


@scenario
def connection_made_raises(t):
    """Reported; everything else comes as ever."""
    t.op("exec", name="p", argv=["true"], stdin="null", stdout="null", stderr="null",
         protocol=on(connection_made=RAISE))
    t.settle(300)
    t.wait("connection_lost", "p")


@scenario
def kill_inside_connection_made(t):
    """A child that is killed where it is made."""
    t.op("exec", name="p", argv=["sleep", "30"], stdin="null", stdout="null", stderr="null",
         protocol=on(connection_made=[{"op": "kill"}, {"op": "get_returncode"}, {"op": "is_closing"}]))
    t.wait("connection_lost", "p")
    t.op("get_returncode", "p")


@scenario
def close_inside_process_exited(t):
    """While a grandchild holds the output: it is waited for no longer."""
    t.op("exec", name="p", argv=[SHELL, "-c", "sleep 3 & exit 5"], stdin="null", stderr="null",
         protocol=on(process_exited=[{"op": "get_returncode"}, {"op": "close"}, {"op": "is_closing"}]))
    t.wait("connection_lost", "p", timeout=2)
    t.op("get_returncode", "p")


@scenario
def everything_after_the_end(t):
    """What a process still answers when it is over."""
    t.op("exec", name="p", argv=["true"], stdin="null", stdout="null", stderr="null")
    t.wait("connection_lost", "p")
    for operation in ("is_closing", "get_returncode", "has_pid", "close", "close", "is_closing",
                      "kill", "terminate"):
        t.op(operation, "p")


@scenario
def operations_that_a_process_has_not(t):
    """Those of streams."""
    cat(t)
    for operation in ("write", "pause_reading", "abort", "write_eof"):
        t.op(operation, "p", text="x")
    t.op("close", "p/0")
    t.wait("connection_lost", "p")


@scenario
def another_protocol_hears_the_pause(t):
    """Flow control of the input goes to the protocol of the moment."""
    cat(t)
    t.op("set_protocol", "p", protocol={"type": "process"}, **{"as": "q"})
    t.op("write", "p/0", size=4 * MIB)
    t.wait_data("q", 4 * MIB)
    t.wait("resume_writing", "q")
    t.op("write_eof", "p/0")
    t.wait("connection_lost", "q")


@scenario
def many_lines_of_both_outputs(t):
    """A thousand lines on each."""
    t.op("exec", name="p", argv=[SHELL, "-c", "for i in $(seq 1000); do echo $i; echo $i >&2; done"],
         stdin="null")
    t.wait("connection_lost", "p")


@scenario
def a_shell_with_input(t):
    """Its standard input is a pipe as a program's is."""
    t.op("shell", name="p", command="tr a-z A-Z", stderr="null")
    t.op("write", "p/0", text="shout")
    t.op("write_eof", "p/0")
    t.wait("connection_lost", "p")


@scenario
def a_signal_by_a_wrong_moment(t):
    """After the exit was told, while a grandchild holds the output."""
    t.op("exec", name="p", argv=[SHELL, "-c", "sleep 1 & exit 0"], stdin="null", stderr="null")
    t.wait("process_exited", "p")
    for operation in ("terminate", "kill", "get_returncode", "is_closing"):
        t.op(operation, "p")
    t.wait("connection_lost", "p")
