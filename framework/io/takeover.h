// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/result.h>
#include <penstock/io/descriptor.h>
#include <penstock/io/export.h>

namespace Penstock {

// A socket that was made elsewhere is taken over in two steps, so that it is left alone where something is wrong with
// it, or with another one that was to be taken with it. Any thread.

/// A duplicate of the socket @a descriptor, close-on-exec and never one of the standard streams. It is non-blocking, and so
/// is the socket for whoever else has it.
PENSTOCK_IO_EXPORT Result<Descriptor> duplicateSocket(int descriptor);
/// Closes @a descriptor, now that there is a duplicate: its number is free, or leads to /dev/null where the system expects a
/// standard stream to be.
PENSTOCK_IO_EXPORT void letGoOf(int descriptor);

} // namespace Penstock
