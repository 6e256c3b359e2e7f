# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""More of end of file: ours, the peer's, and both."""
import socket

from conformance import scenario
from runner.helpers import KEEP_OPEN, MIB, RAISE, do, fill, forget, on, unix_connect


@scenario
def write_inside_eof_received(t):
    """What eof_received writes is delivered, though it closes."""
    peer = t.connect("c", protocol=on(eof_received=[{"op": "write", "text": "last answer"}]))
    peer.shutdown(socket.SHUT_WR)
    t.note("peer end", t.recv_to_end(peer))
    t.wait("connection_lost", "c")


@scenario
def big_write_inside_eof_received(t):
    """More than the kernel takes: paused, flushed, lost."""
    peer = unix_connect(t, protocol=on(eof_received=[{"op": "write", "size": MIB}]))
    peer.shutdown(socket.SHUT_WR)
    t.wait("eof_received", "c")
    data, end = t.recv_to_end(peer)
    t.note("peer got", (len(data), end))
    t.wait("connection_lost", "c")


@scenario
def eof_with_pending_bytes_over_unix(t):
    """An end of file with much buffered flushes it first; it is closing meanwhile."""
    peer = unix_connect(t)
    fill(t)
    peer.shutdown(socket.SHUT_WR)
    t.wait("eof_received", "c")
    t.settle()
    t.op("is_closing", "c")
    data, end = t.recv_to_end(peer)
    t.note("peer got", (len(data), end))
    t.wait("connection_lost", "c")
    forget(t, "get_write_buffer_size")


@scenario
def eof_returns(t):
    """What counts as true."""
    for number, value in enumerate((True, False, None, 1, 0, "yes", "")):
        peer = t.connect(f"c{number}", protocol=on(eof_received=[{"op": "return", "value": value}]))
        peer.shutdown(socket.SHUT_WR)
        t.wait("eof_received", f"c{number}")
    t.settle()


@scenario
def data_then_kept_end_of_file(t):
    """Data and its end together, kept open: no lost until close."""
    peer = t.connect("c", protocol=on(eof_received=KEEP_OPEN))
    t.op("pause_reading", "c")
    peer.sendall(b"all of it")
    peer.shutdown(socket.SHUT_WR)
    t.op("resume_reading", "c")
    t.wait("eof_received", "c")
    t.settle()
    t.op("is_closing", "c")
    t.op("close", "c")
    t.wait("connection_lost", "c")


@scenario
def write_after_write_eof(t):
    """Refused, an empty one too; a second write_eof does nothing."""
    peer = t.connect("c")
    t.op("write_eof", "c")
    t.op("write_eof", "c")
    t.op("write", "c", text="x")
    t.op("write", "c", text="")
    t.op("writelines", "c", parts=[{"text": "x"}, {"text": "y"}])
    t.op("writelines", "c", parts=[])
    t.op("is_closing", "c")
    t.note("peer end", t.recv_to_end(peer))
    peer.sendall(b"still heard")
    t.wait("data_received", "c")
    t.op("close", "c")
    t.wait("connection_lost", "c")


@scenario
def write_after_write_eof_and_the_end(t):
    """Refused even after connection_lost."""
    t.connect("c", protocol=on(connection_lost=[{"op": "write", "text": "x"},
                                                {"op": "write_eof"}]))
    t.op("write_eof", "c")
    t.op("close", "c")
    t.op("write", "c", text="x")
    t.wait("connection_lost", "c")
    t.settle()
    t.op("write", "c", text="x")
    t.op("writelines", "c", parts=[{"text": "x"}])
    t.op("write_eof", "c")


@scenario
def write_after_write_eof_inside_a_callback(t):
    """The refusal is the action's, and the connection goes on."""
    peer = t.connect("c", protocol=on(data_received=[
        {"op": "write_eof"}, {"op": "write", "text": "x"}, {"op": "is_closing"}]))
    peer.sendall(b"1")
    t.wait("data_received", "c")
    t.note("peer end", t.recv_to_end(peer))
    peer.sendall(b"2")
    t.wait("data_received", "c", count=2)
    peer.close()
    t.wait("connection_lost", "c")


@scenario
def write_after_a_pending_write_eof(t):
    """The end is asked for and not yet sent: writes are refused already."""
    peer = unix_connect(t)
    fill(t)
    t.op("write_eof", "c")
    t.op("write", "c", text="too late")
    t.op("write_eof", "c")
    data, end = t.recv_to_end(peer)
    t.note("peer got", (len(data), end))
    peer.close()
    t.wait("connection_lost", "c")
    forget(t, "get_write_buffer_size")


@scenario
def write_eof_then_close_with_pending_bytes(t):
    """write_eof and close with much buffered: flushed, then lost."""
    peer = unix_connect(t)
    fill(t)
    t.op("write_eof", "c")
    t.op("close", "c")
    t.op("is_closing", "c")
    data, end = t.recv_to_end(peer)
    t.note("peer got", (len(data), end))
    t.wait("connection_lost", "c")
    forget(t, "get_write_buffer_size")


@scenario
def write_eof_then_abort_with_pending_bytes(t):
    """An abort after write_eof drops it."""
    peer = unix_connect(t)
    fill(t)
    t.op("write_eof", "c")
    t.op("abort", "c")
    t.wait("connection_lost", "c")
    t.note("peer got all", len(t.recv_to_end(peer)[0]) == MIB)
    forget(t, "get_write_buffer_size")


@scenario
def write_eof_after_close(t):
    """On a closing transport it does nothing."""
    peer = unix_connect(t)
    fill(t)
    t.op("close", "c")
    t.op("write_eof", "c")
    data, end = t.recv_to_end(peer)
    t.note("peer got", (len(data), end))
    t.wait("connection_lost", "c")
    t.op("write_eof", "c")
    forget(t, "get_write_buffer_size")


@scenario
def write_eof_inside_connection_made(t):
    """Request and end in connection_made; the answer comes."""
    peer = t.connect("c", protocol=on(connection_made=[{"op": "write", "text": "request"},
                                                       {"op": "write_eof"}]))
    t.note("peer end", t.recv_to_end(peer))
    peer.sendall(b"response")
    t.wait("data_received", "c")
    peer.close()
    t.wait("connection_lost", "c")


@scenario
def write_eof_without_a_write(t):
    """The peer sees an empty stream."""
    peer = t.connect("c")
    t.op("write_eof", "c")
    t.note("peer end", t.recv_to_end(peer))
    peer.close()
    t.wait("connection_lost", "c")


@scenario
def write_eof_inside_eof_received(t):
    """Answering an end with an end, kept open: it still has to be closed."""
    peer = t.connect("c", protocol=on(eof_received=do("write_eof") + KEEP_OPEN))
    peer.shutdown(socket.SHUT_WR)
    t.note("peer end", t.recv_to_end(peer))
    t.settle()
    t.op("is_closing", "c")
    t.op("close", "c")
    t.wait("connection_lost", "c")


@scenario
def write_eof_on_an_unseen_reset(t):
    """The peer has reset and nobody looked: write_eof itself fails."""
    peer = t.connect("c")
    t.op("pause_reading", "c")
    t.reset(peer)
    t.settle()
    t.op("write_eof", "c")
    t.op("is_closing", "c")
    t.op("resume_reading", "c")
    t.wait("connection_lost", "c")


@scenario
def abort_inside_eof_received(t):
    """Aborting and returning true."""
    peer = t.connect("c", protocol=on(eof_received=do("abort") + KEEP_OPEN))
    peer.shutdown(socket.SHUT_WR)
    t.wait("connection_lost", "c")
    t.settle()


@scenario
def close_and_false_inside_eof_received(t):
    """Closing and returning false."""
    peer = t.connect("c", protocol=on(eof_received=do("close", "is_closing")))
    peer.shutdown(socket.SHUT_WR)
    t.wait("connection_lost", "c")
    t.settle()


@scenario
def reset_after_a_kept_end_of_file(t):
    """The reset is noticed by a write, not before."""
    peer = t.connect("c", protocol=on(eof_received=KEEP_OPEN))
    peer.shutdown(socket.SHUT_WR)
    t.wait("eof_received", "c")
    t.reset(peer)
    t.settle()
    t.op("is_closing", "c")
    t.op("write", "c", text="x")
    t.op("is_closing", "c")
    t.wait("connection_lost", "c")


@scenario
def peer_closes_after_a_kept_end_of_file(t):
    """The peer is gone altogether: the first write is still taken, the second fails."""
    peer = t.connect("c", protocol=on(eof_received=KEEP_OPEN))
    peer.close()
    t.wait("eof_received", "c")
    t.op("write", "c", text="one")
    t.settle()
    t.op("is_closing", "c")
    t.op("write", "c", text="two")
    t.op("is_closing", "c")
    t.wait("connection_lost", "c")


@scenario
def half_closed_conversation_over_unix(t):
    """A server that answers a whole request: the request ends, the answer follows, and its end."""
    path = t.serve("s", kind="unix", protocol=on(eof_received=[
        {"op": "write", "text": "answer"}, {"op": "close"}]))
    t.op("connect", name="c", kind="unix", path=path, protocol=on(connection_made=[
        {"op": "write", "text": "question"}, {"op": "write_eof"}]))
    t.wait("connection_lost", "c")
    t.wait("connection_lost", "s#1")


@scenario
def both_subjects_end_and_keep_open(t):
    """Both ends keep the other's end of file open: nobody is lost until somebody closes."""
    address = t.serve("s", protocol=on(eof_received=KEEP_OPEN))
    t.op("connect", name="c", kind="tcp", host=address[0], port=address[1],
         protocol=on(eof_received=KEEP_OPEN))
    t.wait("connection_made", "s#1")
    t.op("write_eof", "c")
    t.wait("eof_received", "s#1")
    t.op("write_eof", "s#1")
    t.wait("eof_received", "c")
    t.settle()
    t.op("is_closing", "c")
    t.op("is_closing", "s#1")
    t.op("close", "c")
    t.wait("connection_lost", "c")
    t.op("abort", "s#1")
    t.wait("connection_lost", "s#1")


@scenario
def buffered_end_of_file(t):
    """get_buffer, then eof_received, with no buffer_updated."""
    t.keep_get_buffer = True
    peer = t.connect("c", protocol={"type": "buffered", "on": {"eof_received": KEEP_OPEN}})
    peer.shutdown(socket.SHUT_WR)
    t.wait("eof_received", "c")
    t.op("write", "c", text="answer")
    t.note("peer got", t.recv_exactly(peer, 6))
    t.op("close", "c")
    t.wait("connection_lost", "c")


@scenario
def eof_received_raises_on_a_buffered_protocol(t):
    """The exception is the reason."""
    peer = t.connect("c", protocol={"type": "buffered", "on": {"eof_received": RAISE}})
    peer.shutdown(socket.SHUT_WR)
    t.wait("connection_lost", "c")
