# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""More of how connections begin and end, and what may be asked of them before, in and after the end."""
import socket

from conformance import scenario
from runner.helpers import MIB, RAISE, at_once, do, fill, forget, on, unix_connect

GETTERS = do("is_closing", "is_reading", "get_write_buffer_size", "get_write_buffer_limits",
             "can_write_eof")
QUIET = do("close", "abort", "pause_reading", "resume_reading", "write_eof") + [
    {"op": "write", "text": "late"}, {"op": "write", "text": ""},
    {"op": "writelines", "parts": [{"text": "late"}, {"text": "r"}]}]


def ask_everything(t, name):
    for action in GETTERS:
        t.op(action["op"], name)


@scenario
def data_that_waits_at_the_start(t):
    """The peer sent before the protocol was there: connection_made first, then the data."""
    address = t.serve("s", start_serving=False)
    t.op("start_serving", server="s")
    peer = t.raw_connect(address)
    peer.sendall(b"early")
    t.wait("data_received", "s#1")
    t.settle()


@scenario
def abort_inside_connection_made(t):
    """Aborting from connection_made: lost follows, nothing is received."""
    peer = t.connect("c", protocol=on(connection_made=do("abort", "is_closing", "is_reading")))
    t.wait("connection_lost", "c")
    t.note("peer end", t.recv_to_end(peer))


@scenario
def write_and_close_inside_connection_made(t):
    """The peer gets what was written, then the end."""
    peer = t.connect("c", protocol=on(connection_made=[{"op": "write", "text": "hello"},
                                                       {"op": "close"}]))
    t.wait("connection_lost", "c")
    t.note("peer end", t.recv_to_end(peer))


@scenario
def write_and_abort_inside_connection_made(t):
    """What the kernel took before the abort still arrives."""
    peer = t.connect("c", protocol=on(connection_made=[{"op": "write", "text": "hello"},
                                                       {"op": "abort"}]))
    t.wait("connection_lost", "c")
    t.note("peer end", t.recv_to_end(peer))


@scenario
def big_write_and_close_inside_connection_made(t):
    """The same with more than the kernel takes."""
    peer = unix_connect(t, protocol=on(connection_made=[{"op": "write", "size": MIB},
                                                        {"op": "close"}]))
    t.settle()
    data, end = t.recv_to_end(peer)
    t.note("peer got", (len(data), end))
    t.wait("connection_lost", "c")


@scenario
def connection_made_raises(t):
    """An exception out of connection_made, while the peer sends."""
    peer = t.connect("c", protocol=on(connection_made=RAISE))
    t.settle()
    peer.close()
    t.wait("connection_lost", "c")


@scenario
def connection_made_raises_in_a_server(t):
    """The same in a server: whatever becomes of that connection, the next is served."""
    address = t.serve("s", protocol=on(connection_made=RAISE))
    first = t.raw_connect(address)
    t.wait("connection_made", "s#1")
    t.settle()
    first.close()
    t.wait("connection_lost", "s#1")
    t.raw_connect(address)
    t.wait("connection_made", "s#2")


@scenario
def connection_lost_raises(t):
    """It is reported, and the connection is over all the same."""
    peer = t.connect("c", protocol=on(connection_lost=RAISE))
    peer.close()
    t.wait("connection_lost", "c")
    t.settle()
    ask_everything(t, "c")


@scenario
def connection_lost_raises_in_a_server(t):
    """The server lives on, and the peer sees the end."""
    address = t.serve("s", protocol=on(data_received=do("close"), connection_lost=RAISE))
    first = t.raw_connect(address)
    first.sendall(b"x")
    t.wait("connection_lost", "s#1")
    t.note("peer end", t.recv_to_end(first))
    second = t.raw_connect(address)
    t.wait("connection_made", "s#2")
    second.close()
    t.wait("eof_received", "s#2")


@scenario
def close_twice_then_abort(t):
    """However often it is ended, it is lost once, after the call."""
    t.connect("c", protocol=on(data_received=do("close", "close", "abort", "close", "is_closing")))
    at_once(t, "c", "close", "is_closing", "close", "abort", "close", "is_closing")
    t.wait("connection_lost", "c")
    t.settle()


@scenario
def many_ends_inside_data_received(t):
    """The same from inside a callback."""
    peer = t.connect("c", protocol=on(data_received=do("close", "is_closing", "abort", "close",
                                                       "abort", "is_reading")))
    peer.sendall(b"x")
    t.wait("connection_lost", "c")
    t.settle()


@scenario
def abort_then_close(t):
    """abort, close, abort: lost once."""
    t.connect("c")
    at_once(t, "c", "abort", "is_closing", "close", "abort", "is_closing")
    t.wait("connection_lost", "c")
    t.settle()


@scenario
def close_with_unread_data(t):
    """What the peer sent and nobody received is gone."""
    peer = t.connect("c")
    t.op("pause_reading", "c")
    peer.sendall(b"never seen")
    t.settle()
    t.op("close", "c")
    t.wait("connection_lost", "c")
    t.note("peer end", t.recv_to_end(peer))


@scenario
def abort_with_unread_data(t):
    """The peer of an abort with unread data sees a reset."""
    peer = t.connect("c")
    t.op("pause_reading", "c")
    peer.sendall(b"never seen")
    t.settle()
    t.op("abort", "c")
    t.wait("connection_lost", "c")
    t.note("peer end", t.recv_to_end(peer))


@scenario
def abort_without_unread_data(t):
    """The peer of an abort gets what the kernel had, then an end."""
    peer = t.connect("c")
    t.op("write", "c", text="taken")
    t.op("abort", "c")
    t.wait("connection_lost", "c")
    t.note("peer end", t.recv_to_end(peer))


@scenario
def abort_inside_data_received(t):
    """No more data after an abort from data_received, what was written before it is with the kernel."""
    peer = t.connect("c", protocol=on(data_received=[
        {"op": "write", "text": "bye"}, {"op": "abort"}, {"op": "write", "text": "lost"}]))
    peer.sendall(b"one")
    t.wait("connection_lost", "c")
    t.note("peer end", t.recv_to_end(peer))
    t.settle()


@scenario
def data_then_reset(t):
    """Data that came before a reset; both wait while reading is paused."""
    peer = t.connect("c")
    t.op("pause_reading", "c")
    peer.sendall(b"last words")
    t.settle()
    t.reset(peer)
    t.settle()
    t.op("resume_reading", "c")
    t.wait("connection_lost", "c")


@scenario
def data_and_end_together(t):
    """Data and an end of file in one go: data, eof, lost."""
    peer = t.connect("c")
    t.op("pause_reading", "c")
    peer.sendall(b"x" * 1000)
    peer.close()
    t.settle()
    t.op("resume_reading", "c")
    t.wait("connection_lost", "c")


@scenario
def reset_of_an_idle_server_connection(t):
    """A reset on the server's side: no eof_received."""
    address = t.serve("s")
    peer = t.raw_connect(address)
    t.wait("connection_made", "s#1")
    t.reset(peer)
    t.wait("connection_lost", "s#1")


@scenario
def seven_writes_after_the_end(t):
    """They neither raise nor call anything back."""
    peer = t.connect("c")
    peer.close()
    t.wait("connection_lost", "c")
    for _ in range(7):
        t.op("write", "c", text="x")
    t.settle()


@scenario
def seven_writes_after_an_abort(t):
    """The same after an end of our own, some before connection_lost."""
    t.connect("c")
    at_once(t, "c", *3 * ["abort", {"op": "write", "text": "x"},
                          {"op": "writelines", "parts": [{"text": "x"}, {"text": "y"}]}])
    t.wait("connection_lost", "c")
    t.op("write", "c", text="x")
    t.settle()


@scenario
def everything_after_the_end(t):
    """Every method after connection_lost: getters answer, the others do nothing."""
    peer = t.connect("c")
    t.op("set_write_buffer_limits", "c", high=1000, low=10)
    peer.close()
    t.wait("connection_lost", "c")
    t.settle()
    ask_everything(t, "c")
    for action in QUIET:
        t.op(conn="c", **action)
    ask_everything(t, "c")
    t.op("set_write_buffer_limits", "c", high=77)
    t.op("get_write_buffer_limits", "c")
    t.op("set_write_buffer_limits", "c", high=5, low=10)
    t.op("get_write_buffer_limits", "c")
    t.op("set_protocol", "c", **{"as": "c2"})
    t.op("is_closing", "c2")
    t.op("write", "c2", text="x")


@scenario
def everything_inside_connection_lost(t):
    """The same from inside connection_lost."""
    peer = t.connect("c", protocol=on(connection_lost=GETTERS + QUIET + GETTERS + [
        {"op": "set_write_buffer_limits", "high": 5, "low": 10},
        {"op": "set_write_buffer_limits", "high": 50},
        {"op": "get_write_buffer_limits"}]))
    peer.close()
    t.wait("connection_lost", "c")
    t.settle()


@scenario
def everything_inside_connection_lost_after_close(t):
    """The same where the connection was closed from here."""
    t.connect("c", protocol=on(connection_lost=GETTERS + QUIET + GETTERS))
    t.op("close", "c")
    t.wait("connection_lost", "c")
    t.settle()


@scenario
def everything_between_close_and_the_end(t):
    """The same while what is buffered is being flushed, writes apart."""
    peer = unix_connect(t)
    fill(t)
    t.op("close", "c")
    for op in ("is_closing", "is_reading", "pause_reading", "resume_reading", "is_reading",
               "write_eof", "can_write_eof", "get_write_buffer_limits", "close"):
        t.op(op, "c")
    data, end = t.recv_to_end(peer)
    t.note("peer got", (len(data), end))
    t.wait("connection_lost", "c")
    forget(t, "get_write_buffer_size")


@scenario
def extra_info_of_both_ends(t):
    """sockname and peername, during the connection and after it; other names are unknown."""
    address = t.serve("s")
    peer = t.raw_connect(address)
    t.wait("connection_made", "s#1")
    for name in ("sockname", "peername", "peercert", "no-such-thing"):
        t.op("extra_info", "s#1", name=name)
    peer.close()
    t.wait("connection_lost", "s#1")
    t.settle()
    for name in ("sockname", "peername", "no-such-thing"):
        t.op("extra_info", "s#1", name=name)


@scenario
def extra_info_of_a_client(t):
    """A client knows its peer; its own address is the one that the peer sees."""
    peer = t.connect("c")
    t.name(peer.getpeername(), "<client>")
    t.op("extra_info", "c", name="sockname")
    t.op("extra_info", "c", name="peername")
    t.op("abort", "c")
    t.wait("connection_lost", "c")
    t.op("extra_info", "c", name="sockname")
    t.op("extra_info", "c", name="peername")


@scenario
def extra_info_inside_callbacks(t):
    """The addresses are known from connection_made to connection_lost."""
    ask = [{"op": "extra_info", "name": "peername"}]
    peer = t.connect("c", protocol=on(connection_made=ask, data_received=ask, eof_received=ask,
                                      connection_lost=ask))
    peer.sendall(b"x")
    t.wait("data_received", "c")
    peer.close()
    t.wait("connection_lost", "c")


@scenario
def adopted_socket_is_refused(t):
    """Connecting the plain socket fails: the error, and no callback."""
    listener = t.listen()
    host, port = listener.getsockname()
    listener.close()
    t.op("adopt", name="a", host=host, port=port)
    t.settle()


@scenario
def adopted_socket_closed_at_once(t):
    """A wrapped socket that is closed in connection_made."""
    listener = t.listen()
    host, port = listener.getsockname()
    t.op("adopt", name="a", host=host, port=port, protocol=on(connection_made=do("close")))
    t.wait("connection_lost", "a")
    t.note("peer end", t.recv_to_end(t.accept(listener)))


@scenario
def adopted_socket_is_flow_controlled(t):
    """A wrapped socket was blocking: now a peer that does not read pauses it and blocks nothing."""
    listener = t.listen(rcvbuf=16384)
    host, port = listener.getsockname()
    t.op("adopt", name="a", host=host, port=port)
    peer = t.accept(listener)
    t.op("write", "a", size=8 * MIB)
    t.op("ping")
    t.note("peer got", len(t.recv_exactly(peer, 8 * MIB)))
    t.wait("resume_writing", "a")
    peer.close()
    t.wait("connection_lost", "a")


@scenario
def an_exception_drops_the_buffer(t):
    """data_received raises after a big write: what the kernel had not is lost."""
    peer = unix_connect(t, protocol=on(data_received=[{"op": "write", "size": MIB}] + RAISE))
    peer.sendall(b"x")
    t.wait("connection_lost", "c")
    t.op("get_write_buffer_size", "c")
    t.note("peer got all", len(t.recv_to_end(peer)[0]) == MIB)


@scenario
def an_exception_after_close_with_a_buffer(t):
    """data_received closes with much buffered, then raises: the exception is the reason."""
    peer = unix_connect(t, protocol=on(data_received=[{"op": "write", "size": MIB},
                                                      {"op": "close"}] + RAISE))
    peer.sendall(b"x")
    t.wait("connection_lost", "c")
    t.note("peer got all", len(t.recv_to_end(peer)[0]) == MIB)


@scenario
def an_exception_after_close(t):
    """The same with nothing buffered: the end was under way already."""
    peer = t.connect("c", protocol=on(data_received=do("close") + RAISE))
    peer.sendall(b"x")
    t.wait("connection_lost", "c")
    t.settle()


@scenario
def an_exception_after_abort(t):
    """data_received aborts, then raises."""
    peer = t.connect("c", protocol=on(data_received=do("abort") + RAISE))
    peer.sendall(b"x")
    t.wait("connection_lost", "c")
    t.settle()


@scenario
def eof_received_raises_after_close(t):
    """eof_received closes, then raises."""
    peer = t.connect("c", protocol=on(eof_received=do("close") + RAISE))
    peer.shutdown(socket.SHUT_WR)
    t.wait("connection_lost", "c")
    t.settle()


@scenario
def eof_received_raises_with_a_buffer(t):
    """An exception out of eof_received drops what is buffered."""
    peer = unix_connect(t, protocol=on(eof_received=RAISE))
    fill(t)
    peer.shutdown(socket.SHUT_WR)
    t.wait("connection_lost", "c")
    t.note("peer got all", len(t.recv_to_end(peer)[0]) == MIB)
    forget(t, "get_write_buffer_size")


@scenario
def out_of_band_data(t):
    """A byte sent out of band is not part of the stream."""
    peer = t.connect("c")
    peer.sendall(b"a")
    t.wait_data("c", 1)
    peer.send(b"!", socket.MSG_OOB)
    t.settle()
    peer.sendall(b"b")
    t.wait_data("c", 2)
    peer.close()
    t.wait("connection_lost", "c")


@scenario
def both_ends_in_one_process(t):
    """A client and a server's connection of the same subject write and close at once."""
    address = t.serve("s", protocol=on(connection_made=[{"op": "write", "text": "from s"},
                                                        {"op": "close"}]))
    t.op("connect", name="c", kind="tcp", host=address[0], port=address[1],
         protocol=on(connection_made=[{"op": "write", "text": "from c"}, {"op": "close"}]))
    t.wait("connection_lost", "c")
    t.wait("connection_lost", "s#1")
    t.settle()


@scenario
def conversation_in_one_process(t):
    """A client and a server's connection of the same subject talk until the client has enough."""
    address = t.serve("s", protocol=on(data_received=[{"op": "write", "text": "pong"}]))
    t.op("connect", name="c", kind="tcp", host=address[0], port=address[1],
         protocol=on(connection_made=[{"op": "write", "text": "ping"}],
                     data_received=[{"op": "write", "text": "ping"}],
                     data_received__5=do("close")))
    t.wait("connection_lost", "c")
    t.wait("connection_lost", "s#1")


@scenario
def one_connection_acts_on_another(t):
    """Callbacks of one connection write to, pause and close another."""
    peers = [t.connect(name, protocol=on(data_received=actions)) for name, actions in (
        ("a", []), ("b", [{"op": "write", "conn": "a", "text": "from b"},
                          {"op": "pause_reading", "conn": "a"},
                          {"op": "is_reading", "conn": "a"}, {"op": "close", "conn": "a"}]))]
    peers[1].sendall(b"go")
    t.wait("connection_lost", "a")
    t.note("peer of a", t.recv_to_end(peers[0]))
    t.op("is_closing", "b")


@scenario
def operations_on_unknown_connections(t):
    """Names that nobody has, and operations that streams have not."""
    t.op("write", "nobody", text="x")
    t.op("is_closing", "nobody")
    t.op("server_close", server="nobody")
    t.connect("c", protocol=on(connection_lost=[{"op": "write", "conn": "nobody", "text": "x"}]))
    for op in ("get_returncode", "terminate", "kill", "has_pid", "no_such_operation"):
        t.op(op, "c")
    t.op("sendto", "c", text="x")
    t.op("send_signal", "c", signal="SIGTERM")
    t.op("abort", "c")
    t.wait("connection_lost", "c")


@scenario
def peer_closes_in_both_directions_at_once(t):
    """Close here while the peer's end is unread: lost once, with no eof."""
    peer = t.connect("c")
    t.op("pause_reading", "c")
    peer.close()
    t.settle()
    t.op("close", "c")
    t.wait("connection_lost", "c")
    t.settle()
