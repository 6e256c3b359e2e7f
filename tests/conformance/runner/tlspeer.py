# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""The other end of TLS connections."""
import ssl


def server_context(t):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(t.tls["cert"], t.tls["key"])
    return context


def client_context(t):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(t.tls["ca"])
    return context


def tls_connect(t, name="c", protocol=None, tls=None):
    """A subject's TLS client connected to a raw TLS peer of ours: that peer."""
    listener = t.listen(f"peer of {name}")
    host, port = listener.getsockname()
    number = t.send("connect", name=name, kind="tls", host=host, port=port, protocol=protocol,
                    tls={"ca": t.tls["ca"], **(tls or {})})
    raw = t.accept(listener)
    try:
        peer = t.keep(server_context(t).wrap_socket(raw, server_side=True,
                                                    suppress_ragged_eofs=False))
    except (ssl.SSLError, OSError) as error:
        t.note("peer's handshake", "failed")
        raw.close()
        peer = None
    t.reply(number)
    return peer
