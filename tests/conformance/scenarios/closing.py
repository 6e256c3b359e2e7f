# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""close() and abort() with something still to send, and peers that make it hard."""
import hashlib
import socket

from conformance import scenario
from runner.helpers import KEEP_OPEN, MIB, at_once, do, fill, forget, on, unix_connect

SIZE = "get_write_buffer_size"


@scenario
def close_flushes_before_lost(t):
    """No connection_lost while the peer does not read; all bytes, then lost."""
    peer = unix_connect(t)
    fill(t)
    t.op("close", "c")
    t.op("is_closing", "c")
    t.settle(250)
    t.note("lost already", any(m.get("ev") == "connection_lost" for m in t.messages))
    data, end = t.recv_to_end(peer)
    t.note("peer got", (len(data), end))
    t.wait("connection_lost", "c")
    forget(t, SIZE)


@scenario
def close_flushes_several_writes(t):
    """What waits in parts, big ones and small ones in turns: the last of it too."""
    peer = unix_connect(t)
    at_once(t, "c", *3 * [{"op": "write", "size": MIB // 2}, {"op": "write", "text": "small"}],
            {"op": "write", "size": MIB // 2}, "close")
    data, end = t.recv_to_end(peer)
    t.note("peer got", (hashlib.sha1(data).hexdigest(), len(data), end))
    t.wait("connection_lost", "c")


@scenario
def a_peer_that_never_reads(t):
    """Closing waits for it; an abort ends the waiting."""
    peer = unix_connect(t)
    fill(t)
    t.op("close", "c")
    t.settle(400)
    t.op("is_closing", "c")
    t.op("abort", "c")
    t.wait("connection_lost", "c")
    t.note("peer got all", len(t.recv_to_end(peer)[0]) == MIB)
    forget(t, SIZE)


@scenario
def abort_empties_the_buffer(t):
    """The size is 0 at once, and lost comes without a reason."""
    # Inside a callback, so that lost comes after both.
    peer = unix_connect(t, protocol=on(data_received=do("abort", SIZE)))
    fill(t)
    forget(t, SIZE)
    peer.sendall(b"now")
    t.wait("connection_lost", "c")


@scenario
def close_then_abort(t):
    """The abort wins: lost once, data dropped."""
    peer = unix_connect(t)
    fill(t)
    at_once(t, "c", "close", "abort")
    t.wait("connection_lost", "c")
    t.note("peer got all", len(t.recv_to_end(peer)[0]) == MIB)
    forget(t, SIZE)


@scenario
def write_after_close_with_pending_bytes(t):
    """A write while a closed transport is being flushed."""
    peer = unix_connect(t)
    fill(t)
    t.op("close", "c")
    t.op("write", "c", text="LATE")
    data, _ = t.recv_to_end(peer)
    t.note("the late write arrived", data.endswith(b"LATE"))
    t.wait("connection_lost", "c")
    forget(t, SIZE)


@scenario
def write_after_close(t):
    """With nothing pending: ignored."""
    peer = t.connect("c")
    at_once(t, "c", "close", {"op": "write", "text": "late"})
    t.wait("connection_lost", "c")
    t.note("peer end", t.recv_to_end(peer))


@scenario
def unix_peer_closes_with_pending_bytes(t):
    """Reading is paused, the peer goes: the next write of the flush fails."""
    peer = unix_connect(t)
    t.op("pause_reading", "c")
    fill(t)
    peer.close()
    t.wait("connection_lost", "c")
    forget(t, SIZE)


@scenario
def unix_peer_closes_during_the_flush(t):
    """The same after close(): the reason is not null."""
    peer = unix_connect(t)
    fill(t)
    t.op("close", "c")
    t.settle()
    peer.close()
    t.wait("connection_lost", "c")
    forget(t, SIZE)


@scenario
def reset_with_pending_bytes(t):
    """A reset by the peer: the reason."""
    peer = t.connect("c", rcvbuf=16384)
    t.op("write", "c", size=8 * MIB)
    t.settle()
    t.reset(peer)
    t.wait("connection_lost", "c")


@scenario
def reset_with_pending_bytes_while_reading_is_paused(t):
    """The same, found by the flush."""
    peer = t.connect("c", rcvbuf=16384)
    t.op("pause_reading", "c")
    t.op("write", "c", size=8 * MIB)
    t.settle()
    t.reset(peer)
    t.wait("connection_lost", "c")


@scenario
def reset_during_the_flush(t):
    """A reset while a close is being flushed: the reason is not null."""
    peer = t.connect("c", rcvbuf=16384)
    t.op("write", "c", size=8 * MIB)
    t.op("close", "c")
    t.settle()
    t.reset(peer)
    t.wait("connection_lost", "c")


@scenario
def write_to_a_peer_that_is_gone(t):
    """A unix peer that closed, its end kept open: the first write fails, at once."""
    peer = unix_connect(t, protocol=on(eof_received=KEEP_OPEN))
    peer.close()
    t.wait("eof_received", "c")
    t.op("write", "c", text="one")
    t.op("is_closing", "c")
    t.op("write", "c", text="two")
    t.wait("connection_lost", "c")
    t.settle()


@scenario
def writelines_to_a_peer_that_is_gone(t):
    """The same for writelines."""
    peer = unix_connect(t, protocol=on(eof_received=KEEP_OPEN))
    peer.close()
    t.wait("eof_received", "c")
    t.op("writelines", "c", parts=[{"text": "one"}, {"text": "two"}])
    t.op("is_closing", "c")
    t.wait("connection_lost", "c")


@scenario
def close_after_a_failed_write(t):
    """The failure is the reason, whatever is called afterwards."""
    peer = unix_connect(t, protocol=on(eof_received=KEEP_OPEN))
    peer.close()
    t.wait("eof_received", "c")
    at_once(t, "c", {"op": "write", "text": "x"}, "close", "abort", "write_eof")
    t.wait("connection_lost", "c")
    t.settle()


@scenario
def a_failed_write_inside_a_callback(t):
    """Actions go on after the write that found the peer gone."""
    peer = unix_connect(t, protocol=on(eof_received=[
        {"op": "write", "text": "x"}, {"op": "is_closing"}, {"op": "write", "text": "y"}] + KEEP_OPEN))
    peer.close()
    t.wait("connection_lost", "c")
    t.settle()


@scenario
def writelines_in_order(t):
    """Parts, empty ones among them, arrive in order."""
    peer = t.connect("c")
    t.op("writelines", "c", parts=[{"text": "one "}, {"text": ""}, {"data": "dHdvIA=="},
                                   {"text": "three"}])
    t.op("writelines", "c", parts=[{"text": ""}, {"text": ""}])
    t.op("writelines", "c", parts=[])
    t.note("peer got", t.recv_exactly(peer, 13))
    t.op("close", "c")
    t.note("peer end", t.recv_to_end(peer))
    t.wait("connection_lost", "c")


@scenario
def ten_small_writes(t):
    """Their order is kept, over a full buffer too."""
    peer = unix_connect(t)
    fill(t)
    for number in range(10):
        t.op("write", "c", text=str(number))
    data = t.recv_exactly(peer, MIB + 10)
    t.note("the end", data[-10:])
    t.op("close", "c")
    t.wait("connection_lost", "c")
    forget(t, SIZE)


@scenario
def a_small_write_is_sent_at_once(t):
    """The peer can read it when write() has returned."""
    peer = t.connect("c", protocol=on(data_received=[{"op": "write", "text": "at once"},
                                                     {"op": SIZE}]))
    t.op("write", "c", text="now")
    t.op(SIZE, "c")
    t.note("peer got", t.recv_exactly(peer, 3))
    peer.sendall(b"go")
    t.note("peer got", t.recv_exactly(peer, 7))


@scenario
def bytes_of_every_value(t):
    """Binary data in both directions."""
    import base64
    every = bytes(range(256))
    peer = t.connect("c")
    t.op("write", "c", data=base64.b64encode(every).decode())
    t.note("peer got it", t.recv_exactly(peer, 256) == every)
    peer.sendall(every)
    t.wait_data("c", 256)
    t.op("close", "c")
    t.wait("connection_lost", "c")


@scenario
def close_inside_pause_writing_with_a_gone_peer(t):
    """Paused, closed, and then the peer goes: the error is the reason."""
    peer = unix_connect(t, protocol=on(pause_writing=do("close")))
    t.op("pause_reading", "c")
    t.op("write", "c", size=MIB)
    t.settle()
    peer.close()
    t.wait("connection_lost", "c")


@scenario
def server_side_close_with_pending_bytes(t):
    """An accepted connection flushes as a client does."""
    address = t.serve("s", protocol=on(data_received=[{"op": "write", "size": 8 * MIB},
                                                      {"op": "close"}, {"op": "is_closing"}]))
    peer = t.raw_connect(address, rcvbuf=16384)
    peer.sendall(b"give")
    t.wait("pause_writing", "s#1")
    data, end = t.recv_to_end(peer)
    t.note("peer got", (len(data), end))
    t.wait("connection_lost", "s#1")


@scenario
def data_that_comes_during_the_flush(t):
    """Nothing is received any more after close()."""
    peer = unix_connect(t)
    fill(t)
    t.op("close", "c")
    peer.sendall(b"too late")
    t.settle()
    t.recv_exactly(peer, MIB)
    t.wait("connection_lost", "c")
    forget(t, SIZE)


@scenario
def end_of_file_during_the_flush(t):
    """Nor is the peer's end told."""
    peer = unix_connect(t)
    fill(t)
    t.op("close", "c")
    peer.shutdown(socket.SHUT_WR)
    t.settle()
    data, end = t.recv_to_end(peer)
    t.note("peer got", (len(data), end))
    t.wait("connection_lost", "c")
    forget(t, SIZE)
