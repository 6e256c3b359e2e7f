// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/io/hostlistener.h>

#include <penstock/io/hostconnector.h>
#include <penstock/io/nativeaddress.h>
#include <penstock/io/socketconnector.h>

#include <algorithm>
#include <cerrno>

#include <netinet/in.h>

namespace Penstock {

namespace {

bool setFlag(int socket, int level, int option)
{
    const int on = 1;
    return ::setsockopt(socket, level, option, &on, sizeof on) == 0;
}

bool isWildcard(const SocketAddress &address)
{
    return std::all_of(address.bytes().begin(), address.bytes().end(),
                       [](quint8 byte) { return byte == 0; });
}

} // namespace

HostListener::HostListener(const QVariantMap &options) : m_options(options) { }

HostListener::~HostListener() = default;

Error HostListener::bind(const SocketAddress &address)
{
    const QString what = QStringLiteral("listening on %1").arg(address.toString());
    Result<Descriptor> socket = makeStreamSocket(address.family(), what);
    if (!socket)
        return socket.error();
    setFlag(socket->number(), SOL_SOCKET, SO_REUSEADDR);
    if (address.family() == SocketAddress::Family::IPv6)
        setFlag(socket->number(), IPPROTO_IPV6, IPV6_V6ONLY);
    if (m_options.value(QStringLiteral("reusePort")).toBool()
        && !setFlag(socket->number(), SOL_SOCKET, SO_REUSEPORT)) {
        return Error::fromErrno(errno, what + QLatin1String(" with reusePort"));
    }
    const Result<NativeAddress> native = NativeAddress::from(address);
    if (!native)
        return native.error();
    if (::bind(socket->number(), native->get(), native->size) != 0)
        return Error::fromErrno(errno, what);
    const SocketAddress bound = NativeAddress::ofSocket(socket->number());
    m_acceptors.push_back({std::make_unique<Acceptor>(std::move(*socket)), bound});
    return Error();
}

QList<Endpoint> HostListener::endpoints(const QString &scheme) const
{
    QList<Endpoint> list;
    for (const Bound &bound : m_acceptors)
        list.append(bound.address.toEndpoint(scheme));
    return list;
}

Error HostListener::start(const Accepted &accepted, const Acceptor::Failed &failed)
{
    const int backlog = m_options.value(QStringLiteral("backlog")).toInt();
    for (const Bound &bound : m_acceptors) {
        // An address that stands for all of them says nothing of one connection.
        const SocketAddress local = isWildcard(bound.address) ? SocketAddress() : bound.address;
        const auto take = [accepted, local, options = m_options](Descriptor socket,
                                                                 const SocketAddress &peer) {
            setSocketOptions(socket.number(), options);
            accepted(std::move(socket), local, peer);
        };
        if (const Error error = bound.acceptor->start(backlog, take, failed); !error.isNull()) {
            close();
            return error;
        }
    }
    return Error();
}

void HostListener::close()
{
    for (const Bound &bound : m_acceptors)
        bound.acceptor->close();
}

HostBinder::HostBinder(const Endpoint &endpoint, const QVariantMap &options, Done done)
    : m_options(options), m_done(std::move(done))
{
    const auto later = [this](const Result<QList<SocketAddress>> &addresses) {
        QMetaObject::invokeMethod(
            this, [this, addresses] { begin(addresses); }, Qt::QueuedConnection);
    };
    if (endpoint.port() < 0 || !endpoint.path().isEmpty()) {
        later(Error(Error::Kind::InvalidArgument,
                    QStringLiteral("\"%1\": to listen, a port is needed and nothing behind it, as "
                                   "in %2://127.0.0.1:7000; 0 takes any")
                        .arg(endpoint.toString(), endpoint.scheme())));
        return;
    }
    if (const QString bind = options.value(QStringLiteral("bind")).toString(); !bind.isEmpty()) {
        later(Error(
            Error::Kind::InvalidArgument,
            QStringLiteral(
                "the option bind of %2 is for clients: to listen on \"%1\" only, write %2://%1")
                .arg(bind, endpoint.scheme())));
        return;
    }
    const auto port = quint16(endpoint.port());
    if (endpoint.host().isEmpty()) {
        later(QList<SocketAddress>{SocketAddress::ipv4({}, port), SocketAddress::ipv6({}, port)});
        return;
    }
    m_lookup = std::make_unique<HostLookup>(
        endpoint.host(), port,
        [this](Result<QList<SocketAddress>> addresses) { begin(std::move(addresses)); });
}

HostBinder::~HostBinder() = default;

void HostBinder::begin(Result<QList<SocketAddress>> addresses)
{
    m_lookup.reset();
    if (!addresses) {
        finish(addresses.error());
        return;
    }
    auto listener = std::make_unique<HostListener>(m_options);
    Error missing;
    for (const SocketAddress &address : std::as_const(*addresses)) {
        const Error error = listener->bind(address);
        // As asyncio: what this machine has not got, IPv6 perhaps, is left out if there is another.
        const bool isMissing =
            error.kind() == Error::Kind::AddressNotAvailable || error.nativeCode() == EAFNOSUPPORT;
        if (isMissing) {
            missing = error;
        } else if (!error.isNull()) {
            finish(error);
            return;
        }
    }
    if (listener->isBound())
        finish(std::move(listener));
    else
        finish(missing);
}

/// The last thing: it may delete this object.
void HostBinder::finish(Result<std::unique_ptr<HostListener>> result)
{
    const Done done = std::move(m_done);
    done(std::move(result));
}

} // namespace Penstock
