// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/plugin/endpointchecker.h>
#include <penstock/plugin/processspawner.h>

#include "childtransport.h"
#include "streamlaunch.h"

namespace Penstock {

class ProcessPlugin : public QObject,
                      public TransportPlugin,
                      public ProcessSpawner,
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
        return std::make_unique<StreamLaunch>(endpoint, options, std::move(connected));
    }

    Error checkEndpoint(const Endpoint &endpoint, const QVariantMap &options, Use) const override
    {
        return StreamLaunch::check(endpoint, options);
    }

    std::unique_ptr<PendingOperation> spawn(const QString &program, const QStringList &arguments,
                                            const ProcessOptions &options, Spawned spawned) override
    {
        const auto launched = [spawned = std::move(spawned)](Result<Launched> result) {
            if (result)
                spawned(std::make_unique<ChildTransport>(std::move(*result)));
            else
                spawned(result.error());
        };
        return std::make_unique<Launch>(program, arguments, options, launched);
    }
};

} // namespace Penstock

#include "processplugin.moc"
