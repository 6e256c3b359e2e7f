# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""Protocols that give the memory that is received into."""
import socket

from conformance import scenario
from runner.helpers import RAISE, do


def buffered(size=None, **callbacks):
    protocol = {"type": "buffered",
                "on": {name.replace("__", "#"): actions for name, actions in callbacks.items()}}
    if size is not None:
        protocol["buffer_size"] = size
    return protocol


@scenario
def four_bytes_at_a_time(t):
    """Ten bytes through four: get_buffer and buffer_updated in turns; the end asks for memory too."""
    t.keep_get_buffer = True
    peer = t.connect("c", protocol=buffered(4))
    t.op("pause_reading", "c")
    peer.sendall(b"0123456789")
    peer.close()
    t.settle()
    t.op("resume_reading", "c")
    t.wait("connection_lost", "c")


@scenario
def exactly_the_buffer(t):
    """Reads of just the buffer's size."""
    t.keep_get_buffer = True
    peer = t.connect("c", protocol=buffered(5))
    t.op("pause_reading", "c")
    peer.sendall(b"0123456789")
    t.settle()
    t.op("resume_reading", "c")
    t.wait_data("c", 10)
    t.op("abort", "c")
    t.wait("connection_lost", "c")


@scenario
def one_byte_more_than_the_buffer(t):
    """A hang-up does not drop the tail."""
    t.keep_get_buffer = True
    peer = t.connect("c", protocol=buffered(50))
    t.op("pause_reading", "c")
    peer.sendall(b"x" * 51)
    peer.close()
    t.settle()
    t.op("resume_reading", "c")
    t.wait("connection_lost", "c")


@scenario
def sizes_that_change(t):
    """Each get_buffer gives another size."""
    t.keep_get_buffer = True
    peer = t.connect("c", protocol=buffered(
        100, get_buffer__1=[{"op": "return", "value": 1}],
        get_buffer__2=[{"op": "return", "value": 2}], get_buffer__3=[{"op": "return", "value": 4}]))
    t.op("pause_reading", "c")
    peer.sendall(b"1223333" + b"r" * 60)
    t.settle()
    t.op("resume_reading", "c")
    t.wait_data("c", 67)
    peer.close()
    t.wait("connection_lost", "c")


@scenario
def an_empty_buffer(t):
    """A buffer of no bytes ends the connection."""
    peer = t.connect("c", protocol=buffered(0))
    peer.sendall(b"x")
    t.wait("connection_lost", "c")


@scenario
def an_empty_buffer_the_second_time(t):
    """The same after a read that went well, with much to send."""
    peer = t.connect("c", protocol=buffered(
        4, get_buffer__2=[{"op": "return", "value": 0}],
        buffer_updated=[{"op": "write", "text": "heard"}]))
    peer.sendall(b"12345678")
    t.wait("connection_lost", "c")
    t.note("peer got", t.recv_to_end(peer)[0])


@scenario
def get_buffer_raises_the_second_time(t):
    """The exception is the reason, and buffer_updated is not called."""
    peer = t.connect("c", protocol=buffered(4, get_buffer__2=RAISE))
    peer.sendall(b"12345678")
    t.wait("connection_lost", "c")


@scenario
def buffer_updated_raises(t):
    """The same for buffer_updated."""
    peer = t.connect("c", protocol=buffered(buffer_updated=RAISE))
    peer.sendall(b"x")
    t.wait("connection_lost", "c")
    t.note("peer end", t.recv_to_end(peer)[0])


@scenario
def pause_inside_buffer_updated(t):
    """No get_buffer until resumed."""
    t.keep_get_buffer = True
    peer = t.connect("c", protocol=buffered(4, buffer_updated__1=do("pause_reading")))
    t.op("pause_reading", "c")
    peer.sendall(b"12345678")
    t.settle()
    t.op("resume_reading", "c")
    t.wait("buffer_updated", "c")
    t.settle(250)
    t.note("received", t.received("c"))
    t.op("resume_reading", "c")
    t.wait_data("c", 8)


@scenario
def pause_inside_get_buffer(t):
    """The read that asked still happens."""
    t.keep_get_buffer = True
    peer = t.connect("c", protocol=buffered(4, get_buffer__1=do("pause_reading")))
    t.op("pause_reading", "c")
    peer.sendall(b"12345678")
    t.settle()
    t.op("resume_reading", "c")
    t.settle(250)
    t.note("received", t.received("c"))
    t.op("resume_reading", "c")
    t.wait_data("c", 8)


@scenario
def close_inside_get_buffer(t):
    """The read that asked still happens, then lost."""
    peer = t.connect("c", protocol=buffered(4, get_buffer=do("close", "is_closing")))
    peer.sendall(b"12")
    t.wait("connection_lost", "c")
    t.settle()


@scenario
def abort_inside_get_buffer(t):
    """The same for an abort."""
    peer = t.connect("c", protocol=buffered(4, get_buffer=do("abort", "is_closing")))
    peer.sendall(b"12")
    t.wait("connection_lost", "c")
    t.settle()


@scenario
def close_inside_buffer_updated(t):
    """No further get_buffer."""
    t.keep_get_buffer = True
    peer = t.connect("c", protocol=buffered(4, buffer_updated=do("close")))
    peer.sendall(b"12345678")
    t.wait("connection_lost", "c")
    t.settle()


@scenario
def abort_inside_buffer_updated(t):
    """The same for an abort."""
    t.keep_get_buffer = True
    peer = t.connect("c", protocol=buffered(4, buffer_updated=do("abort")))
    peer.sendall(b"12345678")
    t.wait("connection_lost", "c")
    t.settle()


@scenario
def reset_of_a_buffered_connection(t):
    """get_buffer, then lost with the reset."""
    t.keep_get_buffer = True
    peer = t.connect("c", protocol=buffered())
    t.settle()
    t.reset(peer)
    t.wait("connection_lost", "c")


@scenario
def echo_of_a_buffered_server(t):
    """A server of buffered protocols answers."""
    address = t.serve("s", protocol=buffered(8, buffer_updated=[{"op": "write", "text": "ok"}]))
    peer = t.raw_connect(address)
    for _ in range(3):
        peer.sendall(b"12345678")
        t.note("peer got", t.recv_exactly(peer, 2))
    peer.close()
    t.wait("connection_lost", "s#1")


@scenario
def large_transfer_through_a_small_buffer(t):
    """A megabyte through a thousand bytes arrives whole."""
    peer = t.connect("c", protocol=buffered(1000))
    peer.sendall(bytes(i % 253 for i in range(1 << 20)))
    t.wait_data("c", 1 << 20, timeout=20)
    peer.close()
    t.wait("connection_lost", "c")


@scenario
def buffered_over_unix(t):
    """The same kind over a Unix socket."""
    path = t.serve("s", kind="unix", protocol=buffered(4))
    peer = t.raw_connect(path)
    peer.sendall(b"0123456789")
    t.wait_data("s#1", 10)
    peer.shutdown(socket.SHUT_WR)
    t.wait("connection_lost", "s#1")


@scenario
def a_buffer_of_a_megabyte(t):
    """Reads may be as big as the buffer; all of it comes."""
    peer = t.connect("c", protocol=buffered(1 << 20))
    t.op("pause_reading", "c")
    peer.sendall(b"y" * 100000)
    peer.close()
    t.settle()
    t.op("resume_reading", "c")
    t.wait("connection_lost", "c")
    t.note("reads", sum(m.get("ev") == "buffer_updated" for m in t.messages))
