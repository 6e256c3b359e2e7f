# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""Unix sockets: names, files, and ends that TCP has not."""
import os
import socket

from conformance import scenario
from runner.helpers import MIB, do, on, unix_connect


def path_of(t, name):
    return str(t.folder / name)


@scenario
def names_of_both_ends(t):
    """A client has no name and its peer the path; in the server it is the other way round."""
    path = t.serve("s", kind="unix")
    t.op("connect", name="c", kind="unix", path=path)
    t.wait("connection_made", "s#1")
    for name in ("c", "s#1"):
        t.op("extra_info", name, name="sockname")
        t.op("extra_info", name, name="peername")
    t.op("close", "c")
    t.wait("connection_lost", "s#1")
    t.op("extra_info", "s#1", name="sockname")
    t.op("extra_info", "c", name="peername")


@scenario
def no_such_socket(t):
    """Connecting to a path that is not there."""
    t.op("connect", name="c", kind="unix", path=path_of(t, "missing"))
    t.settle()


@scenario
def a_plain_file(t):
    """Connecting to a file that is no socket."""
    (t.folder / "file").write_text("no socket")
    t.op("connect", name="c", kind="unix", path=path_of(t, "file"))


@scenario
def a_stale_socket(t):
    """Connecting to a socket that nobody listens on any more."""
    listener = t.listen("stale", family=socket.AF_UNIX)
    listener.close()
    t.op("connect", name="c", kind="unix", path=path_of(t, "stale"))


@scenario
def no_permission(t):
    """Connecting to and serving in a folder that is no folder."""
    (t.folder / "file").write_text("no folder")
    t.op("connect", name="c", kind="unix", path=path_of(t, "file") + "/socket")
    t.op("server", name="s", kind="unix", path=path_of(t, "file") + "/socket")


@scenario
def a_path_that_is_too_long(t):
    """Longer than an address may be: for the client and for the server."""
    t.op("connect", name="c", kind="unix", path=path_of(t, "x" * 200))
    t.op("server", name="s", kind="unix", path=path_of(t, "x" * 200))


@scenario
def connecting_to_an_empty_path(t):
    """No path at all."""
    t.op("connect", name="c", kind="unix", path="")


@scenario
def server_takes_over_a_stale_socket(t):
    """A socket file that nobody listens on is replaced."""
    t.listen("s", family=socket.AF_UNIX).close()
    path = t.serve("s", kind="unix")
    peer = t.raw_connect(path)
    t.wait("connection_made", "s#1")
    peer.close()
    t.wait("connection_lost", "s#1")


@scenario
def server_leaves_a_live_socket_alone(t):
    """A socket that another server listens on."""
    listener = t.listen("s", family=socket.AF_UNIX)
    t.op("server", name="s", kind="unix", path=path_of(t, "s"))
    peer = t.raw_connect(path_of(t, "s"))
    listener.settimeout(1)
    try:
        listener.accept()
        t.note("the old server", "still has it")
    except OSError as error:
        t.note("the old server", type(error).__name__)
    peer.close()
    t.settle()


@scenario
def server_on_a_plain_file(t):
    """A file that is no socket is not touched."""
    (t.folder / "file").write_text("precious")
    t.op("server", name="s", kind="unix", path=path_of(t, "file"))
    t.note("the file", (t.folder / "file").read_text())


@scenario
def server_in_a_missing_folder(t):
    """There is no such folder."""
    t.op("server", name="s", kind="unix", path=path_of(t, "missing") + "/socket")


@scenario
def socket_file_after_server_close(t):
    """What becomes of the file when the server closes."""
    path = t.serve("s", kind="unix")
    t.note("before", os.path.exists(path))
    t.op("server_close", server="s")
    t.settle()
    t.note("after", os.path.exists(path))


@scenario
def two_servers_one_after_the_other(t):
    """A second server on the path that the first has closed."""
    path = t.serve("s", kind="unix")
    t.op("server_close", server="s")
    t.op("server", name="s2", kind="unix", path=path)
    peer = t.raw_connect(path)
    t.wait("connection_made", "s2#1")
    peer.close()
    t.wait("connection_lost", "s2#1")


@scenario
def an_abstract_name(t):
    """A name that is in no file system: served, connected to, and in use."""
    name = f"\0penstock-conformance-{os.getpid()}-{t.folder.name}"
    t.addresses[name] = "<abstract>"
    t.op("server", name="s", kind="unix", path=name)
    t.op("connect", name="c", kind="unix", path=name)
    t.wait("connection_made", "s#1")
    t.op("extra_info", "c", name="peername")
    t.op("extra_info", "s#1", name="sockname")
    t.op("write", "c", text="hello")
    t.wait("data_received", "s#1")
    t.op("server", name="s2", kind="unix", path=name)
    t.op("close", "c")
    t.wait("connection_lost", "s#1")


@scenario
def an_abstract_name_that_nobody_has(t):
    """Connecting to it is refused."""
    t.op("connect", name="c", kind="unix", path=f"\0penstock-nobody-{os.getpid()}")


@scenario
def server_closes_in_connection_made(t):
    """The client: made, eof, lost."""
    path = t.serve("s", kind="unix", protocol=on(connection_made=do("close")))
    t.op("connect", name="c", kind="unix", path=path)
    t.wait("connection_lost", "c")
    t.wait("connection_lost", "s#1")


@scenario
def peer_closes_with_our_bytes_unread(t):
    """It is lost with a reset, and no eof_received."""
    peer = unix_connect(t)
    t.op("write", "c", text="unread")
    t.settle()
    peer.close()
    t.wait("connection_lost", "c")


@scenario
def peer_closes_with_our_bytes_unread_and_last_words(t):
    """What it sent before still comes."""
    peer = unix_connect(t)
    t.op("write", "c", text="unread")
    t.op("pause_reading", "c")
    peer.sendall(b"last words")
    peer.close()
    t.settle()
    t.op("resume_reading", "c")
    t.wait("connection_lost", "c")


@scenario
def peer_closes_at_once(t):
    """Connected, sent and closed before anybody accepts."""
    path = t.serve("s", kind="unix", start_serving=True)
    peer = t.raw_connect(path)
    peer.sendall(b"in and out")
    peer.close()
    t.wait("connection_lost", "s#1")


@scenario
def big_messages_both_ways(t):
    """A megabyte in each direction at once."""
    path = t.serve("s", kind="unix", protocol=on(connection_made=[{"op": "write", "size": MIB}]))
    t.op("connect", name="c", kind="unix", path=path,
         protocol=on(connection_made=[{"op": "write", "size": MIB}]))
    t.wait_data("c", MIB)
    t.wait_data("s#1", MIB)
    t.wait("resume_writing", "c")
    t.wait("resume_writing", "s#1")
    t.op("close", "c")
    t.wait("connection_lost", "s#1")
    # Where the data are cut by pauses and resumes is chance.
    for event in ("data_received", "pause_writing", "resume_writing"):
        t.note(event, sum(m.get("ev") == event for m in t.messages) > 0)
    t.messages = [m for m in t.messages if m.get("ev") not in
                  ("data_received", "pause_writing", "resume_writing")]


@scenario
def abort_of_a_unix_connection(t):
    """The peer gets what the kernel had."""
    peer = unix_connect(t)
    t.op("write", "c", text="taken")
    t.op("abort", "c")
    t.wait("connection_lost", "c")
    t.note("peer end", t.recv_to_end(peer))


@scenario
def closing_leaves_unix_connections(t):
    """A closed server accepts nothing more; its connections live on."""
    path = t.serve("s", kind="unix")
    peer = t.raw_connect(path)
    t.wait("connection_made", "s#1")
    t.op("server_close", server="s")
    t.op("is_serving", server="s")
    t.settle()
    try:
        t.raw_connect(path)
        t.note("second connection", "accepted")
    except OSError:
        t.note("second connection", "refused")
    peer.sendall(b"still here")
    t.wait("data_received", "s#1")
    t.op("close", "s#1")
    t.wait("connection_lost", "s#1")


@scenario
def bound_and_not_serving(t):
    """A Unix server that serves later."""
    path = t.serve("s", kind="unix", start_serving=False)
    t.op("is_serving", server="s")
    try:
        t.raw_connect(path)
        t.note("connection", "accepted")
    except OSError as error:
        t.note("connection", type(error).__name__)
    t.op("start_serving", server="s")
    t.op("is_serving", server="s")
    t.raw_connect(path)
    t.wait("connection_made", "s#1")
