// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "udpopen.h"

#include "udpsocket.h"

namespace Penstock {

UdpOpen::UdpOpen(const Endpoint &endpoint, const QVariantMap &options,
                 DatagramOpener::Opened opened)
    : m_options(UdpOptions::from(options)), m_opened(std::move(opened))
{
    Error error = m_options.error();
    const bool hasPeer = !endpoint.host().isEmpty() && endpoint.port() >= 0;
    const bool isBoundOnly =
        endpoint.host().isEmpty() && endpoint.port() < 0 && m_options && !m_options->local.isNull();
    if (error.isNull() && m_options->descriptor) {
        error = checkNothingNamed(endpoint);
    } else if (error.isNull() && (!(hasPeer || isBoundOnly) || !endpoint.path().isEmpty())) {
        error = Error(Error::Kind::InvalidArgument,
                      QStringLiteral("\"%1\": a host and a port are needed, as in "
                                     "udp://localhost:514, or an address to bind to, as in "
                                     "udp:?bind=127.0.0.1:0, or both")
                          .arg(endpoint.toString()));
    }
    m_lookup = lookUp(this, error, endpoint, [this](const auto &found) { resolved(found); });
}

UdpOpen::~UdpOpen() = default;

void UdpOpen::resolved(const Result<QList<SocketAddress>> &addresses)
{
    const DatagramOpener::Opened opened = std::move(m_opened); // it may delete this
    if (!addresses) {
        opened(addresses.error());
        return;
    }
    Result<std::unique_ptr<UdpTransport>> made =
        makeUdpTransport(*m_options, *addresses, AddressRole::Peer);
    if (made)
        opened(std::unique_ptr<DatagramTransport>(std::move(*made)));
    else
        opened(made.error());
}

} // namespace Penstock
