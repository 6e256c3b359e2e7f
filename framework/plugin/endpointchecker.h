// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/endpoint.h>
#include <penstock/core/error.h>
#include <penstock/plugin/export.h>

#include <QtCore/qvariant.h>

namespace Penstock {

/// An ability of transport plugins whose metadata lists the capability "check": to tell what is wrong with an endpoint before
/// it is needed. For programs that will open it later, again and again perhaps, as a relay does for each of its clients. Owner: the
/// plugin's registry; thread: any, as TransportPlugin's methods.
class PENSTOCK_PLUGIN_EXPORT EndpointChecker
{
public:
    enum class Use {
        Open, ///< it will be connected to, or bound as a datagram endpoint
        Listen, ///< for a server
    };

    virtual ~EndpointChecker();
    /// What can be known without opening it: a path that is none (InvalidArgument), a file of an option or a program that is
    /// not there … Null where nothing of that is wrong; opening it may fail all the same. Opens no connection; it may
    /// read files. `options`: see TransportPlugin.
    virtual Error checkEndpoint(const Endpoint &endpoint, const QVariantMap &options,
                                Use use) const = 0;
};

} // namespace Penstock
