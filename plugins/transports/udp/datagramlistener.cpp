// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "datagramlistener.h"

namespace Penstock {

DatagramListener::DatagramListener(std::unique_ptr<DatagramTransport> transport)
    : m_endpoint(transport->localEndpoint()),
      m_waiting(std::move(transport)),
      m_transport(m_waiting.get())
{
}

DatagramListener::~DatagramListener() = default;

QList<Endpoint> DatagramListener::endpoints() const
{
    return {m_endpoint};
}

Error DatagramListener::start(Accepted accepted, Failed)
{
    // From the event loop, as connections come that others make.
    QMetaObject::invokeMethod(
        this,
        [this, accepted = std::move(accepted)] {
            if (m_waiting)
                accepted(std::move(m_waiting)); // it may delete this
        },
        Qt::QueuedConnection);
    return Error();
}

void DatagramListener::close()
{
    m_waiting.reset();
    if (m_transport)
        m_transport->close();
}

} // namespace Penstock
