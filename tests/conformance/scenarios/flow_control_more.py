# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""More of write flow control: thresholds, calls from inside the callbacks, and the ways in which it ends."""
import socket

from conformance import scenario
from runner.helpers import KEEP_OPEN, MIB, at_once, do, fill, forget, on, unix_connect

SIZE = "get_write_buffer_size"
AGAIN = [{"op": "write", "size": MIB}]


def drain(t, peer, size):
    t.note("peer got", len(t.recv_exactly(peer, size)))


@scenario
def limits_from_both(t):
    """High and low, null for the one that is not given, and neither: the defaults."""
    t.connect("c")
    for fields in ({"high": 100, "low": 0}, {"high": None, "low": 7}, {"high": 9, "low": None},
                   {}, {"high": 1 << 40}, {"low": 1 << 40}, {"high": 0, "low": 0}, {"high": 5}):
        t.op("set_write_buffer_limits", "c", **fields)
        t.op("get_write_buffer_limits", "c")


@scenario
def bad_limits_inside_a_callback(t):
    """Each is refused and leaves what was set in connection_made."""
    def limits(**fields):
        return dict(op="set_write_buffer_limits", **fields)
    ask = {"op": "get_write_buffer_limits"}
    peer = t.connect("c", protocol=on(
        connection_made=[limits(high=2000, low=10)],
        data_received=[limits(high=5, low=10), ask, limits(high=-1), ask, limits(low=-1), ask,
                       limits(high=10, low=-1), ask, limits(high=2001), ask]))
    peer.sendall(b"x")
    t.wait("data_received", "c")
    t.settle()


@scenario
def limits_set_in_connection_made_hold(t):
    """A high mark over all that is written: never paused."""
    peer = unix_connect(t, protocol=on(connection_made=[
        {"op": "set_write_buffer_limits", "high": 4 * MIB}, {"op": "write", "size": MIB}]))
    t.settle()
    drain(t, peer, MIB)
    t.op("get_write_buffer_limits", "c")
    t.settle()


@scenario
def zero_limits(t):
    """High 0: what the kernel takes at once does not pause, one byte in the buffer does, 0 resumes."""
    peer = unix_connect(t, protocol=on(pause_writing=do("is_closing"), resume_writing=do(SIZE)))
    t.op("set_write_buffer_limits", "c", high=0)
    t.op("write", "c", text="taken by the kernel")
    t.op(SIZE, "c")
    t.settle()
    t.recv_exactly(peer, 19)
    t.op("write", "c", size=MIB)
    drain(t, peer, MIB)
    t.wait("resume_writing", "c")
    t.settle()


@scenario
def resumes_at_the_low_mark_not_above(t):
    """With a low mark of 0 the buffer is empty in resume_writing."""
    peer = unix_connect(t, protocol=on(resume_writing=do(SIZE)))
    t.op("set_write_buffer_limits", "c", high=1000, low=0)
    t.op("write", "c", size=MIB)
    t.settle()
    drain(t, peer, MIB)
    t.wait("resume_writing", "c")


@scenario
def resumes_with_bytes_left(t):
    """With a high low mark resume_writing comes while much is still buffered."""
    peer = unix_connect(t, protocol=on(resume_writing=do(SIZE)))
    t.op("set_write_buffer_limits", "c", high=3 * MIB, low=2 * MIB)
    t.op("write", "c", size=4 * MIB)
    drain(t, peer, 4 * MIB)
    t.wait("resume_writing", "c")
    t.settle()
    size = [m["ok"] for m in t.messages if m.get("did") == SIZE][0]
    t.note("size at resume is in bounds", 0 < size <= 2 * MIB)
    t.messages = [m for m in t.messages if m.get("did") != SIZE]


@scenario
def one_more_than_the_high_mark(t):
    """Exactly at the mark nothing happens, one byte more pauses inside write(), more does not again."""
    unix_connect(t, protocol=on(data_received=[]))
    t.op("set_write_buffer_limits", "c", high=4 * MIB)
    size = fill(t)
    t.op("set_write_buffer_limits", "c", high=size + 100, low=0)
    for count in (99, 1, 1, 1):
        t.op("write", "c", size=count)
    t.note("grew by", t.op(SIZE, "c") - size)
    t.op("abort", "c")
    t.wait("connection_lost", "c")
    forget(t, SIZE)


@scenario
def lowering_the_limit_to_the_buffer(t):
    """A new high mark of just what is buffered does not pause, one less does."""
    unix_connect(t)
    t.op("set_write_buffer_limits", "c", high=4 * MIB)
    size = fill(t)
    t.op("set_write_buffer_limits", "c", high=size)
    t.op("set_write_buffer_limits", "c", high=size - 1)
    t.op("set_write_buffer_limits", "c", high=size - 2)
    t.op("abort", "c")
    t.wait("connection_lost", "c")
    forget(t, SIZE)


@scenario
def raising_the_limit_above_the_buffer_but_not_low(t):
    """While more than the new low mark is buffered, writing stays paused."""
    peer = unix_connect(t)
    t.op("write", "c", size=MIB)
    t.op("set_write_buffer_limits", "c", high=4 * MIB, low=1000)
    t.settle()
    drain(t, peer, MIB)
    t.wait("resume_writing", "c")


@scenario
def write_inside_pause_writing(t):
    """It calls nothing back, and its bytes come after those that paused."""
    peer = unix_connect(t, protocol=on(pause_writing=[{"op": "write", "text": "INNER"}]))
    t.op("write", "c", size=MIB)
    t.op("write", "c", text="OUTER")
    data = t.recv_exactly(peer, MIB + 10)
    t.note("order", data[-10:])
    t.wait("resume_writing", "c")
    t.settle()


@scenario
def abort_inside_pause_writing(t):
    """write() returns, nothing is buffered, and lost follows with no resume."""
    peer = unix_connect(t, protocol=on(pause_writing=do("abort", SIZE, "is_closing")))
    t.op("write", "c", size=MIB)
    t.wait("connection_lost", "c")
    t.note("peer got all", len(t.recv_to_end(peer)[0]) == MIB)


@scenario
def limits_raised_inside_pause_writing(t):
    """One pause, one resume."""
    peer = unix_connect(t, protocol=on(pause_writing=[
        {"op": "set_write_buffer_limits", "high": 4 * MIB, "low": 1000}]))
    t.op("write", "c", size=MIB)
    t.op("write", "c", size=MIB)
    t.settle()
    drain(t, peer, 2 * MIB)
    t.wait("resume_writing", "c")
    t.settle()


@scenario
def pause_reading_inside_pause_writing(t):
    """The two directions have nothing to do with each other."""
    peer = unix_connect(t, protocol=on(pause_writing=do("pause_reading", "is_reading"),
                                       resume_writing=do("resume_reading", "is_reading")))
    t.op("write", "c", size=MIB)
    peer.sendall(b"held back")
    t.settle()
    t.note("received while paused", t.received("c"))
    drain(t, peer, MIB)
    t.wait("data_received", "c")


@scenario
def three_writes_inside_resume_writing(t):
    """Each resume fills the buffer again: pauses and resumes alternate."""
    peer = unix_connect(t, protocol=on(resume_writing__1=AGAIN, resume_writing__2=AGAIN,
                                       resume_writing__3=AGAIN))
    t.op("write", "c", size=MIB)
    drain(t, peer, 4 * MIB)
    t.wait("resume_writing", "c", count=4)
    t.settle()


@scenario
def three_rounds(t):
    """Fill and drain, three times: paused and resumed three times."""
    peer = unix_connect(t)
    for count in (1, 2, 3):
        t.op("write", "c", size=MIB)
        t.wait("pause_writing", "c", count=count)
        drain(t, peer, MIB)
        t.wait("resume_writing", "c", count=count)
    t.op("close", "c")
    t.wait("connection_lost", "c")


@scenario
def close_inside_resume_writing_with_bytes_left(t):
    """The rest is sent before lost."""
    peer = unix_connect(t, protocol=on(resume_writing=do("close", "is_closing")))
    t.op("set_write_buffer_limits", "c", high=3 * MIB, low=2 * MIB)
    t.op("write", "c", size=4 * MIB)
    data, end = t.recv_to_end(peer)
    t.note("peer got", (len(data), end))
    t.wait("connection_lost", "c")


@scenario
def close_inside_resume_writing(t):
    """With nothing left, lost follows."""
    peer = unix_connect(t, protocol=on(resume_writing=do("close", "is_closing")))
    t.op("set_write_buffer_limits", "c", high=1000, low=0)
    t.op("write", "c", size=MIB)
    data, end = t.recv_to_end(peer)
    t.note("peer got", (len(data), end))
    t.wait("connection_lost", "c")
    t.settle()


@scenario
def abort_inside_resume_writing(t):
    """The same for an abort with nothing left."""
    peer = unix_connect(t, protocol=on(resume_writing=do("abort", "is_closing")))
    t.op("set_write_buffer_limits", "c", high=1000, low=0)
    t.op("write", "c", size=MIB)
    data, end = t.recv_to_end(peer)
    t.note("peer got", (len(data), end))
    t.wait("connection_lost", "c")
    t.settle()


@scenario
def abort_inside_resume_writing_with_bytes_left(t):
    """An abort from resume_writing drops the rest, and the connection is lost once."""
    peer = unix_connect(t, protocol=on(resume_writing=do("abort", SIZE)))
    t.op("set_write_buffer_limits", "c", high=3 * MIB, low=2 * MIB)
    t.op("write", "c", size=4 * MIB)
    t.note("peer got all", len(t.recv_to_end(peer)[0]) == 4 * MIB)
    t.wait("connection_lost", "c")
    t.settle()


@scenario
def write_eof_while_paused(t):
    """All of it, then the end at the peer; the transport is not closing."""
    peer = unix_connect(t)
    t.op("write", "c", size=MIB)
    t.op("write_eof", "c")
    t.op("is_closing", "c")
    data, end = t.recv_to_end(peer)
    t.note("peer got", (len(data), end))
    t.wait("resume_writing", "c")
    t.op("is_closing", "c")
    peer.sendall(b"still open")
    t.wait("data_received", "c")
    peer.close()
    t.wait("connection_lost", "c")


@scenario
def write_eof_inside_resume_writing(t):
    """With nothing left: the end at the peer after all bytes."""
    peer = unix_connect(t, protocol=on(resume_writing=do("write_eof", "is_closing")))
    t.op("set_write_buffer_limits", "c", high=1000, low=0)
    t.op("write", "c", size=MIB)
    data, end = t.recv_to_end(peer)
    t.note("peer got", (len(data), end))
    peer.close()
    t.wait("connection_lost", "c")


@scenario
def write_eof_inside_resume_writing_with_bytes_left(t):
    """With bytes left: likewise."""
    peer = unix_connect(t, protocol=on(resume_writing=do("write_eof", "is_closing")))
    t.op("set_write_buffer_limits", "c", high=3 * MIB, low=2 * MIB)
    t.op("write", "c", size=4 * MIB)
    data, end = t.recv_to_end(peer)
    t.note("peer got", (len(data), end))
    peer.close()
    t.wait("connection_lost", "c")


@scenario
def write_eof_inside_pause_writing(t):
    """Ending our side in pause_writing: all is sent, then the end."""
    peer = unix_connect(t, protocol=on(pause_writing=do("write_eof", "is_closing")))
    t.op("write", "c", size=MIB)
    t.op("write", "c", text="too late")
    data, end = t.recv_to_end(peer)
    t.note("peer got", (len(data), end))
    peer.close()
    t.wait("connection_lost", "c")


@scenario
def big_write_and_close(t):
    """One big write and close: one pause, one resume, all of it."""
    peer = unix_connect(t)
    at_once(t, "c", {"op": "write", "size": 4 * MIB}, "close")
    data, end = t.recv_to_end(peer)
    t.note("peer got", (len(data), end))
    t.wait("connection_lost", "c")


@scenario
def peer_closes_while_paused(t):
    """Lost with an error, and no resume."""
    peer = unix_connect(t)
    t.op("write", "c", size=MIB)
    t.settle()
    peer.close()
    t.wait("connection_lost", "c")
    t.settle()


@scenario
def peer_resets_while_paused(t):
    """The same for a reset of TCP."""
    peer = t.connect("c", rcvbuf=16384)
    t.op("write", "c", size=8 * MIB)
    t.settle()
    t.reset(peer)
    t.wait("connection_lost", "c")
    t.settle()


@scenario
def peer_ends_while_paused(t):
    """An end of file that is kept open while paused: the rest is sent and resumes."""
    peer = unix_connect(t, protocol=on(eof_received=KEEP_OPEN))
    t.op("write", "c", size=MIB)
    peer.shutdown(socket.SHUT_WR)
    t.wait("eof_received", "c")
    drain(t, peer, MIB)
    t.wait("resume_writing", "c")
    t.op("is_closing", "c")
    t.op("close", "c")
    t.wait("connection_lost", "c")


@scenario
def writelines_inside_resume_writing(t):
    """Parts are joined in order, over the mark they pause once."""
    peer = unix_connect(t, protocol=on(resume_writing__1=[
        {"op": "writelines", "parts": [{"text": "<"}, {"size": MIB}, {"text": ""}, {"text": ">"}]}]))
    t.op("write", "c", size=MIB)
    data = t.recv_exactly(peer, 2 * MIB + 2)
    t.note("order", (data[MIB:MIB + 1], data[-1:], len(data)))
    t.wait("resume_writing", "c", count=2)
    t.settle()


@scenario
def many_small_writes_pause_once(t):
    """A hundred writes of 10 kB to a peer that does not read: one pause, all in order."""
    peer = unix_connect(t, protocol=on(data_received=[{"op": "write", "size": 10000}] * 100))
    peer.sendall(b"go")
    t.wait("pause_writing", "c")
    t.settle()
    drain(t, peer, 1000000)
    t.wait("resume_writing", "c")
    t.settle()


@scenario
def hundreds_of_parts(t):
    """writelines of more parts than one system call takes."""
    peer = unix_connect(t)
    parts = [{"text": f"{i:05d}"} for i in range(3000)]
    t.op("writelines", "c", parts=parts)
    t.note("peer got", t.recv_exactly(peer, 15000) == b"".join(p["text"].encode() for p in parts))
    t.op(SIZE, "c")


@scenario
def default_limits_of_a_unix_socket(t):
    """The same limits as TCP's, on both sides."""
    path = t.serve("s", kind="unix")
    t.op("connect", name="c", kind="unix", path=path)
    t.wait("connection_made", "s#1")
    for name in ("c", "s#1"):
        t.op("get_write_buffer_limits", name)
        t.op("can_write_eof", name)


@scenario
def pause_writing_raises_and_closes(t):
    """pause_writing closes and raises: reported, and flushed all the same."""
    peer = unix_connect(t, protocol=on(pause_writing=do("close", "raise")))
    t.op("write", "c", size=MIB)
    data, end = t.recv_to_end(peer)
    t.note("peer got", (len(data), end))
    t.wait("connection_lost", "c")


@scenario
def resume_writing_raises_while_closing(t):
    """resume_writing raises during the flush of a close: reported, and lost in order."""
    peer = unix_connect(t, protocol=on(resume_writing=do("raise")))
    t.op("write", "c", size=MIB)
    t.op("close", "c")
    data, end = t.recv_to_end(peer)
    t.note("peer got", (len(data), end))
    t.wait("connection_lost", "c")


@scenario
def pausing_by_limits_inside_a_callback(t):
    """Lowering the limits in data_received pauses inside that call."""
    peer = unix_connect(t, protocol=on(data_received=[
        {"op": "set_write_buffer_limits", "high": 10}, {"op": "is_closing"}]))
    t.op("set_write_buffer_limits", "c", high=4 * MIB)
    t.op("write", "c", size=MIB)
    peer.sendall(b"x")
    t.wait("pause_writing", "c")
    drain(t, peer, MIB)
    t.wait("resume_writing", "c")


def drain_once(t, name, number, low=None):
    """Lets the peer's end, in the same process, read once from a connection that is full: how much is left."""
    t.op("connect", name=name, kind="unix", path=str(t.folder / "s"))
    t.wait("connection_made", f"s#{number}")
    fill(t, name)
    if low is not None:
        t.op("set_write_buffer_limits", name, high=2 * MIB, low=low)
    t.op("resume_reading", f"s#{number}")
    t.settle()
    return t.op("get_write_buffer_size", name)


@scenario
def resumes_just_at_the_low_mark(t):
    """When just as much as the low mark is left, and not with one byte more."""
    t.serve("s", kind="unix", protocol={
        "type": "buffered", "buffer_size": MIB,
        **on(connection_made=do("pause_reading"), buffer_updated=do("pause_reading"))})
    left = drain_once(t, "a", 1)
    t.note("enough is left", left > 1)
    t.note("the same is left", drain_once(t, "b", 2, low=left) == left)
    t.wait("resume_writing", "b")
    t.note("the same is left", drain_once(t, "c", 3, low=left - 1) == left)
    for number in (1, 2, 3):
        t.op("abort", f"s#{number}")
    forget(t, "get_write_buffer_size")
    t.messages = [m for m in t.messages if m.get("ev") != "buffer_updated"]
