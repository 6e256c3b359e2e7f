// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/plugin/protocolplugin.h>

#include "linesprotocol.h"
#include "linesroom.h"

namespace Penstock {

class LinesPlugin : public QObject, public ProtocolPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID PenstockProtocolPlugin_iid FILE "plugin.json")
    Q_INTERFACES(Penstock::ProtocolPlugin)

public:
    Result<ProtocolFactory> factory(const QString &, ProtocolKind,
                                    const QVariantMap &options) override
    {
        const auto room = std::make_shared<LinesRoom>(LinesOptions::from(options));
        return ProtocolFactory([room] { return std::make_unique<LinesProtocol>(room); });
    }
};

} // namespace Penstock

#include "linesplugin.moc"
