# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""Child processes: signals, large data, flow control, closing inside callbacks, environments, failures."""
import sys

from conformance import scenario
from runner.helpers import at_once

PYTHON = sys.executable
SHELL = "/bin/sh"


def script(code):
    return [PYTHON, "-u", "-c", code]


def on(**actions):
    return {"type": "process", "on": actions}


def exited(t, name="p"):
    """Waits for the end, and asks for what is known of it then."""
    t.wait("connection_lost", name)
    t.op("get_returncode", name)
    t.op("is_closing", name)


@scenario
def send_signal(t):
    """The status is the signal's number, negative, whatever the signal is."""
    for number, signal in enumerate(("SIGHUP", "SIGUSR1", "SIGKILL")):
        name = f"p{number}"
        t.op("exec", name=name, argv=["sleep", "30"], stdin="null", stdout="null", stderr="null")
        t.op("send_signal", name, signal=signal)
        exited(t, name)


@scenario
def exit_codes(t):
    """Exit statuses are told as the child gave them, in eight bits."""
    for code in (0, 1, 127, 255, 256):
        name = f"p{code}"
        t.op("exec", name=name, argv=script(f"import os; os._exit({code} & 255)"),
             stdin="null", stdout="null", stderr="null")
        exited(t, name)


@scenario
def stop_is_no_exit(t):
    """A child that is stopped and continued has not exited."""
    t.op("exec", name="p", argv=["cat"], stderr="null")
    t.op("send_signal", "p", signal="SIGSTOP")
    t.settle()
    t.op("get_returncode", "p")
    t.op("send_signal", "p", signal="SIGCONT")
    t.op("write_eof", "p/0")
    exited(t)


@scenario
def large_output(t):
    """Four mebibytes come whole before the pipe's end."""
    t.op("exec", name="p", argv=script(
        "import sys; sys.stdout.buffer.write(bytes(range(256)) * (16 << 10))"),
        stdin="null", stderr="null")
    exited(t)


@scenario
def output_on_both_pipes(t):
    """Output on both pipes at once, more than either holds."""
    t.op("exec", name="p", argv=[SHELL, "-c",
                                 "head -c 300000 /dev/zero & head -c 300000 /dev/zero >&2; wait"],
         stdin="null")
    exited(t)


@scenario
def no_pipes_have_no_transport(t):
    """Only descriptors that are pipes have a transport."""
    t.op("exec", name="p", argv=["sleep", "30"], stdin="null", stderr="null")
    for fd in (0, 1, 2, 9):
        t.op("exists", f"p/{fd}")
    t.op("kill", "p")
    exited(t)


@scenario
def in_connection_made(t):
    """Inside connection_made the pipes are there, and can be written to."""
    actions = [{"op": "get_returncode"}, {"op": "has_pid"}, {"op": "exists", "conn": "p/0"},
               {"op": "write", "conn": "p/0", "text": "early"},
               {"op": "write_eof", "conn": "p/0"}]
    t.op("exec", name="p", argv=["cat"], stderr="null", protocol=on(connection_made=actions))
    exited(t)


@scenario
def much_input_in_connection_made(t):
    """More input than the pipe holds pauses the process's protocol at once."""
    actions = [{"op": "write", "conn": "p/0", "size": 500_000},
               {"op": "write_eof", "conn": "p/0"}, {"op": "is_closing", "conn": "p/0"}]
    t.op("exec", name="p", argv=["cat"], stderr="null", protocol=on(connection_made=actions))
    exited(t)


@scenario
def input_that_nobody_reads(t):
    """A child that exits without having read its input: the pipe is broken."""
    t.op("exec", name="p", argv=["sleep", "0.3"], stdout="null", stderr="null")
    t.op("write", "p/0", size=300_000)
    exited(t)


@scenario
def write_after_the_input_is_lost(t):
    """What is written to an input that has ended is ignored."""
    t.op("exec", name="p", argv=[SHELL, "-c", "exec <&-; sleep 1"], stdout="null", stderr="null")
    t.wait("pipe_connection_lost", "p")
    t.op("write", "p/0", text="late")
    t.op("is_closing", "p/0")
    exited(t)


@scenario
def input_end_of_file(t):
    """write_eof on the input is close: writing afterwards does nothing."""
    t.op("exec", name="p", argv=["cat"], stderr="null")
    t.op("can_write_eof", "p/0")
    at_once(t, "p/0", {"op": "write", "text": "all"}, "write_eof", "is_closing",
            {"op": "write", "text": "too late"}, "write_eof")
    exited(t)


@scenario
def large_input_then_close(t):
    """close() on the input sends what is buffered first."""
    t.op("exec", name="p", argv=["wc", "-c"], stderr="null")
    t.op("write", "p/0", size=300_000)
    t.op("close", "p/0")
    exited(t)


@scenario
def input_abort(t):
    """abort() on the input drops what the kernel has not got."""
    t.op("exec", name="p", argv=[SHELL, "-c", "sleep 0.5; wc -c"], stderr="null")
    t.op("write", "p/0", size=300_000)
    t.op("abort", "p/0")
    exited(t)


@scenario
def pause_output(t):
    """Output that is not read holds connection_lost back, and not process_exited."""
    t.op("exec", name="p", argv=[SHELL, "-c", "sleep 0.5; echo late"], stdin="null", stderr="null",
         protocol=on(connection_made=[{"op": "pause_reading", "conn": "p/1"}]))
    t.wait("process_exited", "p")
    t.settle()
    t.note("lost already", any(m.get("ev") == "connection_lost" for m in t.messages))
    t.op("resume_reading", "p/1")
    exited(t)


@scenario
def close_in_connection_made(t):
    """close() inside connection_made kills the child."""
    t.op("exec", name="p", argv=["sleep", "30"], protocol=on(connection_made=[{"op": "close"}]))
    exited(t)


@scenario
def close_in_data_received(t):
    """close() inside pipe_data_received: no more data, and the child is killed."""
    t.op("exec", name="p", argv=[SHELL, "-c", "echo one; sleep 0.2; echo two; exec sleep 30"],
         stdin="null", stderr="null", protocol=on(pipe_data_received=[{"op": "close"}]))
    t.wait("connection_lost", "p")
    t.settle()
    t.note("data", sum(m.get("ev") == "pipe_data_received" for m in t.messages))
    t.op("get_returncode", "p")


@scenario
def close_in_pipe_connection_lost(t):
    """close() inside pipe_connection_lost kills a child that lives on."""
    t.op("exec", name="p", argv=[SHELL, "-c", "exec >&-; exec sleep 30"], stdin="null", stderr="null",
         protocol=on(pipe_connection_lost=[{"op": "close"}]))
    exited(t)


@scenario
def kill_and_close_in_process_exited(t):
    """kill() inside process_exited does nothing; close() neither."""
    t.op("exec", name="p", argv=["true"], stdin="null", stdout="null", stderr="null",
         protocol=on(process_exited=[{"op": "get_returncode"}, {"op": "kill"}, {"op": "close"}]))
    exited(t)


@scenario
def signal_in_connection_lost(t):
    """Inside connection_lost a signal goes nowhere, without an error."""
    t.op("exec", name="p", argv=["true"], stdin="null", stdout="null", stderr="null",
         protocol=on(connection_lost=[{"op": "terminate"}, {"op": "get_returncode"}]))
    exited(t)
    t.op("terminate", "p")
    t.op("close", "p")
    t.op("is_closing", "p")


@scenario
def close_twice(t):
    """A second close() does nothing."""
    t.op("exec", name="p", argv=["sleep", "30"])
    at_once(t, "p", "close", "close")
    exited(t)


@scenario
def close_our_output(t):
    """Closing our end of its output kills a child that goes on writing."""
    t.op("exec", name="p", argv=[SHELL, "-c", "sleep 0.3; exec yes"], stdin="null", stderr="null",
         protocol=on(connection_made=[{"op": "close", "conn": "p/1"}]))
    exited(t)


@scenario
def close_with_a_grandchild(t):
    """close() does not wait for a grandchild that holds a pipe."""
    t.op("exec", name="p", argv=[SHELL, "-c", "sleep 3 & exit 0"], stdin="null", stderr="null")
    t.wait("process_exited", "p")
    t.op("close", "p")
    t.wait("connection_lost", "p", timeout=2)
    t.op("get_returncode", "p")


@scenario
def joined_standard_error(t):
    """Standard error on standard output: one pipe, in order."""
    t.op("exec", name="p", argv=[SHELL, "-c", "echo one; echo two >&2; echo three"],
         stdin="null", stderr="stdout")
    t.op("exists", "p/2")
    exited(t)


@scenario
def environment(t):
    """The environment is the given one, and nothing else."""
    t.op("exec", name="p", argv=["/usr/bin/env"], stdin="null", stderr="null",
         env={"PENSTOCK_ONE": "1", "PENSTOCK_TWO": "zwei"})
    exited(t)


@scenario
def empty_environment(t):
    """An empty environment is one."""
    t.op("exec", name="p", argv=["/usr/bin/env"], stdin="null", stderr="null", env={})
    exited(t)


@scenario
def working_directory(t):
    """The child begins in the folder that it is given."""
    t.op("exec", name="p", argv=["/bin/pwd"], stdin="null", stderr="null", cwd="/usr/share")
    exited(t)


@scenario
def bad_working_directory(t):
    """A folder that does not exist: the error, and no callback."""
    t.op("exec", name="p", argv=["true"], cwd="/no/such/folder")
    t.settle()


@scenario
def program_of_the_working_directory(t):
    """A name without a slash is not looked for in the current folder."""
    program = t.folder / "penstock-tool"
    program.write_text("#!/bin/sh\necho found\n")
    program.chmod(0o755)
    t.op("exec", name="p", argv=["penstock-tool"], cwd=str(t.folder), stdin="null")
    t.op("exec", name="q", argv=["./penstock-tool"], cwd=str(t.folder), stdin="null", stderr="null")
    exited(t, "q")


@scenario
def callbacks_that_raise(t):
    """Exceptions are reported one by one, and nothing else changes."""
    raising = [{"op": "raise"}]
    t.op("exec", name="p", argv=["cat"], stderr="null",
         protocol=on(pipe_data_received=raising, pipe_connection_lost=raising,
                     process_exited=raising, connection_lost=raising))
    t.op("write", "p/0", text="one")
    t.settle()
    t.op("write", "p/0", text="two")
    t.settle()
    t.op("write_eof", "p/0")
    exited(t)


@scenario
def switched_protocol(t):
    """Another protocol hears what comes after it has been set."""
    t.op("exec", name="p", argv=["cat"], stderr="null")
    t.op("write", "p/0", text="one")
    t.settle()
    t.op("set_protocol", "p", protocol={"type": "process"}, **{"as": "q"})
    t.op("write", "p/0", text="two")
    t.op("write_eof", "p/0")
    t.wait("connection_lost", "q")
    t.op("get_returncode", "q")


@scenario
def sixty_children(t):
    """Sixty at once, each with its own status."""
    for i in range(60):
        t.op("exec", name=f"p{i}", argv=[SHELL, "-c", f"exit {i}"], stdin="null", stderr="null")
    for i in range(60):
        exited(t, f"p{i}")


@scenario
def shell_finds_no_command(t):
    """A shell that finds no command exits with 127."""
    t.op("shell", name="p", command="no-such-command", stdin="null", stderr="null")
    exited(t)
