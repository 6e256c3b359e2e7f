#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""The other end of a WebSocket, by the package websockets.

    websocketpeer.py serve          Echoes; prints its port. "close" makes it close with 4000 "asked".
    websocketpeer.py connect URL    Sends text, bytes, nothing and much, prints what came of it.
    websocketpeer.py flood URL      Sends much to an echo before it reads, prints how much came back.
"""

import asyncio
import sys

import websockets


async def echo(socket, _path=None):
    async for message in socket:
        if message == "close":
            await socket.close(4000, "asked")
        else:
            await socket.send(message)


async def serve():
    async with websockets.serve(echo, "127.0.0.1", 0, subprotocols=["v2"],
                                max_size=2**24) as server:
        print(server.sockets[0].getsockname()[1], flush=True)
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


async def connect(url):
    async with websockets.connect(url, subprotocols=["v1", "v2"], max_size=2**24) as socket:
        print("subprotocol", socket.subprotocol)
        for message in ["grün", b"\x00\xff", "", "x" * 70_000, b"y" * 3_000_000,
                        ["fr", "ag", "ments"]]:
            await socket.send(message)
            answer = await socket.recv()
            whole = "".join(message) if isinstance(message, list) else message
            print("same" if answer == whole else f"other: {answer[:50]!r}")
        print("pong", await (await socket.ping()) is not False)
    print("closed", socket.close_code)


async def flood(url):
    async with websockets.connect(url, max_queue=1) as socket:
        sent = asyncio.create_task(send_all(socket))
        await asyncio.wait([sent], timeout=1)  # nobody takes any more
        came = 0
        while came < 2000 and await socket.recv() == bytes([came % 256]) * 10_000:
            came += 1
        await sent
        print(came)


async def send_all(socket):
    for i in range(2000):
        await socket.send(bytes([i % 256]) * 10_000)


modes = {"serve": serve, "connect": connect, "flood": flood}
asyncio.run(modes[sys.argv[1]](*sys.argv[2:]))
