// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/protocol.h>
#include <penstock/core/result.h>
#include <penstock/plugin/export.h>

#include <QtCore/qplugin.h>
#include <QtCore/qvariant.h>

namespace Penstock {

/// What a protocol plugin's library implements. One object a process, made on first use, never unloaded. Methods may be
/// called from any thread; a factory and its protocols belong to the thread that asked for them. Nothing may throw.
class PENSTOCK_PLUGIN_EXPORT ProtocolPlugin
{
public:
    virtual ~ProtocolPlugin();
    /// A factory of the protocols called @a name, one of the metadata's Protocols, for transports of @a kind, one of its
    /// ProtocolKinds. @a options are those of the metadata, all of them, checked and of the type declared there. What the protocols of one factory share, such as the room
    /// that they talk in, lives as long as the factory and they do. The error names the option that does not fit.
    virtual Result<ProtocolFactory> factory(const QString &name, ProtocolKind kind,
                                            const QVariantMap &options) = 0;
};

} // namespace Penstock

#define PenstockProtocolPlugin_iid "org.penstock.ProtocolPlugin/1"
Q_DECLARE_INTERFACE(Penstock::ProtocolPlugin, PenstockProtocolPlugin_iid)
