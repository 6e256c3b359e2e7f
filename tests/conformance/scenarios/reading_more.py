# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""More of pausing and resuming what is received."""
import socket

from conformance import scenario
from runner.helpers import KEEP_OPEN, MIB, at_once, do, fill, forget, on, unix_connect


@scenario
def data_and_close_while_paused(t):
    """Nothing until resumed; then data, eof, lost."""
    peer = t.connect("c")
    t.op("pause_reading", "c")
    peer.sendall(b"data")
    peer.close()
    t.settle(250)
    t.note("received while paused", t.received("c"))
    t.op("is_closing", "c")
    t.op("resume_reading", "c")
    t.wait("connection_lost", "c")


@scenario
def end_of_file_while_paused(t):
    """An end of file alone waits for the resume too."""
    peer = t.connect("c")
    t.op("pause_reading", "c")
    peer.shutdown(socket.SHUT_WR)
    t.settle(250)
    t.op("resume_reading", "c")
    t.wait("connection_lost", "c")


@scenario
def reset_while_paused(t):
    """A reset is not seen until reading is resumed."""
    peer = t.connect("c")
    t.op("pause_reading", "c")
    t.reset(peer)
    t.settle(250)
    t.op("is_closing", "c")
    t.op("resume_reading", "c")
    t.wait("connection_lost", "c")


@scenario
def reset_while_paused_then_write(t):
    """A write finds the reset."""
    peer = t.connect("c")
    t.op("pause_reading", "c")
    t.reset(peer)
    t.settle()
    t.op("write", "c", text="x")
    t.op("is_closing", "c")
    t.op("write", "c", text="y")
    t.wait("connection_lost", "c")
    t.settle()


@scenario
def reset_while_paused_then_close(t):
    """close() ends it in order: nobody looked."""
    peer = t.connect("c")
    t.op("pause_reading", "c")
    t.reset(peer)
    t.settle()
    t.op("close", "c")
    t.wait("connection_lost", "c")


@scenario
def close_while_paused(t):
    """What waits is dropped; resuming after close does nothing."""
    peer = t.connect("c")
    t.op("pause_reading", "c")
    peer.sendall(b"dropped")
    t.settle()
    at_once(t, "c", "close", "is_reading", "resume_reading", "is_reading")
    t.wait("connection_lost", "c")
    t.settle()


@scenario
def pause_and_resume_inside_data_received(t):
    """Nothing is called from inside resume_reading; what is left comes later."""
    peer = t.connect("c", protocol=on(data_received=do("pause_reading", "is_reading",
                                                       "resume_reading", "is_reading")))
    peer.sendall(b"one")
    t.wait("data_received", "c")
    t.settle()
    peer.sendall(b"two")
    t.wait("data_received", "c", count=2)
    t.settle()


@scenario
def resume_outside_calls_nothing_back_inside(t):
    """The reply of resume_reading comes before the data."""
    peer = t.connect("c")
    t.op("pause_reading", "c")
    peer.sendall(b"waiting")
    t.settle()
    at_once(t, "c", "resume_reading", "is_reading")
    t.wait("data_received", "c")


@scenario
def pause_twice_resume_twice(t):
    """Each is idempotent, and is_reading says which."""
    peer = t.connect("c")
    for op in ("resume_reading", "is_reading", "pause_reading", "pause_reading", "is_reading",
               "resume_reading", "is_reading", "resume_reading", "pause_reading", "resume_reading"):
        t.op(op, "c")
    peer.sendall(b"x")
    t.wait("data_received", "c")


@scenario
def queued_while_paused_comes_together(t):
    """Fifteen small sends while paused, with a close: all of it, eof, lost."""
    peer = t.connect("c")
    t.op("pause_reading", "c")
    for _ in range(15):
        peer.sendall(b"0123456789")
    peer.close()
    t.settle()
    t.op("resume_reading", "c")
    t.wait("connection_lost", "c")
    t.note("calls", sum(m.get("ev") == "data_received" for m in t.messages))


@scenario
def pause_inside_eof_received(t):
    """Pausing after the end of file changes nothing."""
    peer = t.connect("c", protocol=on(eof_received=do("pause_reading", "is_reading") + KEEP_OPEN))
    peer.shutdown(socket.SHUT_WR)
    t.wait("eof_received", "c")
    t.op("is_reading", "c")
    t.op("write", "c", text="answer")
    t.note("peer got", t.recv_exactly(peer, 6))
    t.op("close", "c")
    t.wait("connection_lost", "c")


@scenario
def pause_after_a_kept_end_of_file(t):
    """Reading is over, and yet on, until it is paused."""
    peer = t.connect("c", protocol=on(eof_received=KEEP_OPEN))
    peer.shutdown(socket.SHUT_WR)
    t.wait("eof_received", "c")
    for op in ("is_reading", "pause_reading", "is_reading"):
        t.op(op, "c")
    t.settle()
    at_once(t, "c", "close", "is_reading")
    t.wait("connection_lost", "c")


@scenario
def resume_after_a_kept_end_of_file(t):
    """Pausing and resuming after an end of file that was kept open."""
    peer = t.connect("c", protocol=on(eof_received=KEEP_OPEN))
    peer.shutdown(socket.SHUT_WR)
    t.wait("eof_received", "c")
    at_once(t, "c", "pause_reading", "resume_reading", "is_reading")
    t.settle()
    t.op("close", "c")
    t.wait("connection_lost", "c")


@scenario
def paused_in_a_server(t):
    """connection_made pauses on the server's side; each connection for itself."""
    address = t.serve("s", protocol=on(connection_made=do("pause_reading")))
    first, second = t.raw_connect(address), t.raw_connect(address)
    t.wait("connection_made", "s#2")
    first.sendall(b"to both")
    second.sendall(b"to both")
    t.settle(250)
    t.note("received while paused", (t.received("s#1"), t.received("s#2")))
    # Which of the two is s#1 is chance.
    t.op("resume_reading", "s#1")
    t.wait("data_received", "s#1")
    t.settle()
    t.note("received by the other", t.received("s#2"))


@scenario
def writing_goes_on_while_reading_is_paused(t):
    """A flush needs no reading."""
    peer = unix_connect(t)
    t.op("pause_reading", "c")
    fill(t)
    t.note("peer got", len(t.recv_exactly(peer, MIB)))
    t.wait("resume_writing", "c")
    forget(t, "get_write_buffer_size")


@scenario
def paused_with_unread_data_writes_and_closes(t):
    """The other end of one that closes with unread data gets what was written, then a reset."""
    address = t.serve("s")
    t.op("connect", name="a", kind="tcp", host=address[0], port=address[1])
    t.wait("connection_made", "s#1")
    t.op("pause_reading", "a")
    t.op("write", "s#1", text="never read")
    t.settle()
    t.op("pause_reading", "s#1")
    t.op("write", "a", text="final")
    t.op("close", "a")
    t.wait("connection_lost", "a")
    t.settle()
    t.op("resume_reading", "s#1")
    t.wait("connection_lost", "s#1")


@scenario
def much_data_in_one_read(t):
    """A big send arrives whole, and in order."""
    peer = t.connect("c")
    peer.sendall(bytes(i % 253 for i in range(2 * MIB)))
    t.wait_data("c", 2 * MIB)
    peer.close()
    t.wait("connection_lost", "c")


@scenario
def pausing_at_every_read(t):
    """Paused in each data_received and resumed from outside: nothing is lost or doubled."""
    peer = t.connect("c", protocol=on(data_received=do("pause_reading")))
    for number in range(5):
        peer.sendall(b"%d" % number)
        t.wait("data_received", "c", count=number + 1)
        t.op("resume_reading", "c")
    peer.close()
    t.wait("connection_lost", "c")
