# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""set_protocol in unusual places, and buffered protocols with odd sizes."""
from conformance import scenario
from runner.helpers import KEEP_OPEN, MIB, on, unix_connect


def switch(name="c2", **protocol):
    """An action: the connection goes on under another name."""
    return {"op": "set_protocol", "as": name, "protocol": protocol}


def buffered(size, **callbacks):
    return {"type": "buffered", "buffer_size": size, **on(**callbacks)}


def received(t, *names):
    """Notes what came: how it was cut is chance."""
    t.note("received", [len(t.received(name)) for name in names])


@scenario
def after_connection_lost(t):
    """A transport that has ended takes a protocol, and calls it for nothing."""
    peer = t.connect()
    peer.close()
    t.wait("connection_lost", "c")
    t.op("set_protocol", "c", **{"as": "c2"})
    t.op("is_closing", "c2")
    t.settle()


@scenario
def there_and_back(t):
    """The connection comes back to a protocol of the first kind."""
    peer = t.connect(protocol=on(data_received=[switch("c2", **on(data_received=[switch("c3")]))]))
    for name in ("c", "c2", "c3", "c3"):
        peer.sendall(b"next")
        t.wait_data(name, 4)
    peer.close()
    t.wait("connection_lost", "c3")


@scenario
def while_it_flushes(t):
    """Of a closing transport with something to send, the new protocol hears the end."""
    peer = t.connect()
    t.op("write", "c", size=8 * MIB)
    t.op("close", "c")
    t.op("set_protocol", "c", **{"as": "c2"})
    t.note("peer got", len(t.recv_to_end(peer)[0]))
    t.wait("connection_lost", "c2")
    flow = ("pause_writing", "resume_writing")  # of the new one: B16, see switching
    t.messages = [m for m in t.messages if m.get("conn") != "c2" or m.get("ev") not in flow]


@scenario
def after_write_eof(t):
    """Our side has ended; what the peer still sends is the new protocol's."""
    peer = t.connect()
    t.op("write_eof", "c")
    t.op("set_protocol", "c", **{"as": "c2"})
    t.note("peer end", t.recv_to_end(peer))
    peer.sendall(b"last words")
    t.wait_data("c2", 10)
    t.op("write", "c2", text="x")
    peer.close()
    t.wait("connection_lost", "c2")


@scenario
def after_a_kept_end_of_file(t):
    """The peer's side has ended; the new protocol writes, and is told of no end again."""
    peer = t.connect(protocol=on(eof_received=KEEP_OPEN))
    peer.shutdown(1)
    t.wait("eof_received", "c")
    t.op("set_protocol", "c", **{"as": "c2"})
    t.op("write", "c2", text="answer")
    t.note("peer got", t.recv_exactly(peer, 6))
    t.settle()
    t.op("close", "c2")
    t.wait("connection_lost", "c2")


@scenario
def then_raise_in_connection_made(t):
    """Data for a protocol that came in connection_made and raises."""
    peer = t.connect(protocol=on(connection_made=[
        switch("c2", **on(data_received=[{"op": "raise"}]))]))
    peer.sendall(b"x")
    t.wait("connection_lost", "c2")


@scenario
def then_abort_inside_data_received(t):
    """Switched and aborted in one callback: the new one is lost."""
    peer = t.connect(protocol=on(data_received=[switch(), {"op": "abort", "conn": "c2"}]))
    peer.sendall(b"x")
    t.wait("connection_lost", "c2")


@scenario
def of_both_ends(t):
    """Both ends of a connection in one process switch at their first data."""
    address = t.serve("s", protocol=on(data_received=[
        switch("s2"), {"op": "write", "text": "welcome", "conn": "s2"}]))
    t.op("connect", name="c", kind="tcp", host=address[0], port=address[1], protocol=on(
        connection_made=[{"op": "write", "text": "hello"}],
        data_received=[switch("c2"), {"op": "write", "text": "more", "conn": "c2"}]))
    t.wait_data("s2", 4)
    t.op("close", "c2")
    t.wait("connection_lost", "c2")
    t.wait("connection_lost", "s2")


@scenario
def with_much_to_read(t):
    """A megabyte is under way when the protocol changes: nothing is lost or doubled."""
    peer = t.connect(protocol=on(data_received=[switch("c2", **buffered(1000))]))
    data = bytes(i % 253 for i in range(MIB))
    peer.sendall(data)
    peer.close()
    t.wait("connection_lost", "c2")
    t.note("in order", t.received("c") + t.received("c2") == data)
    t.messages = [m for m in t.messages if m.get("ev") not in ("data_received", "buffer_updated")]


@scenario
def limits_stay(t):
    """Limits belong to the transport, not to its protocol."""
    t.connect()
    t.op("set_write_buffer_limits", "c", high=1000, low=10)
    t.op("set_protocol", "c", **{"as": "c2"})
    t.op("get_write_buffer_limits", "c2")


@scenario
def paused_reading_stays(t):
    """So does a pause of reading."""
    peer = t.connect()
    t.op("pause_reading", "c")
    t.op("set_protocol", "c", protocol=buffered(8), **{"as": "c2"})
    peer.sendall(b"waiting for it")
    t.settle()
    received(t, "c", "c2")
    t.op("resume_reading", "c2")
    t.wait_data("c2", 14)


@scenario
def a_byte_at_a_time(t):
    """A buffer of one byte."""
    t.keep_get_buffer = True
    peer = t.connect(protocol=buffered(1))
    peer.sendall(b"one by one")
    t.wait_data("c", 10)
    peer.close()
    t.wait("connection_lost", "c")


@scenario
def three_bytes_and_a_kept_end(t):
    """A buffer that the data does not fill, an end that is kept open, an answer."""
    peer = t.connect(protocol=buffered(3, eof_received=KEEP_OPEN))
    peer.sendall(b"0123456789")
    peer.shutdown(1)
    t.wait("eof_received", "c")
    t.op("write", "c", text="and?")
    t.note("peer got", t.recv_exactly(peer, 4))
    received(t, "c")


@scenario
def a_prime_number_of_bytes(t):
    """A megabyte through 8191 bytes at a time, over a Unix socket."""
    peer = unix_connect(t, protocol=buffered(8191))
    peer.sendall(bytes(i % 253 for i in range(MIB)))
    t.wait_data("c", MIB)
    peer.close()
    t.wait("connection_lost", "c")


@scenario
def ten_megabytes_of_room(t):
    """A buffer far bigger than what comes."""
    peer = t.connect(protocol=buffered(10 * MIB))
    peer.sendall(b"little")
    t.wait_data("c", 6)
    t.reset(peer)
    t.wait("connection_lost", "c")


@scenario
def sizes_up_and_down(t):
    """Buffers of 1, 1000 and 2 bytes, then of 5."""
    t.keep_get_buffer = True
    peer = t.connect(protocol=buffered(
        5, get_buffer__1=[{"op": "return", "value": 1}],
        get_buffer__2=[{"op": "return", "value": 1000}],
        get_buffer__3=[{"op": "return", "value": 2}]))
    t.op("pause_reading", "c")
    peer.sendall(b"x" * 1011)
    t.settle()
    t.op("resume_reading", "c")
    t.wait_data("c", 1011)


@scenario
def pauses_at_each_byte(t):
    """A pause inside each buffer_updated, a resume by command."""
    peer = t.connect(protocol=buffered(1, buffer_updated=[{"op": "pause_reading"}]))
    peer.sendall(b"abc")
    for size in (1, 2, 3):
        t.wait_data("c", size)
        t.settle()
        received(t, "c")
        t.op("resume_reading", "c")
    peer.close()
    t.wait("connection_lost", "c")
