// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtNetwork/qtcpserver.h>
#include <QtNetwork/qtcpsocket.h>
#include <QtTest/qtest.h>

#include <memory>

/// A server of one connection.
class Peer
{
public:
    Peer() { m_server.listen(QHostAddress::LocalHost); }

    QString endpoint() const
    {
        return QStringLiteral("tcp://127.0.0.1:%1").arg(m_server.serverPort());
    }
    QTcpSocket *accept()
    {
        if (!m_socket && QTest::qWaitFor([this] { return m_server.hasPendingConnections(); }))
            m_socket.reset(m_server.nextPendingConnection());
        return m_socket.get();
    }
    void hangUp() { m_socket->disconnectFromHost(); }
    QByteArray receive(qsizetype bytes)
    {
        (void)QTest::qWaitFor([this, bytes] { return m_socket->bytesAvailable() >= bytes; });
        return m_socket->readAll();
    }

private:
    QTcpServer m_server;
    std::unique_ptr<QTcpSocket> m_socket;
};
