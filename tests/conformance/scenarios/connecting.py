# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""How connecting fails, and from where it is done."""
import socket

from conformance import scenario
from runner.helpers import do, on


def closed_port(t, family=socket.AF_INET, host="127.0.0.1"):
    """A port that nobody listens on."""
    sock = socket.socket(family)
    sock.bind((host, 0))
    port = sock.getsockname()[1]
    sock.close()
    return port


@scenario
def refused_without_a_callback(t):
    """The protocol is never heard of."""
    t.op("connect", name="c", kind="tcp", host="127.0.0.1", port=closed_port(t),
         protocol=on(connection_made=do("close")))
    t.settle()
    t.op("is_closing", "c")


@scenario
def refused_by_name(t):
    """A name of several addresses that all refuse."""
    t.op("connect", name="c", kind="tcp", host="localhost", port=closed_port(t))


@scenario
def refused_on_ipv6(t):
    """The same on the other loopback address."""
    t.op("connect", name="c", kind="tcp", host="::1", port=closed_port(t))


@scenario
def refused_then_connected(t):
    """A failure leaves nothing behind: the same name connects afterwards."""
    t.op("connect", name="c", kind="tcp", host="127.0.0.1", port=closed_port(t))
    peer = t.connect("c")
    peer.sendall(b"hello")
    t.wait("data_received", "c")


@scenario
def the_second_address_answers(t):
    """localhost, of which only the IPv4 address is served."""
    listener = t.listen()
    t.op("connect", name="c", kind="tcp", host="localhost", port=listener.getsockname()[1])
    t.accept(listener).sendall(b"here")
    t.wait("data_received", "c")
    t.op("extra_info", "c", name="peername")


@scenario
def ipv6(t):
    """A connection over IPv6, and its names."""
    listener = t.keep(socket.socket(socket.AF_INET6))
    listener.bind(("::1", 0))
    listener.listen()
    t.name(listener.getsockname(), "<peer>")
    t.op("connect", name="c", kind="tcp", host="::1", port=listener.getsockname()[1])
    peer = t.accept(listener)
    t.name(peer.getpeername(), "<client>")
    t.op("extra_info", "c", name="sockname")
    t.op("extra_info", "c", name="peername")
    peer.sendall(b"x")
    t.wait("data_received", "c")


@scenario
def ipv6_server(t):
    """A server on the IPv6 loopback address."""
    address = t.op("server", name="s", kind="tcp", host="::1", port=0)["address"]
    t.name(address, "<s>")
    peer = t.keep(socket.socket(socket.AF_INET6))
    peer.connect(tuple(address))
    t.name(peer.getsockname(), "<peer>")
    t.wait("connection_made", "s#1")
    t.op("extra_info", "s#1", name="sockname")
    t.op("extra_info", "s#1", name="peername")
    peer.close()
    t.wait("connection_lost", "s#1")


@scenario
def local_address(t):
    """The peer sees the local address that was asked for."""
    listener = t.listen()
    host, port = listener.getsockname()
    t.op("connect", name="c", kind="tcp", host=host, port=port, local=["127.0.0.2", 0])
    peer = t.accept(listener)
    t.note("peer sees", peer.getpeername()[0])
    t.name(peer.getpeername(), "<local>")
    t.op("extra_info", "c", name="sockname")


@scenario
def local_port(t):
    """A local port that is asked for is used."""
    listener = t.listen()
    host, port = listener.getsockname()
    local = closed_port(t)
    t.op("connect", name="c", kind="tcp", host=host, port=port, local=["127.0.0.1", local])
    t.note("peer sees it", t.accept(listener).getpeername()[1] == local)


@scenario
def local_address_in_use(t):
    """A local port that another program holds."""
    listener, other = t.listen(), t.listen("other")
    host, port = listener.getsockname()
    t.op("connect", name="c", kind="tcp", host=host, port=port, local=list(other.getsockname()))
    t.settle()


@scenario
def local_address_that_is_not_ours(t):
    """A local address of the documentation's."""
    listener = t.listen()
    host, port = listener.getsockname()
    t.op("connect", name="c", kind="tcp", host=host, port=port, local=["192.0.2.1", 0])


@scenario
def local_address_of_another_family(t):
    """An IPv6 address to connect to IPv4 from."""
    listener = t.listen()
    host, port = listener.getsockname()
    t.op("connect", name="c", kind="tcp", host=host, port=port, local=["::1", 0])


@scenario
def two_clients_at_once(t):
    """Two connects that are under way together."""
    listener = t.listen()
    host, port = listener.getsockname()
    numbers = [t.send("connect", name=name, kind="tcp", host=host, port=port) for name in "ab"]
    for number in numbers:
        t.reply(number)
    for _ in range(2):
        t.accept(listener).close()
    t.wait("connection_lost", "a")
    t.wait("connection_lost", "b")


@scenario
def peer_closes_at_once(t):
    """The peer accepts and closes: made, eof, lost."""
    listener = t.listen()
    host, port = listener.getsockname()
    t.send("connect", name="c", kind="tcp", host=host, port=port)
    t.accept(listener).close()
    t.wait("connection_lost", "c")


@scenario
def peer_resets_at_once(t):
    """The peer accepts and resets: made, lost with the reset."""
    listener = t.listen()
    host, port = listener.getsockname()
    t.send("connect", name="c", kind="tcp", host=host, port=port)
    peer = t.accept(listener)
    t.wait("connection_made", "c")
    t.reset(peer)
    t.wait("connection_lost", "c")


@scenario
def unreachable(t):
    """An address that there is no way to: a broadcast address."""
    t.op("connect", name="c", kind="tcp", host="255.255.255.255", port=9)


@scenario
def port_zero(t):
    """Port 0 of the loopback address."""
    t.op("connect", name="c", kind="tcp", host="127.0.0.1", port=0)
