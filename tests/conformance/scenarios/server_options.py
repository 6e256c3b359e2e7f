# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""What servers are told at their making: addresses, ports, backlogs, when to serve."""
import socket

from conformance import scenario
from runner.helpers import MIB, do, on

ANSWER = [{"op": "write", "text": "here"}]


def server(t, name="s", host="127.0.0.1", port=0, label=None, **fields):
    """A subject's server; its address, or None."""
    result = t.op("server", name=name, kind="tcp", host=host, port=port, **fields)
    if not result:
        return None
    t.name(result["address"], label or f"<{name}>")
    return result["address"]


def connects(t, address, label="connection"):
    """Notes whether an address is served; the peer's socket."""
    try:
        peer = t.raw_connect(list(address))
    except OSError as error:
        t.note(label, type(error).__name__)
        return None
    t.note(label, "connected")
    return peer


def talk(t, peer, name):
    """A connection that has come to its protocol carries data, and ends with its peer."""
    t.wait("connection_made", name)
    peer.sendall(b"hello")
    t.wait_data(name, 5)
    peer.close()
    t.wait("connection_lost", name)


@scenario
def a_backlog_of_one(t):
    """The smallest backlog serves all the same, one after the other."""
    address = server(t, backlog=1)
    for number in range(1, 6):
        talk(t, t.raw_connect(address), f"s#{number}")


@scenario
def a_backlog_beyond_all_bounds(t):
    """The system bounds what it is asked for."""
    address = server(t, backlog=60_000)
    talk(t, t.raw_connect(address), "s#1")


@scenario
def a_backlog_of_a_unix_server(t):
    """Five wait at once for a server whose backlog is five."""
    path = t.serve("s", kind="unix", backlog=5)
    peers = [t.raw_connect(path) for _ in range(5)]
    t.wait("connection_made", "s#5")
    for number, peer in enumerate(peers, 1):
        talk(t, peer, f"s#{number}")


@scenario
def reuse_port_of_the_second_only(t):
    """Both have to say so: the second alone is refused."""
    address = server(t)
    server(t, "s2", port=address[1], reuse_port=True)
    talk(t, t.raw_connect(address), "s#1")


@scenario
def reuse_port_of_the_first_only(t):
    """The first alone is not enough either."""
    address = server(t, reuse_port=True)
    server(t, "s2", port=address[1])
    talk(t, t.raw_connect(address), "s#1")


@scenario
def reuse_port_after_a_close(t):
    """Of two that share a port, one closes: all that come then go to the other."""
    address = server(t, reuse_port=True)
    server(t, "s2", port=address[1], reuse_port=True, label="<s>")
    t.op("server_close", server="s")
    for number in range(1, 6):
        talk(t, t.raw_connect(address), f"s2#{number}")


@scenario
def reuse_port_shares(t):
    """Forty connections to two servers of one port: each of them is served by one of both."""
    address = server(t, reuse_port=True, protocol=on(data_received=ANSWER))
    server(t, "s2", port=address[1], reuse_port=True, protocol=on(data_received=ANSWER), label="<s>")
    answers = set()
    for _ in range(40):
        peer = t.raw_connect(address)
        peer.sendall(b"?")
        answers.add(t.recv_exactly(peer, 4))
        peer.close()
    t._until(lambda m: m.get("ev") == "connection_lost", 10, 40)
    t.settle()
    t.note("answers", answers)
    t.note("lost", sum(m.get("ev") == "connection_lost" for m in t.messages))
    t.messages = [m for m in t.messages if "#" not in (m.get("conn") or "")]  # which one is chance


@scenario
def bound_twice_and_served_once(t):
    """Two that are bound to one port and do not serve: the first that serves has it."""
    address = server(t, start_serving=False)
    server(t, "s2", port=address[1], start_serving=False)
    t.op("start_serving", server="s")
    t.op("start_serving", server="s2")
    talk(t, t.raw_connect(address), "s#1")


@scenario
def served_later_with_a_backlog(t):
    """A backlog counts from when serving begins."""
    address = server(t, start_serving=False, backlog=3)
    connects(t, address, "before")
    t.op("start_serving", server="s")
    for number in range(1, 8):
        talk(t, t.raw_connect(address), f"s#{number}")


@scenario
def closed_and_bound_again_and_served(t):
    """A server that never served gives its port to another."""
    address = server(t, start_serving=False)
    t.op("server_close", server="s")
    server(t, "s2", port=address[1])
    talk(t, t.raw_connect(address), "s2#1")


@scenario
def on_all_ipv4_addresses(t):
    """A server on 0.0.0.0 is reached on every address of the loopback; what it is called there."""
    address = server(t, host="0.0.0.0",
                     protocol=on(connection_made=[{"op": "extra_info", "name": "sockname"}]))
    for number, host in enumerate(("127.0.0.1", "127.0.0.2"), 1):
        t.name((host, address[1]), f"<{host}>")
        talk(t, connects(t, [host, address[1]], host), f"s#{number}")


@scenario
def on_all_ipv6_addresses(t):
    """A server on :: is one of IPv6 only."""
    address = server(t, host="::")
    connects(t, ["127.0.0.1", address[1]], "IPv4")
    peer = t.keep(socket.socket(socket.AF_INET6))
    peer.connect(("::1", address[1]))
    talk(t, peer, "s#1")


@scenario
def on_both_families(t):
    """IPv4 and IPv6 have ports of their own."""
    address = server(t, host="0.0.0.0")
    server(t, "s2", host="::", port=address[1])
    talk(t, t.raw_connect(["127.0.0.1", address[1]]), "s#1")
    peer = t.keep(socket.socket(socket.AF_INET6))
    peer.connect(("::1", address[1]))
    talk(t, peer, "s2#1")


@scenario
def the_same_port_of_another_address(t):
    """127.0.0.1 and 127.0.0.2 do not get into each other's way."""
    address = server(t)
    other = server(t, "s2", host="127.0.0.2", port=address[1])
    talk(t, t.raw_connect(address), "s#1")
    talk(t, t.raw_connect(other), "s2#1")


@scenario
def an_address_of_a_server_on_all(t):
    """Who serves 0.0.0.0 has the port on every address."""
    address = server(t, host="0.0.0.0")
    server(t, "s2", port=address[1])


@scenario
def all_addresses_of_a_port_that_one_has(t):
    """And the other way round."""
    address = server(t)
    server(t, "s2", host="0.0.0.0", port=address[1])


@scenario
def a_name_of_several_addresses(t):
    """A server on localhost is reached on the address it says."""
    result = t.op("server", name="s", kind="tcp", host="localhost", port=0)
    host, port = result["address"]
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    t.name((host, port), "<s>")
    peer = t.keep(socket.socket(family))
    peer.connect((host, port))
    talk(t, peer, "s#1")


@scenario
def twenty_servers(t):
    """Twenty servers at once, each with a connection, closed in another order."""
    names = [f"s{number}" for number in range(20)]
    peers = {name: t.raw_connect(server(t, name)) for name in names}
    for name in reversed(names):
        t.wait("connection_made", f"{name}#1")
        t.op("server_close", server=name)
    for name in names:
        talk(t, peers[name], f"{name}#1")


@scenario
def a_unix_server_on_a_path_of_before(t):
    """A path whose server was closed is free for the next one, and its connections are the next one's."""
    path = t.serve("s", kind="unix")
    t.op("server_close", server="s")
    t.op("server", name="s2", kind="unix", path=path)
    talk(t, t.raw_connect(path), "s2#1")


@scenario
def limits_from_the_first_moment(t):
    """Limits set in connection_made hold for what is written there."""
    address = server(t, protocol=on(connection_made=[
        {"op": "set_write_buffer_limits", "high": 0},
        {"op": "write", "size": 8 * MIB}, {"op": "write", "text": "end"}]))
    peer = t.raw_connect(address, rcvbuf=4096)
    t.wait("pause_writing", "s#1")
    t.note("peer got", len(t.recv_exactly(peer, 8 * MIB + 3)))
    t.wait("resume_writing", "s#1")


@scenario
def buffered_protocols_of_a_server(t):
    """A server of buffered protocols, whose connections have memory of their own."""
    address = server(t, protocol={"type": "buffered", "buffer_size": 3})
    peers = [t.raw_connect(address) for _ in range(3)]
    t.wait("connection_made", "s#3")
    for number, peer in enumerate(peers, 1):
        peer.sendall(b"%d" % number * 10)
    for number, peer in enumerate(peers, 1):
        t.wait_data(f"s#{number}", 10)
        peer.close()
        t.wait("connection_lost", f"s#{number}")


@scenario
def each_connection_closed_where_it_is_made(t):
    """A server that takes nobody: ten come and go."""
    address = server(t, protocol=on(connection_made=do("close")))
    for number in range(1, 11):
        peer = t.raw_connect(address)
        t.note("peer end", t.recv_to_end(peer))
        t.wait("connection_lost", f"s#{number}")
    t.op("is_serving", server="s")
