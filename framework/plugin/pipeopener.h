// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/plugin/transportplugin.h>

namespace Penstock {

/// An ability of transport plugins whose metadata lists the capability "pipe": streams that only receive or only send, over
/// pipes and what is like them.
class PENSTOCK_PLUGIN_EXPORT PipeOpener
{
public:
    virtual ~PipeOpener();
    /// Opens @a endpoint for @a direction, whatever its options say of it. @a connected: as TransportPlugin::connectStream().
    virtual std::unique_ptr<PendingOperation> openPipe(const Endpoint &endpoint,
                                                       const QVariantMap &options,
                                                       StreamTransport::Direction direction,
                                                       TransportPlugin::Connected connected) = 0;
    /// Makes a transport of @a descriptor, a pipe, terminal, character device or connected stream socket, for
    /// @a direction. It owns @a descriptor from then on; on an error, InvalidArgument for anything else, it stays the
    /// caller's.
    virtual Result<std::unique_ptr<StreamTransport>> adoptPipe(
        qintptr descriptor, StreamTransport::Direction direction) = 0;
};

} // namespace Penstock
