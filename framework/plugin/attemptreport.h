// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/plugin/export.h>

#include <QtCore/qstring.h>

namespace Penstock {

/// An ability of pending operations that try several things, the addresses of a name for instance: what has come of
/// them so far. A loop that gives up at a deadline puts it into its error. Owner, thread: the operation's.
class PENSTOCK_PLUGIN_EXPORT AttemptReport
{
public:
    virtual ~AttemptReport();
    /// What has failed, as part of an English sentence; empty where nothing has.
    virtual QString failuresSoFar() const = 0;
};

} // namespace Penstock
