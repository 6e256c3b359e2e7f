// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/endpoint.h>
#include <penstock/core/result.h>

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

namespace Penstock {

/// A descriptor that the program was started with by socket activation: sd_listen_fds_with_names(3).
struct SystemdSocket
{
    int descriptor;
    QString name; ///< "unknown" where none was given
};

/// Those in LISTEN_FDS and LISTEN_FDNAMES that have the name in @a endpoint, or all. Errors: NotFound where the program
/// was not started so, or none has that name; InvalidState where one of them has been taken before.
Result<QList<SystemdSocket>> systemdSockets(const Endpoint &endpoint);
/// Nobody else in this process is given @a descriptor any more: its number may soon be something else.
void markTaken(int descriptor);

} // namespace Penstock
