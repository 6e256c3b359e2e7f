# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""Datagrams: limits, ends, switches, and what callbacks do."""
import socket

from conformance import scenario
from runner.helpers import RAISE, at_once, do, forget


def protocol(**callbacks):
    return {"type": "datagram",
            "on": {name.replace("__", "#"): actions for name, actions in callbacks.items()}}


def endpoint(t, name="d", **fields):
    """A bound endpoint of the subject's: its address."""
    address = t.op("datagram", name=name, local=["127.0.0.1", 0], **fields)["address"]
    t.name(address, f"<{name}>")
    return tuple(address)


@scenario
def limits(t):
    """Arithmetic and refusals."""
    endpoint(t)
    for given in ({"high": 100}, {"low": 100}, {"high": 0}, {}, {"high": 5, "low": 10}, {"high": -1}):
        t.op("set_write_buffer_limits", "d", **given)
        t.op("get_write_buffer_limits", "d")


@scenario
def ends_one_after_the_other(t):
    """close, abort, close: lost once, after all of them."""
    endpoint(t)
    at_once(t, "d", "close", "is_closing", "abort", "close", "is_closing")
    t.wait("connection_lost", "d")
    t.settle()


@scenario
def close_inside_connection_made(t):
    """Made and lost."""
    endpoint(t, protocol=protocol(connection_made=do("close", "is_closing")))
    t.wait("connection_lost", "d")


@scenario
def send_inside_connection_made(t):
    """The peer gets it."""
    peer = t.udp()
    endpoint(t, protocol=protocol(connection_made=[
        {"op": "sendto", "text": "hello", "address": list(peer.getsockname())}]))
    t.note("peer got", peer.recv(100))


@scenario
def connection_lost_raises(t):
    """Reported."""
    endpoint(t, protocol=protocol(connection_lost=RAISE))
    t.op("close", "d")
    t.wait("connection_lost", "d")
    t.settle()


@scenario
def an_exception_for_each_datagram(t):
    """Each is reported, and the endpoint lives on."""
    address = endpoint(t, protocol=protocol(datagram_received=RAISE))
    peer = t.udp()
    for number in range(3):
        peer.sendto(b"%d" % number, address)
        t.wait("datagram_received", "d", count=number + 1)
    t.settle()
    t.op("is_closing", "d")


@scenario
def abort_inside_datagram_received(t):
    """What is queued behind it is not told."""
    address = endpoint(t, protocol=protocol(datagram_received=do("abort", "is_closing")))
    peer = t.udp()
    for number in range(5):
        peer.sendto(b"%d" % number, address)
    t.wait("connection_lost", "d")
    t.settle()


@scenario
def close_inside_error_received(t):
    """An error and the end."""
    nobody = t.udp("nobody")
    address = nobody.getsockname()
    nobody.close()
    t.op("datagram", name="d", remote=list(address), protocol=protocol(error_received=do("close")))
    t.op("sendto", "d", text="anybody?")
    t.wait("connection_lost", "d")
    t.settle()


@scenario
def another_protocol(t):
    """The new one receives, and hears of the end."""
    address = endpoint(t)
    peer = t.udp()
    peer.sendto(b"old", address)
    t.wait("datagram_received", "d")
    t.op("set_protocol", "d", protocol={"type": "datagram"}, **{"as": "e"})
    peer.sendto(b"new", address)
    t.wait("datagram_received", "e")
    t.op("close", "e")
    t.wait("connection_lost", "e")


@scenario
def another_protocol_inside_datagram_received(t):
    """The same from inside a callback."""
    address = endpoint(t, protocol=protocol(datagram_received=[
        {"op": "set_protocol", "as": "e", "protocol": {"type": "datagram"}}]))
    peer = t.udp()
    peer.sendto(b"old", address)
    t.wait("datagram_received", "d")
    peer.sendto(b"new", address)
    t.wait("datagram_received", "e")


@scenario
def everything_after_the_end(t):
    """What an endpoint answers when it is over."""
    t.op("datagram", name="d", remote=list(t.udp().getsockname()))
    t.op("close", "d")
    t.wait("connection_lost", "d")
    for operation in ("sendto", "is_closing", "close", "abort", "get_write_buffer_size",
                      "get_write_buffer_limits"):
        t.op(operation, "d", text="x")


@scenario
def names_of_a_connected_endpoint(t):
    """Its peer, and of an unconnected one none."""
    t.op("datagram", name="d", remote=list(t.udp().getsockname()))
    t.op("extra_info", "d", name="peername")
    t.op("extra_info", "d", name="nonsense")
    endpoint(t, "e")
    t.op("extra_info", "e", name="peername")
    t.op("extra_info", "e", name="sockname")


@scenario
def broadcast_without_leave(t):
    """Told as an error, and the endpoint lives on."""
    endpoint(t)
    t.op("sendto", "d", text="all", address=["255.255.255.255", 9])
    t.settle()
    t.op("is_closing", "d")


@scenario
def a_connected_endpoint_hears_its_peer_alone(t):
    """Others are not heard."""
    peer, other = t.udp(), t.udp("other")
    address = t.op("datagram", name="d", remote=list(peer.getsockname()))["address"]
    t.name(address, "<d>")
    other.sendto(b"from another", tuple(address))
    t.settle()
    peer.sendto(b"from the peer", tuple(address))
    t.wait("datagram_received", "d")


@scenario
def two_endpoints_of_the_subject(t):
    """A question and an answer in one process."""
    address = endpoint(t, "server", protocol=protocol(datagram_received=[
        {"op": "close"}]))
    t.op("datagram", name="client", remote=list(address))
    t.name(t.op("extra_info", "client", name="sockname") or "", "<client>")
    t.messages = [m for m in t.messages if t.sent.get(m.get("re"), {}).get("op") != "extra_info"]
    t.op("sendto", "client", text="question")
    t.wait("connection_lost", "server")


@scenario
def ipv6(t):
    """Both ways over the IPv6 loopback address."""
    peer = t.keep(socket.socket(socket.AF_INET6, socket.SOCK_DGRAM))
    peer.bind(("::1", 0))
    t.name(peer.getsockname(), "<peer>")
    address = t.op("datagram", name="d", local=["::1", 0])["address"]
    t.name(address, "<d>")
    peer.sendto(b"hello", tuple(address))
    t.wait("datagram_received", "d")
    t.op("sendto", "d", text="answer", address=list(peer.getsockname()[:2]))
    t.note("peer got", peer.recv(100))


@scenario
def resumes_just_at_the_low_mark(t):
    """A peer that takes one at a time: when as much as the low mark is left, and not one later."""
    peer = t.keep(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM))
    peer.bind(str(t.folder / "peer"))
    t.op("datagram", name="d", local=str(t.folder / "d"), remote=str(t.folder / "peer"))
    sizes = []
    for _ in range(40):
        t.op("sendto", "d", text="0123456789")
        sizes.append(t.op("get_write_buffer_size", "d"))
    one = sizes[-1] - sizes[-2]  # headers count or not
    t.op("set_write_buffer_limits", "d", high=sizes[-1] - 1, low=sizes[-1] - 3 * one)
    for taken in (1, 2, 3):
        peer.recv(100)
        t.settle()
        t.note(f"resumed after {taken}", any(m.get("ev") == "resume_writing" for m in t.messages))
    forget(t, "get_write_buffer_size")
