// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/plugin/pipeopener.h>

#include "inheritedlistener.h"
#include "openpipe.h"

namespace Penstock {

class PipePlugin : public QObject, public TransportPlugin, public PipeOpener
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID PenstockTransportPlugin_iid FILE "plugin.json")
    Q_INTERFACES(Penstock::TransportPlugin)

public:
    std::unique_ptr<PendingOperation> connectStream(const Endpoint &endpoint,
                                                    const QVariantMap &options,
                                                    Connected connected) override
    {
        return open(endpoint, directionIn(options), std::move(connected));
    }

    std::unique_ptr<PendingOperation> listen(const Endpoint &endpoint, const QVariantMap &options,
                                             Listening listening) override
    {
        if (endpoint.scheme() != QLatin1String("fd")
            && endpoint.scheme() != QLatin1String("systemd"))
            return TransportPlugin::listen(endpoint, options, std::move(listening));
        return std::make_unique<Later>([endpoint, options, listening = std::move(listening)] {
            const Listening tell = listening; // it may delete this
            tell(InheritedListener::open(endpoint, options));
        });
    }

    std::unique_ptr<PendingOperation> openPipe(const Endpoint &endpoint, const QVariantMap &,
                                               StreamTransport::Direction direction,
                                               Connected connected) override
    {
        return open(endpoint, direction, std::move(connected));
    }

    Result<std::unique_ptr<StreamTransport>> adoptPipe(
        qintptr descriptor, StreamTransport::Direction direction) override
    {
        const Endpoint endpoint(QStringLiteral("fd"), QString::number(descriptor));
        return openDescriptor(int(descriptor), direction, endpoint);
    }

private:
    static std::unique_ptr<PendingOperation> open(const Endpoint &endpoint,
                                                  std::optional<Direction> direction,
                                                  Connected connected)
    {
        return std::make_unique<Later>([endpoint, direction, connected = std::move(connected)] {
            const Connected tell = connected; // it may delete this
            tell(openEndpoint(endpoint, direction));
        });
    }
};

} // namespace Penstock

#include "pipeplugin.moc"
