# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""More of servers: when they serve, what they accept, and what their connections have of it."""
import socket

from conformance import scenario
from runner.helpers import MIB, RAISE, at_once, do, on


def try_to_connect(t, address, label):
    try:
        peer = t.raw_connect(address)
        t.note(label, "connected")
        return peer
    except OSError as error:
        t.note(label, type(error).__name__)
        return None


@scenario
def close_twice(t):
    """Closing is idempotent."""
    t.serve("s")
    for op in ("is_serving", "server_close", "is_serving", "server_close", "is_serving"):
        t.op(op, server="s")


@scenario
def bound_and_not_serving(t):
    """A server that serves later: refused before, accepted afterwards; starting twice is harmless."""
    address = t.serve("s", start_serving=False)
    t.op("is_serving", server="s")
    try_to_connect(t, address, "before")
    t.op("start_serving", server="s")
    t.op("start_serving", server="s")
    t.op("is_serving", server="s")
    peer = try_to_connect(t, address, "afterwards")
    t.wait("connection_made", "s#1")
    peer.close()
    t.wait("connection_lost", "s#1")


@scenario
def start_serving_a_closed_server(t):
    """A closed server can't be opened again."""
    t.serve("s")
    t.op("server_close", server="s")
    t.op("start_serving", server="s")
    t.op("is_serving", server="s")


@scenario
def closed_before_it_served(t):
    """A server that never served, closed."""
    address = t.serve("s", start_serving=False)
    t.op("server_close", server="s")
    t.op("is_serving", server="s")
    try_to_connect(t, address, "connection")


@scenario
def the_same_port_again(t):
    """The address is free at once after close, with a connection of the old server alive."""
    address = t.serve("s")
    peer = t.raw_connect(address)
    t.wait("connection_made", "s#1")
    t.op("server_close", server="s")
    t.op("server", name="s2", kind="tcp", host=address[0], port=address[1])
    second = t.raw_connect(address)
    t.wait("connection_made", "s2#1")
    for sock, name in ((peer, "s#1"), (second, "s2#1")):
        sock.sendall(b"hello")
        t.wait("data_received", name)


@scenario
def the_same_port_after_our_close(t):
    """The address is free though a connection closed by us is in TIME_WAIT."""
    address = t.serve("s", protocol=on(connection_made=do("close")))
    peer = t.raw_connect(address)
    t.wait("connection_lost", "s#1")
    t.note("peer end", t.recv_to_end(peer))
    peer.close()
    t.op("server_close", server="s")
    t.op("server", name="s2", kind="tcp", host=address[0], port=address[1])


@scenario
def reuse_port_twice(t):
    """Two servers share a port where both say so."""
    address = t.serve("s", reuse_port=True)
    t.op("server", name="s2", kind="tcp", host=address[0], port=address[1], reuse_port=True)
    t.op("server", name="s3", kind="tcp", host=address[0], port=address[1])


@scenario
def an_address_that_is_not_ours(t):
    """Binding an address of the documentation's."""
    t.op("server", name="s", kind="tcp", host="192.0.2.1", port=0)


@scenario
def a_host_that_does_not_resolve(t):
    """Binding a name that has no address."""
    t.op("server", name="s", kind="tcp", host="no-such-host.invalid", port=0, timeout=30)


@scenario
def gone_before_it_is_accepted(t):
    """A client that sends and closes at once: made, data, eof, lost."""
    address = t.serve("s")
    peer = t.raw_connect(address)
    peer.sendall(b"in and out")
    peer.close()
    t.wait("connection_lost", "s#1")


@scenario
def reset_before_it_is_accepted(t):
    """A client that resets at once: made, lost with the reset."""
    address = t.serve("s", start_serving=True)
    peer = t.raw_connect(address)
    t.reset(peer)
    t.wait("connection_lost", "s#1")


@scenario
def ten_at_once(t):
    """Ten connections in one go, accepted in their order."""
    address = t.serve("s", protocol=on(connection_made=[{"op": "extra_info", "name": "peername"}]))
    for number in range(10):
        sock = t.keep(socket.socket())
        sock.connect(tuple(address))
        t.name(sock.getsockname(), f"<peer {number}>")
    t.wait("connection_made", "s#10")
    t.settle()


@scenario
def more_than_the_backlog(t):
    """A backlog of two accepts twelve all the same."""
    address = t.serve("s", backlog=2, protocol=on(data_received=[{"op": "write", "text": "!"}]))
    for _ in range(12):
        t.raw_connect(address)
    t.wait("connection_made", "s#12")
    t.settle()


@scenario
def closed_with_a_client_that_is_not_accepted(t):
    """The client sees a reset or an end."""
    address = t.serve("s")
    t.op("ping")
    t.op("server_close", server="s")
    try_to_connect(t, address, "afterwards")


@scenario
def close_the_server_from_outside_while_it_talks(t):
    """Connections of a closed server go on in both directions, and end as others do."""
    address = t.serve("s", protocol=on(data_received=[{"op": "write", "text": "answer"}]))
    peer = t.raw_connect(address)
    t.wait("connection_made", "s#1")
    t.op("server_close", server="s")
    peer.sendall(b"question")
    t.note("peer got", t.recv_exactly(peer, 6))
    t.op("write", "s#1", size=MIB)
    t.note("peer got", len(t.recv_exactly(peer, MIB)))
    t.op("close", "s#1")
    t.note("peer end", t.recv_to_end(peer))
    t.wait("connection_lost", "s#1")
    t.messages = [m for m in t.messages if m.get("ev") not in ("pause_writing", "resume_writing")]


@scenario
def names_resolve(t):
    """A server on "localhost" is reached on 127.0.0.1."""
    t.op("server", name="s", kind="tcp", host="localhost", port=0)
    t.op("is_serving", server="s")


@scenario
def each_has_its_own_protocol(t):
    """What one connection's protocol counts, the other's doesn't."""
    address = t.serve("s", protocol=on(data_received__2=do("close")))
    first, second = t.raw_connect(address), None
    t.wait("connection_made", "s#1")
    second = t.raw_connect(address)
    t.wait("connection_made", "s#2")
    first.sendall(b"1")
    t.wait("data_received", "s#1")
    second.sendall(b"1")
    t.wait("data_received", "s#2")
    first.sendall(b"2")
    t.wait("connection_lost", "s#1")
    t.settle()
    t.op("is_closing", "s#2")


@scenario
def server_and_client_in_one_process(t):
    """Both ends of a connection in the same subject, closed by the server."""
    address = t.serve("s", protocol=on(data_received=[{"op": "write", "text": "bye"},
                                                      {"op": "close"}]))
    t.op("connect", name="c", kind="tcp", host=address[0], port=address[1])
    t.op("write", "c", text="hello")
    t.wait("connection_lost", "c")
    t.wait("connection_lost", "s#1")


@scenario
def every_connection_raises(t):
    """Ten connections that all raise in data_received; the eleventh is served."""
    address = t.serve("s", protocol=on(data_received=RAISE))
    for number in range(1, 11):
        peer = t.raw_connect(address)
        peer.sendall(b"x")
        t.wait("connection_lost", f"s#{number}")
    t.raw_connect(address)
    t.wait("connection_made", "s#11")
    t.op("is_serving", server="s")


@scenario
def two_hundred_connections(t):
    """Two hundred, open together and closed by the server's side."""
    address = t.serve("s")
    peers = [t.raw_connect(address) for _ in range(200)]
    t.wait("connection_made", "s#200", timeout=10)
    for number in range(1, 201):
        at_once(t, f"s#{number}", {"op": "write", "text": "bye"}, "close")
    t.note("answers", {t.recv_to_end(peer) for peer in peers})
    t._until(lambda m: m.get("ev") == "connection_lost", 10, 200)
