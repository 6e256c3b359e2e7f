// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "linesprotocol.h"

#include <penstock/core/streamtransport.h>

#include "linesroom.h"

namespace Penstock {

LinesProtocol::LinesProtocol(std::shared_ptr<LinesRoom> room)
    : m_room(std::move(room)), m_splitter(m_room->options().maximumLineBytes)
{
}

LinesProtocol::~LinesProtocol()
{
    disconnect(m_closing);
    leave();
}

void LinesProtocol::connectionMade(Transport *)
{
    const std::shared_ptr<LinesRoom> room = m_room;
    transport()->setWriteBufferLimits(room->options().bufferLimitBytes);
    transport()->setCloseTimeout(room->options().leaveTimeout);
    // Whatever ends it, nothing holds the others back from then on, and nothing is written any more.
    m_closing = connect(transport(), &Transport::closing, this, &LinesProtocol::leave);
    room->join(this);
}

void LinesProtocol::connectionLost(const Error &)
{
    leave();
}

void LinesProtocol::pauseWriting()
{
    m_room->fellBehind(this);
}

void LinesProtocol::resumeWriting()
{
    m_room->caughtUp(this);
}

void LinesProtocol::dataReceived(QByteArrayView data)
{
    // What is told to others may be the end of this.
    const std::shared_ptr<LinesRoom> room = m_room;
    const QByteArray lines = m_splitter.add(data);
    if (m_splitter.takeTooLong())
        notify(room->tooLongNotice());
    room->send(lines, this);
}

bool LinesProtocol::eofReceived()
{
    const std::shared_ptr<LinesRoom> room = m_room;
    room->send(m_splitter.finish(), this);
    return false;
}

void LinesProtocol::send(const QByteArray &text)
{
    if (StreamTransport *stream = transport(); stream && !stream->isClosing())
        stream->write(text);
}

void LinesProtocol::notify(const QByteArray &text)
{
    if (!m_behind)
        send(text);
}

void LinesProtocol::setHeld(bool held)
{
    if (StreamTransport *stream = transport(); stream && held)
        stream->pauseReading();
    else if (stream)
        stream->resumeReading();
}

void LinesProtocol::drop()
{
    if (transport())
        transport()->abort();
}

void LinesProtocol::leave()
{
    m_room->leave(this);
}

} // namespace Penstock
