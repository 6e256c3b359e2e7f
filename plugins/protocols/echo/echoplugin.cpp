// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/plugin/protocolplugin.h>

#include "echodatagramprotocol.h"
#include "echoprotocol.h"

namespace Penstock {

class EchoPlugin : public QObject, public ProtocolPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID PenstockProtocolPlugin_iid FILE "plugin.json")
    Q_INTERFACES(Penstock::ProtocolPlugin)

public:
    Result<ProtocolFactory> factory(const QString &, ProtocolKind kind,
                                    const QVariantMap &) override
    {
        if (kind == ProtocolKind::Datagram)
            return ProtocolFactory([] { return std::make_unique<EchoDatagramProtocol>(); });
        return ProtocolFactory([] { return std::make_unique<EchoProtocol>(); });
    }
};

} // namespace Penstock

#include "echoplugin.moc"
