// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/processtransport.h>

#include <penstock/core/processprotocol.h>
#include <penstock/core/transport_p.h>

namespace Penstock {

namespace {

class ProcessTransportPrivate : public TransportPrivate
{
public:
    bool accepts(Protocol *candidate) const override
    {
        return qobject_cast<ProcessProtocol *>(candidate);
    }
    void protocolChanged() override { }
    void closeDevice() override { }
};

} // namespace

ProcessTransport::ProcessTransport() : Transport(std::make_unique<ProcessTransportPrivate>()) { }

ProcessTransport::~ProcessTransport() = default;

} // namespace Penstock
