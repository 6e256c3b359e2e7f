# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""More of datagram endpoints: queues over Unix sockets, whose buffers are small, errors, options."""
import socket

from conformance import scenario
from runner.helpers import RAISE, do


def protocol(**callbacks):
    """A datagram protocol with these actions; datagram_received__2 stands for datagram_received#2."""
    return {"type": "datagram",
            "on": {name.replace("__", "#"): actions for name, actions in callbacks.items()}}


def sendto(text, **fields):
    return dict(op="sendto", text=text, **fields)


def udp_remote(t, name="d", **fields):
    """A subject's endpoint connected to a raw peer: the peer, and the endpoint's address."""
    peer = t.udp()
    address = t.op("datagram", name=name, remote=list(peer.getsockname()), **fields)["address"]
    t.name(address, f"<{name}>")
    return peer, tuple(address)


def udp_local(t, name="d", **fields):
    address = t.op("datagram", name=name, local=["127.0.0.1", 0], **fields)["address"]
    t.name(address, f"<{name}>")
    return tuple(address)


def unix_peer(t, name="peer"):
    """A raw Unix datagram socket of ours. It holds some ten datagrams, however small."""
    path = str(t.folder / name)
    peer = t.keep(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM))
    peer.bind(path)
    t.name(path, f"<{name}>")
    return peer


def unix_remote(t, **fields):
    """A subject's endpoint connected to a raw Unix peer, bound to a path of its own."""
    peer = unix_peer(t)
    path = str(t.folder / "d")
    t.name(path, "<d>")
    t.op("datagram", name="d", local=path, remote=peer.getsockname(), **fields)
    return peer, path


def fill(t, count=40, size=10):
    """More than the peer takes."""
    for number in range(count):
        t.send("sendto", conn="d", text=f"{number:0{size}}")
    t.settle()


def take(t, peer, count):
    """What the peer gets, in its order."""
    got = [peer.recv(1 << 18) for _ in range(count)]
    t.note("peer got", b" ".join(got).decode())


@scenario
def unix_exchange(t):
    """A path is an address."""
    peer, path = unix_remote(t)
    t.op("extra_info", "d", name="peername")
    t.op("sendto", "d", text="hello")
    data, sender = peer.recvfrom(100)
    t.note("peer got", [data.decode(), sender == path])
    peer.sendto(b"world", path)
    t.wait("datagram_received", "d")
    t.settle()


@scenario
def unix_unconnected(t):
    """A bound endpoint answers whom it names."""
    path = str(t.folder / "d")
    t.name(path, "<d>")
    t.op("datagram", name="d", local=path)
    peer = unix_peer(t)
    peer.sendto(b"hello", path)
    t.wait("datagram_received", "d")
    t.op("sendto", "d", text="world", address=peer.getsockname())
    t.note("peer got", peer.recv(100).decode())
    t.settle()


@scenario
def unix_unnamed_sender(t):
    """Who has no name has no address."""
    path = str(t.folder / "d")
    t.op("datagram", name="d", local=path)
    sender = t.keep(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM))
    sender.sendto(b"hello", path)
    t.wait("datagram_received", "d")
    t.settle()


@scenario
def queued_in_order(t):
    """What the kernel does not take waits, and keeps its order."""
    peer, _ = unix_remote(t)
    fill(t)
    take(t, peer, 40)
    t.settle()
    t.op("get_write_buffer_size", "d")


@scenario
def pause_and_resume(t):
    """More than the high mark pauses; the low mark resumes. Counted are bytes, and in new versions headers."""
    peer, _ = unix_remote(t)
    fill(t, 30, 1000)
    t.op("set_write_buffer_limits", "d", high=100, low=50)
    t.settle()
    take(t, peer, 30)
    t.wait("resume_writing", "d")
    t.op("get_write_buffer_size", "d")


@scenario
def headers_are_counted(t):
    """Each datagram that waits counts for eight bytes beside its own."""
    unix_remote(t)
    fill(t, 20, 10)
    t.op("get_write_buffer_size", "d")


@scenario
def close_with_queued(t):
    """close() sends what waits, and then the end comes."""
    peer, _ = unix_remote(t)
    fill(t)
    t.op("close", "d")
    t.settle()
    t.op("is_closing", "d")
    take(t, peer, 40)
    t.wait("connection_lost", "d")


@scenario
def abort_with_queued(t):
    """abort() drops what waits."""
    peer, _ = unix_remote(t)
    fill(t)
    t.op("abort", "d")
    t.wait("connection_lost", "d")
    t.op("get_write_buffer_size", "d")
    peer.settimeout(0.3)
    got = 0
    try:
        while peer.recv(100):
            got += 1
    except TimeoutError:
        pass
    t.note("fewer than were sent", got < 40)


@scenario
def peer_gone_with_queued(t):
    """The peer dies while datagrams wait: each failure is told, the endpoint lives on."""
    peer, _ = unix_remote(t)
    for number in range(40):
        t.send("sendto", conn="d", text=str(number))
    t.settle()
    t.op("set_write_buffer_limits", "d", high=0)
    t.settle()
    peer.close()
    t.wait("resume_writing", "d")
    t.op("is_closing", "d")
    t.op("get_write_buffer_size", "d")
    t.note("several errors", len([m for m in t.messages if m.get("ev") == "error_received"]) > 2)


@scenario
def close_inside_pause_writing(t):
    """Closing from the callback that is called inside sendto()."""
    peer, _ = unix_remote(t, protocol=protocol(pause_writing=do("close")))
    t.op("set_write_buffer_limits", "d", high=0)
    # As many as fit, and one more.
    for number in range(30):
        t.send("sendto", conn="d", text=f"{number:02}")
        if t.op("is_closing", "d"):
            break
    got = [peer.recv(100).decode() for _ in range(number + 1)]
    t.note("peer got all", got == [f"{n:02}" for n in range(number + 1)])
    t.wait("connection_lost", "d")


@scenario
def send_inside_resume_writing(t):
    """What is sent from resume_writing() goes."""
    peer, _ = unix_remote(t, protocol=protocol(resume_writing__1=[sendto("resumed")]))
    fill(t, 40, 100)
    t.op("set_write_buffer_limits", "d", high=1000, low=0)
    t.settle()
    take(t, peer, 41)
    t.settle()


@scenario
def nobody_at_the_path(t):
    """Sending to a path that nobody has: told, and the endpoint lives on."""
    path = str(t.folder / "d")
    t.op("datagram", name="d", local=path)
    t.op("sendto", "d", text="anyone?", address=str(t.folder / "nobody"))
    t.settle()
    t.op("is_closing", "d")


@scenario
def stale_path_is_replaced(t):
    """A socket file that nobody is bound to any more is no obstacle."""
    path = str(t.folder / "d")
    old = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    old.bind(path)
    old.close()
    t.op("datagram", name="d", local=path)
    sender = t.keep(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM))
    sender.sendto(b"hello", path)
    t.wait("datagram_received", "d")
    t.settle()


@scenario
def socket_file_after_close(t):
    """What becomes of the file."""
    path = t.folder / "d"
    t.op("datagram", name="d", local=str(path))
    t.op("close", "d")
    t.wait("connection_lost", "d")
    t.settle()
    t.note("file", path.exists())


@scenario
def bound_path_is_left_alone(t):
    """A socket that somebody is bound to is in use."""
    peer = unix_peer(t)
    t.op("datagram", name="d", local=peer.getsockname())
    t.settle()


@scenario
def large_datagrams(t):
    """65,507 bytes are the most that UDP carries; one more is an error, and the endpoint lives on."""
    peer, _ = udp_remote(t)
    t.op("sendto", "d", size=65507)
    t.note("peer got", len(peer.recv(1 << 17)))
    t.op("sendto", "d", size=65508)
    t.settle()
    t.op("is_closing", "d")
    t.op("sendto", "d", text="still here")
    t.note("peer got", peer.recv(100).decode())


@scenario
def large_datagram_received(t):
    """The largest arrives whole."""
    address = udp_local(t)
    peer = t.udp()
    peer.sendto(bytes(range(256)) * 255 + bytes(227), address)
    t.wait("datagram_received", "d")
    t.settle()


@scenario
def other_receiver_of_a_connected_endpoint(t):
    """A connected endpoint sends to its peer alone."""
    peer, _ = udp_remote(t)
    t.op("sendto", "d", text="to the peer", address=list(peer.getsockname()))
    t.note("peer got", peer.recv(100).decode())
    t.op("sendto", "d", text="to another", address=["127.0.0.1", 9])
    t.settle()


@scenario
def no_receiver_on_an_unconnected_endpoint(t):
    """It needs one."""
    udp_local(t)
    t.op("sendto", "d", text="whom?")
    t.settle()
    t.op("is_closing", "d")


@scenario
def empty_datagram_sent(t):
    """Nothing is a message too."""
    peer, _ = udp_remote(t)
    t.op("sendto", "d", text="")
    t.op("sendto", "d", text="after")
    peer.settimeout(1)
    t.note("peer got", peer.recv(100).decode())
    t.settle()


@scenario
def broadcast_without_permission(t):
    """Broadcasting needs the option: told, and the endpoint lives on."""
    udp_local(t)
    t.op("sendto", "d", text="all", address=["127.255.255.255", 9])
    t.settle()
    t.op("is_closing", "d")


@scenario
def broadcast_is_not_connected(t):
    """An endpoint that may broadcast hears everybody, and has no peer name."""
    peer = t.udp()
    address = t.op("datagram", name="d", local=["127.0.0.1", 0], remote=list(peer.getsockname()),
                   broadcast=True)["address"]
    t.name(address, "<d>")
    t.op("extra_info", "d", name="peername")
    t.op("sendto", "d", text="to the default receiver")
    t.note("peer got", peer.recv(100).decode())
    t.op("sendto", "d", text="to another", address=["127.0.0.1", 9])
    other = t.udp("other")
    other.sendto(b"from another", tuple(address))
    t.wait("datagram_received", "d")
    t.settle()


@scenario
def reuse_port(t):
    """Two endpoints at one address, if both want it."""
    address = t.op("datagram", name="d", local=["127.0.0.1", 0], reuse_port=True)["address"]
    t.name(address, "<d>")
    t.op("datagram", name="e", local=address, reuse_port=True)
    t.op("datagram", name="f", local=address)
    t.settle()


@scenario
def ipv6(t):
    """The same over IPv6."""
    peer = t.keep(socket.socket(socket.AF_INET6, socket.SOCK_DGRAM))
    peer.bind(("::1", 0))
    t.name(peer.getsockname(), "<peer>")
    address = t.op("datagram", name="d", local=["::1", 0])["address"]
    t.name(address, "<d>")
    peer.sendto(b"hello", (address[0], address[1]))
    t.wait("datagram_received", "d")
    t.op("sendto", "d", text="world", address=list(peer.getsockname()[:2]))
    t.note("peer got", peer.recv(100).decode())
    t.settle()


@scenario
def datagram_received_raises(t):
    """Reported, and the endpoint lives on."""
    address = udp_local(t, protocol=protocol(datagram_received__1=RAISE))
    peer = t.udp()
    peer.sendto(b"1", address)
    peer.sendto(b"2", address)
    t.wait("datagram_received", "d", count=2)
    t.settle()
    t.op("is_closing", "d")


@scenario
def error_received_raises(t):
    """The same for an error that comes by itself."""
    peer, _ = udp_remote(t, protocol=protocol(error_received=RAISE))
    peer.close()
    t.op("sendto", "d", text="anyone?")
    t.wait("error_received", "d")
    t.settle()
    t.op("is_closing", "d")


@scenario
def close_with_several_waiting(t):
    """Closed in the callback of the first of three, the endpoint tells no more."""
    address = udp_local(t, protocol=protocol(connection_made=[{"op": "is_closing"}],
                                             datagram_received=do("close")))
    peer = t.udp()
    for number in range(3):
        peer.sendto(str(number).encode(), address)
    t.wait("connection_lost", "d")
    t.settle()


@scenario
def answers_then_closes(t):
    """What is sent before close() in a callback goes out."""
    peer, address = udp_remote(t, protocol=protocol(
        datagram_received=[sendto("one"), sendto("two"), {"op": "close"}]))
    peer.sendto(b"go", address)
    t.note("peer got", [peer.recv(100).decode() for _ in range(2)])
    t.wait("connection_lost", "d")


@scenario
def answers_then_aborts(t):
    """And what is sent before abort(), if the kernel has taken it."""
    peer, address = udp_remote(t, protocol=protocol(
        datagram_received=[sendto("one"), {"op": "abort"}]))
    for _ in range(2):
        peer.sendto(b"go", address)
    t.note("peer got", peer.recv(100).decode())
    t.wait("connection_lost", "d")
    t.settle()


@scenario
def set_protocol_in_callback(t):
    """The next datagram goes to the new protocol."""
    address = udp_local(t, protocol=protocol(datagram_received__1=[
        {"op": "set_protocol", "as": "e", "protocol": {"type": "datagram"}}]))
    peer = t.udp()
    peer.sendto(b"1", address)
    peer.sendto(b"2", address)
    t.wait("datagram_received", "e")
    t.settle()


@scenario
def every_datagram_is_one(t):
    """However many come at once, each is a call."""
    address = udp_local(t)
    peer = t.udp()
    for number in range(150):
        peer.sendto(str(number).encode(), address)
    t.wait("datagram_received", "d", count=150)
    t.settle()
