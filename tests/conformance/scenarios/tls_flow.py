# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""TLS: write flow control, large transfers, files, and upgrades of all kinds of connections."""
import ssl

from conformance import scenario
from runner.helpers import MIB, at_once, on, unix_connect
from runner.tlspeer import client_context, server_context, tls_connect


def read_all(t, peer, size):
    t.note("peer got", len(t.recv_exactly(peer, size)))


def upgrade(t, peer, conn="c", **tls):
    """The subject's client side is upgraded: the peer's end of it."""
    number = t.send("start_tls", conn=conn, tls={"ca": t.tls["ca"], **tls})
    secure = t.keep(server_context(t).wrap_socket(peer, server_side=True, suppress_ragged_eofs=False))
    t.reply(number)
    return secure


@scenario
def limits(t):
    """The arithmetic is that of TCP with other defaults."""
    tls_connect(t)
    for given in ({}, {"high": 100}, {"low": 100}, {"high": 10, "low": 10}, {}):
        t.op("set_write_buffer_limits", "c", **given)
        t.op("get_write_buffer_limits", "c")


@scenario
def a_high_mark_of_nothing(t):
    """N16: with nothing buffered."""
    peer = tls_connect(t)
    t.op("set_write_buffer_limits", "c", high=0)
    t.op("write", "c", text="x")
    read_all(t, peer, 1)


@scenario
def bad_limits(t):
    """Refused, and nothing changes."""
    tls_connect(t)
    t.op("set_write_buffer_limits", "c", high=1000, low=10)
    for given in ({"high": 5, "low": 10}, {"high": -1}, {"low": -1}):
        t.op("set_write_buffer_limits", "c", **given)
        t.op("get_write_buffer_limits", "c")


@scenario
def pause_and_resume(t):
    """A peer that does not read pauses once; reading again resumes once."""
    peer = tls_connect(t)
    t.op("write", "c", size=16 * MIB)
    t.settle()
    read_all(t, peer, 16 * MIB)
    t.wait("resume_writing", "c")
    t.settle()


@scenario
def abort_with_much_to_send(t):
    """Under the high mark, so that nothing pauses: lost, and the buffer is dropped."""
    peer = tls_connect(t, protocol=on(connection_made=[{"op": "set_write_buffer_limits", "high": 64 * MIB}]))
    t.op("write", "c", size=16 * MIB)
    t.settle()
    t.op("abort", "c")
    t.wait("connection_lost", "c")
    try:
        t.note("peer got all", len(t.recv_exactly(peer, 16 * MIB)) == 16 * MIB)
    except ssl.SSLError:
        t.note("peer got all", False)


@scenario
def reset_with_much_to_send(t):
    """The same with a reset by the peer: its reason."""
    peer = tls_connect(t, protocol=on(connection_made=[{"op": "set_write_buffer_limits", "high": 64 * MIB}]))
    t.op("write", "c", size=16 * MIB)
    t.settle()
    t.reset(peer)
    t.wait("connection_lost", "c")
    t.settle()


@scenario
def much_both_ways(t):
    """A mebibyte in each direction."""
    address = t.serve("s", kind="tls", tls=t.tls)
    t.op("connect", name="c", kind="tls", host=address[0], port=address[1], tls={"ca": t.tls["ca"]})
    t.wait("connection_made", "s#1")
    t.op("write", "c", size=MIB)
    t.wait_data("s#1", MIB)
    t.op("write", "s#1", size=MIB)
    t.wait_data("c", MIB)


@scenario
def half_of_its_methods(t):
    """What TLS has not: an end of one side."""
    peer = tls_connect(t)
    for operation in ("can_write_eof", "write_eof", "is_closing", "get_write_buffer_size"):
        t.op(operation, "c")
    for name in ("peername", "nonsense"):
        t.op("extra_info", "c", name=name)
    t.op("write", "c", text="still open")
    read_all(t, peer, 10)


@scenario
def a_file(t):
    """sendfile over TLS."""
    path = t.folder / "file"
    path.write_bytes(bytes(range(251)) * 4000)
    peer = tls_connect(t)
    number = t.send("sendfile", conn="c", path=str(path), offset=251, count=500_000)
    data = t.recv_exactly(peer, 500_000)
    t.reply(number)
    t.note("peer got it", data == (bytes(range(251)) * 4000)[251:500_251])
    t.op("write", "c", text="after")
    read_all(t, peer, 5)


@scenario
def start_tls_after_an_exchange(t):
    """No second connection_made; plain before, TLS afterwards; the end as ever."""
    peer = t.connect("c")
    t.op("write", "c", text="STARTTLS")
    read_all(t, peer, 8)
    peer.sendall(b"OK")
    t.wait("data_received", "c")
    secure = upgrade(t, peer)
    t.op("write", "c", text="secret")
    read_all(t, secure, 6)
    secure.sendall(b"answer")
    t.wait_data("c", 8)
    t.op("can_write_eof", "c")
    t.op("get_write_buffer_limits", "c")
    secure.unwrap().close()
    t.wait("connection_lost", "c")


@scenario
def start_tls_over_unix(t):
    """A Unix socket is upgraded as a TCP connection is."""
    peer = unix_connect(t)
    secure = upgrade(t, peer)
    t.op("write", "c", text="secret")
    read_all(t, secure, 6)
    t.op("abort", "c")
    t.wait("connection_lost", "c")


@scenario
def start_tls_with_a_buffered_protocol(t):
    """The same protocol goes on."""
    peer = t.connect("c", protocol={"type": "buffered"})
    secure = upgrade(t, peer)
    secure.sendall(b"to a buffer")
    t.wait("buffer_updated", "c")
    t.op("abort", "c")
    t.wait("connection_lost", "c")


@scenario
def start_tls_to_the_wrong_name(t):
    """Refused for the certificate."""
    peer = t.connect("c")
    number = t.send("start_tls", conn="c", tls={"ca": t.tls["ca"], "server_hostname": "elsewhere"})
    try:
        server_context(t).wrap_socket(peer, server_side=True)
    except (ssl.SSLError, OSError):
        t.note("peer's handshake", "failed")
    t.reply(number)
    t.wait("connection_lost", "c")


@scenario
def start_tls_in_a_server(t):
    """Asked for by the client, answered, upgraded; data both ways."""
    address = t.serve("s", protocol=on(data_received__1=[{"op": "pause_reading"},
                                                         {"op": "write", "text": "GO"}]))
    raw = t.raw_connect(address)
    raw.sendall(b"STARTTLS")
    read_all(t, raw, 2)
    number = t.send("start_tls", conn="s#1", server_side=True, tls=t.tls)
    peer = t.keep(client_context(t).wrap_socket(raw, server_hostname="localhost"))
    t.reply(number)
    peer.sendall(b"secret")
    t.wait_data("s#1", 14)
    t.op("write", "s#1", text="answer")
    read_all(t, peer, 6)
    t.op("close", "s#1")
    t.note("peer end", peer.recv(10))


@scenario
def handshake_timeout_of_zero(t):
    """A bad argument."""
    listener = t.listen("peer")
    host, port = listener.getsockname()
    t.op("connect", name="c", kind="tls", host=host, port=port,
         tls={"ca": t.tls["ca"], "handshake_timeout": 0})


@scenario
def end_and_data_in_one_burst(t):
    """N34: the payload and close_notify together."""
    peer = tls_connect(t)
    t.op("pause_reading", "c")
    peer.sendall(b"last words")
    peer.setblocking(False)
    try:
        peer.unwrap()  # sends close_notify and does not wait for the answer
    except (ssl.SSLError, OSError):
        pass
    t.settle()
    t.op("resume_reading", "c")
    t.wait("connection_lost", "c")


@scenario
def closing_while_reading_is_paused(t):
    """It ends all the same."""
    peer = tls_connect(t)
    t.op("pause_reading", "c")
    at_once(t, "c", "close", "is_reading", "is_closing")
    t.note("peer end", peer.recv(10))
    try:
        peer.unwrap().close()
    except (ssl.SSLError, OSError):
        peer.close()
    t.wait("connection_lost", "c")
