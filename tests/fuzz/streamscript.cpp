// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "streamscript.h"

#include "streamplayer.h"

#include <penstock/core/exception.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qcoreevent.h>
#include <QtCore/qeventloop.h>

#include <cstdio>
#include <cstdlib>

using namespace Penstock;

namespace {

constexpr int mostOperations = 400;
constexpr int deepest = 3;
constexpr qint64 capacityBytes = 500;

} // namespace

StreamPlayer::StreamPlayer(std::span<const std::uint8_t> script) : m_script(script)
{
    auto [transport, peer] = MemoryTransport::create(std::make_unique<RecordingProtocol>(m_record));
    m_transport = transport.release();
    m_peer = std::move(peer);
    m_peer->setCapacity(capacityBytes);
    m_record->setBufferBytes(100);
    m_record->expectDeletion();
    m_transport->setWriteBufferLimits(400);
}

StreamPlayer::~StreamPlayer()
{
    delete m_transport.data();
}

/// The next byte of the script; 0 after its end.
std::uint8_t StreamPlayer::next()
{
    if (m_script.empty())
        return 0;
    const std::uint8_t byte = m_script.front();
    m_script = m_script.subspan(1);
    return byte;
}

qint64 StreamPlayer::nextSize()
{
    const qint64 size = next();
    return size < 128 ? size : (size - 127) * 16;
}

StreamPlayer::Operation StreamPlayer::nextOperation()
{
    return operations[next() % operations.size()];
}

void StreamPlayer::perform(Operation operation)
{
    if (!m_transport || m_transportDeleted || m_depth >= deepest || ++m_operations > mostOperations)
        return;
    ++m_depth;
    try {
        (this->*operation)();
    } catch (...) {
        --m_depth;
        if (m_record->depth() > 0)
            throw;
        return;
    }
    --m_depth;
}

void StreamPlayer::turn()
{
    QCoreApplication::processEvents();
    if (m_depth == 0)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void StreamPlayer::require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "%s\nafter: %s\n", what, m_record->trace().constData());
    std::abort();
}

/// What has to hold whenever nobody is being called.
void StreamPlayer::check()
{
    require(m_record->violation().isEmpty(), m_record->violation().constData());
    require(m_sent.startsWith(m_peer->received()), "the peer received other bytes than were sent");
    require(m_peerSent.startsWith(m_record->received()),
            "other bytes were received than the peer sent");
    if (!m_transport)
        return;
    const qint64 buffered = m_transport->writeBufferSize();
    const WriteBufferLimits limits = m_transport->writeBufferLimits();
    require(buffered >= 0, "less than nothing is buffered");
    require(!m_record->isMade() || m_transport->isWritingPaused() || buffered <= limits.highBytes,
            "more than the high mark is buffered, and writing is not paused");
    const TransportCounters &counters = m_transport->counters();
    require(counters.writingPauses - counters.writingResumes
                == quint64(m_transport->isWritingPaused()),
            "the pauses and the resumes are not paired");
    require(counters.bytesReceived >= quint64(m_record->received().size()),
            "too few bytes were counted");
}

/// Lets the connection come to its end, and looks at what is left.
void StreamPlayer::finish()
{
    m_operations = mostOperations;
    if (m_transport && !m_record->isLost())
        m_transport->close();
    for (int quiet = 0; quiet < 4; ++quiet) {
        turn();
        check();
        if (m_peer->read() > 0)
            quiet = 0;
    }
    if (!m_record->isMade() || m_protocolDeleted)
        return;
    require(m_record->isLost(), "connectionLost() never came");
    if (m_unclean)
        return;
    require(m_record->reason().isNull(), "a regular end carries an error");
    require(m_peer->received() == m_sent, "bytes are missing");
    require(m_peer->sawEof() || m_peer->sawReset(), "the peer was not told of the end");
    require(m_transport->counters().bytesSent == quint64(m_sent.size()),
            "sent bytes were miscounted");
}

void StreamPlayer::play()
{
    const ExceptionHandler before = setExceptionHandler([](const ExceptionContext &) {});
    while (next() & 1)
        scriptCallback();
    m_transport->start();
    while (!m_script.empty() && m_operations < mostOperations) {
        const std::uint8_t byte = next();
        perform(operations[byte % operations.size()]);
        if (byte & 0x80)
            turn();
        check();
    }
    finish();
    setExceptionHandler(before);
}

void playStreamScript(std::span<const std::uint8_t> script)
{
    StreamPlayer(script).play();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}
