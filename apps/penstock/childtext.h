// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>

class QString;

namespace Penstock {

/// How a child process ended, for people. @a returnCode as ChildProcess::returnCode().
QString childText(const std::optional<int> &returnCode);

} // namespace Penstock
