// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/plugin/datagramopener.h>
#include <penstock/plugin/endpointchecker.h>
#include <penstock/plugin/transportplugin.h>

#include "wsconnect.h"
#include "wslisten.h"
#include "wstls.h"

namespace Penstock {

class WsPlugin : public QObject,
                 public TransportPlugin,
                 public DatagramOpener,
                 public EndpointChecker
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID PenstockTransportPlugin_iid FILE "plugin.json")
    Q_INTERFACES(Penstock::TransportPlugin)

public:
    std::unique_ptr<PendingOperation> openDatagram(const Endpoint &endpoint,
                                                   const QVariantMap &options,
                                                   Opened opened) override
    {
        return std::make_unique<WsConnect>(endpoint, options, std::move(opened));
    }

    Error checkEndpoint(const Endpoint &endpoint, const QVariantMap &options,
                        Use use) const override
    {
        const Result<WsOptions> read = WsOptions::from(options);
        if (!read || endpoint.scheme() == QLatin1String("ws"))
            return read.error();
        return tlsConfigurationOf(*read, use == Use::Listen).error();
    }

    std::unique_ptr<PendingOperation> listen(const Endpoint &endpoint, const QVariantMap &options,
                                             Listening listening) override
    {
        return std::make_unique<WsListen>(endpoint, options, std::move(listening));
    }
};

} // namespace Penstock

#include "wsplugin.moc"
