// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/io/nativeaddress.h>
#include <penstock/plugin/endpointchecker.h>
#include <penstock/plugin/transportplugin.h>

#include "localconnect.h"
#include "locallisten.h"
#include "localtransport.h"

namespace Penstock {

class LocalPlugin : public QObject,
                    public TransportPlugin,
                    public DescriptorAdopter,
                    public EndpointChecker
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID PenstockTransportPlugin_iid FILE "plugin.json")
    Q_INTERFACES(Penstock::TransportPlugin)

public:
    std::unique_ptr<PendingOperation> connectStream(const Endpoint &endpoint, const QVariantMap &,
                                                    Connected connected) override
    {
        return std::make_unique<LocalConnect>(endpoint, std::move(connected));
    }

    std::unique_ptr<PendingOperation> listen(const Endpoint &endpoint, const QVariantMap &options,
                                             Listening listening) override
    {
        return std::make_unique<LocalListen>(endpoint, options, std::move(listening));
    }

    /// Here a bad path is what it is for people, not the error that asyncio has for it.
    Error checkEndpoint(const Endpoint &endpoint, const QVariantMap &, Use) const override
    {
        const Result<SocketAddress> address = localAddress(endpoint);
        return address ? Error()
                       : Error(Error::Kind::InvalidArgument, address.error().detail(),
                               address.error().nativeCode());
    }

    bool canAdopt(qintptr descriptor) const override
    {
        return isStreamSocket(int(descriptor), {SocketAddress::Family::Local})
            && isConnectedSocket(int(descriptor));
    }

    Result<std::unique_ptr<StreamTransport>> adopt(qintptr descriptor) override
    {
        Descriptor socket{int(descriptor)};
        if (const Error error = socket.setUp(); !error.isNull()) {
            (void)socket.release();
            return error;
        }
        const SocketAddress local = NativeAddress::ofSocket(socket.number());
        const SocketAddress remote = NativeAddress::ofPeer(socket.number());
        return std::unique_ptr<StreamTransport>(
            std::make_unique<LocalTransport>(std::move(socket), local, remote));
    }
};

} // namespace Penstock

#include "localplugin.moc"
