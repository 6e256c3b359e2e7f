// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/plugin/protocolplugin.h>

#include "discarddatagramprotocol.h"
#include "discardprotocol.h"

namespace Penstock {

class DiscardPlugin : public QObject, public ProtocolPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID PenstockProtocolPlugin_iid FILE "plugin.json")
    Q_INTERFACES(Penstock::ProtocolPlugin)

public:
    Result<ProtocolFactory> factory(const QString &, ProtocolKind kind,
                                    const QVariantMap &) override
    {
        if (kind == ProtocolKind::Datagram)
            return ProtocolFactory([] { return std::make_unique<DiscardDatagramProtocol>(); });
        return ProtocolFactory([] { return std::make_unique<DiscardProtocol>(); });
    }
};

} // namespace Penstock

#include "discardplugin.moc"
