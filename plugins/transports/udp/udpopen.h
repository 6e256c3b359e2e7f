// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "hostoperation.h"
#include "udpoptions.h"

#include <penstock/plugin/datagramopener.h>

namespace Penstock {

/// Opens an endpoint of UDP: at the first address of its host that works.
class UdpOpen : public HostOperation
{
public:
    UdpOpen(const Endpoint &endpoint, const QVariantMap &options, DatagramOpener::Opened opened);
    ~UdpOpen() override;

private:
    void resolved(const Result<QList<SocketAddress>> &addresses) override;

    const Result<UdpOptions> m_options;
    DatagramOpener::Opened m_opened;
};

} // namespace Penstock
