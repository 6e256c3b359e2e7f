# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""TLS: what callbacks do, what they raise, and other protocols."""
import ssl

from conformance import scenario
from runner.helpers import KEEP_OPEN, RAISE, at_once, do, on
from runner.tlspeer import client_context, tls_connect


def connect_to_end(t, **callbacks):
    """A connection that ends in connection_made: whether the peer's handshake is over by then is chance."""
    peer = tls_connect(t, protocol=on(**callbacks))
    t.notes.clear()
    return peer


def unwrap(peer):
    """The peer's half of an orderly end, as far as the other side lets it."""
    if peer is None:
        return
    try:
        peer.unwrap().close()
    except (ssl.SSLError, OSError):
        peer.close()


def pair(t, client=None, server=None):
    """A client and a server's connection of the same subject: c and s#1."""
    host, port = t.serve("s", kind="tls", tls=t.tls, protocol=server)
    t.op("connect", name="c", kind="tls", host=host, port=port, tls={"ca": t.tls["ca"]}, protocol=client)
    t.wait("connection_made", "s#1")


@scenario
def connection_made_raises(t):
    """In a client, after the handshake: the connection is lost with it."""
    peer = connect_to_end(t, connection_made=RAISE)
    t.settle()
    unwrap(peer)
    t.settle()


@scenario
def eof_received_raises(t):
    """At the peer's close_notify."""
    peer = tls_connect(t, protocol=on(eof_received=RAISE))
    unwrap(peer)
    t.wait("connection_lost", "c")
    t.settle()


@scenario
def connection_lost_raises(t):
    """Reported, and over all the same."""
    peer = tls_connect(t, protocol=on(connection_lost=RAISE))
    unwrap(peer)
    t.wait("connection_lost", "c")
    t.settle()


@scenario
def data_received_raises_in_a_server(t):
    """One of two connections: the other goes on."""
    address = t.serve("s", kind="tls", tls=t.tls, protocol=on(data_received__1=RAISE))
    first = t.keep(client_context(t).wrap_socket(t.raw_connect(address), server_hostname="localhost"))
    t.wait("connection_made", "s#1")
    second = t.keep(client_context(t).wrap_socket(t.raw_connect(address), server_hostname="localhost"))
    t.wait("connection_made", "s#2")
    first.sendall(b"x")
    t.wait("connection_lost", "s#1")
    t.op("write", "s#2", text="still here")
    t.note("second got", second.recv(100))


@scenario
def abort_inside_connection_made(t):
    """Made and lost, and nothing in between."""
    peer = connect_to_end(t, connection_made=do("abort", "is_closing"))
    t.wait("connection_lost", "c")
    unwrap(peer)


@scenario
def write_inside_connection_made(t):
    """The peer gets it."""
    peer = tls_connect(t, protocol=on(connection_made=[{"op": "write", "text": "hello"},
                                                       {"op": "get_write_buffer_size"}]))
    t.note("peer got", peer.recv(100))
    unwrap(peer)
    t.wait("connection_lost", "c")


@scenario
def write_and_close_inside_connection_made(t):
    """The peer gets it, and then the end."""
    peer = tls_connect(t, protocol=on(connection_made=[{"op": "write", "text": "hello"}, {"op": "close"}]))
    t.note("peer got", peer.recv(100))
    t.note("peer end", peer.recv(100))
    unwrap(peer)
    t.wait("connection_lost", "c")


@scenario
def close_inside_data_received(t):
    """An answer, and the end."""
    peer = tls_connect(t, protocol=on(data_received=[{"op": "write", "text": "bye"}, {"op": "close"},
                                                     {"op": "is_closing"}]))
    peer.sendall(b"x")
    t.note("peer got", peer.recv(100))
    t.note("peer end", peer.recv(100))
    unwrap(peer)
    t.wait("connection_lost", "c")


@scenario
def abort_inside_data_received(t):
    """Lost without an end of file."""
    peer = tls_connect(t, protocol=on(data_received=do("abort", "is_closing")))
    peer.sendall(b"x")
    t.wait("connection_lost", "c")


@scenario
def close_inside_eof_received(t):
    """Lost once."""
    peer = tls_connect(t, protocol=on(eof_received=do("close") + KEEP_OPEN))
    unwrap(peer)
    t.wait("connection_lost", "c")
    t.settle()


@scenario
def write_inside_eof_received(t):
    """What answers the peer's end."""
    peer = tls_connect(t, protocol=on(eof_received=[{"op": "write", "text": "answer"},
                                                    {"op": "is_closing"}]))
    unwrap(peer)
    t.wait("connection_lost", "c")
    t.settle()


@scenario
def ends_one_after_the_other(t):
    """abort, close, abort: lost once, after the calls."""
    tls_connect(t)
    at_once(t, "c", "abort", "is_closing", "close", "abort", "is_closing", "abort")
    t.wait("connection_lost", "c")
    t.settle()


@scenario
def close_then_abort(t):
    """The peer's close_notify is not waited for; lost once."""
    tls_connect(t)
    at_once(t, "c", "close", "abort")
    t.wait("connection_lost", "c", timeout=2)
    t.settle()


@scenario
def is_reading_while_closing(t):
    """Whether a connection still reads that waits for the peer's close_notify."""
    tls_connect(t)
    at_once(t, "c", "close", "is_reading", "is_closing")


@scenario
def writes_after_close(t):
    """They are ignored."""
    peer = tls_connect(t)
    late = {"op": "write", "text": "late"}
    at_once(t, "c", "close", late, {"op": "writelines", "parts": [{"text": "x"}]})
    t.note("peer got", peer.recv(100))
    unwrap(peer)
    t.wait("connection_lost", "c")
    t.op("write", "c", text="x")
    t.op("is_closing", "c")


@scenario
def an_empty_write(t):
    """Nothing at all happens."""
    peer = tls_connect(t)
    t.op("write", "c", text="")
    t.op("writelines", "c", parts=[{"text": "a"}, {"text": ""}, {"text": "bc"}])
    t.note("peer got", t.recv_exactly(peer, 3))
    t.op("get_write_buffer_size", "c")


@scenario
def pausing_twice(t):
    """Pauses do not count."""
    peer = tls_connect(t)
    for operation in ("is_reading", "pause_reading", "pause_reading", "is_reading"):
        t.op(operation, "c")
    peer.sendall(b"held back")
    t.settle()
    t.note("received while paused", t.received("c"))
    t.op("resume_reading", "c")
    t.op("resume_reading", "c")
    t.wait("data_received", "c")
    t.op("is_reading", "c")


@scenario
def pause_inside_data_received(t):
    """What comes after it waits."""
    peer = tls_connect(t, protocol=on(data_received__1=do("pause_reading")))
    peer.sendall(b"one")
    t.wait("data_received", "c")
    peer.sendall(b"two")
    t.settle()
    t.note("received while paused", t.received("c"))
    t.op("resume_reading", "c")
    t.wait("data_received", "c", count=2)


@scenario
def another_protocol(t):
    """The new one hears all that follows."""
    peer = tls_connect(t)
    peer.sendall(b"old")
    t.wait("data_received", "c")
    t.op("set_protocol", "c", **{"as": "c2"})
    peer.sendall(b"new")
    t.wait("data_received", "c2")
    unwrap(peer)
    t.wait("connection_lost", "c2")


@scenario
def another_protocol_inside_data_received(t):
    """The same from inside a callback."""
    peer = tls_connect(t, protocol=on(data_received=[{"op": "set_protocol", "as": "c2"}]))
    peer.sendall(b"old")
    t.wait("data_received", "c")
    peer.sendall(b"new")
    t.wait("data_received", "c2")
    unwrap(peer)
    t.wait("connection_lost", "c2")


@scenario
def a_buffered_protocol(t):
    """It receives what a stream protocol would."""
    peer = tls_connect(t, protocol={"type": "buffered"})
    peer.sendall(b"hello")
    t.wait("buffer_updated", "c")
    peer.sendall(bytes(200_000))
    t.wait_data("c", 200_005)
    unwrap(peer)
    t.wait("connection_lost", "c")


@scenario
def a_small_buffer(t):
    """Three bytes at a time."""
    peer = tls_connect(t, protocol={"type": "buffered", "buffer_size": 3})
    peer.sendall(b"0123456789")
    t.wait_data("c", 10)
    t.settle()
    t.op("close", "c")
    unwrap(peer)
    t.wait("connection_lost", "c")


@scenario
def buffer_updated_raises(t):
    """The same."""
    peer = tls_connect(t, protocol={"type": "buffered", "on": {"buffer_updated": RAISE}})
    peer.sendall(b"x")
    t.wait("connection_lost", "c")
    t.settle()


@scenario
def both_ends_in_one_process(t):
    """A question, an answer and an end."""
    pair(t, on(connection_made=[{"op": "write", "text": "question"}], data_received=do("close")),
         on(data_received=[{"op": "write", "text": "answer"}]))
    t.wait("connection_lost", "c")
    t.wait("connection_lost", "s#1")


@scenario
def a_closed_server_leaves_its_connections(t):
    """They go on in both directions."""
    pair(t, None, on(data_received=[{"op": "write", "text": "answer"}]))
    t.op("server_close", server="s")
    t.op("is_serving", server="s")
    t.op("write", "c", text="question")
    t.wait("data_received", "c")
    t.op("abort", "c")
    t.wait("connection_lost", "c")
    t.wait("connection_lost", "s#1")


@scenario
def a_client_that_goes_away_in_the_handshake(t):
    """The server hears nothing of it, and serves the next."""
    address = t.serve("s", kind="tls", tls=t.tls)
    t.raw_connect(address).close()
    t.reset(t.raw_connect(address))
    t.settle()
    peer = t.keep(client_context(t).wrap_socket(t.raw_connect(address), server_hostname="localhost"))
    peer.sendall(b"hello")
    t._until(lambda m: m.get("ev") == "data_received", 5)
    t.note("received", sum(m.get("ev") == "data_received" for m in t.messages))
    t.messages = [m for m in t.messages if not str(m.get("conn")).startswith("s#")]




@scenario
def pause_inside_connection_made(t):
    """In a server: the first data waits."""
    address = t.serve("s", kind="tls", tls=t.tls, protocol=on(connection_made=do("pause_reading", "is_reading")))
    peer = t.keep(client_context(t).wrap_socket(t.raw_connect(address), server_hostname="localhost"))
    peer.sendall(b"early")
    t.wait("connection_made", "s#1")
    t.settle()
    t.note("received while paused", t.received("s#1"))
    t.op("resume_reading", "s#1")
    t.wait("data_received", "s#1")


@scenario
def the_peer_streams_on_after_close(t):
    """N35: the peer goes on sending when it has been told of the end, and then ends too."""
    peer = tls_connect(t)
    t.op("close", "c")
    t.note("peer end", peer.recv(100))
    try:
        peer.sendall(b"too late")
    except OSError:
        pass
    unwrap(peer)
    t.wait("connection_lost", "c")
