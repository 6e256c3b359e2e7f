# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""Servers: starting, stopping, and what becomes of their connections."""
import socket

from conformance import scenario


@scenario
def port_in_use(t):
    """A second server on the same port is refused."""
    address = t.serve("s")
    t.op("server", name="s2", kind="tcp", host=address[0], port=address[1])


@scenario
def unix_flow_control(t):
    """Flow control over a Unix socket."""
    path = t.serve("s", kind="unix",
                   protocol={"on": {"connection_made": [{"op": "write", "size": 8 << 20}]}})
    peer = t.raw_connect(path)
    t.wait("pause_writing", "s#1")
    t.settle()
    t.note("peer got", len(t.recv_exactly(peer, 8 << 20)))
    t.wait("resume_writing", "s#1")


@scenario
def closing_leaves_connections(t):
    """A closed server accepts nothing more; its connections live on."""
    address = t.serve("s")
    peer = t.raw_connect(address)
    t.wait("connection_made", "s#1")
    t.op("is_serving", server="s")
    t.op("server_close", server="s")
    t.op("is_serving", server="s")
    t.settle()
    try:
        t.raw_connect(address)
        t.note("second connection", "accepted")
    except OSError as error:
        t.note("second connection", type(error).__name__)
    peer.sendall(b"still here")
    t.wait("data_received", "s#1")
    peer.close()
    t.wait("connection_lost", "s#1")


@scenario
def many_connections(t):
    """A hundred connections, each echoed and closed by its peer."""
    address = t.serve("s", protocol={"on": {"data_received": [{"op": "write", "text": "pong"}]}})
    peers = [t.raw_connect(address) for _ in range(100)]
    t.wait("connection_made", "s#100")
    for peer in peers:
        peer.sendall(b"ping")
    t.note("answers", {t.recv_exactly(peer, 4) for peer in peers})
    for peer in peers:
        peer.close()
    t._until(lambda m: m.get("ev") == "connection_lost", 10, 100)
    t.settle()


@scenario
def unix_server(t):
    """The same over a Unix socket."""
    path = t.serve("s", kind="unix")
    peer = t.raw_connect(path)
    t.wait("connection_made", "s#1")
    peer.sendall(b"hello")
    t.wait("data_received", "s#1")
    t.op("write", "s#1", text="world")
    t.note("peer got", t.recv_exactly(peer, 5))
    peer.close()
    t.wait("connection_lost", "s#1")


@scenario
def unix_client(t):
    """A client of a Unix socket, with a half-close."""
    listener = t.listen("sock", family=socket.AF_UNIX)
    t.op("connect", name="c", kind="unix", path=str(t.folder / "sock"))
    peer = t.accept(listener)
    t.op("write", "c", text="request")
    t.op("write_eof", "c")
    t.note("peer end", t.recv_to_end(peer))
    peer.sendall(b"response")
    t.wait("data_received", "c")
    peer.close()
    t.wait("connection_lost", "c")
