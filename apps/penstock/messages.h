// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

namespace Penstock {

class Console;

/// From now on, what the framework and its plugins log as a warning or worse is told by @a console, which outlives the
/// program's other objects, and so are exceptions of protocols. What Qt itself logs is for developers and not
/// shown, unless the environment variable QT_LOGGING_RULES says what to log.
void showMessagesOn(Console *console);

} // namespace Penstock
