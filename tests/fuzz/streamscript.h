// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdint>
#include <span>

/// Plays a connection in memory as @a script says: each byte is something that a program, a
/// callback, a peer or the event loop does. Returns where the contract of stream transports held;
/// otherwise it says what was broken and aborts the process. Needs a QCoreApplication.
void playStreamScript(std::span<const std::uint8_t> script);
