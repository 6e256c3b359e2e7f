// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "discoveredplugins_p.h"

namespace Penstock {

namespace {

QString schemeClaim(const QString &scheme)
{
    return QLatin1String("scheme ") + scheme;
}

QString protocolClaim(const QString &name)
{
    return QLatin1String("protocol ") + name;
}

QStringList claimsOf(const PluginMetadata &metadata)
{
    QStringList claims{
        QStringLiteral("%1 plugin %2").arg(pluginKindName(metadata.kind), metadata.id)};
    for (const QString &scheme : metadata.schemes)
        claims.append(schemeClaim(scheme));
    for (const QString &name : metadata.protocols)
        claims.append(protocolClaim(name));
    return claims;
}

} // namespace

std::shared_ptr<PluginEntry> DiscoveredPlugins::transport(const QString &scheme) const
{
    return m_claims.value(schemeClaim(scheme));
}

std::shared_ptr<PluginEntry> DiscoveredPlugins::protocol(const QString &name) const
{
    return m_claims.value(protocolClaim(name));
}

void DiscoveredPlugins::reject(const QString &file, const QString &reason,
                               const std::optional<PluginMetadata> &metadata)
{
    rejections.append({file, reason, metadata});
}

void DiscoveredPlugins::accept(const std::shared_ptr<PluginEntry> &entry, const QString &file)
{
    const QStringList claims = claimsOf(entry->metadata());
    for (const QString &claim : claims) {
        if (const std::shared_ptr<PluginEntry> winner = m_claims.value(claim)) {
            reject(file,
                   QStringLiteral("the %1 is there already, from %2")
                       .arg(claim, pluginPlace(winner->metadata())),
                   entry->metadata());
            return;
        }
    }
    for (const QString &claim : claims)
        m_claims.insert(claim, entry);
    entries.append(entry);
}

} // namespace Penstock
