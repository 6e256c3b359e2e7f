# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""Datagram endpoints."""
import socket

from conformance import scenario


def remote(t, name="d", **fields):
    """A subject's endpoint connected to a raw peer, and that peer."""
    peer = t.udp()
    address = t.op("datagram", name=name, remote=list(peer.getsockname()), **fields)["address"]
    t.name(address, f"<{name}>")
    return peer, tuple(address)


def local(t, name="d", **fields):
    """A subject's endpoint bound to a port of its own: its address."""
    address = t.op("datagram", name=name, local=["127.0.0.1", 0], **fields)["address"]
    t.name(address, f"<{name}>")
    return tuple(address)


@scenario
def two_senders(t):
    """The address tells the senders apart."""
    address = local(t)
    first, second = t.udp("first"), t.udp("second")
    first.sendto(b"1", address)
    t.wait("datagram_received", "d")
    second.sendto(b"2", address)
    t.wait("datagram_received", "d", count=2)


@scenario
def empty_datagram_received(t):
    """An empty datagram from a peer."""
    address = local(t)
    peer = t.udp()
    peer.sendto(b"", address)
    t.settle()
    peer.sendto(b"after", address)
    t.settle()


@scenario
def port_unreachable(t):
    """Sending to a port that nobody holds: error_received, and the endpoint lives on."""
    peer, address = remote(t)
    peer.close()
    t.op("sendto", "d", text="anyone?")
    t.wait("error_received", "d")
    t.settle()
    t.op("is_closing", "d")


@scenario
def close_then_send(t):
    """Sending on a closed endpoint is ignored."""
    peer, _ = remote(t)
    t.op("close", "d")
    t.wait("connection_lost", "d")
    t.op("sendto", "d", text="late")
    t.settle()


@scenario
def abort_endpoint(t):
    """abort() ends it with connection_lost(None)."""
    remote(t)
    t.op("abort", "d")
    t.wait("connection_lost", "d")


@scenario
def received_in_callback_answers(t):
    """Answering from the callback, and closing from it."""
    address = local(t, protocol={"type": "datagram", "on": {"datagram_received": [{"op": "close"}]}})
    peer = t.udp()
    peer.sendto(b"stop", address)
    t.wait("connection_lost", "d")
    peer.sendto(b"gone?", address)
    t.settle()


@scenario
def default_datagram_limits(t):
    """Watermarks of a datagram endpoint."""
    remote(t)
    t.op("get_write_buffer_limits", "d")
    t.op("set_write_buffer_limits", "d", high=1000)
    t.op("get_write_buffer_limits", "d")
    t.op("get_write_buffer_size", "d")


@scenario
def address_in_use(t):
    """Binding a port that is held is refused."""
    peer = t.udp()
    t.op("datagram", name="d", local=list(peer.getsockname()))


@scenario
def unconnected_exchange(t):
    """A bound endpoint receives from anyone and answers whom it names."""
    address = local(t)
    peer = t.udp()
    peer.sendto(b"hello", address)
    t.wait("datagram_received", "d")
    t.op("sendto", "d", text="world", address=list(peer.getsockname()))
    t.note("peer got", peer.recvfrom(100)[0])
    t.op("close", "d")
    t.wait("connection_lost", "d")


@scenario
def connected_exchange(t):
    """A connected endpoint sends without an address."""
    peer, address = remote(t)
    t.op("sendto", "d", text="hello")
    t.note("peer got", peer.recvfrom(100)[0])
    peer.sendto(b"world", address)
    t.wait("datagram_received", "d")
    t.op("extra_info", "d", name="peername")
    t.op("close", "d")
    t.wait("connection_lost", "d")
