// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "../started.h"

#include <penstock/core/streamprotocol.h>
#include <penstock/plugin/protocolplugin.h>

#include <QtCore/qobject.h>

class FixedPlugin : public QObject, public Penstock::ProtocolPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID PenstockProtocolPlugin_iid FILE "plugin.json")
    Q_INTERFACES(Penstock::ProtocolPlugin)

public:
    FixedPlugin() { leaveWord(constructedVariable, "fixed"); }

    Penstock::Result<Penstock::ProtocolFactory> factory(const QString &, Penstock::ProtocolKind,
                                                        const QVariantMap &) override
    {
        return Penstock::ProtocolFactory(
            [] { return std::make_unique<Penstock::StreamProtocol>(); });
    }
};

#include "fixedplugin.moc"
