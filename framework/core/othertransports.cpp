// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/datagramprotocol.h>
#include <penstock/core/datagramtransport.h>
#include <penstock/core/processprotocol.h>
#include <penstock/core/processtransport.h>
#include <penstock/core/transport_p.h>

namespace Penstock {

namespace {

/// The state of a transport that serves @a Kind of protocol and keeps the rest of its state itself.
template <typename Kind>
class PlainTransportPrivate : public TransportPrivate
{
public:
    bool accepts(Protocol *candidate) const override { return qobject_cast<Kind *>(candidate); }
    void protocolChanged() override { }
    void protocolDeleted() override
    {
        detach();
        q->abort();
    }
};

} // namespace

DatagramTransport::DatagramTransport()
    : WriteTransport(std::make_unique<PlainTransportPrivate<DatagramProtocol>>())
{
}

DatagramTransport::~DatagramTransport() = default;

ProcessTransport::ProcessTransport()
    : Transport(std::make_unique<PlainTransportPrivate<ProcessProtocol>>())
{
}

ProcessTransport::~ProcessTransport() = default;

} // namespace Penstock
