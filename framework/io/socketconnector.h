// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/result.h>
#include <penstock/core/socketaddress.h>
#include <penstock/io/descriptor.h>
#include <penstock/io/export.h>
#include <penstock/io/poller.h>

#include <functional>

namespace Penstock {

/// One attempt to connect a socket to one address, without blocking (connect(2), EINPROGRESS). Its user's; thread: the
/// one it was made in. Deleting it gives up and closes the socket.
class PENSTOCK_IO_EXPORT SocketConnector : private Poller::Watcher
{
public:
    using Done = std::function<void(Result<Descriptor>)>;

    SocketConnector();
    ~SocketConnector() override;

    /// Makes a stream socket, binds it to @a local unless that is null, and begins to connect it to @a remote. @a done is
    /// called once, from the event loop, unless an error is returned. It may delete this object. Once an object.
    Error start(const SocketAddress &remote, const SocketAddress &local, Done done);
    const SocketAddress &remote() const { return m_remote; }

private:
    void descriptorReady(Poller::Interest ready) override;

    SocketAddress m_remote;
    Descriptor m_socket;
    Done m_done;
};

/// A new non-blocking, close-on-exec stream socket of @a family. An error begins with @a purpose, such as "listening on
/// 127.0.0.1:7000".
PENSTOCK_IO_EXPORT Result<Descriptor> makeStreamSocket(
    SocketAddress::Family family, const QString &purpose = QStringLiteral("making a socket"));

} // namespace Penstock
