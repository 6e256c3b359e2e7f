// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/plugin/datagramopener.h>

#include "udplisten.h"
#include "udpopen.h"
#include "unixgram.h"

namespace Penstock {

class UdpPlugin : public QObject, public TransportPlugin, public DatagramOpener
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID PenstockTransportPlugin_iid FILE "plugin.json")
    Q_INTERFACES(Penstock::TransportPlugin)

public:
    std::unique_ptr<PendingOperation> openDatagram(const Endpoint &endpoint,
                                                   const QVariantMap &options,
                                                   Opened opened) override
    {
        if (endpoint.scheme() == QLatin1String("unixgram"))
            return Unixgram::open(endpoint, options, std::move(opened));
        return std::make_unique<UdpOpen>(endpoint, options, std::move(opened));
    }

    std::unique_ptr<PendingOperation> listen(const Endpoint &endpoint, const QVariantMap &options,
                                             Listening listening) override
    {
        if (endpoint.scheme() == QLatin1String("unixgram"))
            return Unixgram::listen(endpoint, options, std::move(listening));
        return std::make_unique<UdpListen>(endpoint, options, std::move(listening));
    }
};

} // namespace Penstock

#include "udpplugin.moc"
