// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/loop/relayend.h>

#include <penstock/core/datagramtransport.h>
#include <penstock/core/streamtransport.h>

#include <algorithm>
#include <utility>

namespace Penstock {

RelayEnd::RelayEnd(Events events) : m_events(std::move(events)) { }

RelayEnd::~RelayEnd() = default;

std::unique_ptr<Protocol> RelayEnd::make(ProtocolKind kind, Events events)
{
    if (kind == ProtocolKind::Stream)
        return std::make_unique<StreamRelayEnd>(std::move(events));
    if (kind == ProtocolKind::Datagram)
        return std::make_unique<MessageRelayEnd>(std::move(events));
    return nullptr;
}

void RelayEnd::send(WriteTransport *sink, QByteArrayView data)
{
    if (!sink || sink->isClosing())
        return;
    if (auto *stream = qobject_cast<StreamTransport *>(sink))
        stream->write(data);
    else if (auto *messages = qobject_cast<DatagramTransport *>(sink))
        messages->sendTo(data);
}

void RelayEnd::passOnInChunks(QByteArrayView data) const
{
    if (!qobject_cast<DatagramTransport *>(m_sink))
        return passOn(data);
    const QPointer<WriteTransport> sink = m_sink; // sending may delete this
    while (sink && !data.isEmpty()) {
        const QByteArrayView part = data.first(std::min(data.size(), maximumChunkBytes));
        send(sink, part);
        data = data.sliced(part.size());
    }
}

void RelayEnd::setReading(WriteTransport *source, bool reading)
{
    const auto set = [reading](auto *transport) {
        if (reading)
            transport->resumeReading();
        else
            transport->pauseReading();
    };
    if (auto *stream = qobject_cast<StreamTransport *>(source))
        set(stream);
    else if (auto *messages = qobject_cast<DatagramTransport *>(source))
        set(messages);
}

void RelayEnd::goOn() const
{
    // The last thing that is done here: it may delete this.
    const std::function<void()> drained = m_events.drained;
    setReading(m_source, true);
    if (drained)
        drained();
}

StreamRelayEnd::StreamRelayEnd(Events events, bool keepOpen)
    : RelayEnd(std::move(events)), m_keepOpen(keepOpen)
{
}

StreamRelayEnd::~StreamRelayEnd() = default;

void StreamRelayEnd::connectionMade(Transport *)
{
    if (const std::function<void()> made = events().made)
        made();
}

void StreamRelayEnd::dataReceived(QByteArrayView data)
{
    passOnInChunks(data);
}

bool StreamRelayEnd::eofReceived()
{
    const bool keepOpen = m_keepOpen && transport() && transport()->outlivesInput();
    if (const std::function<void()> endOfInput = events().endOfInput)
        endOfInput();
    return keepOpen;
}

void StreamRelayEnd::pauseWriting()
{
    holdBack();
}

void StreamRelayEnd::resumeWriting()
{
    goOn();
}

void StreamRelayEnd::connectionLost(const Error &reason)
{
    if (const std::function<void(const Error &)> lost = events().lost)
        lost(reason);
}

MessageRelayEnd::MessageRelayEnd(Events events) : RelayEnd(std::move(events)) { }

MessageRelayEnd::~MessageRelayEnd() = default;

void MessageRelayEnd::connectionMade(Transport *)
{
    if (const std::function<void()> made = events().made)
        made();
}

void MessageRelayEnd::datagramReceived(QByteArrayView data, const SocketAddress &)
{
    passOn(data);
}

void MessageRelayEnd::errorReceived(const Error &error)
{
    if (const std::function<void(const Error &)> failed = events().messageFailed)
        failed(error);
}

void MessageRelayEnd::pauseWriting()
{
    holdBack();
}

void MessageRelayEnd::resumeWriting()
{
    goOn();
}

void MessageRelayEnd::connectionLost(const Error &reason)
{
    if (const std::function<void(const Error &)> lost = events().lost)
        lost(reason);
}

} // namespace Penstock
