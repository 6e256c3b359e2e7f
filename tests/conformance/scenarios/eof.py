# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""End of file and half-closed connections."""
from conformance import scenario

BIG = 8 << 20


@scenario
def eof_true_keeps_open(t):
    """eof_received returning true: the connection can still write, until it closes itself."""
    peer = t.connect("c", protocol={"on": {"eof_received": [{"op": "return", "value": True}]}})
    peer.sendall(b"request")
    peer.shutdown(1)
    t.wait("eof_received", "c")
    t.settle()
    t.op("is_closing", "c")
    t.op("is_reading", "c")
    t.op("write", "c", text="response")
    t.note("peer got", t.recv_exactly(peer, 8))
    t.op("close", "c")
    t.wait("connection_lost", "c")
    t.note("peer end", t.recv_to_end(peer))


@scenario
def eof_default_flushes_the_buffer(t):
    """An end of file while much is buffered: all of it is still sent, then lost."""
    peer = t.connect("c", rcvbuf=16384)
    t.op("write", "c", size=BIG)
    peer.shutdown(1)
    t.wait("eof_received", "c")
    t.settle()
    data, end = t.recv_to_end(peer)
    t.note("peer got", (len(data), end))
    t.wait("connection_lost", "c")


@scenario
def write_eof_after_buffered_data(t):
    """write_eof with a full buffer: the data first, then the end."""
    peer = t.connect("c", rcvbuf=16384)
    t.op("write", "c", size=BIG)
    t.op("write_eof", "c")
    t.settle()
    data, end = t.recv_to_end(peer)
    t.note("peer got", (len(data), end))
    t.op("is_closing", "c")
    peer.close()
    t.wait("connection_lost", "c")


@scenario
def close_inside_eof_received(t):
    """Closing from eof_received and returning true closes all the same."""
    peer = t.connect("c", protocol={"on": {"eof_received": [
        {"op": "close"}, {"op": "return", "value": True}]}})
    peer.shutdown(1)
    t.wait("connection_lost", "c")
    t.settle()


@scenario
def both_sides_half_close(t):
    """Our end first, then the peer's, with eof kept open: we still have to close."""
    peer = t.connect("c", protocol={"on": {"eof_received": [{"op": "return", "value": True}]}})
    t.op("write_eof", "c")
    peer.shutdown(1)
    t.wait("eof_received", "c")
    t.settle()
    t.op("is_closing", "c")
    t.op("close", "c")
    t.wait("connection_lost", "c")


@scenario
def peer_closes(t):
    """The peer closes: eof_received, then connection_lost(None)."""
    peer = t.connect("c")
    peer.sendall(b"bye")
    peer.close()
    t.wait("connection_lost", "c")


@scenario
def write_eof_half_closes(t):
    """write_eof: the peer reads the end, and can still send."""
    peer = t.connect("c")
    t.op("can_write_eof", "c")
    t.op("write", "c", text="request")
    t.op("write_eof", "c")
    t.note("peer end", t.recv_to_end(peer))
    peer.sendall(b"response")
    t.wait("data_received", "c")
    peer.close()
    t.wait("connection_lost", "c")
