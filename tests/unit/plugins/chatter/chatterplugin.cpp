// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "../started.h"

#include <penstock/core/streamprotocol.h>
#include <penstock/plugin/protocolplugin.h>

#include <QtCore/qobject.h>

#include <stdexcept>

using Penstock::Error;
using Penstock::ProtocolFactory;
using Penstock::ProtocolKind;
using Penstock::Result;

namespace {
[[maybe_unused]] const bool started = leaveWord(startedVariable, "chatter");
}

class ChatterPlugin : public QObject, public Penstock::ProtocolPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID PenstockProtocolPlugin_iid FILE "plugin.json")
    Q_INTERFACES(Penstock::ProtocolPlugin)

public:
    ChatterPlugin() { leaveWord(constructedVariable, "chatter"); }

    Result<ProtocolFactory> factory(const QString &name, ProtocolKind,
                                    const QVariantMap &options) override
    {
        const QString outcome = options.value(QStringLiteral("outcome")).toString();
        if (outcome == QLatin1String("error"))
            return Error(Error::Kind::InvalidArgument,
                         QStringLiteral("the option outcome does not fit"));
        if (outcome == QLatin1String("exception"))
            throw std::runtime_error("out of words");
        if (outcome == QLatin1String("nothing"))
            return ProtocolFactory();
        const QString greeting = name + u':' + options.value(QStringLiteral("greeting")).toString();
        return ProtocolFactory([greeting] {
            auto protocol = std::make_unique<Penstock::StreamProtocol>();
            protocol->setObjectName(greeting);
            return protocol;
        });
    }
};

#include "chatterplugin.moc"
