// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "udplookup.h"
#include "udpoptions.h"

#include <penstock/plugin/datagramopener.h>

#include <QtCore/qobject.h>

namespace Penstock {

/// Opens an endpoint of UDP: at the first address of its host that works.
class UdpOpen : public QObject, public PendingOperation
{
public:
    UdpOpen(const Endpoint &endpoint, const QVariantMap &options, DatagramOpener::Opened opened);
    ~UdpOpen() override;

private:
    void resolved(const Result<QList<SocketAddress>> &addresses);

    const Result<UdpOptions> m_options;
    DatagramOpener::Opened m_opened;
    std::unique_ptr<HostLookup> m_lookup;
};

} // namespace Penstock
