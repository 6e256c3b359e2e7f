// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/transportset.h>

namespace Penstock {

TransportSet::TransportSet() = default;

TransportSet::~TransportSet()
{
    m_emptied = nullptr;
    clear();
}

void TransportSet::insert(std::unique_ptr<Transport> transport)
{
    transport->setOwner(this);
    Transport *owned = transport.release();
    m_transports.emplace(owned->id(), owned);
}

QList<Transport *> TransportSet::transports() const
{
    QList<Transport *> list;
    list.reserve(size());
    for (const auto &[id, transport] : m_transports)
        list.append(transport);
    return list;
}

void TransportSet::setEmptied(std::function<void()> emptied)
{
    m_emptied = std::move(emptied);
}

void TransportSet::clear()
{
    // Deleting one calls connectionLost(), which may delete others.
    while (!m_transports.empty()) {
        Transport *oldest = m_transports.begin()->second;
        m_transports.erase(m_transports.begin());
        oldest->setOwner(nullptr);
        delete oldest;
    }
}

void TransportSet::transportEnded(Transport *transport)
{
    transport->setOwner(nullptr);
    transport->deleteLater();
    remove(transport);
}

void TransportSet::transportDestroyed(Transport *transport)
{
    remove(transport);
}

std::unique_ptr<Transport> TransportSet::replace(Transport *transport,
                                                 std::unique_ptr<Transport> successor)
{
    insert(std::move(successor));
    transport->setOwner(nullptr);
    remove(transport);
    return std::unique_ptr<Transport>(transport);
}

void TransportSet::remove(Transport *transport)
{
    m_transports.erase(transport->id());
    if (!m_transports.empty() || !m_emptied)
        return;
    // It may delete this, or set another.
    const std::function<void()> emptied = m_emptied;
    emptied();
}

} // namespace Penstock
