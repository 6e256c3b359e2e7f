// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "hostoperation.h"

#include <QtNetwork/qhostaddress.h>
#include <QtNetwork/qhostinfo.h>

namespace Penstock {

HostOperation::~HostOperation()
{
    if (m_lookupId >= 0)
        QHostInfo::abortHostLookup(m_lookupId);
}

void HostOperation::begin(const Error &error, const QString &host, quint16 port)
{
    const auto tellLater = [this](const Result<QList<SocketAddress>> &result) {
        QMetaObject::invokeMethod(
            this, [this, result] { resolved(result); }, Qt::QueuedConnection);
    };
    m_port = port;
    if (!error.isNull())
        tellLater(error);
    else if (host.isEmpty())
        tellLater(QList<SocketAddress>{SocketAddress()});
    else if (const auto literal = SocketAddress::fromLiteral(host, port))
        tellLater(QList<SocketAddress>{*literal});
    else // By name: given a pointer to member, Qt 6.4 leaks what it makes of it when the lookup is aborted.
        m_lookupId = QHostInfo::lookupHost(host, this, SLOT(found(QHostInfo)));
}

void HostOperation::found(const QHostInfo &info)
{
    m_lookupId = -1;
    QList<SocketAddress> addresses;
    const QList<QHostAddress> all = info.addresses();
    for (const QHostAddress &address : all) {
        // Qt's text of an address is a literal, with the scope id where there is one.
        const auto literal = SocketAddress::fromLiteral(address.toString(), m_port);
        if (literal && !addresses.contains(*literal))
            addresses.append(*literal);
    }
    if (addresses.isEmpty()) {
        resolved(Error(Error::Kind::HostNotFound,
                       QStringLiteral("the name \"%1\" has no address: %2")
                           .arg(info.hostName(), info.errorString())));
    } else {
        resolved(addresses);
    }
}

} // namespace Penstock
