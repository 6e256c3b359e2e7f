// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/io/descriptor.h>

namespace Penstock {

/// The controlling end of a pseudo terminal: to open it again makes another terminal.
bool isTerminalMaster(int descriptor);

/// Opens the pipe, FIFO or terminal that @a descriptor leads to once more, non-blocking, through /proc (proc(5)): a
/// description of our own. @a mode is O_RDONLY or O_WRONLY. Not open where that cannot be done, is not allowed, or
/// would not lead to the same thing.
Descriptor reopened(int descriptor, int mode);

} // namespace Penstock
