// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "localconnect.h"

#include "localtransport.h"

#include <penstock/io/nativeaddress.h>

#include <QtCore/qfile.h>

#include <cerrno>

namespace Penstock {

Result<SocketAddress> localAddress(const Endpoint &endpoint)
{
    // The errors of a bad path are asyncio's: EINVAL for an empty one, no number for a long one.
    const bool hasAuthority = !endpoint.host().isEmpty() || endpoint.port() >= 0;
    if (hasAuthority || endpoint.path().isEmpty()) {
        return Error(hasAuthority ? Error::Kind::InvalidArgument : Error::Kind::System,
                     QStringLiteral("\"%1\": a Unix socket is a path or an abstract name, as in "
                                    "unix:/run/x.sock or unix:@name")
                         .arg(endpoint.toString()),
                     hasAuthority ? 0 : EINVAL);
    }
    const SocketAddress address = SocketAddress::local(QFile::encodeName(endpoint.path()));
    if (const Result<NativeAddress> native = NativeAddress::from(address); !native)
        return Error(Error::Kind::System, native.error().detail());
    return address;
}

LocalConnect::LocalConnect(const Endpoint &endpoint, TransportPlugin::Connected connected)
    : m_connected(std::move(connected))
{
    const Result<SocketAddress> address = localAddress(endpoint);
    Error error = address.error();
    if (address) {
        m_connector = std::make_unique<SocketConnector>();
        error = m_connector->start(*address, SocketAddress(), [this](Result<Descriptor> result) {
            finish(std::move(result));
        });
    }
    if (error.nativeCode() == EAGAIN) {
        error = Error(
            Error::Kind::System,
            QStringLiteral(
                "connecting to %1: as many connections as the server allows are waiting already")
                .arg(address->toString()),
            EAGAIN);
    }
    if (!error.isNull())
        QMetaObject::invokeMethod(
            this, [this, error] { finish(error); }, Qt::QueuedConnection);
}

LocalConnect::~LocalConnect() = default;

/// The last thing: it may delete this object.
void LocalConnect::finish(Result<Descriptor> result)
{
    const TransportPlugin::Connected connected = std::move(m_connected);
    if (!result) {
        connected(result.error());
        return;
    }
    const SocketAddress local = NativeAddress::ofSocket(result->number());
    const SocketAddress remote = m_connector->remote();
    connected(std::make_unique<LocalTransport>(std::move(*result), local, remote));
}

} // namespace Penstock
