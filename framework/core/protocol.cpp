// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/protocol.h>

#include <penstock/core/childprocess.h>
#include <penstock/core/datagramprotocol.h>
#include <penstock/core/datagramtransport.h>
#include <penstock/core/messagekinds.h>
#include <penstock/core/messagesession.h>
#include <penstock/core/peercredentials.h>
#include <penstock/core/processprotocol.h>
#include <penstock/core/processtransport.h>
#include <penstock/core/pseudoterminal.h>
#include <penstock/core/streamprotocol.h>
#include <penstock/core/streamtransport.h>
#include <penstock/core/transport_p.h>

namespace Penstock {

Protocol::Protocol() = default;

Protocol::~Protocol()
{
    if (m_owner)
        (void)m_owner->d->owned.release();
    if (!m_transport)
        return;
    // Slots of a class that is gone already must not hear that the transport closes.
    QObject::disconnect(m_transport, nullptr, this, nullptr);
    m_transport->d->protocolDeleted();
}

void Protocol::connectionMade(Transport *) { }
void Protocol::connectionLost(const Error &) { }
void Protocol::pauseWriting() { }
void Protocol::resumeWriting() { }

StreamProtocol::StreamProtocol() = default;
StreamProtocol::~StreamProtocol() = default;

StreamTransport *StreamProtocol::transport() const noexcept
{
    return static_cast<StreamTransport *>(Protocol::transport());
}

void StreamProtocol::dataReceived(QByteArrayView) { }

bool StreamProtocol::eofReceived()
{
    return false;
}

BufferedProtocol::BufferedProtocol() = default;
BufferedProtocol::~BufferedProtocol() = default;

StreamTransport *BufferedProtocol::transport() const noexcept
{
    return static_cast<StreamTransport *>(Protocol::transport());
}

bool BufferedProtocol::eofReceived()
{
    return false;
}

DatagramProtocol::DatagramProtocol() = default;
DatagramProtocol::~DatagramProtocol() = default;

DatagramTransport *DatagramProtocol::transport() const noexcept
{
    return static_cast<DatagramTransport *>(Protocol::transport());
}

void DatagramProtocol::datagramReceived(QByteArrayView, const SocketAddress &) { }
void DatagramProtocol::errorReceived(const Error &) { }

ProcessProtocol::ProcessProtocol() = default;
ProcessProtocol::~ProcessProtocol() = default;

ProcessTransport *ProcessProtocol::transport() const noexcept
{
    return static_cast<ProcessTransport *>(Protocol::transport());
}

void ProcessProtocol::pipeDataReceived(int, QByteArrayView) { }
void ProcessProtocol::pipeConnectionLost(int, const Error &) { }
void ProcessProtocol::processExited() { }

MessageKinds::~MessageKinds() = default;
MessageSession::~MessageSession() = default;
ChildProcess::~ChildProcess() = default;
PeerCredentials::~PeerCredentials() = default;
PseudoTerminal::~PseudoTerminal() = default;

} // namespace Penstock
