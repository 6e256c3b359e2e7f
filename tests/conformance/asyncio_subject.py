#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""The reference subject: CPython's asyncio behind the subject protocol of SUBJECT.md.

It is the oracle of the differential conformance suite: whatever this program reports for a
scenario is what a conforming subject reports. Run with --loop uvloop to compare uvloop instead.
"""
import argparse
import asyncio
import base64
import errno
import json
import os
import signal
import socket
import ssl
import subprocess
import sys
import time


class ScenarioError(Exception):
    """Raised inside a callback by the action {"op": "raise"}."""


def error_of(exc):
    """Name an exception in the vocabulary of SUBJECT.md."""
    if exc is None:
        return None
    if isinstance(exc, ScenarioError):
        return "exception"
    if isinstance(exc, ssl.SSLCertVerificationError):
        return "certificate"
    if isinstance(exc, ssl.SSLError):
        return "tls"
    if isinstance(exc, socket.gaierror):
        return "host-not-found"
    table = [
        (ConnectionRefusedError, "refused"), (ConnectionResetError, "reset"),
        (BrokenPipeError, "broken-pipe"), (ConnectionAbortedError, "aborted"),
        (TimeoutError, "timeout"), (asyncio.TimeoutError, "timeout"),
        (FileNotFoundError, "not-found"), (PermissionError, "permission"),
        (ProcessLookupError, "no-process"), (NotImplementedError, "not-supported"),
    ]
    for kind, name in table:
        if isinstance(exc, kind):
            return name
    if isinstance(exc, OSError):
        names = {errno.EADDRINUSE: "address-in-use", errno.EMSGSIZE: "message-too-long",
                 errno.EADDRNOTAVAIL: "address-not-available", errno.ENETUNREACH: "unreachable",
                 errno.EHOSTUNREACH: "unreachable"}
        return names.get(exc.errno, f"os:{errno.errorcode.get(exc.errno, exc.errno)}")
    if isinstance(exc, ValueError):
        return "value"
    if isinstance(exc, TypeError):
        return "type"
    if isinstance(exc, RuntimeError):
        return "runtime"
    if isinstance(exc, AttributeError):
        return "closed"
    return type(exc).__name__


def emit(**message):
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


def b64(data):
    return base64.b64encode(bytes(data)).decode()


def payload(op):
    """The bytes an op carries: base64 in 'data', or 'size' bytes of the pattern."""
    if "data" in op:
        return base64.b64decode(op["data"])
    if "text" in op:
        return op["text"].encode()
    return bytes(i * 31 % 251 for i in range(min(op["size"], 251))) * (op["size"] // 251 + 1) \
        if op["size"] > 251 else bytes(i * 31 % 251 for i in range(op["size"]))


def sized_payload(op):
    data = payload(op)
    return data[:op["size"]] if "size" in op else data


def address_of(value):
    if isinstance(value, tuple):
        return [value[0], value[1]]
    if isinstance(value, bytes):
        return value.decode()
    return value or None


class Behaviour:
    """What every protocol of the subject shares: it reports the callback, then runs its script."""

    def __init__(self, subject, name, spec):
        self.subject, self.name, self.spec = subject, name, spec
        self.calls = {}

    def report(self, callback, **fields):
        emit(ev=callback, conn=self.name, **fields)
        self.calls[callback] = count = self.calls.get(callback, 0) + 1
        script = self.spec.get("on", {})
        result = None
        for action in script.get(f"{callback}#{count}", script.get(callback, [])):
            if action["op"] == "raise":
                raise ScenarioError("raised by the scenario")
            if action["op"] == "return":
                result = action["value"]
                continue
            target = action.get("conn", self.name)
            try:
                emit(did=action["op"], conn=target, ok=self.subject.act(target, action))
            except Exception as exc:
                emit(did=action["op"], conn=target, error=error_of(exc))
        return result

    def connection_made(self, transport):
        self.subject.transports[self.name] = transport
        self.report("connection_made")

    def connection_lost(self, exc):
        self.report("connection_lost", error=error_of(exc))

    def pause_writing(self):
        self.report("pause_writing")

    def resume_writing(self):
        self.report("resume_writing")


class Stream(Behaviour, asyncio.Protocol):
    def data_received(self, data):
        self.report("data_received", data=b64(data))

    def eof_received(self):
        return self.report("eof_received")


class Buffered(Behaviour, asyncio.BufferedProtocol):
    def get_buffer(self, sizehint):
        size = self.spec.get("buffer_size", 65536)
        given = self.report("get_buffer", sizehint=sizehint)
        self.buffer = bytearray(size if given is None else given)
        return self.buffer

    def buffer_updated(self, nbytes):
        self.report("buffer_updated", data=b64(self.buffer[:nbytes]))

    def eof_received(self):
        return self.report("eof_received")


class Datagram(Behaviour, asyncio.DatagramProtocol):
    def datagram_received(self, data, addr):
        self.report("datagram_received", data=b64(data), address=address_of(addr))

    def error_received(self, exc):
        self.report("error_received", error=error_of(exc))


class Process(Behaviour, asyncio.SubprocessProtocol):
    def pipe_data_received(self, fd, data):
        self.report("pipe_data_received", fd=fd, data=b64(data))

    def pipe_connection_lost(self, fd, exc):
        self.report("pipe_connection_lost", fd=fd, error=error_of(exc))

    def process_exited(self):
        self.report("process_exited")


PROTOCOLS = {"stream": Stream, "buffered": Buffered, "datagram": Datagram, "process": Process}
STDIO = {"pipe": subprocess.PIPE, "null": subprocess.DEVNULL, "stdout": subprocess.STDOUT,
         "inherit": None}


def native_address(address):
    """[host, port] or a path as asyncio wants it; None for none."""
    return tuple(address) if isinstance(address, list) else address


def tls_context(options, server_side):
    if server_side:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(options["cert"], options["key"])
        if options.get("require_client_cert"):
            context.verify_mode = ssl.CERT_REQUIRED
            context.load_verify_locations(options["ca"])
        return context
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if options.get("ca"):
        context.load_verify_locations(options["ca"])
    if options.get("cert"):
        context.load_cert_chain(options["cert"], options["key"])
    if options.get("verify") is False:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context


class Subject:
    def __init__(self, loop):
        self.loop = loop
        self.transports, self.servers, self.tasks, self.files = {}, {}, set(), {}
        self.pending = b""

    def protocol(self, name, spec, default="stream"):
        spec = spec or {}
        return PROTOCOLS[spec.get("type", default)](self, name, spec)

    # Synchronous operations on one transport; the result is the reply's "ok".
    def act(self, name, op):
        if "/" in name:
            process, fd = name.rsplit("/", 1)
            transport = self.transports[process].get_pipe_transport(int(fd))
            if op["op"] == "exists":
                return transport is not None
        else:
            transport = self.transports[name]
        kind = op["op"]
        if kind == "write":
            return transport.write(sized_payload(op))
        if kind == "writelines":
            return transport.writelines([sized_payload(part) for part in op["parts"]])
        if kind == "sendto":
            address = op.get("address")
            return transport.sendto(sized_payload(op), native_address(address))
        if kind == "set_write_buffer_limits":
            limits = {key: op[key] for key in ("high", "low") if key in op}
            return transport.set_write_buffer_limits(**limits)
        if kind == "get_write_buffer_limits":
            low, high = transport.get_write_buffer_limits()
            return {"low": low, "high": high}
        if kind == "set_protocol":
            protocol = self.protocol(op.get("as", name), op.get("protocol"))
            if op.get("as"):
                self.transports[op["as"]] = transport
            return transport.set_protocol(protocol)
        if kind == "send_signal":
            return transport.send_signal(getattr(signal, op["signal"]))
        if kind == "extra_info":
            return address_of(transport.get_extra_info(op["name"]))
        if kind == "file_position":
            return self.files[name].tell()
        if kind == "has_pid":
            return transport.get_pid() is not None
        plain = {"write_eof", "can_write_eof", "close", "abort", "is_closing", "pause_reading",
                 "resume_reading", "is_reading", "get_write_buffer_size", "get_returncode",
                 "terminate", "kill"}
        if kind in plain:
            return getattr(transport, kind)()
        raise NotImplementedError(kind)

    # Operations that complete later.
    async def start(self, op):
        kind, loop = op["op"], self.loop
        name = op.get("name") or op.get("conn") or op.get("server")
        spec = op.get("protocol")
        if kind == "server":
            count = 0

            def accepted():
                nonlocal count
                count += 1
                return self.protocol(f"{name}#{count}", spec)

            options = {"start_serving": op.get("start_serving", True)}
            if "backlog" in op:
                options["backlog"] = op["backlog"]
            if op["kind"] == "tls":
                options["ssl"] = tls_context(op["tls"], True)
                if "handshake_timeout" in op["tls"]:
                    options["ssl_handshake_timeout"] = op["tls"]["handshake_timeout"]
            if op["kind"] == "unix":
                server = await loop.create_unix_server(accepted, op["path"], **options)
            else:
                if op.get("reuse_port"):
                    options["reuse_port"] = True
                server = await loop.create_server(accepted, op.get("host", "127.0.0.1"),
                                                  op.get("port", 0), **options)
            self.servers[name] = server
            return {"address": address_of(server.sockets[0].getsockname())}
        if kind == "start_serving":
            return await self.servers[name].start_serving()
        if kind == "connect":
            options = {}
            if op["kind"] == "tls":
                options["ssl"] = tls_context(op["tls"], False)
                options["server_hostname"] = op["tls"].get("server_hostname", "localhost")
                if "handshake_timeout" in op["tls"]:
                    options["ssl_handshake_timeout"] = op["tls"]["handshake_timeout"]
            if op["kind"] == "unix":
                await loop.create_unix_connection(lambda: self.protocol(name, spec), op["path"],
                                                  **options)
            else:
                if "local" in op:
                    options["local_addr"] = tuple(op["local"])
                await loop.create_connection(lambda: self.protocol(name, spec),
                                             op["host"], op["port"], **options)
            return None
        if kind == "adopt":
            sock = socket.create_connection((op["host"], op["port"]))
            await loop.connect_accepted_socket(lambda: self.protocol(name, spec), sock)
            return None
        if kind == "datagram":
            options = {key + "_addr": native_address(op[key]) for key in ("local", "remote")
                       if key in op}
            if any(isinstance(address, str) for address in options.values()):
                options["family"] = socket.AF_UNIX
            if op.get("broadcast"):
                options["allow_broadcast"] = True
            if op.get("reuse_port"):
                options["reuse_port"] = True
            transport, _ = await loop.create_datagram_endpoint(
                lambda: self.protocol(name, spec, "datagram"), **options)
            return {"address": address_of(transport.get_extra_info("sockname"))}
        if kind in ("exec", "shell"):
            options = {stream: STDIO[op.get(stream, "pipe")] for stream in
                       ("stdin", "stdout", "stderr")}
            if "cwd" in op:
                options["cwd"] = op["cwd"]
            if "env" in op:
                options["env"] = op["env"]
            factory = lambda: self.protocol(name, spec, "process")
            if kind == "exec":
                await loop.subprocess_exec(factory, *op["argv"], **options)
            else:
                await loop.subprocess_shell(factory, op["command"], **options)
            return None
        if kind == "read_pipe":
            pipe = os.fdopen(os.open(op["path"], os.O_RDONLY | os.O_NONBLOCK), "rb", 0)
            await loop.connect_read_pipe(lambda: self.protocol(name, spec), pipe)
            return None
        if kind == "write_pipe":
            pipe = os.fdopen(os.open(op["path"], os.O_WRONLY | os.O_NONBLOCK), "wb", 0)
            await loop.connect_write_pipe(lambda: self.protocol(name, spec), pipe)
            return None
        if kind == "start_tls":
            transport = self.transports[name]
            options = op["tls"]
            server_side = op.get("server_side", False)
            extra = {}
            if not server_side:
                extra["server_hostname"] = options.get("server_hostname", "localhost")
            if "handshake_timeout" in options:
                extra["ssl_handshake_timeout"] = options["handshake_timeout"]
            protocol = transport.get_protocol()
            self.transports[name] = await loop.start_tls(
                transport, protocol, tls_context(options, server_side),
                server_side=server_side, **extra)
            return None
        if kind == "sendfile":
            file = self.files[name] = open(op["path"], "rb")
            return await loop.sendfile(self.transports[name], file, op.get("offset", 0),
                                       op.get("count"))
        raise NotImplementedError(kind)

    LATER = {"server", "start_serving", "connect", "adopt", "datagram", "exec", "shell",
             "read_pipe", "write_pipe", "start_tls", "sendfile"}

    async def finish_later(self, op):
        try:
            emit(re=op["id"], ok=await self.start(op))
        except Exception as exc:
            emit(re=op["id"], error=error_of(exc))

    def handle(self, op):
        kind = op["op"]
        if kind in self.LATER:
            task = self.loop.create_task(self.finish_later(op))
            self.tasks.add(task)
            task.add_done_callback(self.tasks.discard)
            return
        try:
            if kind == "ping":
                result = None
            elif kind == "quit":
                self.loop.stop()
                result = None
            elif kind == "server_close":
                result = self.servers[op["server"]].close()
            elif kind == "is_serving":
                result = self.servers[op["server"]].is_serving()
            else:
                result = self.act(op["conn"], op)
            emit(re=op["id"], ok=result)
        except Exception as exc:
            emit(re=op["id"], error=error_of(exc))

    def on_stdin(self, lag):
        data = os.read(0, 1 << 20)
        if not data:
            self.loop.stop()
            return
        *lines, self.pending = (self.pending + data).split(b"\n")
        for line in lines:
            if line.strip():
                self.handle(json.loads(line))
        time.sleep(lag)

    def on_unhandled(self, loop, context):
        emit(ev="unhandled", conn=getattr(context.get("protocol"), "name", None))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--loop", choices=["asyncio", "uvloop"], default="asyncio")
    parser.add_argument("--lag", type=float, default=0.0, help="seconds for which it does nothing "
                        "after each command: races of a scenario's show")
    options = parser.parse_args()
    if options.loop == "uvloop":
        import uvloop
        loop = uvloop.new_event_loop()
    else:
        loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    subject = Subject(loop)
    loop.set_exception_handler(subject.on_unhandled)
    # Starting the child watcher needs a running loop's thread; it is the main one here.
    loop.add_reader(0, subject.on_stdin, options.lag)
    emit(ready=True)
    loop.run_forever()


if __name__ == "__main__":
    main()
