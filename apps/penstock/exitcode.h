// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

namespace Penstock {

/// What the program ends with. Stable; docs/command-line.md and the help tell them.
enum class ExitCode {
    Ok = 0,
    Usage = 2, ///< the command line is wrong; nothing was done
    NotOpened = 3, ///< cannot connect, cannot listen
    ConnectionLost = 4, ///< a connection failed, or did not take all that was to be sent
    PluginProblem = 5, ///< no plugin, or none that can be used
    StandardStreams = 6, ///< standard input or output failed
    SignalBase = 128, ///< and the number of the signal, as shells do
};

} // namespace Penstock
