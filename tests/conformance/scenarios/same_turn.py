# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""What one connection's callback does to another for which the same turn of the loop has something too."""
from conformance import scenario
from runner.helpers import MIB, do, on


def both_readable(t, *operations):
    """Two connections of the subject's with something to read, which the loop sees in one turn: what the first
    of them does to the second comes before the second is read."""
    first = t.connect("a", protocol=on(data_received=[dict(each, conn="b") for each in operations]))
    second = t.connect("b")
    numbers = t.send_together(*({"op": "pause_reading", "conn": conn} for conn in "ab"))
    t.reply(numbers[1])
    first.sendall(b"to a")
    second.sendall(b"to b")
    t.settle()
    numbers = t.send_together(*({"op": "resume_reading", "conn": conn} for conn in "ab"))
    t.reply(numbers[1])
    t.wait("data_received", "a")
    t.settle()


@scenario
def the_first_pauses_the_second(t):
    """The second one's data waits until it is resumed."""
    both_readable(t, *do("pause_reading", "is_reading"))
    t.note("received while paused", t.received("b"))
    t.op("resume_reading", "b")
    t.wait_data("b", 4)


@scenario
def the_first_closes_the_second(t):
    """The second one's data is not received any more."""
    both_readable(t, *do("close", "is_closing"))
    t.wait("connection_lost", "b")
    t.settle()


@scenario
def the_first_aborts_the_second(t):
    """The same for an abort."""
    both_readable(t, *do("abort", "is_closing"))
    t.wait("connection_lost", "b")
    t.settle()


@scenario
def the_first_switches_the_second(t):
    """The second one's data goes to the new protocol."""
    both_readable(t, {"op": "set_protocol", "as": "b2"})
    t.wait_data("b2", 4)


@scenario
def the_first_switches_the_second_to_buffered(t):
    """The same to one of the other kind."""
    t.keep_get_buffer = True
    both_readable(t, {"op": "set_protocol", "as": "b2",
                      "protocol": {"type": "buffered", "buffer_size": 4}})
    t.wait_data("b2", 4)


@scenario
def a_write_into_the_room_that_was_just_made(t):
    """The kernel could take it, and the loop has not looked yet: it comes after what is buffered all the same."""
    address = t.serve("s", kind="unix", protocol=on(
        connection_made=do("pause_reading"),
        data_received__1=[{"op": "write", "conn": "c", "text": "last"}]))
    t.op("connect", name="c", kind="unix", path=address)
    t.wait("connection_made", "s#1")
    t.op("write", "c", size=MIB)
    t.settle()
    t.op("resume_reading", "s#1")
    t.wait_data("s#1", MIB + 4)
    t.settle()


@scenario
def a_datagram_into_the_room_that_was_just_made(t):
    """The same for datagrams: the receiver has taken the first, and others wait."""
    paths = {name: str(t.folder / name) for name in "rd"}
    t.op("datagram", name="r", local=paths["r"], protocol={"type": "datagram", "on": {
        "datagram_received#1": [{"op": "sendto", "conn": "d", "text": "last"}]}})
    t.op("datagram", name="d", local=paths["d"], remote=paths["r"])
    t.reply(t.send_together(*({"op": "sendto", "conn": "d", "text": str(number)}
                              for number in range(30)))[-1])
    t.wait("datagram_received", "r", count=31)
    t.settle()


def answered_in_one_turn(t, *answers):
    """Three datagrams that wait together, each with an answer to the peer or elsewhere: what the peer gets."""
    peer = t.udp()
    actions = {f"datagram_received#{number}": [{"op": "sendto", "text": f"answer {number}",
                                                "address": address or list(peer.getsockname())}]
               for number, address in enumerate(answers, 1)}
    address = t.op("datagram", name="d", local=["127.0.0.1", 0],
                   protocol={"type": "datagram", "on": actions})["address"]
    t.name(address, "<d>")
    t.name(t.op("datagram", name="e", remote=address)["address"], "<e>")
    t.reply(t.send_together(*({"op": "sendto", "conn": "e", "text": str(number)}
                              for number in (1, 2, 3)))[-1])
    t.wait("datagram_received", "d", count=3)
    t.settle()
    t.note("peer got", [peer.recv(100).decode() for address in answers if not address])


@scenario
def answers_in_one_turn(t):
    """Each goes out, in their order."""
    answered_in_one_turn(t, None, None, None)


@scenario
def an_answer_that_fails_in_one_turn(t):
    """Broadcasting without leave is told, once; those before and after it go out."""
    answered_in_one_turn(t, None, ["255.255.255.255", 9], None)
    # When it is told depends on how many datagrams are given to the kernel at once.
    errors = [m for m in t.messages if m.get("ev") == "error_received"]
    t.note("errors", [(m["conn"], m["error"]) for m in errors])
    t.messages = [m for m in t.messages if m not in errors]
