# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""Connection callbacks: made once, lost once, and everything else in between."""
from conformance import scenario

BIG = 8 << 20


@scenario
def server_accepts_two(t):
    """Server: a protocol object for each accepted connection, closed by their peers."""
    address = t.serve("s")
    first = t.raw_connect(address)
    t.wait("connection_made", "s#1")
    second = t.raw_connect(address)
    t.wait("connection_made", "s#2")
    first.sendall(b"one")
    t.wait("data_received", "s#1")
    second.sendall(b"two")
    t.wait("data_received", "s#2")
    first.close()
    t.wait("connection_lost", "s#1")
    second.close()
    t.wait("connection_lost", "s#2")


@scenario
def close_flushes_what_is_buffered(t):
    """close() with a full write buffer: all of it reaches the peer before connection_lost."""
    peer = t.connect("c", rcvbuf=16384)
    t.op("write", "c", size=BIG)
    t.op("close", "c")
    t.op("is_closing", "c")
    t.settle()
    data, end = t.recv_to_end(peer)
    t.note("peer got", (len(data), end))
    t.wait("connection_lost", "c")


@scenario
def abort_drops_what_is_buffered(t):
    """abort() with a full write buffer: connection_lost(None) at once, the buffer is dropped."""
    peer = t.connect("c", rcvbuf=16384)
    t.op("write", "c", size=BIG)
    t.op("abort", "c")
    t.wait("connection_lost", "c")
    t.op("get_write_buffer_size", "c")
    data, _ = t.recv_to_end(peer)
    t.note("peer got all", len(data) == BIG)


@scenario
def close_inside_connection_made(t):
    """Closing from connection_made: lost follows, nothing is received."""
    peer = t.connect("c", protocol={"on": {"connection_made": [{"op": "close"}]}})
    peer.sendall(b"too late")
    t.wait("connection_lost", "c")
    t.settle()


@scenario
def close_inside_data_received(t):
    """Closing from data_received: no more data is delivered, what was written is flushed."""
    peer = t.connect("c", protocol={"on": {"data_received": [
        {"op": "write", "text": "bye"}, {"op": "close"}, {"op": "write", "text": "lost?"}]}})
    peer.sendall(b"quit")
    t.wait("connection_lost", "c")
    t.note("peer end", t.recv_to_end(peer))


@scenario
def write_after_lost_is_ignored(t):
    """Writing from connection_lost and after it neither fails nor calls anything back."""
    peer = t.connect("c", protocol={"on": {"connection_lost": [
        {"op": "write", "text": "x"}, {"op": "is_closing"}]}})
    peer.close()
    t.wait("connection_lost", "c")
    t.settle()


@scenario
def peer_reset(t):
    """A reset from the peer: connection_lost carries it, eof_received is not called."""
    peer = t.connect("c")
    peer.sendall(b"hello")
    t.wait("data_received", "c")
    t.reset(peer)
    t.wait("connection_lost", "c")


@scenario
def connect_to_unknown_host(t):
    """A name that does not resolve: the error, and no callback at all."""
    t.op("connect", name="c", kind="tcp", host="no-such-host.invalid", port=80, timeout=30)


@scenario
def adopt_connected_socket(t):
    """A socket connected elsewhere is wrapped and behaves as any other."""
    listener = t.listen()
    host, port = listener.getsockname()
    t.op("adopt", name="a", host=host, port=port)
    peer = t.accept(listener)
    peer.sendall(b"ping")
    t.wait("data_received", "a")
    t.op("write", "a", text="pong")
    t.note("peer got", t.recv_exactly(peer, 4))
    peer.close()
    t.wait("connection_lost", "a")


@scenario
def connect_exchange_close(t):
    """Client: made, data, close from our side ends with connection_lost(None)."""
    peer = t.connect("c")
    peer.sendall(b"hello")
    t.wait("data_received", "c")
    t.op("write", "c", text="world")
    t.note("peer got", t.recv_exactly(peer, 5))
    t.op("close", "c")
    t.wait("connection_lost", "c")
    t.note("peer end", t.recv_to_end(peer))


@scenario
def connect_refused(t):
    """A refused connection: the error, and no callback at all."""
    listener = t.listen()
    host, port = listener.getsockname()
    listener.close()
    t.op("connect", name="c", kind="tcp", host=host, port=port)
    t.settle()
