// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "wslisten.h"

#include "wserrors.h"
#include "wstls.h"

#include <penstock/io/nativeaddress.h>
#include <penstock/io/socketconnector.h>

#include <QtNetwork/qhostaddress.h>
#include <QtNetwork/qhostinfo.h>

#include <algorithm>
#include <cerrno>

#include <netinet/in.h>

namespace Penstock {

namespace {

/// More than that are not under way at once: the oldest, which is the most likely to be a mute client, has to go.
constexpr size_t handshakesAtOnce = 500;

bool setFlag(int socket, int level, int option)
{
    const int on = 1;
    return ::setsockopt(socket, level, option, &on, sizeof on) == 0;
}

} // namespace

WsListener::WsListener(const QString &scheme, std::shared_ptr<const WsServing> serving)
    : m_scheme(scheme), m_serving(std::move(serving))
{
}

WsListener::~WsListener() = default;

Error WsListener::bind(const SocketAddress &address)
{
    const QString what = QStringLiteral("listening on %1").arg(address.toString());
    Result<Descriptor> socket = makeStreamSocket(address.family());
    if (!socket)
        return socket.error();
    setFlag(socket->number(), SOL_SOCKET, SO_REUSEADDR);
    if (address.family() == SocketAddress::Family::IPv6)
        setFlag(socket->number(), IPPROTO_IPV6, IPV6_V6ONLY);
    if (m_serving->options.reusePort && !setFlag(socket->number(), SOL_SOCKET, SO_REUSEPORT))
        return Error::fromErrno(errno, what + QLatin1String(" with reusePort"));
    const Result<NativeAddress> native = NativeAddress::from(address);
    if (!native)
        return native.error();
    if (::bind(socket->number(), native->get(), native->size) != 0)
        return Error::fromErrno(errno, what);
    const SocketAddress bound = NativeAddress::ofSocket(socket->number());
    m_acceptors.push_back({std::make_unique<Acceptor>(std::move(*socket)), bound});
    return Error();
}

QList<Endpoint> WsListener::endpoints() const
{
    QList<Endpoint> list;
    for (const Bound &bound : m_acceptors) {
        const Endpoint bare = bound.address.toEndpoint(m_scheme);
        const QByteArray path = m_serving->path.toUtf8().toPercentEncoding("/");
        const Result<Endpoint> whole = Endpoint::parse(bare.toString() + QString::fromLatin1(path));
        list.append(whole ? *whole : bare);
    }
    return list;
}

Error WsListener::start(Accepted accepted, Failed failed)
{
    m_accepted = std::move(accepted);
    for (const Bound &bound : m_acceptors) {
        const Error error = bound.acceptor->start(
            m_serving->options.backlog,
            [this](Descriptor socket, const SocketAddress &peer) {
                shakeHands(std::move(socket), peer);
            },
            failed);
        if (!error.isNull()) {
            close();
            return error;
        }
    }
    return Error();
}

void WsListener::close()
{
    for (const Bound &bound : m_acceptors)
        bound.acceptor->close();
    for (WsHandshake *handshake : std::exchange(m_handshakes, {}))
        handshake->deleteLater();
}

void WsListener::shakeHands(Descriptor socket, const SocketAddress &peer)
{
    if (m_handshakes.size() >= handshakesAtOnce) {
        m_handshakes.front()->deleteLater();
        m_handshakes.pop_front();
    }
    auto *handshake = new WsHandshake(std::move(socket), peer, m_serving, this);
    handshake->setDone([this, handshake](std::unique_ptr<WsTransport> transport) {
        shaken(handshake, std::move(transport));
    });
    m_handshakes.push_back(handshake);
}

/// The last thing: what is accepted may delete this object.
void WsListener::shaken(WsHandshake *handshake, std::unique_ptr<WsTransport> transport)
{
    const auto found = std::find(m_handshakes.begin(), m_handshakes.end(), handshake);
    if (found == m_handshakes.end())
        return; // given up meanwhile
    m_handshakes.erase(found);
    handshake->setParent(nullptr);
    handshake->deleteLater();
    if (!transport)
        return;
    const Accepted accepted = m_accepted;
    accepted(std::move(transport));
}

WsListen::WsListen(const Endpoint &endpoint, const QVariantMap &options,
                   TransportPlugin::Listening listening)
    : m_endpoint(endpoint),
      m_listening(std::move(listening)),
      m_serving(std::make_shared<WsServing>())
{
    if (const Error error = prepare(options); !error.isNull()) {
        QMetaObject::invokeMethod(
            this, [this, error] { finish(error); }, Qt::QueuedConnection);
        return;
    }
    const auto port = quint16(endpoint.port());
    QList<SocketAddress> addresses;
    if (endpoint.host().isEmpty())
        addresses = {SocketAddress::ipv4({}, port), SocketAddress::ipv6({}, port)};
    else if (const auto literal = SocketAddress::fromLiteral(endpoint.host(), port))
        addresses = {*literal};
    if (addresses.isEmpty()) {
        m_lookupId = QHostInfo::lookupHost(endpoint.host(), this, SLOT(found(QHostInfo)));
        return;
    }
    QMetaObject::invokeMethod(
        this, [this, addresses] { begin(addresses); }, Qt::QueuedConnection);
}

WsListen::~WsListen()
{
    if (m_lookupId >= 0)
        QHostInfo::abortHostLookup(m_lookupId);
}

Error WsListen::prepare(const QVariantMap &options)
{
    if (m_endpoint.port() < 0) {
        return Error(Error::Kind::InvalidArgument,
                     QStringLiteral("\"%1\": to listen, a port is needed, as in "
                                    "%2://127.0.0.1:8080/path; 0 takes any")
                         .arg(m_endpoint.toString(), m_endpoint.scheme()));
    }
    const Result<WsOptions> read = WsOptions::from(options);
    if (!read)
        return read.error();
    m_serving->options = *read;
    m_serving->path = m_endpoint.path();
    if (m_endpoint.scheme() == QLatin1String("ws"))
        return Error();
    const auto tls = tlsConfigurationOf(*read, true);
    if (!tls)
        return tls.error();
    m_serving->tls = *tls;
    return Error();
}

void WsListen::found(const QHostInfo &info)
{
    m_lookupId = -1;
    QList<SocketAddress> addresses;
    const QList<QHostAddress> found = info.addresses();
    for (const QHostAddress &address : found) {
        const SocketAddress one = socketAddressOf(address, quint16(m_endpoint.port()));
        if (!one.isNull() && !addresses.contains(one))
            addresses.append(one);
    }
    if (!addresses.isEmpty())
        return begin(addresses);
    finish(Error(Error::Kind::HostNotFound,
                 QStringLiteral("the name \"%1\" has no address: %2")
                     .arg(m_endpoint.host(), info.errorString())));
}

void WsListen::begin(const QList<SocketAddress> &addresses)
{
    auto listener = std::make_unique<WsListener>(m_endpoint.scheme(), m_serving);
    Error missing;
    for (const SocketAddress &address : addresses) {
        const Error error = listener->bind(address);
        // As asyncio: what this machine has not got, IPv6 perhaps, is left out if there is another.
        if (error.kind() == Error::Kind::AddressNotAvailable || error.nativeCode() == EAFNOSUPPORT)
            missing = error;
        else if (!error.isNull())
            return finish(error);
    }
    if (listener->isBound())
        finish(std::unique_ptr<Listener>(std::move(listener)));
    else
        finish(missing);
}

/// The last thing: it may delete this object.
void WsListen::finish(Result<std::unique_ptr<Listener>> result)
{
    const TransportPlugin::Listening listening = std::move(m_listening);
    listening(std::move(result));
}

} // namespace Penstock
