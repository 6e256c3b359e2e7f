// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "tlslower.h"

#include "tlstransport.h"

namespace Penstock {

void TlsLower::dataReceived(QByteArrayView data)
{
    if (m_upper)
        m_upper->lowerReceived(data);
}

bool TlsLower::eofReceived()
{
    if (m_upper)
        m_upper->lowerEnded();
    return transport() && transport()->outlivesInput(); // the upper one says when
}

void TlsLower::pauseWriting()
{
    if (m_upper)
        m_upper->lowerPaused(true);
}

void TlsLower::resumeWriting()
{
    if (m_upper)
        m_upper->lowerPaused(false);
}

void TlsLower::connectionLost(const Error &error)
{
    if (m_upper)
        m_upper->lowerLost(error);
}

} // namespace Penstock
