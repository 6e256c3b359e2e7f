# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""Write flow control: the high and low watermarks, and when pause and resume are called."""
from conformance import scenario

BIG = 8 << 20


@scenario
def limits_from_high_only(t):
    """Low follows from high."""
    t.connect("c")
    for high in (0, 1, 3, 4, 65536, 1000003):
        t.op("set_write_buffer_limits", "c", high=high)
        t.op("get_write_buffer_limits", "c")


@scenario
def limits_from_low_only(t):
    """High follows from low."""
    t.connect("c")
    for low in (0, 1, 1024, 65536):
        t.op("set_write_buffer_limits", "c", low=low)
        t.op("get_write_buffer_limits", "c")


@scenario
def invalid_limits(t):
    """low > high and negative limits are refused and change nothing."""
    t.connect("c")
    t.op("set_write_buffer_limits", "c", high=100, low=50)
    t.op("set_write_buffer_limits", "c", high=10, low=11)
    t.op("set_write_buffer_limits", "c", high=-1)
    t.op("set_write_buffer_limits", "c", low=-1)
    t.op("get_write_buffer_limits", "c")


@scenario
def equal_limits(t):
    """high == low is allowed."""
    t.connect("c")
    t.op("set_write_buffer_limits", "c", high=100, low=100)
    t.op("get_write_buffer_limits", "c")


@scenario
def pause_then_resume(t):
    """A peer that does not read pauses writing once; reading again resumes it once."""
    peer = t.connect("c", rcvbuf=16384)
    t.op("write", "c", size=BIG)
    t.settle()
    t.note("peer got", len(t.recv_exactly(peer, BIG)))
    t.wait("resume_writing", "c")
    t.op("get_write_buffer_size", "c")
    t.op("close", "c")
    t.wait("connection_lost", "c")


@scenario
def pause_only_once(t):
    """Further writes while paused do not pause again."""
    peer = t.connect("c", rcvbuf=16384)
    for _ in range(4):
        t.op("write", "c", size=BIG)
    t.note("peer got", len(t.recv_exactly(peer, 4 * BIG)))
    t.wait("resume_writing", "c")
    t.settle()


@scenario
def size_grows_exactly_while_paused(t):
    """While the peer takes nothing, the buffer grows by just what is written."""
    peer = t.connect("c", rcvbuf=16384)
    t.op("write", "c", size=BIG)
    t.settle(300)
    before = t.op("get_write_buffer_size", "c")
    t.op("write", "c", size=12345)
    after = t.op("get_write_buffer_size", "c")
    t.note("grew by", after - before)
    t.messages = [m for m in t.messages if t.sent.get(m.get("re"), {}).get("op")
                  != "get_write_buffer_size"]
    t.reset(peer)
    t.wait("connection_lost", "c")


@scenario
def exactly_at_high_does_not_pause(t):
    """The buffer must go strictly over the high watermark."""
    peer = t.connect("c", rcvbuf=16384)
    t.op("write", "c", size=BIG)
    t.settle(300)
    size = t.op("get_write_buffer_size", "c")
    t.op("set_write_buffer_limits", "c", high=size + 1000, low=0)
    t.op("write", "c", size=1000)
    t.settle()
    t.note("then one more", "")
    t.op("write", "c", size=1)
    t.settle()
    t.messages = [m for m in t.messages if t.sent.get(m.get("re"), {}).get("op")
                  != "get_write_buffer_size"]
    t.reset(peer)
    t.wait("connection_lost", "c")


@scenario
def lowering_the_limit_below_the_buffer_pauses(t):
    """Setting limits under what is buffered already pauses at once."""
    peer = t.connect("c", rcvbuf=16384)
    t.op("set_write_buffer_limits", "c", high=2 * BIG)
    t.op("write", "c", size=BIG)
    t.settle()
    t.op("set_write_buffer_limits", "c", high=1000)
    t.settle()
    t.note("peer got", len(t.recv_exactly(peer, BIG)))
    t.wait("resume_writing", "c")


@scenario
def raising_the_limit_does_not_resume(t):
    """Raising the limits over what is buffered does not resume by itself."""
    peer = t.connect("c", rcvbuf=16384)
    t.op("write", "c", size=BIG)
    t.settle()
    t.op("set_write_buffer_limits", "c", high=4 * BIG)
    t.settle()
    t.note("peer got", len(t.recv_exactly(peer, BIG)))
    t.wait("resume_writing", "c")


@scenario
def write_inside_resume_writing(t):
    """Writing from resume_writing can pause again, in the same turn."""
    peer = t.connect("c", rcvbuf=16384, protocol={"on": {"resume_writing#1": [
        {"op": "write", "size": BIG}]}})
    t.op("write", "c", size=BIG)
    t.settle()
    t.note("peer got", len(t.recv_exactly(peer, 2 * BIG)))
    t.wait("resume_writing", "c", count=2)
    t.settle()


@scenario
def pause_is_called_inside_write(t):
    """pause_writing comes before write() returns."""
    peer = t.connect("c", rcvbuf=16384, protocol={"on": {"data_received": [
        {"op": "write", "size": BIG}, {"op": "is_closing"}]}})
    peer.sendall(b"go")
    t.wait("pause_writing", "c")
    t.settle()
    t.note("peer got", len(t.recv_exactly(peer, BIG)))
    t.wait("resume_writing", "c")


@scenario
def close_inside_pause_writing(t):
    """Closing from pause_writing still flushes."""
    peer = t.connect("c", rcvbuf=16384, protocol={"on": {"pause_writing": [{"op": "close"}]}})
    t.op("write", "c", size=BIG)
    t.settle()
    data, end = t.recv_to_end(peer)
    t.note("peer got", (len(data), end))
    t.wait("connection_lost", "c")


@scenario
def abort_while_paused(t):
    """abort() while paused: lost, with no resume."""
    t.connect("c", rcvbuf=16384)
    t.op("write", "c", size=BIG)
    t.settle()
    t.op("abort", "c")
    t.wait("connection_lost", "c")
    t.settle()


@scenario
def empty_write(t):
    """Writing nothing does nothing."""
    peer = t.connect("c")
    t.op("write", "c", text="")
    t.op("writelines", "c", parts=[])
    t.op("write", "c", text="x")
    t.note("peer got", t.recv_exactly(peer, 1))


@scenario
def writelines_pauses(t):
    """writelines over the watermark pauses, as write does."""
    peer = t.connect("c", rcvbuf=16384)
    t.op("writelines", "c", parts=[{"size": BIG}, {"size": 1000}])
    t.settle()
    t.note("peer got", len(t.recv_exactly(peer, BIG + 1000)))
    t.wait("resume_writing", "c")


@scenario
def server_side_flow_control(t):
    """An accepted connection is flow-controlled as a client's is."""
    address = t.serve("s", protocol={"on": {"connection_made": [{"op": "write", "size": BIG}]}})
    peer = t.raw_connect(address, rcvbuf=16384)
    t.wait("pause_writing", "s#1")
    t.settle()
    t.note("peer got", len(t.recv_exactly(peer, BIG)))
    t.wait("resume_writing", "s#1")


@scenario
def default_limits(t):
    """Limits of a new connection."""
    t.connect("c")
    t.op("get_write_buffer_limits", "c")
    t.op("get_write_buffer_size", "c")
