// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/io/acceptor.h>
#include <penstock/io/socketfile.h>
#include <penstock/plugin/transportplugin.h>

#include <QtCore/qobject.h>

namespace Penstock {

/// The bound socket of a server on a Unix socket.
class LocalListener : public Listener
{
public:
    /// Binds @a address with the plugin's options.
    static Result<std::unique_ptr<Listener>> bind(const SocketAddress &address,
                                                  const QVariantMap &options);

    LocalListener(Descriptor socket, const SocketAddress &address, int backlog);
    ~LocalListener() override;

    QList<Endpoint> endpoints() const override;
    Error start(Accepted accepted, Failed failed) override;
    void close() override;

private:
    const SocketAddress m_address;
    const int m_backlog;
    Acceptor m_acceptor;
    SocketFile m_file;
};

/// Binds from the event loop, as all transports do.
class LocalListen : public QObject, public PendingOperation
{
    Q_OBJECT

public:
    LocalListen(const Endpoint &endpoint, const QVariantMap &options,
                TransportPlugin::Listening listening);
    ~LocalListen() override;

private:
    void bind();

    const Endpoint m_endpoint;
    const QVariantMap m_options;
    TransportPlugin::Listening m_listening;
    int m_attempts = 0;
};

} // namespace Penstock
