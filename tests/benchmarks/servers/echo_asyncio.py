#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""An echo server on asyncio's transports and protocols, with its own loop or uvloop's.

Prints "PORT n" when it listens on 127.0.0.1; ends on SIGTERM.
"""

import argparse
import asyncio

LISTEN_BACKLOG = 4096
LARGER_THAN_A_READ = 1 << 20


class Echo(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self.transport.write(data)


class Sink(asyncio.Protocol):
    def data_received(self, data):
        pass


async def serve(factory):
    loop = asyncio.get_running_loop()
    server = await loop.create_server(factory, "127.0.0.1", 0, backlog=LISTEN_BACKLOG)
    print("PORT", server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--loop", choices=["asyncio", "uvloop"], default="asyncio")
    parser.add_argument("--sink", action="store_true", help="discards what comes")
    options = parser.parse_args()
    # A read takes 256 KiB from malloc(), which maps and unmaps memory each time until the program
    # has freed a larger block once. Programs that do more than this one have.
    bytearray(LARGER_THAN_A_READ)
    if options.loop == "uvloop":
        import uvloop

        uvloop.install()
    asyncio.run(serve(Sink if options.sink else Echo))


if __name__ == "__main__":
    main()
