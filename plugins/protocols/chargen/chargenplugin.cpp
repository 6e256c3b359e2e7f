// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/plugin/protocolplugin.h>

#include "chargendatagramprotocol.h"
#include "chargenprotocol.h"

namespace Penstock {

class ChargenPlugin : public QObject, public ProtocolPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID PenstockProtocolPlugin_iid FILE "plugin.json")
    Q_INTERFACES(Penstock::ProtocolPlugin)

public:
    Result<ProtocolFactory> factory(const QString &, ProtocolKind kind,
                                    const QVariantMap &options) override
    {
        if (kind == ProtocolKind::Datagram)
            return ProtocolFactory([] { return std::make_unique<ChargenDatagramProtocol>(); });
        const qint64 lines = options.value(QStringLiteral("lines")).toLongLong();
        return ProtocolFactory([lines] { return std::make_unique<ChargenProtocol>(lines); });
    }
};

} // namespace Penstock

#include "chargenplugin.moc"
