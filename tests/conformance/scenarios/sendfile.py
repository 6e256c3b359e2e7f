# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""Sending files: what of them, in what order with the rest, and what ends it."""
import hashlib

from conformance import scenario
from runner.helpers import MIB, on, unix_connect
from runner.traces import digest

MUCH = 8 * MIB  # more than any socket takes before its peer reads


def file_of(t, size, name="file"):
    """A file of a pattern: its path and its bytes."""
    data = bytes((i * 7 ^ i >> 9) & 255 for i in range(min(size, MIB))) * (size // MIB + 1)
    path = t.folder / name
    path.write_bytes(data[:size])
    return str(path), data[:size]


def send(t, size, conn="c", **fields):
    """The file's operation, sent and not waited for."""
    path, data = file_of(t, size)
    return t.send("sendfile", conn=conn, path=path, **fields), data


def start(t, size=MUCH, conn="c"):
    """A file on its way to a peer that does not read."""
    number, data = send(t, size, conn)
    t.settle()
    return number, data


def note_bytes(t, peer, expected):
    """What the peer receives, and whether that is what was to be sent."""
    data = t.recv_exactly(peer, len(expected))
    t.note("peer got", digest(data))
    t.note("as expected", data == bytes(expected))


def send_part(t, size, length, **fields):
    """A part of a file, with what came of it; then a mark, to see where the part ends."""
    peer = t.connect()
    number, data = send(t, size, **fields)
    t.reply(number)
    t.op("file_position", "c")
    t.op("write", "c", text="|")
    offset = fields.get("offset", 0)
    note_bytes(t, peer, data[offset:offset + length] + b"|")


@scenario
def a_whole_file(t):
    """All of a file; its position is at the end."""
    send_part(t, 300_000, 300_000)


@scenario
def a_byte(t):
    """The smallest file that is not empty."""
    send_part(t, 1, 1)


@scenario
def from_an_offset(t):
    """From an offset to the end."""
    send_part(t, 100_000, 99_000, offset=1000)


@scenario
def a_count(t):
    """The first bytes only; the position is behind them."""
    send_part(t, 100_000, 777, count=777)


@scenario
def from_an_offset_a_count(t):
    """A piece out of the middle."""
    send_part(t, 100_000, 40_000, offset=50_000, count=40_000)


@scenario
def a_count_beyond_the_end(t):
    """More than the file has: what it has, and no error."""
    send_part(t, 100_000, 1000, offset=99_000, count=5000)


@scenario
def from_the_end(t):
    """An offset at the end: nothing is sent, the position stays."""
    send_part(t, 1000, 0, offset=1000)


@scenario
def from_beyond_the_end(t):
    """An offset beyond the end: nothing is sent, the position stays."""
    send_part(t, 1000, 0, offset=5000, count=10)


@scenario
def an_empty_file(t):
    """Nothing to send."""
    send_part(t, 0, 0)


@scenario
def bad_arguments(t):
    """Numbers that make no sense are refused, and nothing has changed."""
    peer = t.connect()
    for fields in ({"offset": -1}, {"count": 0}, {"count": -5}, {"offset": -1, "count": 3}):
        number, _ = send(t, 100, **fields)
        t.reply(number)
    t.op("is_reading", "c")
    t.op("write", "c", text="still here")
    t.note("peer got", t.recv_exactly(peer, 10))


@scenario
def over_a_unix_socket(t):
    """The same over a Unix socket."""
    peer = unix_connect(t)
    number, data = send(t, 3 * MIB)
    note_bytes(t, peer, data)
    t.reply(number)
    t.op("file_position", "c")


@scenario
def from_a_server(t):
    """A server's connection sends one; the client's protocol hears nothing of it but the data."""
    address = t.serve("s")
    t.op("connect", name="c", kind="tcp", host=address[0], port=address[1])
    t.wait("connection_made", "s#1")
    number, data = send(t, 3 * MIB, conn="s#1")
    t.reply(number)
    t.wait_data("c", len(data))
    t.note("received", hashlib.sha1(t.received("c")).hexdigest() == hashlib.sha1(data).hexdigest())


@scenario
def writing_meanwhile(t):
    """write() and writelines() are refused, also with nothing to write; the buffer stays empty."""
    peer = t.connect()
    number, data = start(t)
    t.op("write", "c", text="x")
    t.op("write", "c", text="")
    t.op("writelines", "c", parts=[{"text": "x"}])
    t.op("get_write_buffer_size", "c")
    note_bytes(t, peer, data)
    t.reply(number)
    t.op("write", "c", text="afterwards")
    t.note("peer got", t.recv_exactly(peer, 10))


@scenario
def after_what_is_buffered(t):
    """What was written before goes first, with its flow control; the file itself pauses nothing."""
    peer = t.connect()
    t.op("write", "c", size=8 * MIB)
    t.settle()
    number, data = start(t)
    pattern = (bytes(i * 31 % 251 for i in range(251)) * (8 * MIB // 251 + 1))[:8 * MIB]
    note_bytes(t, peer, pattern + data)
    t.reply(number)
    t.wait("resume_writing", "c")


@scenario
def writing_in_resume_writing(t):
    """The buffer empties before the file's turn: a write in resume_writing is refused."""
    peer = t.connect(protocol=on(resume_writing=[{"op": "write", "text": "x"}]))
    t.op("write", "c", size=8 * MIB)
    t.settle()
    number, data = start(t)
    t.recv_exactly(peer, 8 * MIB)
    note_bytes(t, peer, data)
    t.reply(number)
    t.wait("resume_writing", "c")


@scenario
def low_limits(t):
    """Limits of nothing: the file pauses nothing all the same."""
    peer = t.connect()
    t.op("set_write_buffer_limits", "c", high=0)
    number, data = start(t)
    note_bytes(t, peer, data)
    t.reply(number)


@scenario
def a_slow_peer(t):
    """A peer that reads in small bits gets it all."""
    peer = t.connect(rcvbuf=4096)
    number, data = send(t, 3 * MIB)
    got = bytearray()
    while len(got) < len(data):
        part = peer.recv(997)
        if not part:
            break
        got += part
    t.note("all of it", bytes(got) == data)
    t.reply(number)


@scenario
def the_peer_closes(t):
    """A peer that goes away in the middle, what came unread."""
    peer = t.connect()
    number, _ = start(t)
    peer.close()
    t.reply(number)
    t.wait("connection_lost", "c")


@scenario
def the_peer_resets(t):
    """A reset in the middle."""
    peer = t.connect()
    number, _ = start(t)
    t.reset(peer)
    t.reply(number)
    t.wait("connection_lost", "c")


@scenario
def the_peer_resets_while_something_is_buffered(t):
    """A reset before the file's turn."""
    peer = t.connect()
    t.op("write", "c", size=8 * MIB)
    number, _ = start(t)
    t.reset(peer)
    t.reply(number)
    t.wait("connection_lost", "c")


@scenario
def the_peer_ends_its_side(t):
    """A half-close in the middle is told afterwards."""
    peer = t.connect(protocol=on(eof_received=[{"op": "return", "value": True}]))
    number, data = start(t)
    peer.shutdown(1)
    t.settle()
    note_bytes(t, peer, data)
    t.reply(number)
    t.wait("eof_received", "c")
    t.op("is_closing", "c")


@scenario
def a_closing_transport(t):
    """Refused once close() was called, though something is still being sent."""
    peer = t.connect()
    t.op("write", "c", size=8 * MIB)
    t.settle()
    t.op("close", "c")
    number, _ = start(t)
    t.reply(number)
    t.recv_to_end(peer)
    t.wait("connection_lost", "c")


@scenario
def a_lost_transport(t):
    """Refused after connection_lost."""
    peer = t.connect()
    peer.close()
    t.wait("connection_lost", "c")
    number, _ = start(t)
    t.reply(number)


@scenario
def after_write_eof(t):
    """Refused when our side has ended."""
    peer = t.connect()
    t.op("write_eof", "c")
    number, _ = start(t)
    t.reply(number)
    t.note("peer end", t.recv_to_end(peer))
    t.op("is_closing", "c")


@scenario
def reading_is_paused_meanwhile(t):
    """What the peer sends comes afterwards."""
    peer = t.connect()
    number, data = start(t)
    t.op("is_reading", "c")
    peer.sendall(b"hello")
    t.settle()
    t.note("received meanwhile", t.received("c"))
    note_bytes(t, peer, data)
    t.reply(number)
    t.wait("data_received", "c")
    t.op("is_reading", "c")


@scenario
def reading_that_was_paused(t):
    """Who had paused reading finds it paused."""
    peer = t.connect()
    t.op("pause_reading", "c")
    peer.sendall(b"hello")
    number, data = start(t)
    note_bytes(t, peer, data)
    t.reply(number)
    t.op("is_reading", "c")
    t.settle()
    t.note("received meanwhile", t.received("c"))
    t.op("resume_reading", "c")
    t.wait("data_received", "c")


@scenario
def resuming_reading_meanwhile(t):
    """Reading that is resumed in the middle goes on then."""
    peer = t.connect()
    number, data = start(t)
    t.op("resume_reading", "c")
    t.op("is_reading", "c")
    peer.sendall(b"hello")
    t.wait("data_received", "c")
    note_bytes(t, peer, data)
    t.reply(number)
    t.op("is_reading", "c")


@scenario
def a_buffered_protocol(t):
    """A buffered protocol is asked for nothing meanwhile."""
    t.keep_get_buffer = True
    peer = t.connect(protocol={"type": "buffered", "buffer_size": 16})
    number, data = start(t)
    t.note("buffers asked for", sum(m.get("ev") == "get_buffer" for m in t.messages))
    note_bytes(t, peer, data)
    t.reply(number)
    peer.sendall(b"hello")
    t.wait("buffer_updated", "c")


@scenario
def another_protocol_meanwhile(t):
    """Switching the protocol changes nothing of it; the new one gets what comes."""
    peer = t.connect()
    number, data = start(t)
    t.op("set_protocol", "c", **{"as": "d"}, protocol={})
    peer.sendall(b"hello")
    note_bytes(t, peer, data)
    t.reply(number)
    t.wait("data_received", "d")


@scenario
def two_one_after_the_other(t):
    """Two files in a row."""
    peer = t.connect()
    for size in (1000, 3 * MIB):
        number, data = send(t, size)
        note_bytes(t, peer, data)
        t.reply(number)


@scenario
def a_second_one_meanwhile(t):
    """Refused, and the first goes on."""
    peer = t.connect()
    number, data = start(t)
    t.op("sendfile", "c", path=str(t.folder / "file"))
    note_bytes(t, peer, data)
    t.reply(number)


@scenario
def closed_meanwhile(t):
    """close() in the middle."""
    peer = t.connect()
    number, data = start(t)
    t.op("close", "c")
    t.note("peer got all", t.recv_to_end(peer) == (data, "eof"))
    t.reply(number, timeout=1)
    t.wait("connection_lost", "c")


@scenario
def aborted_meanwhile(t):
    """abort() in the middle."""
    t.connect()
    number, _ = start(t)
    t.op("abort", "c")
    t.wait("connection_lost", "c")
    t.reply(number, timeout=1)


@scenario
def our_end_meanwhile(t):
    """write_eof() in the middle."""
    peer = t.connect()
    number, data = start(t)
    t.op("write_eof", "c")
    t.note("peer got all", t.recv_to_end(peer) == (data, "eof"))
    t.reply(number)


@scenario
def pausing_reading_meanwhile(t):
    """pause_reading() in the middle, where reading is paused anyhow."""
    peer = t.connect()
    number, data = start(t)
    t.op("pause_reading", "c")
    note_bytes(t, peer, data)
    t.reply(number)
    t.op("is_reading", "c")


@scenario
def no_such_file(t):
    """The file is not there."""
    t.connect()
    t.op("sendfile", "c", path=str(t.folder / "nothing"))
    t.op("is_reading", "c")
