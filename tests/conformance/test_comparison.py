#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""What the comparison of traces lets pass, and what it does not."""
import base64
import pathlib
import types
import unittest

from runner.traces import Trace

CLOSE, QUESTION, CONNECT = 1, 2, 3
SENT = {CLOSE: {"op": "close", "conn": "c"}, QUESTION: {"op": "is_closing", "conn": "c"},
        CONNECT: {"op": "connect", "name": "c"}}
LOST = {"ev": "connection_lost", "conn": "c", "error": None}


def reply(number):
    return {"re": number, "ok": None}


def data(text, conn="c", **fields):
    return {"ev": "data_received", "conn": conn, "data": base64.b64encode(text.encode()).decode(), **fields}


def trace(*messages):
    trial = types.SimpleNamespace(messages=messages, sent=SENT, addresses={}, notes=[],
                                  folder=pathlib.Path("/nowhere"), keep_get_buffer=False)
    return Trace(trial).lines()


class Order(unittest.TestCase):
    def test_an_end_keeps_its_place(self):
        self.assertNotEqual(trace(reply(CLOSE), LOST, reply(QUESTION)),
                            trace(reply(CLOSE), reply(QUESTION), LOST))
        self.assertNotEqual(trace(LOST, reply(CLOSE)), trace(reply(CLOSE), LOST))

    def test_actions_and_callbacks_keep_their_place(self):
        did = {"did": "write", "conn": "c", "ok": None}
        pause = {"ev": "pause_writing", "conn": "c"}
        self.assertNotEqual(trace(did, pause), trace(pause, did))

    def test_connections_are_independent(self):
        other = {"ev": "connection_lost", "conn": "d", "error": None}
        self.assertEqual(trace(LOST, other), trace(other, LOST))

    def test_pipes_of_a_child_are_independent(self):
        lost = [{"ev": "pipe_connection_lost", "conn": "p", "fd": fd, "error": None} for fd in (1, 2)]
        exited = {"ev": "process_exited", "conn": "p"}
        self.assertEqual(trace(*lost, exited), trace(exited, *reversed(lost)))

    def test_what_completes_later_stands_apart(self):
        self.assertEqual(trace(reply(CONNECT), LOST), trace(LOST, reply(CONNECT)))


class Data(unittest.TestCase):
    def test_how_it_is_cut_is_chance(self):
        self.assertEqual(trace(data("one"), data("two")), trace(data("onetwo")))

    def test_a_callback_in_between_is_not(self):
        pause = {"ev": "pause_writing", "conn": "c"}
        self.assertNotEqual(trace(data("one"), pause, data("two")), trace(data("onetwo"), pause))

    def test_its_bytes_count(self):
        self.assertNotEqual(trace(data("one")), trace(data("two")))


if __name__ == "__main__":
    unittest.main()
