# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""TLS connections, and upgrading a plain connection to TLS."""
import socket
import ssl

from conformance import scenario
from runner.tlspeer import client_context, server_context, tls_connect

BIG = 4 << 20


@scenario
def server_exchange(t):
    """A TLS server: the same from the other side."""
    address = t.serve("s", kind="tls", tls=t.tls)
    peer = t.keep(client_context(t).wrap_socket(t.raw_connect(address),
                                                server_hostname="localhost"))
    t.wait("connection_made", "s#1")
    peer.sendall(b"hello")
    t.wait("data_received", "s#1")
    t.op("write", "s#1", text="world")
    t.note("peer got", t.recv_exactly(peer, 5))
    peer.unwrap().close()
    t.wait("connection_lost", "s#1")


@scenario
def tls_has_no_half_close(t):
    """can_write_eof is false, write_eof is refused."""
    tls_connect(t)
    t.op("can_write_eof", "c")
    t.op("write_eof", "c")
    t.op("is_closing", "c")


@scenario
def eof_true_is_not_honoured(t):
    """Returning true from eof_received does not keep a TLS connection open."""
    peer = tls_connect(t, protocol={"on": {"eof_received": [{"op": "return", "value": True}]}})
    peer.settimeout(2)
    try:
        peer.unwrap()
    except (ssl.SSLError, OSError):
        pass
    t.wait("connection_lost", "c")


@scenario
def unknown_authority(t):
    """A certificate that nobody vouches for: the connect fails, and no callback is made."""
    listener = t.listen("untrusted")
    host, port = listener.getsockname()
    number = t.send("connect", name="c", kind="tls", host=host, port=port, tls={})
    raw = t.accept(listener)
    try:
        server_context(t).wrap_socket(raw, server_side=True)
    except (ssl.SSLError, OSError):
        t.note("peer's handshake", "failed")
    t.reply(number)
    t.settle()


@scenario
def no_verification_when_asked(t):
    """With verification off, an unknown authority is accepted."""
    peer = tls_connect(t, tls={"verify": False, "ca": None})
    if peer:
        peer.sendall(b"ok")
        t.wait("data_received", "c")


@scenario
def plain_client_on_a_tls_server(t):
    """Bytes that are no TLS: no connection is made, and the server goes on."""
    address = t.serve("s", kind="tls", tls=t.tls)
    raw = t.raw_connect(address)
    raw.sendall(b"GET / HTTP/1.0\r\n\r\n")
    t.recv_to_end(raw)
    t.settle()
    peer = t.keep(client_context(t).wrap_socket(t.raw_connect(address),
                                                server_hostname="localhost"))
    peer.sendall(b"hello")
    t.settle()
    t.note("made", sum(m.get("ev") == "connection_made" for m in t.messages))
    t.note("data", sum(m.get("ev") == "data_received" for m in t.messages))
    t.messages = [m for m in t.messages if "re" in m]


@scenario
def handshake_timeout(t):
    """A peer that never answers the handshake: the connect fails in time, and no callback is made."""
    listener = t.listen("mute")
    host, port = listener.getsockname()
    number = t.send("connect", name="c", kind="tls", host=host, port=port,
                    tls={"ca": t.tls["ca"], "handshake_timeout": 0.5})
    raw = t.accept(listener)
    t.reply(number)
    raw.close()
    t.settle()


@scenario
def tls_peer_resets(t):
    """A reset below TLS: connection_lost carries an error."""
    peer = tls_connect(t)
    peer.sendall(b"x")
    t.wait("data_received", "c")
    raw = socket.socket(fileno=peer.detach())
    t.reset(raw)
    t.wait("connection_lost", "c")


@scenario
def start_tls_client(t):
    """A plain connection that both sides upgrade: the same protocol goes on, with no new callbacks."""
    peer = t.connect("c")
    peer.sendall(b"plain")
    t.wait("data_received", "c")
    number = t.send("start_tls", conn="c", tls={"ca": t.tls["ca"]})
    peer = t.keep(server_context(t).wrap_socket(peer, server_side=True))
    t.reply(number)
    peer.sendall(b"secret")
    t.wait("data_received", "c", count=2)
    t.op("write", "c", text="hidden")
    t.note("peer got", t.recv_exactly(peer, 6))
    t.op("close", "c")
    t.wait("connection_lost", "c")


@scenario
def start_tls_server(t):
    """The same from the server's side."""
    address = t.serve("s")
    raw = t.raw_connect(address)
    t.wait("connection_made", "s#1")
    t.op("pause_reading", "s#1")
    number = t.send("start_tls", conn="s#1", server_side=True, tls=t.tls)
    peer = t.keep(client_context(t).wrap_socket(raw, server_hostname="localhost"))
    t.reply(number)
    peer.sendall(b"secret")
    t.wait("data_received", "s#1")
    t.op("write", "s#1", text="hidden")
    t.note("peer got", t.recv_exactly(peer, 6))


@scenario
def client_exchange(t):
    """A TLS client: made after the handshake, data both ways, closed by us."""
    peer = tls_connect(t)
    peer.sendall(b"hello")
    t.wait("data_received", "c")
    t.op("write", "c", text="world")
    t.note("peer got", t.recv_exactly(peer, 5))
    t.op("close", "c")
    t.wait("connection_lost", "c")
