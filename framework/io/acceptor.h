// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/error.h>
#include <penstock/core/socketaddress.h>
#include <penstock/io/descriptor.h>
#include <penstock/io/export.h>
#include <penstock/io/poller.h>

#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>

#include <functional>

namespace Penstock {

/// Accepts the connections of one listening socket. Its user's; thread: the one it was made in.
///
/// Takes at most as many connections a turn as the backlog says. What is wrong with one connection (ECONNABORTED …)
/// is passed over. Where the system lacks descriptors or memory (EMFILE, ENFILE, ENOBUFS, ENOMEM), that is reported,
/// accepting rests for a second, and goes on. It is reported again once a connection has been accepted since.
class PENSTOCK_IO_EXPORT Acceptor : public QObject, private Poller::Watcher
{
    Q_OBJECT

public:
    using Accepted = std::function<void(Descriptor, const SocketAddress &peer)>;
    using Failed = std::function<void(const Error &)>;

    /// @a socket is bound and non-blocking.
    explicit Acceptor(Descriptor socket);
    ~Acceptor() override;

    /// listen(2) and accept from now on; @a backlog is 1 or more. What is accepted is non-blocking and
    /// close-on-exec. The callbacks may delete the acceptor.
    Error start(int backlog, Accepted accepted, Failed failed);
    /// The same for a socket that listens already, whose backlog is left as it is.
    Error startListening(Accepted accepted, Failed failed);
    void close();
    int descriptor() const { return m_socket.number(); }

private:
    enum class Outcome : quint8 { Accepted, TryAgain, Enough };

    void descriptorReady(Poller::Interest ready) override;
    Outcome acceptOne();
    void rest(int nativeCode);
    QString name() const;

    Descriptor m_socket;
    int m_mostAtOnce = 100; ///< a turn: the backlog; asyncio's default
    Accepted m_accepted;
    Failed m_failed;
    QTimer m_resting;
    bool m_lackIsTold = false; ///< since the last connection
};

} // namespace Penstock
