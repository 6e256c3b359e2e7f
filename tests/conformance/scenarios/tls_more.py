# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""More of TLS: how it ends, what fails, and upgrading in odd moments."""
import socket
import ssl

from conformance import scenario
from runner.tlspeer import client_context, server_context, tls_connect

BIG = 3 << 20


@scenario
def peer_closes_in_order(t):
    """N02: data, end of file, end."""
    peer = tls_connect(t)
    peer.sendall(b"bye")
    t.wait("data_received", "c")
    peer.unwrap().close()
    t.wait("connection_lost", "c")


@scenario
def truncation_is_an_end_of_file(t):
    """N10: the connection below ends without close_notify."""
    peer = tls_connect(t)
    peer.sendall(b"half")
    t.wait("data_received", "c")
    socket.socket(fileno=peer.detach()).close()
    t.wait("connection_lost", "c")


@scenario
def close_with_much_pending(t):
    """N13: what is buffered is delivered before the end."""
    peer = tls_connect(t)
    t.op("write", "c", size=BIG)
    t.op("close", "c")
    t.note("all", len(t.recv_exactly(peer, BIG)))
    peer.unwrap().close()
    t.wait("connection_lost", "c")


@scenario
def abort_ends_at_once(t):
    """N14."""
    tls_connect(t)
    t.op("abort", "c")
    t.wait("connection_lost", "c")


@scenario
def wrong_name(t):
    """N04: a certificate for somebody else."""
    tls_connect(t, tls={"server_hostname": "other.example"})
    t.settle()


@scenario
def server_that_speaks_no_tls(t):
    """N08: plain bytes where TLS was expected."""
    listener = t.listen("plain")
    host, port = listener.getsockname()
    number = t.send("connect", name="c", kind="tls", host=host, port=port, tls={"ca": t.tls["ca"]})
    raw = t.accept(listener)
    raw.sendall(b"220 welcome to plain text\r\n")
    t.reply(number)


@scenario
def peer_closes_during_the_handshake(t):
    """N09: a reset, as far as the client can tell."""
    listener = t.listen("rude")
    host, port = listener.getsockname()
    number = t.send("connect", name="c", kind="tls", host=host, port=port, tls={"ca": t.tls["ca"]})
    raw = t.accept(listener)
    raw.recv(1)
    raw.close()
    t.reply(number)


@scenario
def paused_reading_holds_data_and_end(t):
    """N22."""
    peer = tls_connect(t)
    t.op("pause_reading", "c")
    peer.sendall(b"held")
    t.settle()
    t.op("is_reading", "c")
    t.op("resume_reading", "c")
    t.wait("data_received", "c")
    peer.unwrap().close()
    t.wait("connection_lost", "c")


@scenario
def default_limits(t):
    """Larger than those of plain connections."""
    tls_connect(t)
    t.op("get_write_buffer_limits", "c")


@scenario
def close_inside_connection_made(t):
    """N19."""
    peer = tls_connect(t, protocol={"on": {"connection_made": [{"op": "close"}]}})
    try:
        peer.unwrap().close()
    except (ssl.SSLError, OSError):
        pass
    t.wait("connection_lost", "c")


@scenario
def data_received_raises(t):
    """N17."""
    peer = tls_connect(t, protocol={"on": {"data_received": [{"op": "raise"}]}})
    peer.sendall(b"x")
    t.wait("connection_lost", "c")


@scenario
def client_certificate(t):
    """A server that requires one, and gets it."""
    address = t.serve("s", kind="tls", tls={**t.tls, "require_client_cert": True})
    context = client_context(t)
    context.load_cert_chain(t.tls["cert"], t.tls["key"])
    peer = t.keep(context.wrap_socket(t.raw_connect(address), server_hostname="localhost"))
    peer.sendall(b"it is me")
    t.wait("data_received", "s#1")


@scenario
def start_tls_with_an_unknown_authority(t):
    """The connection is lost, with the reason."""
    peer = t.connect("c")
    number = t.send("start_tls", conn="c", tls={})
    try:
        server_context(t).wrap_socket(peer, server_side=True)
    except (ssl.SSLError, OSError):
        t.note("peer's handshake", "failed")
    t.reply(number)
    t.wait("connection_lost", "c")


@scenario
def start_tls_with_a_peer_that_answers_in_plain_text(t):
    """What is not TLS is never taken for decrypted."""
    peer = t.connect("c")
    number = t.send("start_tls", conn="c", tls={"ca": t.tls["ca"]})
    peer.recv(1)  # it has begun
    peer.sendall(b"INJECTED\r\n" * 4)
    t.reply(number)
    t.wait("connection_lost", "c")
