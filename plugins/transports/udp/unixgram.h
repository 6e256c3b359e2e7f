// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/plugin/datagramopener.h>

#include <QtCore/qobject.h>

#include <functional>

namespace Penstock {

/// Opens an endpoint of Unix datagrams, from the event loop, as all transports do.
class Unixgram : public QObject, public PendingOperation
{
    Q_OBJECT

public:
    /// For a client.
    static std::unique_ptr<PendingOperation> open(const Endpoint &endpoint,
                                                  const QVariantMap &options,
                                                  DatagramOpener::Opened opened);
    /// For a server.
    static std::unique_ptr<PendingOperation> listen(const Endpoint &endpoint,
                                                    const QVariantMap &options,
                                                    TransportPlugin::Listening listening);
    ~Unixgram() override;

private:
    using Attempt = std::function<Result<std::unique_ptr<DatagramTransport>>()>;

    Unixgram(Attempt attempt, DatagramOpener::Opened opened);
    void tryNow();

    const Attempt m_attempt;
    DatagramOpener::Opened m_opened;
    int m_attempts = 0;
};

} // namespace Penstock
