# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""What several files of scenarios need beside a Trial's own methods."""
import socket

RAISE = [{"op": "raise"}]
KEEP_OPEN = [{"op": "return", "value": True}]
MIB = 1 << 20


def on(**callbacks):
    """A stream protocol with these actions; data_received__2 stands for data_received#2."""
    return {"on": {name.replace("__", "#"): actions for name, actions in callbacks.items()}}


def do(*operations):
    """Actions of operations that need no arguments."""
    return [{"op": operation} for operation in operations]


def unix_connect(t, name="c", **fields):
    """A subject's connection over a Unix socket, whose buffer in the kernel is small: the peer's socket."""
    listener = t.listen(f"socket of {name}", family=socket.AF_UNIX)
    t.op("connect", name=name, kind="unix", path=listener.getsockname(), **fields)
    return t.accept(listener)


def forget(t, *operations):
    """Takes the replies of operations whose results are chance out of what is compared."""
    t.messages = [m for m in t.messages
                  if t.sent.get(m.get("re"), {}).get("op") not in operations]


def fill(t, name="c"):
    """Writes what a peer that does not read cannot take: how much of it is buffered now."""
    t.op("write", name, size=MIB)
    t.settle()
    return t.op("get_write_buffer_size", name)


def at_once(t, conn, *operations):
    """Does operations on a connection in one go, and gives their results: what the first of them causes
    comes after the replies of all. An operation is its name, or its name and fields as an action has them."""
    actions = [action if isinstance(action, dict) else {"op": action} for action in operations]
    numbers = t.send_together(*({"conn": conn, **action} for action in actions))
    return [t.reply(number).get("ok") for number in numbers]
