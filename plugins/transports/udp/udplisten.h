// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "udplookup.h"
#include "udpoptions.h"

#include <penstock/plugin/transportplugin.h>

#include <QtCore/qobject.h>

namespace Penstock {

/// Binds an endpoint of UDP for a server: at the first address of its host that works.
class UdpListen : public QObject, public PendingOperation
{
public:
    UdpListen(const Endpoint &endpoint, const QVariantMap &options,
              TransportPlugin::Listening listening);
    ~UdpListen() override;

private:
    void resolved(const Result<QList<SocketAddress>> &addresses);

    const Endpoint m_endpoint;
    const Result<UdpOptions> m_options;
    TransportPlugin::Listening m_listening;
    std::unique_ptr<HostLookup> m_lookup;
};

} // namespace Penstock
