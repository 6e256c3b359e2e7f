// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "launch.h"

#include <penstock/plugin/transportplugin.h>

namespace Penstock {

/// Starts the program of an endpoint of the schemes exec and shell, as a stream.
class StreamLaunch : public QObject, public PendingOperation
{
    Q_OBJECT

public:
    StreamLaunch(const Endpoint &endpoint, const QVariantMap &options,
                 TransportPlugin::Connected connected);
    ~StreamLaunch() override;
    /// See EndpointChecker.
    static Error check(const Endpoint &endpoint, const QVariantMap &options);

private:
    void launched(Result<Launched> result);
    void finish(Result<std::unique_ptr<StreamTransport>> result);

    const Endpoint m_endpoint;
    const std::chrono::milliseconds m_grace;
    TransportPlugin::Connected m_connected;
    std::unique_ptr<Launch> m_launch;
};

} // namespace Penstock
