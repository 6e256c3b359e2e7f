# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""set_protocol at every moment of a connection's life."""
from conformance import scenario
from runner.helpers import KEEP_OPEN, MIB, at_once, do, on, unix_connect


def switch(**protocol):
    """An action: the connection goes on as c2."""
    return {"op": "set_protocol", "as": "c2", "protocol": protocol}


@scenario
def between_two_reads(t):
    """Data, eof and lost go to the new protocol, and the old one hears nothing any more."""
    peer = t.connect("c")
    peer.sendall(b"for the first")
    t.wait("data_received", "c")
    t.op("set_protocol", "c", **{"as": "c2"})
    peer.sendall(b"for the second")
    t.wait("data_received", "c2")
    t.op("write", "c2", text="from the second")
    t.op("write", "c", text="from the first")
    t.note("peer got", t.recv_exactly(peer, 29))
    peer.close()
    t.wait("connection_lost", "c2")
    t.settle()


@scenario
def inside_data_received(t):
    """The next data goes to the new one."""
    peer = t.connect("c", protocol=on(data_received=[switch(), {"op": "write", "text": "ok"}]))
    peer.sendall(b"upgrade")
    t.note("peer got", t.recv_exactly(peer, 2))
    peer.sendall(b"new")
    t.wait("data_received", "c2")
    peer.close()
    t.wait("connection_lost", "c2")


@scenario
def inside_connection_made(t):
    """The first data already goes to the new one."""
    peer = t.connect("c", protocol=on(connection_made=[switch()]))
    peer.sendall(b"first")
    t.wait("data_received", "c2")
    peer.close()
    t.wait("connection_lost", "c2")


@scenario
def inside_eof_received(t):
    """The old one answers eof_received, the new one is lost."""
    peer = t.connect("c", protocol=on(eof_received=[switch()]))
    peer.shutdown(1)
    t.wait("connection_lost", "c2")


@scenario
def inside_eof_received_kept_open(t):
    """The same, kept open by the old one."""
    peer = t.connect("c", protocol=on(eof_received=[switch()] + KEEP_OPEN))
    peer.shutdown(1)
    t.wait("eof_received", "c")
    t.settle()
    t.op("write", "c2", text="answer")
    t.note("peer got", t.recv_exactly(peer, 6))
    t.op("close", "c2")
    t.wait("connection_lost", "c2")


@scenario
def stream_to_buffered(t):
    """The next read is of the new kind."""
    t.keep_get_buffer = True
    peer = t.connect("c")
    peer.sendall(b"stream")
    t.wait("data_received", "c")
    t.op("set_protocol", "c", protocol={"type": "buffered", "buffer_size": 4}, **{"as": "c2"})
    peer.sendall(b"buff")
    t.wait_data("c2", 4)
    t.settle()
    peer.close()
    t.wait("connection_lost", "c2")


@scenario
def buffered_to_stream(t):
    """And back."""
    t.keep_get_buffer = True
    peer = t.connect("c", protocol={"type": "buffered"})
    peer.sendall(b"buffered")
    t.wait("buffer_updated", "c")
    t.op("set_protocol", "c", **{"as": "c2"})
    peer.sendall(b"stream")
    t.wait("data_received", "c2")
    peer.close()
    t.wait("connection_lost", "c2")


@scenario
def stream_to_buffered_inside_data_received(t):
    """Switching kinds from inside the old kind's callback."""
    peer = t.connect("c", protocol=on(data_received=[switch(type="buffered")]))
    peer.sendall(b"stream")
    t.wait("data_received", "c")
    peer.sendall(b"buffered")
    t.wait("buffer_updated", "c2")
    peer.close()
    t.wait("connection_lost", "c2")


@scenario
def buffered_to_stream_inside_buffer_updated(t):
    """The other way round."""
    peer = t.connect("c", protocol={"type": "buffered", "on": {"buffer_updated": [switch()]}})
    peer.sendall(b"buffered")
    t.wait("buffer_updated", "c")
    peer.sendall(b"stream")
    t.wait("data_received", "c2")
    peer.close()
    t.wait("connection_lost", "c2")


@scenario
def buffered_to_stream_inside_get_buffer(t):
    """In the middle of a read: the kind that was asked for memory is no longer there."""
    peer = t.connect("c", protocol={"type": "buffered", "on": {"get_buffer": [switch()]}})
    peer.sendall(b"whose?")
    t.settle()
    peer.close()
    t.wait("connection_lost", "c2")


@scenario
def buffered_to_buffered_inside_get_buffer(t):
    """The bytes are in the old one's memory, and the new one is told."""
    peer = t.connect("c", protocol={"type": "buffered",
                                    "on": {"get_buffer": [switch(type="buffered")]}})
    peer.sendall(b"whose?")
    t.wait("connection_lost", "c2")


@scenario
def after_close(t):
    """A protocol that comes after close() is the one that is lost."""
    t.connect("c")
    at_once(t, "c", "close", {"op": "set_protocol", "as": "c2"})
    t.wait("connection_lost", "c2")
    t.settle()


@scenario
def after_abort(t):
    """The same after an abort."""
    t.connect("c")
    at_once(t, "c", "abort", {"op": "set_protocol", "as": "c2"})
    t.wait("connection_lost", "c2")
    t.settle()


@scenario
def inside_connection_lost(t):
    """The last callback has been: the new one hears nothing."""
    t.connect("c", protocol=on(connection_lost=[switch(), {"op": "is_closing", "conn": "c2"}]))
    t.op("close", "c")
    t.wait("connection_lost", "c")
    t.settle()


@scenario
def while_writing_is_paused(t):
    """The new one takes over a connection that is paused."""
    peer = unix_connect(t)
    t.op("write", "c", size=MIB)
    t.settle()
    t.op("set_protocol", "c", **{"as": "c2"})
    t.note("peer got", len(t.recv_exactly(peer, MIB)))
    t.wait("resume_writing", "c2")
    t.settle()


@scenario
def inside_pause_writing(t):
    """The same from inside pause_writing."""
    peer = unix_connect(t, protocol=on(pause_writing=[switch()]))
    t.op("write", "c", size=MIB)
    t.settle()
    t.note("peer got", len(t.recv_exactly(peer, MIB)))
    t.wait("resume_writing", "c2")
    t.settle()


@scenario
def inside_resume_writing(t):
    """A connection that has just been resumed is not paused."""
    peer = unix_connect(t, protocol=on(resume_writing=[switch()]))
    t.op("write", "c", size=MIB)
    t.note("peer got", len(t.recv_exactly(peer, MIB)))
    t.wait("resume_writing", "c")
    t.op("write", "c2", size=MIB)
    t.note("peer got", len(t.recv_exactly(peer, MIB)))
    t.wait("resume_writing", "c2")
    t.settle()


@scenario
def while_reading_is_paused(t):
    """Reading stays paused; the new one resumes it."""
    peer = t.connect("c")
    t.op("pause_reading", "c")
    peer.sendall(b"waiting")
    t.op("set_protocol", "c", **{"as": "c2"})
    t.op("is_reading", "c2")
    t.settle()
    t.op("resume_reading", "c2")
    t.wait("data_received", "c2")
    t.op("abort", "c2")
    t.wait("connection_lost", "c2")


@scenario
def inside_data_received_then_raise(t):
    """The old one switches and raises: the new one is lost with the exception."""
    peer = t.connect("c", protocol=on(data_received=[switch()] + do("raise")))
    peer.sendall(b"x")
    t.wait("connection_lost", "c2")
    t.settle()


@scenario
def inside_data_received_then_close(t):
    """The old one switches and closes: the new one is lost."""
    peer = t.connect("c", protocol=on(data_received=[switch()] + do("close")))
    peer.sendall(b"x")
    t.wait("connection_lost", "c2")
    t.settle()


@scenario
def three_in_a_row(t):
    """Each read makes another protocol."""
    protocol = {}
    for name in ("c4", "c3", "c2"):
        protocol = on(data_received=[{"op": "set_protocol", "as": name, "protocol": protocol}])
    peer = t.connect("c", protocol=protocol)
    for name in ("c", "c2", "c3", "c4"):
        peer.sendall(name.encode())
        t.wait("data_received", name)
    peer.close()
    t.wait("connection_lost", "c4")
    t.settle()


@scenario
def under_the_same_name(t):
    """A new protocol that reports as the old one did."""
    peer = t.connect("c", protocol=on(data_received=[{"op": "write", "text": "old"}]))
    peer.sendall(b"1")
    t.note("peer got", t.recv_exactly(peer, 3))
    t.op("set_protocol", "c", protocol=on(data_received=[{"op": "write", "text": "new"}]))
    peer.sendall(b"2")
    t.note("peer got", t.recv_exactly(peer, 3))
    peer.close()
    t.wait("connection_lost", "c")


@scenario
def from_another_connection(t):
    """A callback of one connection switches the protocol of another."""
    first = t.connect("a")
    second = t.connect("b", protocol=on(data_received=[
        {"op": "set_protocol", "conn": "a", "as": "a2"}]))
    second.sendall(b"now")
    t.wait("data_received", "b")
    first.sendall(b"new")
    t.wait("data_received", "a2")
    t.op("abort", "a2")
    t.wait("connection_lost", "a2")


@scenario
def in_a_server(t):
    """An accepted connection switches as a client does."""
    address = t.serve("s", protocol=on(data_received=[
        {"op": "set_protocol", "as": "upgraded"}, {"op": "write", "text": "ok"}]))
    peer = t.raw_connect(address)
    peer.sendall(b"upgrade")
    t.note("peer got", t.recv_exactly(peer, 2))
    peer.sendall(b"new")
    t.wait("data_received", "upgraded")
    peer.close()
    t.wait("connection_lost", "upgraded")
