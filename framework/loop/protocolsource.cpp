// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/loop/protocolsource.h>

#include <penstock/plugin/pluginregistry.h>

namespace Penstock {

ProtocolSource::ProtocolSource(const QString &name, const QVariantMap &options)
    : m_name(name), m_options(options)
{
}

ProtocolSource::~ProtocolSource() = default;
ProtocolSource::ProtocolSource(const ProtocolSource &other) = default;
ProtocolSource &ProtocolSource::operator=(const ProtocolSource &other) = default;

Result<ProtocolFactory> ProtocolSource::resolve(PluginRegistry *plugins, ProtocolKind kind) const
{
    if (m_factory)
        return m_factory;
    if (m_name.isEmpty())
        return Error(
            Error::Kind::InvalidArgument,
            QStringLiteral("neither a protocol factory nor the name of a protocol was given"));
    return plugins->protocolFactory(m_name, m_options, kind);
}

} // namespace Penstock
