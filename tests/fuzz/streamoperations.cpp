// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "streamplayer.h"

#include <penstock/core/exception.h>

#include <QtCore/qeventloop.h>

#include <cerrno>
#include <stdexcept>
#include <utility>

// What the bytes of a stream script stand for.

using namespace Penstock;

namespace {

/// A byte of a sequence in which a lost or doubled piece shows.
char patternAt(qint64 position)
{
    return char(position * 7 + position / 251);
}

} // namespace

const std::array<StreamPlayer::Operation, 26> StreamPlayer::operations{
    &StreamPlayer::write,
    &StreamPlayer::writeView,
    &StreamPlayer::writelines,
    &StreamPlayer::writeEof,
    &StreamPlayer::close,
    &StreamPlayer::abort,
    &StreamPlayer::pauseReading,
    &StreamPlayer::resumeReading,
    &StreamPlayer::setLimits,
    &StreamPlayer::setNoLimits,
    &StreamPlayer::setStreamProtocol,
    &StreamPlayer::setBufferedProtocol,
    &StreamPlayer::takeProtocol,
    &StreamPlayer::deleteProtocol,
    &StreamPlayer::deleteTransport,
    &StreamPlayer::setKeepOpen,
    &StreamPlayer::scriptCallback,
    &StreamPlayer::scriptCallback,
    &StreamPlayer::throwException,
    &StreamPlayer::throwIoError,
    &StreamPlayer::runLoop,
    &StreamPlayer::peerSend,
    &StreamPlayer::peerEnds,
    &StreamPlayer::peerReads,
    &StreamPlayer::peerResets,
    &StreamPlayer::deleteInSlot,
};

QByteArray StreamPlayer::nextPattern()
{
    QByteArray bytes(nextSize(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = patternAt(m_sent.size() + i);
    return bytes;
}

void StreamPlayer::write()
{
    const qsizetype before = m_sent.size();
    const QByteArray bytes = nextPattern();
    m_sent.append(bytes);
    if (!m_transport->write(bytes).isNull())
        m_sent.truncate(before);
}

void StreamPlayer::writeView()
{
    const qsizetype before = m_sent.size();
    QByteArray bytes = nextPattern();
    m_sent.append(bytes);
    const Error error = m_transport->write(QByteArrayView(bytes));
    bytes.fill('!');
    if (!error.isNull())
        m_sent.truncate(before);
}

void StreamPlayer::writelines()
{
    const qsizetype before = m_sent.size();
    QList<QByteArray> parts;
    for (int i = next() % 4; i >= 0; --i) {
        parts.append(nextPattern());
        m_sent.append(parts.last());
    }
    if (!m_transport->writelines(parts).isNull())
        m_sent.truncate(before);
}

void StreamPlayer::writeEof()
{
    m_transport->writeEof();
}

void StreamPlayer::abort()
{
    m_unclean = true;
    m_transport->abort();
}

void StreamPlayer::setLimits()
{
    const qint64 high = nextSize();
    m_transport->setWriteBufferLimits(high, next() & 1 ? high / 2 : 0);
}

void StreamPlayer::setStreamProtocol()
{
    m_transport->setProtocol(std::make_unique<RecordingProtocol>(m_record));
}

void StreamPlayer::setBufferedProtocol()
{
    m_transport->setProtocol(std::make_unique<RecordingBufferedProtocol>(m_record));
}

void StreamPlayer::takeProtocol()
{
    // One that was taken before is not the transport's any more.
    if (std::unique_ptr<Protocol> taken = m_transport->takeProtocol())
        m_taken.swap(taken);
}

void StreamPlayer::deleteProtocol()
{
    m_unclean = true;
    m_protocolDeleted = true;
    if (m_taken)
        m_taken.reset();
    else
        delete m_transport->protocol();
}

void StreamPlayer::deleteTransport()
{
    m_unclean = true;
    m_transportDeleted = true;
    delete m_transport.data();
}

/// The next operation is not done now, but in a callback.
void StreamPlayer::scriptCallback()
{
    const std::uint8_t which = next();
    const auto callback = Callback(which % callbackCount);
    const Operation operation = nextOperation();
    const auto act = [this, operation] { perform(operation); };
    if (which & 0x80)
        m_record->on(callback, act);
    else
        m_record->once(callback, act);
}

void StreamPlayer::throwException()
{
    m_unclean = true;
    throw std::runtime_error("thrown by the script");
}

void StreamPlayer::throwIoError()
{
    m_unclean = true;
    throw Exception(Error(Error::Kind::Unreachable, QStringLiteral("thrown by the script")));
}

void StreamPlayer::runLoop()
{
    for (int i = next() % 4; i >= 0; --i) {
        QEventLoop loop;
        loop.processEvents();
    }
}

void StreamPlayer::peerSend()
{
    QByteArray bytes(nextSize(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = patternAt(m_peerSent.size() + i);
    if (m_peerEnded)
        return;
    m_peerSent.append(bytes);
    m_peer->send(bytes);
}

void StreamPlayer::peerEnds()
{
    if (!std::exchange(m_peerEnded, true))
        m_peer->sendEof();
}

void StreamPlayer::peerResets()
{
    m_unclean = true;
    if (next() & 1) {
        m_peer->fail(ENOBUFS);
        return;
    }
    m_peerEnded = true;
    m_peer->close();
}

void StreamPlayer::deleteInSlot()
{
    const std::uint8_t which = next() % 4;
    const auto act = [this, operation = nextOperation()] { perform(operation); };
    if (which == 0)
        QObject::connect(m_transport, &Transport::writingPaused, m_transport, act);
    else if (which == 1)
        QObject::connect(m_transport, &Transport::writingResumed, m_transport, act);
    else if (which == 2)
        QObject::connect(m_transport, &Transport::closing, m_transport, act);
    else
        QObject::connect(m_transport, &Transport::closed, m_transport, act);
}
