# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""More of connecting: from which address, by which name, many at once."""
import socket

from conformance import scenario
from runner.helpers import do, on


def connect(t, listener, name="c", **fields):
    host, port = listener.getsockname()[:2]
    t.op("connect", name=name, kind="tcp", host=host, port=port, **fields)
    return t.accept(listener)


def refusing(t, family=socket.AF_INET, host="127.0.0.1"):
    """An address that refuses: it is bound, so that nobody else can come to listen there."""
    sock = t.keep(socket.socket(family))
    sock.bind((host, 0))
    return list(sock.getsockname()[:2])


@scenario
def local_address_twice(t):
    """A local port that one of our connections has."""
    first, second = t.listen(), t.listen("second")
    peer = connect(t, first, local=["127.0.0.1", 0])
    local = list(peer.getpeername())
    host, port = second.getsockname()
    t.op("connect", name="d", kind="tcp", host=host, port=port, local=local)
    t.op("is_closing", "c")


@scenario
def local_address_of_ipv6(t):
    """From ::1 to ::1."""
    listener = t.keep(socket.socket(socket.AF_INET6))
    listener.bind(("::1", 0))
    listener.listen()
    peer = connect(t, listener, local=["::1", 0])
    peer.sendall(b"hello")
    t.wait("data_received", "c")


@scenario
def local_address_by_name(t):
    """A local address that is a name of several addresses: the one of the right family."""
    host, port = t.listen().getsockname()
    t.op("connect", name="c", kind="tcp", host=host, port=port, local=["localhost", 0])


@scenario
def local_address_of_all(t):
    """0.0.0.0 leaves the choice to the system."""
    peer = connect(t, t.listen(), local=["0.0.0.0", 0])
    t.note("peer sees", peer.getpeername()[0])


@scenario
def local_address_and_refused(t):
    """Nobody listens: the local address changes nothing of that."""
    host, port = refusing(t)
    t.op("connect", name="c", kind="tcp", host=host, port=port, local=["127.0.0.2", 0])


@scenario
def local_address_and_a_name(t):
    """From an IPv4 address to a name that has addresses of both families."""
    listener = t.listen()
    port = listener.getsockname()[1]
    t.op("connect", name="c", kind="tcp", host="localhost", port=port, local=["127.0.0.3", 0])
    t.note("peer sees", t.accept(listener).getpeername()[0])


@scenario
def local_port_after_a_reset(t):
    """A local port is free again once its connection is gone without a trace."""
    listener = t.listen()
    peer = connect(t, listener, local=["127.0.0.1", 0])
    local = list(peer.getpeername())
    t.reset(peer)
    t.wait("connection_lost", "c")
    t.settle()
    peer = connect(t, listener, "d", local=local)
    t.note("the same port", list(peer.getpeername()) == local)


@scenario
def fifty_at_once(t):
    """Fifty connects under way together, from another local address."""
    listener = t.listen(backlog=64)
    host, port = listener.getsockname()
    numbers = [t.send("connect", name=f"c{number}", kind="tcp", host=host, port=port,
                      local=["127.0.0.4", 0]) for number in range(50)]
    for number in numbers:
        t.reply(number)
    peers = [t.accept(listener) for _ in numbers]
    t.note("peers see", {peer.getpeername()[0] for peer in peers})
    for peer in peers:
        peer.close()
    t._until(lambda m: m.get("ev") == "connection_lost", 10, 50)


@scenario
def a_name_in_capitals(t):
    """Names have no case."""
    listener = t.listen()
    t.op("connect", name="c", kind="tcp", host="LOCALHOST", port=listener.getsockname()[1])
    t.accept(listener).sendall(b"here")
    t.wait("data_received", "c")


@scenario
def refused_ten_times(t):
    """Ten failures leave nothing behind; the eleventh works."""
    host, port = refusing(t)
    for number in range(10):
        t.op("connect", name=f"c{number}", kind="tcp", host=host, port=port,
             protocol=on(connection_made=do("close")))
    connect(t, t.listen(), "last").sendall(b"hello")
    t.wait("data_received", "last")


@scenario
def to_ourselves(t):
    """A client and the server it talks to in one process, both ends told of a close."""
    address = t.serve("s", protocol=on(data_received=[{"op": "write", "text": "yes"},
                                                      {"op": "close"}]))
    t.op("connect", name="c", kind="tcp", host=address[0], port=address[1],
         local=["127.0.0.5", 0], protocol=on(connection_made=[{"op": "write", "text": "you?"}]))
    t.wait("connection_lost", "c")
    t.wait("connection_lost", "s#1")
