# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""Child processes: their pipes, their end, and the order in which both are told."""
import sys

from conformance import scenario
from runner.helpers import at_once

PYTHON = sys.executable


def script(code):
    return [PYTHON, "-u", "-c", code]


@scenario
def output_and_exit(t):
    """What a child writes on both pipes, their ends, its exit, and connection_lost last."""
    t.op("exec", name="p", argv=script(
        "import sys; sys.stdout.write('out'); sys.stderr.write('err')"), stdin="null")
    t.wait("connection_lost", "p")
    t.op("get_returncode", "p")


@scenario
def connection_lost_is_last(t):
    """connection_lost comes after process_exited and after every pipe is lost."""
    t.op("exec", name="p", argv=script("print('x')"))
    t.wait("connection_lost", "p")
    t.settle()
    events = [m["ev"] for m in t.messages if "ev" in m and m["conn"] == "p"]
    t.note("last", events[-1] if events else None)


@scenario
def exit_status(t):
    """The status of a child that ends by itself."""
    t.op("exec", name="p", argv=["/bin/sh", "-c", "exit 7"], stdin="null")
    t.wait("connection_lost", "p")
    t.op("get_returncode", "p")


@scenario
def killed_by_signal(t):
    """The status of a child that a signal ends is the signal's number, negative."""
    t.op("exec", name="p", argv=["sleep", "30"], stdin="null")
    t.op("get_returncode", "p")
    t.op("has_pid", "p")
    t.op("terminate", "p")
    t.wait("connection_lost", "p")
    t.op("get_returncode", "p")


@scenario
def signal_after_exit(t):
    """Signalling a child that has ended is an error of the caller's."""
    t.op("exec", name="p", argv=["true"], stdin="null")
    t.wait("connection_lost", "p")
    t.op("kill", "p")
    t.op("terminate", "p")
    t.op("send_signal", "p", signal="SIGHUP")


@scenario
def close_stdin(t):
    """Closing the stdin pipe ends a child that reads it."""
    t.op("exec", name="p", argv=["cat"])
    t.op("write", "p/0", text="last")
    t.op("close", "p/0")
    t.wait("connection_lost", "p")


@scenario
def large_round_trip(t):
    """8 MiB through cat, whole and in order, with writing paused and resumed on the way."""
    t.op("exec", name="p", argv=["cat"])
    t.op("write", "p/0", size=8 << 20)
    t.wait_data("p", 8 << 20)
    t.op("write_eof", "p/0")
    t.wait("connection_lost", "p")
    t.note("paused", sum(m.get("ev") == "pause_writing" for m in t.messages))
    t.note("resumed", sum(m.get("ev") == "resume_writing" for m in t.messages))


@scenario
def stdin_limits(t):
    """The stdin pipe has watermarks of its own."""
    t.op("exec", name="p", argv=["sleep", "30"])
    t.op("get_write_buffer_limits", "p/0")
    t.op("set_write_buffer_limits", "p/0", high=1000)
    t.op("get_write_buffer_limits", "p/0")
    t.op("write", "p/0", size=1 << 20)
    t.settle()
    t.op("kill", "p")
    t.wait("connection_lost", "p")


@scenario
def child_closes_stdin(t):
    """A child that closes its stdin and lives on: the loss of that pipe is told."""
    t.op("exec", name="p", argv=script(
        "import os, time; os.close(0); time.sleep(1)"), stdout="null", stderr="null")
    t.wait("pipe_connection_lost", "p")
    t.note("exited already", any(m.get("ev") == "process_exited" for m in t.messages))
    t.wait("connection_lost", "p")


@scenario
def child_closes_stdout_and_lives(t):
    """A child that closes its stdout and lives on: the loss of that pipe comes first."""
    t.op("exec", name="p", argv=script(
        "import os, time; os.write(1, b'done'); os.close(1); time.sleep(1)"),
        stdin="null", stderr="null")
    t.wait("pipe_connection_lost", "p")
    t.note("exited already", any(m.get("ev") == "process_exited" for m in t.messages))
    t.wait("connection_lost", "p")


@scenario
def no_pipes(t):
    """A child with no pipe at all: made, exited, lost."""
    t.op("exec", name="p", argv=["true"], stdin="null", stdout="null", stderr="null")
    t.wait("connection_lost", "p")


@scenario
def close_kills(t):
    """Closing the transport of a running child kills it."""
    t.op("exec", name="p", argv=["sleep", "30"])
    at_once(t, "p", "close", "is_closing")
    t.wait("connection_lost", "p")
    t.op("get_returncode", "p")


@scenario
def program_not_found(t):
    """A program that does not exist: the error, and no callback."""
    t.op("exec", name="p", argv=["/no/such/program"])
    t.settle()


@scenario
def program_not_executable(t):
    """A file that may not be run: the error, and no callback."""
    (t.folder / "plain.txt").write_text("no program")
    t.op("exec", name="p", argv=[str(t.folder / "plain.txt")])
    t.settle()


@scenario
def shell_command(t):
    """A shell runs the command, its pipes and variables included."""
    t.op("shell", name="p", command="echo one two | tr a-z A-Z; exit 3", stdin="null")
    t.wait("connection_lost", "p")
    t.op("get_returncode", "p")


@scenario
def grandchild_holds_the_pipe(t):
    """A grandchild that keeps stdout open delays connection_lost, and not process_exited."""
    t.op("exec", name="p", argv=["/bin/sh", "-c", "sleep 1 & exit 0"], stdin="null", stderr="null")
    t.wait("process_exited", "p")
    t.note("lost already", any(m.get("ev") == "connection_lost" for m in t.messages))
    t.wait("connection_lost", "p")


@scenario
def many_children(t):
    """Thirty children at once; every one is reaped and told."""
    for i in range(30):
        t.op("exec", name=f"p{i}", argv=["/bin/sh", "-c", f"echo {i}; exit {i}"], stdin="null")
    for i in range(30):
        t.wait("connection_lost", f"p{i}")
        t.op("get_returncode", f"p{i}")


@scenario
def cat_round_trip(t):
    """Through a child's stdin and stdout and back, ended by write_eof on its stdin."""
    t.op("exec", name="p", argv=["cat"])
    t.op("write", "p/0", text="through the cat")
    t._until(lambda m: m.get("ev") == "pipe_data_received", 5)
    t.op("write_eof", "p/0")
    t.wait("connection_lost", "p")
    t.op("get_returncode", "p")
