# SPDX-FileCopyrightText: 2026 The Penstock developers
# SPDX-License-Identifier: MIT
"""The parts of bench.py: processes, servers, cells, report, and the modes memory and stream."""
