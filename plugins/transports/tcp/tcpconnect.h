// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/io/socketconnector.h>
#include <penstock/plugin/attemptreport.h>
#include <penstock/plugin/transportplugin.h>

#include "hostlookup.h"

#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>

#include <vector>

namespace Penstock {

/// Connects to the addresses of a host by RFC 8305, happy eyeballs: families in turn, the next attempt a moment after the
/// one before or as soon as one fails, and the first to connect wins.
class TcpConnect : public QObject, public PendingOperation, public AttemptReport
{
    Q_OBJECT

public:
    TcpConnect(const Endpoint &endpoint, const QVariantMap &options,
               TransportPlugin::Connected connected);
    ~TcpConnect() override;

    QString failuresSoFar() const override;

private:
    Error readBindOption();
    void begin(Result<QList<SocketAddress>> addresses);
    void tryNext();
    void attempted(SocketConnector *connector, Result<Descriptor> result);
    void finish(Result<std::unique_ptr<StreamTransport>> result);
    Error summary() const;

    const Endpoint m_endpoint;
    const QVariantMap m_options;
    TransportPlugin::Connected m_connected;
    SocketAddress m_local;
    std::unique_ptr<HostLookup> m_lookup;
    QList<SocketAddress> m_waiting;
    std::vector<std::unique_ptr<SocketConnector>> m_attempts;
    QList<std::pair<SocketAddress, Error>> m_failures;
    QTimer m_nextAttempt;
};

/// @a addresses with their families in turn, beginning with that of the first, else in their order (RFC 8305, 4).
QList<SocketAddress> interleaved(const QList<SocketAddress> &addresses);

} // namespace Penstock
