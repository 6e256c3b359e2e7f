// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "connectionlog.h"

#include "endtext.h"
#include "peername.h"
#include "tr.h"

#include <penstock/core/datagramstatistics.h>
#include <penstock/core/transport.h>
#include <penstock/loop/server.h>

namespace Penstock {

namespace {

/// "#7 tcp://127.0.0.1:43210"; the number alone where nothing is known of the peer.
QString nameOf(const Transport *connection)
{
    const QString number = u'#' + QString::number(connection->id());
    const Endpoint remote = connection->remoteEndpoint();
    return remote.isNull() ? number : number + u' ' + peerName(remote);
}

} // namespace

ConnectionLog::ConnectionLog(Console *console) : m_console(console) { }

ConnectionLog::~ConnectionLog() = default;

void ConnectionLog::watch(Server *server)
{
    connect(server, &Server::connectionAccepted, this, &ConnectionLog::made);
    connect(server, &Server::handshakeFailed, this, &ConnectionLog::refused);
}

void ConnectionLog::made(Transport *connection)
{
    m_console->tell(
        Tr::tr("%1 connected to %2")
            .arg(nameOf(connection), withoutPasswords(connection->localEndpoint().toString())));
    connect(connection, &Transport::closed, this,
            [this, connection](const Error &reason) { lost(connection, reason); });
}

void ConnectionLog::refused(const Endpoint &peer, const Error &reason)
{
    m_console->tell(handshakeText(peer, reason));
}

void ConnectionLog::lost(Transport *connection, const Error &reason)
{
    const TransportCounters &counters = connection->counters();
    m_console->tell(
        Tr::tr("%1 ended; bytes received: %2, sent: %3; pauses of sending: %4, of receiving: %5; "
               "reason: %6")
            .arg(nameOf(connection))
            .arg(counters.bytesReceived)
            .arg(counters.bytesSent)
            .arg(counters.writingPauses)
            .arg(counters.readingPauses)
            .arg(endText(reason, isCutOff(connection))));
    const auto *datagrams = connection->query<DatagramStatistics>();
    if (const quint64 dropped = datagrams ? datagrams->datagramsDropped().value_or(0) : 0) {
        m_console->tell(Tr::tr("%1: datagrams that the system dropped, since they were not "
                               "received in time: %2")
                            .arg(nameOf(connection))
                            .arg(dropped));
    }
}

} // namespace Penstock
