// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/datagramtransport.h>
#include <penstock/plugin/transportplugin.h>

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

#include <memory>

namespace Penstock {

/// For a server of datagrams: hands out the one transport that receives all of them. To close it ends that in order.
class DatagramListener : public QObject, public Listener
{
public:
    explicit DatagramListener(std::unique_ptr<DatagramTransport> transport);
    ~DatagramListener() override;

    QList<Endpoint> endpoints() const override;
    Error start(Accepted accepted, Failed failed) override;
    void close() override;

private:
    const Endpoint m_endpoint;
    std::unique_ptr<DatagramTransport> m_waiting; ///< until it is handed out
    QPointer<DatagramTransport> m_transport;
};

} // namespace Penstock
