// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "shoutprotocol.h"

#include <penstock/plugin/protocolplugin.h>

#include <QtCore/qobject.h>

class ShoutPlugin : public QObject, public Penstock::ProtocolPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID PenstockProtocolPlugin_iid FILE "plugin.json")
    Q_INTERFACES(Penstock::ProtocolPlugin)

public:
    Penstock::Result<Penstock::ProtocolFactory> factory(const QString &, Penstock::ProtocolKind,
                                                        const QVariantMap &options) override
    {
        const QByteArray farewell = options[QStringLiteral("farewell")].toString().toUtf8();
        const auto patience =
            options[QStringLiteral("patience")].value<std::chrono::milliseconds>();
        return Penstock::ProtocolFactory(
            [=] { return std::make_unique<ShoutProtocol>(farewell, patience); });
    }
};

#include "shoutplugin.moc"
