#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""The load generator is to see every fault of a server, and none where there is none.

    test_loadgen.py LOADGEN [unittest's options]
"""

import contextlib
import json
import socket
import struct
import subprocess
import sys
import threading
import time
import unittest

sys.dont_write_bytecode = True
from harness.report import ratio  # noqa: E402

LOADGEN = sys.argv.pop(1) if len(sys.argv) > 1 else "loadgen"
SPOT = 3000  # where in the stream the faults are


def serve(connection, answer, others):
    """answer(offset, data, connection, others) returns what is sent back; None closes."""
    offset = 0
    with contextlib.suppress(OSError), connection:
        while data := connection.recv(65536):
            answered = answer(offset, data, connection, others)
            if answered is None:
                return
            connection.sendall(answered)
            offset += len(data)


def accept_all(listener, answer):
    connections = []
    with contextlib.suppress(OSError):
        while True:
            connection = listener.accept()[0]
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connections.append(connection)
            arguments = (connection, answer, connections)
            threading.Thread(target=serve, args=arguments, daemon=True).start()


def load(answer, *options):
    """Runs the generator against a server in this process; returns its exit code and report."""
    with socket.create_server(("127.0.0.1", 0), backlog=64) as listener:
        threading.Thread(target=accept_all, args=(listener, answer), daemon=True).start()
        command = [LOADGEN, "--port", str(listener.getsockname()[1]), "--size", "100"]
        command += ["--seconds", "0.3", "--warmup", "0", *options]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)
        listener.shutdown(socket.SHUT_RDWR)
    return done.returncode, json.loads(done.stdout)


def at_spot(change):
    """An answer that is right but for the data at SPOT, which change(data) replaces."""

    def answer(offset, data, *_):
        return change(data) if offset <= SPOT < offset + len(data) else data

    return answer


def flipped(data):
    return data[:1] + bytes([data[1] ^ 1]) + data[2:]


class RightServers(unittest.TestCase):
    def expect_flawless(self, answer, *options):
        code, report = load(answer, *options)
        self.assertEqual(report["first_fault"], "")
        self.assertEqual(code, 0)
        self.assertGreater(report["requests"], 0)
        return report

    def test_echo(self):
        report = self.expect_flawless(lambda _, data, *__: data, "--connections", "5")
        self.assertGreaterEqual(report["p99_us"], report["p50_us"])
        self.assertGreater(report["p50_us"], 0)

    def test_idle_connections(self):
        self.expect_flawless(lambda _, data, *__: data, "--idle", "20")

    def test_large_messages_in_a_pipeline(self):
        self.expect_flawless(lambda _, data, *__: data, "--size", "300000", "--pipeline", "3")

    def test_sink(self):
        report = self.expect_flawless(lambda *_: b"", "--sink", "--size", "65536")
        self.assertGreater(report["mb_per_s"], 1)

    def test_counts_what_arrived(self):
        arrived = []

        def answer(_, data, *__):
            arrived.append(len(data))
            return data

        report = self.expect_flawless(answer)
        self.assertAlmostEqual(sum(arrived) / 100, report["requests"], delta=5)

    def test_latency_is_the_servers(self):
        def late(_, data, *__):
            time.sleep(0.02)
            return data

        report = self.expect_flawless(late)
        self.assertGreater(report["p50_us"], 19_000)
        self.assertLess(report["p50_us"], 500_000)


class WrongServers(unittest.TestCase):
    def expect_fault(self, text, answer, *options):
        code, report = load(answer, *options)
        self.assertIn(text, report["first_fault"])
        self.assertEqual(code, 1)

    def test_flipped_bit(self):
        self.expect_fault("wrong bytes", at_spot(flipped))

    def test_flipped_bit_in_a_large_message(self):
        self.expect_fault("wrong bytes", at_spot(flipped), "--size", "300000")

    def test_lost_byte(self):
        self.expect_fault("wrong bytes", at_spot(lambda data: data[1:]), "--pipeline", "8")

    def test_lost_byte_that_stalls_one_connection(self):
        lost = at_spot(lambda data: data[:-1])
        self.expect_fault("not answered in full", lost, "--connections", "3")

    def test_close_at_the_first_request(self):
        self.expect_fault("closed a connection", lambda *_: None)

    def test_lost_byte_that_stalls_all(self):
        self.expect_fault("no answer", at_spot(lambda data: data[:-1]), "--seconds", "9")

    def test_lost_end_of_the_last_request(self):
        began = time.monotonic()

        def answer(_, data, *__):
            return data if time.monotonic() < began + 0.3 else b""

        self.expect_fault("not answered in full", answer, "--seconds", "0.6")

    def test_swapped_blocks(self):
        swapped = at_spot(lambda data: data[50:100] + data[:50] + data[100:])
        self.expect_fault("wrong bytes", swapped)

    def test_doubled_answer(self):
        self.expect_fault("more than it was sent", at_spot(lambda data: data + data))

    def test_answer_to_the_wrong_connection(self):
        def answer(_, data, connection, others):
            while len(others) < 2:
                time.sleep(0.001)
            others[1 - others.index(connection)].sendall(data)
            return b""

        self.expect_fault("wrong bytes", answer, "--connections", "2")

    def test_close(self):
        self.expect_fault("closed a connection", at_spot(lambda _: None))

    def test_reset(self):
        def answer(offset, data, connection, _):
            if offset < SPOT:
                return data
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return None

        self.expect_fault("reset", answer)

    def test_bytes_on_an_idle_connection(self):
        def answer(offset, data, connection, others):
            if offset == SPOT:
                next(other for other in others if other is not connection).sendall(b"x")
            return data

        self.expect_fault("more than it was sent", answer, "--idle", "3")

    def test_sink_that_answers(self):
        self.expect_fault("sent something", at_spot(lambda _: b"x"), "--sink")

    def test_sink_that_closes(self):
        self.expect_fault("", at_spot(lambda _: None), "--sink", "--size", "65536")


def answer_datagrams(server, answer):
    number = 0
    with contextlib.suppress(OSError):
        while True:
            data, sender = server.recvfrom(65536)
            for answered in answer(number, data):
                server.sendto(answered, sender)
            number += 1


class Datagrams(unittest.TestCase):
    def load(self, answer):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server:
            server.bind(("127.0.0.1", 0))
            server.settimeout(10)
            threading.Thread(target=answer_datagrams, args=(server, answer), daemon=True).start()
            command = [LOADGEN, "--udp", "--port", str(server.getsockname()[1]), "--size", "100"]
            command += ["--seconds", "0.3", "--warmup", "0", "--pipeline", "8"]
            done = subprocess.run(command, capture_output=True, text=True, timeout=60)
        return done.returncode, json.loads(done.stdout)

    def expect_fault(self, text, change):
        code, report = self.load(lambda n, data: change(data) if n == 50 else [data])
        self.assertIn(text, report["first_fault"])
        self.assertEqual(code, 1)

    def test_right_answers(self):
        code, report = self.load(lambda _, data: [data])
        self.assertEqual((code, report["first_fault"]), (0, ""))
        self.assertGreater(report["requests"], 50)

    def test_wrong_bytes(self):
        self.expect_fault("wrong bytes", lambda data: [data[:-1] + bytes([data[-1] ^ 1])])

    def test_another_length(self):
        self.expect_fault("length", lambda data: [data[:-1]])

    def test_second_answer(self):
        self.expect_fault("second", lambda data: [data, data])

    def test_all_lost(self):
        code, report = self.load(lambda n, data: [data] if n < 50 else [])
        self.assertIn("lost", report["first_fault"])
        self.assertEqual(code, 1)


class Harness(unittest.TestCase):
    def test_ratios_are_paired_by_round(self):
        found = ratio([(50, 100), (300, 200), (90, 100)])
        self.assertEqual((found.middle, found.lowest, found.highest), (0.9, 0.5, 1.5))

    def test_no_ratio_without_reference(self):
        self.assertIsNone(ratio([]))

    def test_nothing_to_connect_to(self):
        with socket.socket() as unused:
            unused.bind(("127.0.0.1", 0))
            command = [LOADGEN, "--port", str(unused.getsockname()[1])]
            done = subprocess.run(command, capture_output=True, text=True, timeout=30)
        self.assertEqual(done.returncode, 2)
        self.assertIn("connect", done.stderr)

    def test_bad_option(self):
        done = subprocess.run([LOADGEN, "--port", "x"], capture_output=True, text=True, timeout=30)
        self.assertEqual(done.returncode, 2)
        self.assertIn("--port: bad value x", done.stderr)


if __name__ == "__main__":
    unittest.main()
