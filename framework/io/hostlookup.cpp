// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/io/hostlookup.h>

#include <QtNetwork/qhostaddress.h>
#include <QtNetwork/qhostinfo.h>

#include <algorithm>

namespace Penstock {

namespace {

SocketAddress toSocketAddress(const QHostAddress &address, quint16 port)
{
    // Qt's text of an address is a literal, with the scope id where there is one.
    const Result<SocketAddress> result = SocketAddress::fromLiteral(address.toString(), port);
    return result ? *result : SocketAddress();
}

} // namespace

HostLookup::HostLookup(const QString &host, quint16 port, Done done)
    : m_port(port), m_done(std::move(done))
{
    if (const Result<SocketAddress> literal = SocketAddress::fromLiteral(host, port)) {
        const QList<SocketAddress> one{*literal};
        const auto tell = [found = m_done, one] { found(one); };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
        return;
    }
    // Qt takes spaces off before it looks: "127.0.0.1 " would be found, and be another host than was written.
    if (std::any_of(host.begin(), host.end(), [](QChar c) { return c.isSpace(); })) {
        const Error error(Error::Kind::HostNotFound,
                          QStringLiteral("the name \"%1\" has a space in it").arg(host));
        QMetaObject::invokeMethod(
            this, [tell = m_done, error] { tell(error); }, Qt::QueuedConnection);
        return;
    }
    // By name: given a pointer to member, Qt 6.4 leaks what it makes of it when the lookup is aborted.
    m_lookupId = QHostInfo::lookupHost(host, this, SLOT(found(QHostInfo)));
}

HostLookup::~HostLookup()
{
    if (m_lookupId >= 0)
        QHostInfo::abortHostLookup(m_lookupId);
}

void HostLookup::found(const QHostInfo &info)
{
    m_lookupId = -1;
    const Done done = m_done;
    QList<SocketAddress> addresses;
    const QList<QHostAddress> found = info.addresses();
    for (const QHostAddress &address : found) {
        const SocketAddress converted = toSocketAddress(address, m_port);
        if (!converted.isNull() && !addresses.contains(converted))
            addresses.append(converted);
    }
    if (addresses.isEmpty()) {
        done(Error(Error::Kind::HostNotFound,
                   QStringLiteral("the name \"%1\" has no address: %2")
                       .arg(info.hostName(), info.errorString())));
        return;
    }
    done(addresses);
}

} // namespace Penstock
