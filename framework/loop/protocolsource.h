// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/protocol.h>
#include <penstock/core/result.h>
#include <penstock/loop/export.h>

#include <QtCore/qstring.h>
#include <QtCore/qvariant.h>

#include <concepts>

namespace Penstock {

class PluginRegistry;

/// Where the protocols of new connections come from: a callable that makes one, or the name of a protocol of a plugin.
/// A value; used in the thread of the loop that it is given to.
class PENSTOCK_LOOP_EXPORT ProtocolSource
{
public:
    /// @a factory returns a std::unique_ptr to a Protocol; what it throws fails the connection.
    template <typename Factory>
    requires std::convertible_to<std::invoke_result_t<Factory>, std::unique_ptr<Protocol>>
    ProtocolSource(Factory factory) : m_factory(std::move(factory))
    {
    }
    /// The protocol that a plugin calls @a name, with @a options as resolveOptions() reads them.
    ProtocolSource(const QString &name, const QVariantMap &options = {});
    ~ProtocolSource();
    ProtocolSource(const ProtocolSource &other);
    ProtocolSource &operator=(const ProtocolSource &other);

    /// The factory, for transports of @a kind; the error is that of PluginRegistry::protocolFactory().
    Result<ProtocolFactory> resolve(PluginRegistry *plugins,
                                    ProtocolKind kind = ProtocolKind::Stream) const;

private:
    ProtocolFactory m_factory;
    QString m_name;
    QVariantMap m_options;
};

} // namespace Penstock
