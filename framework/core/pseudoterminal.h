// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/error.h>
#include <penstock/core/export.h>

namespace Penstock {

/// How many characters a terminal shows.
struct TerminalSize
{
    int rows = 24; ///< 1 to 65535
    int columns = 80; ///< 1 to 65535
};

/// An ability of streams that are a terminal for the program at the other end: `transport->query<PseudoTerminal>()`.
/// Thread: the transport's.
class PENSTOCK_CORE_EXPORT PseudoTerminal
{
public:
    virtual ~PseudoTerminal();
    /// Tells the programs on the terminal its new size (SIGWINCH). InvalidArgument for a size that none has, Closed
    /// after the end.
    virtual Error setTerminalSize(TerminalSize size) = 0;
};

} // namespace Penstock
