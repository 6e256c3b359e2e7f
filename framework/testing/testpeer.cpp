// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/testing/testpeer.h>

#include <penstock/testing/logging_p.h>

#include <utility>

namespace Penstock {

TestPeer::TestPeer() = default;
TestPeer::~TestPeer() = default;

QByteArray TestPeer::takeReceived()
{
    return std::exchange(m_received, QByteArray());
}

void TestPeer::addReceived(QByteArrayView data)
{
    m_received.append(data);
}

void TestPeer::refuse(const char *what)
{
    qCWarning(testingLog, "%s", what);
}

} // namespace Penstock
