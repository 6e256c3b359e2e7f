// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "udplisten.h"

#include "datagramlistener.h"
#include "udpsocket.h"

namespace Penstock {

namespace {

bool isEmpty(const Endpoint &endpoint)
{
    return endpoint.host().isEmpty() && endpoint.port() < 0 && endpoint.path().isEmpty();
}

} // namespace

UdpListen::UdpListen(const Endpoint &endpoint, const QVariantMap &options,
                     TransportPlugin::Listening listening)
    : m_endpoint(endpoint), m_options(UdpOptions::from(options)), m_listening(std::move(listening))
{
    Error error = m_options.error();
    if (error.isNull() && m_options->descriptor) {
        error = checkNothingNamed(endpoint);
    } else if (error.isNull() && !m_options->local.isNull() && isEmpty(endpoint)) {
        // the address of the option is the server's
    } else if (error.isNull() && (endpoint.port() < 0 || !endpoint.path().isEmpty())) {
        error = Error(Error::Kind::InvalidArgument,
                      QStringLiteral("\"%1\": to listen, a port is needed and nothing behind it, "
                                     "as in udp://127.0.0.1:514 or udp:?bind=127.0.0.1:514; "
                                     "0 takes any")
                          .arg(endpoint.toString()));
    } else if (error.isNull() && !m_options->local.isNull()) {
        error =
            Error(Error::Kind::InvalidArgument,
                  QStringLiteral("\"%1\": two addresses to listen on, one of them by the option "
                                 "bind; write udp://%2 or udp:?bind=%2 for that one")
                      .arg(endpoint.toString(), m_options->local.toString()));
    }
    m_lookup = lookUp(this, error, endpoint, [this](const auto &found) { resolved(found); });
}

UdpListen::~UdpListen() = default;

void UdpListen::resolved(const Result<QList<SocketAddress>> &addresses)
{
    const TransportPlugin::Listening listening = std::move(m_listening); // it may delete this
    if (!addresses) {
        listening(addresses.error());
        return;
    }
    QList<SocketAddress> all = *addresses;
    if (!m_options->local.isNull()) {
        all = {m_options->local};
    } else if (m_endpoint.host().isEmpty()) {
        // A socket of IPv6 for all addresses has those of IPv4 too; without IPv6, one of IPv4.
        const auto port = quint16(m_endpoint.port());
        all = {SocketAddress::ipv6({}, port), SocketAddress::ipv4({}, port)};
    }
    Result<std::unique_ptr<UdpTransport>> made =
        makeUdpTransport(*m_options, all, AddressRole::Local);
    if (made)
        listening(std::make_unique<DatagramListener>(std::move(*made)));
    else
        listening(made.error());
}

} // namespace Penstock
