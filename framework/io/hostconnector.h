// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/endpoint.h>
#include <penstock/io/export.h>
#include <penstock/io/hostlookup.h>
#include <penstock/io/socketconnector.h>

#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>
#include <QtCore/qvariant.h>

#include <vector>

namespace Penstock {

/// A socket that has connected, and the address that it is connected to.
struct ConnectedSocket
{
    Descriptor socket;
    SocketAddress remote;
};

/// Connects to the addresses of a host by RFC 8305, happy eyeballs: families in turn, the next attempt a moment after the
/// one before or as soon as one fails, and the first to connect wins. For transport plugins of host and port, whose
/// options are bind, attemptDelay, noDelay and keepAlive (see setSocketOptions()). Its user's; deleting it cancels.
/// Thread: the one it was made in.
class PENSTOCK_IO_EXPORT HostConnector : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<ConnectedSocket>)>;

    /// @a done is called once, from the event loop, never from inside; it may delete this object. Errors: InvalidArgument
    /// (endpoint or bind), HostNotFound, what the system said of the addresses.
    HostConnector(const Endpoint &endpoint, const QVariantMap &options, Done done);
    ~HostConnector() override;

    /// Which addresses have failed and how, as part of an English sentence; empty where none has.
    QString failuresSoFar() const;

private:
    Error readBindOption();
    void begin(Result<QList<SocketAddress>> addresses);
    void tryNext();
    void attempted(SocketConnector *connector, Result<Descriptor> result);
    void finish(Result<ConnectedSocket> result);
    Error summary() const;

    const Endpoint m_endpoint;
    const QVariantMap m_options;
    Done m_done;
    SocketAddress m_local;
    std::unique_ptr<HostLookup> m_lookup;
    QList<SocketAddress> m_waiting;
    std::vector<std::unique_ptr<SocketConnector>> m_attempts;
    QList<std::pair<SocketAddress, Error>> m_failures;
    QTimer m_nextAttempt;
};

/// @a addresses with their families in turn, beginning with that of the first, else in their order (RFC 8305, 4).
PENSTOCK_IO_EXPORT QList<SocketAddress> interleaved(const QList<SocketAddress> &addresses);

/// Sets noDelay and keepAlive of @a options, both bool, on a socket of host and port. That they cannot be set is logged, and
/// harms nothing.
PENSTOCK_IO_EXPORT void setSocketOptions(int socket, const QVariantMap &options);

} // namespace Penstock
