// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "childtext.h"

#include "tr.h"

namespace Penstock {

QString childText(const std::optional<int> &returnCode)
{
    if (!returnCode)
        return Tr::tr("the child process has not exited yet");
    return *returnCode < 0
        ? Tr::tr("the child process was ended by the signal %1").arg(-*returnCode)
        : Tr::tr("the child process exited with %1").arg(*returnCode);
}

} // namespace Penstock
