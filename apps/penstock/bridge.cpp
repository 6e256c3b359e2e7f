// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "bridge.h"

#include "endtext.h"
#include "lineends.h"

#include <penstock/core/childprocess.h>
#include <penstock/io/pipestream.h>

#include <unistd.h>

namespace Penstock {

Bridge::Bridge(AtEof atEof) : m_atEof(atEof) { }

Bridge::~Bridge() = default;

std::unique_ptr<Protocol> Bridge::makePeerProtocol(ProtocolKind kind)
{
    auto transport = std::make_shared<QPointer<Protocol>>();
    RelayEnd::Events events;
    events.made = [this, transport] {
        begin(qobject_cast<WriteTransport *>((*transport)->transport()));
    };
    events.lost = [this](const Error &reason) { peerLost(reason); };
    events.messageFailed = [this](const Error &error) { Q_EMIT messageFailed(error); };
    std::unique_ptr<Protocol> protocol;
    if (kind == ProtocolKind::Stream)
        protocol = std::make_unique<StreamRelayEnd>(std::move(events), false);
    else if (m_framing == Framing::Line)
        protocol = std::make_unique<LineOutputEnd>(std::move(events));
    else
        protocol = std::make_unique<MessageRelayEnd>(std::move(events));
    *transport = protocol.get();
    m_peerEnd = RelayEnd::of(protocol.get());
    return protocol;
}

void Bridge::abort()
{
    if (m_peer)
        m_peer->abort();
    if (m_output)
        m_output->abort();
}

/// The peer is there.
void Bridge::begin(WriteTransport *peer)
{
    m_peer = peer;
    if (const Error error = openStandardStreams(); !error.isNull()) {
        m_inputError = error;
        m_outputIsLost = true;
        m_peer->abort();
        return;
    }
    m_peerEnd->setSink(m_output);
    m_peerEnd->setSource(m_input);
    // What is read once the peer takes no more would be lost.
    if (m_input)
        connect(m_peer, &Transport::closing, m_input, &Transport::close);
    Q_EMIT connected(m_peer);
}

Error Bridge::openStandardStreams()
{
    Result<PipeEnd> input = PipeEnd::of(STDIN_FILENO, PipeEnd::Way::Input);
    if (!input)
        return input.error();
    Result<PipeEnd> output = PipeEnd::of(STDOUT_FILENO, PipeEnd::Way::Output);
    if (!output)
        return output.error();
    auto inputStream =
        std::make_unique<PipeStream>(StreamTransport::Direction::Read, std::move(*input));
    // One that only sends would end as soon as nobody reads the output, while the peer may still be sent the input.
    auto outputStream = std::make_unique<PipeStream>(PipeEnd(), std::move(*output));
    m_input = inputStream.get();
    m_output = outputStream.get();

    RelayEnd::Events inputEvents;
    inputEvents.endOfInput = [this] { endOfInput(); };
    inputEvents.lost = [this](const Error &reason) { inputLost(reason); };
    const bool lines =
        m_framing == Framing::Line && !qobject_cast<StreamTransport *>(m_peer.data());
    std::unique_ptr<StreamRelayEnd> inputEnd;
    if (lines)
        inputEnd = std::make_unique<LineInputEnd>(std::move(inputEvents));
    else
        inputEnd = std::make_unique<StreamRelayEnd>(std::move(inputEvents), false);
    inputEnd->setSink(m_peer);
    RelayEnd::Events outputEvents;
    outputEvents.lost = [this](const Error &reason) { outputLost(reason); };
    auto outputEnd = std::make_unique<StreamRelayEnd>(std::move(outputEvents), false);
    outputEnd->setSource(m_peer);

    m_input->setProtocol(std::move(inputEnd));
    m_output->setProtocol(std::move(outputEnd));
    m_standardStreams.insert(std::move(outputStream));
    m_output->start();
    auto *stream = qobject_cast<StreamTransport *>(m_peer.data());
    if (stream && stream->direction() == StreamTransport::Direction::Read)
        return Error(); // what nobody can be sent is left to others
    m_standardStreams.insert(std::move(inputStream));
    m_input->start();
    return Error();
}

void Bridge::endOfInput()
{
    if (!m_peer)
        return;
    auto *stream = qobject_cast<StreamTransport *>(m_peer.data());
    if (m_atEof == AtEof::Close)
        m_peer->close();
    else if (m_atEof == AtEof::HalfClose && stream && stream->canWriteEof())
        stream->writeEof();
}

void Bridge::inputLost(const Error &reason)
{
    m_inputError = reason;
    if (!reason.isNull() && m_peer)
        m_peer->abort();
}

void Bridge::outputLost(const Error &reason)
{
    m_outputError = reason;
    m_outputIsLost = true;
    if (m_peer)
        m_peer->abort();
    checkEnded();
}

void Bridge::peerLost(const Error &reason)
{
    m_peerError = reason;
    m_peerCounters = m_peer->counters();
    m_peerIsCutOff = isCutOff(m_peer);
    if (const auto *child = m_peer->query<ChildProcess>()) {
        m_peerIsChild = true;
        m_childReturnCode = child->returnCode();
    }
    m_peerIsLost = true;
    m_peerEnd = nullptr;
    m_peer = nullptr;
    if (m_input)
        m_input->close();
    if (m_output)
        m_output->close();
    checkEnded();
}

void Bridge::checkEnded()
{
    if (m_peerIsLost && m_outputIsLost)
        Q_EMIT ended();
}

} // namespace Penstock
