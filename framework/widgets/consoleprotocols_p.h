// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/datagramprotocol.h>
#include <penstock/core/streamprotocol.h>
#include <penstock/widgets/consolesession.h>

#include <QtCore/qpointer.h>

namespace Penstock {

/// Tells a console what a stream brings.
class ConsoleStream : public StreamProtocol
{
    Q_OBJECT

public:
    explicit ConsoleStream(ConsoleSession *session);
    ~ConsoleStream() override;

    void connectionMade(Transport *transport) override;
    void dataReceived(QByteArrayView data) override;
    bool eofReceived() override;

private:
    const QPointer<ConsoleSession> m_session;
};

/// The same for messages.
class ConsoleDatagrams : public DatagramProtocol
{
    Q_OBJECT

public:
    explicit ConsoleDatagrams(ConsoleSession *session);
    ~ConsoleDatagrams() override;

    void connectionMade(Transport *transport) override;
    void datagramReceived(QByteArrayView data, const SocketAddress &sender) override;
    void errorReceived(const Error &error) override;

private:
    const QPointer<ConsoleSession> m_session;
};

} // namespace Penstock
