# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""Exceptions raised in callbacks, buffered protocols, and changing the protocol of a connection."""
from conformance import scenario

RAISE = [{"op": "raise"}]


@scenario
def data_received_raises(t):
    """The connection is aborted, and connection_lost carries the exception."""
    peer = t.connect("c", protocol={"on": {"data_received": RAISE}})
    peer.sendall(b"x")
    t.wait("connection_lost", "c")
    t.note("peer end", t.recv_to_end(peer)[0])


@scenario
def eof_received_raises(t):
    """The same for eof_received."""
    peer = t.connect("c", protocol={"on": {"eof_received": RAISE}})
    peer.shutdown(1)
    t.wait("connection_lost", "c")


@scenario
def pause_writing_raises(t):
    """An exception in pause_writing is reported and the connection goes on."""
    peer = t.connect("c", rcvbuf=16384, protocol={"on": {"pause_writing": RAISE}})
    t.op("write", "c", size=8 << 20)
    t.settle()
    t.op("is_closing", "c")
    t.note("peer got", len(t.recv_exactly(peer, 8 << 20)))
    t.settle()


@scenario
def resume_writing_raises(t):
    """An exception in resume_writing is reported and the connection goes on."""
    peer = t.connect("c", rcvbuf=16384, protocol={"on": {"resume_writing": RAISE}})
    t.op("write", "c", size=8 << 20)
    t.settle()
    t.note("peer got", len(t.recv_exactly(peer, 8 << 20)))
    t.wait("resume_writing", "c")
    t.settle()
    t.op("write", "c", text="still here")
    t.note("peer got", t.recv_exactly(peer, 10))


@scenario
def a_bad_connection_leaves_the_others(t):
    """One accepted connection raises; another on the same server is untouched."""
    address = t.serve("s", protocol={"on": {"data_received#2": RAISE}})
    good, bad = t.raw_connect(address), None
    t.wait("connection_made", "s#1")
    bad = t.raw_connect(address)
    t.wait("connection_made", "s#2")
    for text in (b"1", b"2"):
        bad.sendall(text)
        t.settle()
    t.wait("connection_lost", "s#2")
    good.sendall(b"fine")
    t.wait("data_received", "s#1")
    t.op("write", "s#1", text="yes")
    t.note("good peer got", t.recv_exactly(good, 3))


@scenario
def buffered_exchange(t):
    """A buffered protocol receives what a stream protocol would."""
    peer = t.connect("c", protocol={"type": "buffered"})
    peer.sendall(b"hello")
    t.wait("buffer_updated", "c")
    peer.sendall(b"again")
    t.wait("buffer_updated", "c", count=2)
    peer.close()
    t.wait("connection_lost", "c")


@scenario
def buffered_small_buffer(t):
    """A three-byte buffer: everything comes, in pieces of at most three bytes."""
    peer = t.connect("c", protocol={"type": "buffered", "buffer_size": 3})
    peer.sendall(b"0123456789")
    t.wait_data("c", 10)
    t.settle()
    import base64
    t.note("largest piece", max(len(base64.b64decode(m["data"])) for m in t.messages
                                if m.get("ev") == "buffer_updated"))


@scenario
def buffered_get_buffer_raises(t):
    """An exception in get_buffer aborts the connection."""
    peer = t.connect("c", protocol={"type": "buffered", "on": {"get_buffer": RAISE}})
    peer.sendall(b"x")
    t.wait("connection_lost", "c")


@scenario
def buffered_large_transfer(t):
    """4 MiB through a 64 KiB buffer arrive whole and in order."""
    peer = t.connect("c", protocol={"type": "buffered"})
    peer.sendall(bytes(i % 253 for i in range(4 << 20)))
    t.wait_data("c", 4 << 20)
    peer.close()
    t.wait("connection_lost", "c")


@scenario
def switch_stream_to_stream(t):
    """set_protocol: later data goes to the new protocol, with no connection_made or lost of its own."""
    peer = t.connect("c")
    peer.sendall(b"for the first")
    t.wait("data_received", "c")
    t.op("set_protocol", "c", **{"as": "c2"})
    peer.sendall(b"for the second")
    t.wait("data_received", "c2")
    peer.close()
    t.wait("connection_lost", "c2")
