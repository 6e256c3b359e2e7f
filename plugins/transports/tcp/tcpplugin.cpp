// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/io/nativeaddress.h>
#include <penstock/plugin/transportplugin.h>

#include "tcpconnect.h"
#include "tcplisten.h"
#include "tcptransport.h"

namespace Penstock {

class TcpPlugin : public QObject, public TransportPlugin, public DescriptorAdopter
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID PenstockTransportPlugin_iid FILE "plugin.json")
    Q_INTERFACES(Penstock::TransportPlugin)

public:
    std::unique_ptr<PendingOperation> connectStream(const Endpoint &endpoint,
                                                    const QVariantMap &options,
                                                    Connected connected) override
    {
        return std::make_unique<TcpConnect>(endpoint, options, std::move(connected));
    }

    std::unique_ptr<PendingOperation> listen(const Endpoint &endpoint, const QVariantMap &options,
                                             Listening listening) override
    {
        return std::make_unique<TcpListen>(endpoint, options, std::move(listening));
    }

    bool canAdopt(qintptr descriptor) const override
    {
        return isStreamSocket(int(descriptor),
                              {SocketAddress::Family::IPv4, SocketAddress::Family::IPv6})
            && isConnectedSocket(int(descriptor));
    }

    Result<std::unique_ptr<StreamTransport>> adopt(qintptr descriptor) override
    {
        Descriptor socket{int(descriptor)};
        if (const Error error = socket.setUp(); !error.isNull()) {
            (void)socket.release();
            return error;
        }
        setSocketOptions(socket.number(), {{QStringLiteral("noDelay"), true}});
        const SocketAddress peer = NativeAddress::ofPeer(socket.number());
        return std::unique_ptr<StreamTransport>(
            std::make_unique<TcpTransport>(std::move(socket), SocketAddress(), peer));
    }
};

} // namespace Penstock

#include "tcpplugin.moc"
