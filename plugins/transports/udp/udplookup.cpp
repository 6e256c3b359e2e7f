// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "udplookup.h"

#include <algorithm>
#include <utility>

namespace Penstock {

std::unique_ptr<HostLookup> lookUp(QObject *context, const Error &error, const Endpoint &endpoint,
                                   HostLookup::Done done)
{
    if (error.isNull() && !endpoint.host().isEmpty()) {
        return std::make_unique<HostLookup>(endpoint.host(), quint16(std::max(endpoint.port(), 0)),
                                            std::move(done));
    }
    const auto tell = [error, done = std::move(done)] {
        if (error.isNull())
            done(QList<SocketAddress>{SocketAddress()});
        else
            done(error);
    };
    QMetaObject::invokeMethod(context, tell, Qt::QueuedConnection);
    return nullptr;
}

} // namespace Penstock
