// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "consoleprotocols_p.h"

#include <penstock/core/datagramtransport.h>
#include <penstock/core/streamtransport.h>

namespace Penstock {

ConsoleStream::ConsoleStream(ConsoleSession *session) : m_session(session)
{
    setObjectName(QStringLiteral("console"));
}

ConsoleStream::~ConsoleStream() = default;

void ConsoleStream::connectionMade(Transport *transport)
{
    if (m_session)
        m_session->addTransport(transport);
}

void ConsoleStream::dataReceived(QByteArrayView data)
{
    if (m_session)
        m_session->received(transport(), data, {});
}

bool ConsoleStream::eofReceived()
{
    return m_session && m_session->endOfInput(transport());
}

ConsoleDatagrams::ConsoleDatagrams(ConsoleSession *session) : m_session(session)
{
    setObjectName(QStringLiteral("console"));
}

ConsoleDatagrams::~ConsoleDatagrams() = default;

void ConsoleDatagrams::connectionMade(Transport *transport)
{
    if (m_session)
        m_session->addTransport(transport);
}

void ConsoleDatagrams::datagramReceived(QByteArrayView data, const SocketAddress &sender)
{
    if (m_session)
        m_session->received(transport(), data, sender);
}

void ConsoleDatagrams::errorReceived(const Error &error)
{
    if (m_session)
        m_session->messageFailed(error);
}

} // namespace Penstock
