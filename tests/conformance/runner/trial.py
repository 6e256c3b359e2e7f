# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""One run of one scenario against one subject."""
import base64
import json
import select
import socket
import struct
import subprocess
import threading
import time


class SubjectDied(Exception):
    """The subject ended in the middle of a scenario."""


class Trial:
    """One run of one scenario against one subject."""

    def __init__(self, argv, folder, certificates, delay=0.0):
        self.folder, self._certificates, self._delay = folder, certificates, delay
        self.messages, self.condition = [], threading.Condition()
        self.notes, self.addresses, self.sockets, self.sent = [], {}, [], {}
        self.keep_get_buffer = False
        self.next_id = 0
        self.stderr = open(folder / "stderr.log", "wb")
        self.process = subprocess.Popen(argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=self.stderr, cwd=folder)
        threading.Thread(target=self._read, daemon=True).start()

    def wait_until_ready(self):
        """To be called before anything else."""
        if self._until(lambda m: "ready" in m, 20) is None:
            raise SubjectDied("the subject was not ready in time")

    @property
    def tls(self):
        """The files of a certificate for localhost: cert, key, and the authority's, ca."""
        return self._certificates.files()

    def _read(self):
        for line in self.process.stdout:
            try:
                message = json.loads(line)
            except ValueError:
                message = {"ev": "garbage", "conn": None, "line": line.decode("latin-1")[:200]}
            with self.condition:
                self.messages.append(message)
                self.condition.notify_all()
        with self.condition:
            self.messages.append({"died": True})
            self.condition.notify_all()

    def _until(self, matches, timeout, count=1):
        deadline = time.monotonic() + timeout
        with self.condition:
            while True:
                found = [m for m in self.messages if matches(m)]
                if len(found) >= count:
                    return found[count - 1]
                left = deadline - time.monotonic()
                if any("died" in m for m in self.messages):
                    raise SubjectDied("the subject ended")
                if left <= 0:
                    return None
                self.condition.wait(left)

    # Driving the subject.
    def send(self, op, **fields):
        return self.send_together(dict(op=op, **fields))[0]

    def send_together(self, *commands):
        """Sends commands in one piece: the subject does them in one go, and no callback that it owes
        its loop comes in between. Their numbers, for reply()."""
        time.sleep(self._delay)
        messages = []
        for command in commands:
            self.next_id += 1
            self.sent[self.next_id] = dict(command, id=self.next_id)
            messages.append(self.sent[self.next_id])
        data = b"".join(json.dumps(message).encode() + b"\n" for message in messages)
        if len(messages) > 1 and len(data) > select.PIPE_BUF:
            raise ValueError("too much for one piece")
        try:
            self.process.stdin.write(data)
            self.process.stdin.flush()
        except OSError:
            raise SubjectDied("the subject took no more commands")
        return [message["id"] for message in messages]

    def reply(self, number, timeout=10):
        found = self._until(lambda m: m.get("re") == number, timeout)
        time.sleep(self._delay)
        if found is None:
            self.note("no reply", self.sent[number]["op"])
            return {}
        return found

    def op(self, op, conn=None, timeout=10, **fields):
        """Send one operation, wait for its reply, and give the reply's result."""
        if conn is not None:
            fields["conn"] = conn
        return self.reply(self.send(op, **fields), timeout).get("ok")

    def wait(self, event, conn=None, count=1, timeout=5):
        found = self._until(lambda m: m.get("ev") == event and (conn is None or m["conn"] == conn),
                            timeout, count)
        time.sleep(self._delay)
        if found is None:
            self.note("never came", f"{event} on {conn}")
        return found

    def wait_data(self, conn, size, timeout=10):
        """Wait until size bytes in all have been received on conn."""
        deadline = time.monotonic() + timeout
        with self.condition:
            while time.monotonic() < deadline:
                if len(self.received(conn)) >= size:
                    return
                if any("died" in m for m in self.messages):
                    raise SubjectDied("the subject ended")
                self.condition.wait(0.2)
        self.note("short of data", conn)

    def received(self, conn, fd=None):
        kinds = ("data_received", "buffer_updated", "pipe_data_received")
        return b"".join(base64.b64decode(m["data"]) for m in self.messages
                        if m.get("ev") in kinds and m["conn"] == conn
                        and (fd is None or m.get("fd") == fd))

    def settle(self, ms=120):
        """Wait until the subject has answered a ping and then been silent for a while."""
        self.op("ping")
        seen = -1
        while seen != len(self.messages):
            seen = len(self.messages)
            time.sleep(ms / 1000)

    def note(self, key, value):
        """Add a fact of the scenario's own to what is compared."""
        self.notes.append([key, value])

    # The peer's side: plain blocking sockets.
    def keep(self, sock):
        sock.settimeout(10)
        self.sockets.append(sock)
        return sock

    def name(self, address, label):
        self.addresses[tuple(address[:2]) if isinstance(address, (tuple, list)) else address] = label

    def listen(self, label="peer", backlog=16, rcvbuf=None, family=socket.AF_INET):
        sock = socket.socket(family)
        if rcvbuf:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, rcvbuf)
        sock.bind(("127.0.0.1", 0) if family == socket.AF_INET else str(self.folder / label))
        sock.listen(backlog)
        self.name(sock.getsockname(), f"<{label}>")
        return self.keep(sock)

    def accept(self, listener):
        return self.keep(listener.accept()[0])

    def raw_connect(self, address, rcvbuf=None):
        if isinstance(address, str):
            sock = socket.socket(socket.AF_UNIX)
        else:
            sock = socket.socket()
        if rcvbuf:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, rcvbuf)
        sock.settimeout(10)
        sock.connect(tuple(address) if isinstance(address, list) else address)
        if not isinstance(address, str):
            self.name(sock.getsockname(), "<peer>")
        return self.keep(sock)

    def connect(self, name="c", rcvbuf=None, protocol=None, **fields):
        """A subject's TCP connection to a raw peer of ours: the peer's socket."""
        listener = self.listen(f"peer of {name}", rcvbuf=rcvbuf)
        host, port = listener.getsockname()
        self.op("connect", name=name, kind="tcp", host=host, port=port, protocol=protocol, **fields)
        peer = self.accept(listener)
        listener.close()
        return peer

    def serve(self, name="s", protocol=None, kind="tcp", **fields):
        """A subject's server: the address to connect to."""
        if kind == "unix":
            fields["path"] = str(self.folder / name)
        address = self.op("server", name=name, kind=kind, protocol=protocol, **fields)["address"]
        self.name(address, f"<{name}>")
        return address

    def udp(self, label="peer"):
        sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        sock.bind(("127.0.0.1", 0))
        self.name(sock.getsockname(), f"<{label}>")
        return self.keep(sock)

    def recv_exactly(self, sock, size):
        data = bytearray()
        while len(data) < size:
            try:
                part = sock.recv(min(1 << 16, size - len(data)))
            except OSError as error:
                self.note("peer read failed", type(error).__name__)
                break
            if not part:
                break
            data += part
        return bytes(data)

    def recv_to_end(self, sock):
        """What the peer reads until end of file, or until the connection is reset."""
        data = bytearray()
        end = "eof"
        while True:
            try:
                part = sock.recv(1 << 16)
            except ConnectionResetError:
                end = "reset"
                break
            except OSError as error:
                end = type(error).__name__
                break
            if not part:
                break
            data += part
        return bytes(data), end

    def reset(self, sock):
        """Close a raw socket so that the subject sees a reset."""
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        sock.close()

    # The end of it.
    def finish(self):
        try:
            self.settle()
            self.send("quit")
            self.process.wait(5)
        except (SubjectDied, OSError, subprocess.TimeoutExpired):
            pass
        if self.process.poll() is None:
            self.process.kill()
            self.note("subject", "did not quit")
        elif self.process.returncode:
            self.note("subject", f"ended with status {self.process.returncode}")
        self.process.wait()
        for sock in self.sockets:
            sock.close()
        try:
            self.process.stdin.close()
        except OSError:
            pass  # a command that nobody read any more
        self.stderr.close()
