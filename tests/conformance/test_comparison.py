#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""What the comparison of traces lets pass, and what it does not."""
import unittest

from runner.comparison import without_overtaking

LOST = "  connection_lost error=None"


class Overtaking(unittest.TestCase):
    def test_a_later_command_may_come_first(self):
        one = ["[c]", "  reply abort None", LOST, "  reply write None", "  reply abort None"]
        other = ["[c]", "  reply abort None", "  reply write None", "  reply abort None", LOST]
        self.assertEqual(without_overtaking(one), without_overtaking(other))

    def test_lost_inside_the_call_differs(self):
        for call in ("close", "abort"):
            inside = ["[b]", "  reply close None", "[c]", LOST, f"  reply {call} None"]
            after = ["[b]", "  reply close None", "[c]", f"  reply {call} None", LOST]
            self.assertNotEqual(without_overtaking(inside), without_overtaking(after))

    def test_other_callbacks_keep_their_place(self):
        one = ["[c]", "  pause_writing", "  reply write None"]
        other = ["[c]", "  reply write None", "  pause_writing"]
        self.assertNotEqual(without_overtaking(one), without_overtaking(other))


if __name__ == "__main__":
    unittest.main()
