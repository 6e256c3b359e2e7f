// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "tlsconnect.h"
#include "tlslisten.h"

#include <penstock/plugin/endpointchecker.h>
#include <penstock/plugin/streamupgrader.h>

namespace Penstock {

class TlsPlugin : public QObject,
                  public TransportPlugin,
                  public StreamUpgrader,
                  public EndpointChecker
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID PenstockTransportPlugin_iid FILE "plugin.json")
    Q_INTERFACES(Penstock::TransportPlugin)

public:
    std::unique_ptr<PendingOperation> connectStream(const Endpoint &endpoint,
                                                    const QVariantMap &options,
                                                    Connected connected) override
    {
        return std::make_unique<TlsConnect>(endpoint, options, std::move(connected));
    }

    std::unique_ptr<PendingOperation> listen(const Endpoint &endpoint, const QVariantMap &options,
                                             Listening listening) override
    {
        return std::make_unique<TlsListen>(endpoint, options, std::move(listening));
    }

    Error checkEndpoint(const Endpoint &endpoint, const QVariantMap &options,
                        Use use) const override
    {
        const Result<TlsOptions> read = use == Use::Listen
            ? TlsOptions::forServer(options)
            : TlsOptions::forClient(options, hostName(endpoint));
        return read ? TlsContext::create(*read).error() : read.error();
    }

    Result<std::unique_ptr<StreamTransport>> makeUpgrade(const StreamTransport *below, Side side,
                                                         const QVariantMap &options) override
    {
        if (below->direction() != StreamTransport::Direction::Both) {
            return Error(Error::Kind::NotSupported,
                         QStringLiteral("TLS needs a stream that goes both ways; this one only %1")
                             .arg(below->direction() == StreamTransport::Direction::Read
                                      ? QLatin1String("receives")
                                      : QLatin1String("sends")));
        }
        // A client says whom it means: the address that it is connected to is not the name.
        const Result<TlsOptions> read = side == Side::Server
            ? TlsOptions::forServer(options)
            : TlsOptions::forClient(options, QString());
        if (!read)
            return read.error();
        const Result<std::shared_ptr<const TlsContext>> context = TlsContext::create(*read);
        if (!context)
            return context.error();
        return std::unique_ptr<StreamTransport>(std::make_unique<TlsTransport>(*context));
    }

    void beginUpgrade(StreamTransport *transport, std::unique_ptr<StreamTransport> below,
                      const QByteArray &received, Upgraded upgraded) override
    {
        static_cast<TlsTransport *>(transport)->begin(std::move(below), received,
                                                      std::move(upgraded));
    }
};

} // namespace Penstock

#include "tlsplugin.moc"
