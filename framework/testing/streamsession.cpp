// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/testing/streamsession.h>

#include <penstock/testing/recordingprotocol.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qcoreevent.h>
#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qthread.h>
#include <QtTest/qtestcase.h>

#include <utility>

namespace Penstock {

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 10s;
constexpr qint64 fillAtOnceBytes = 4 * 1024;
constexpr qint64 fillAtMostBytes = 64 * 1024 * 1024;
/// What the tests count with.
constexpr WriteBufferLimits usualLimits{.lowBytes = 16'384, .highBytes = 65'536};

/// The bytes @a from to @a from + @a count of the pattern.
QByteArray pattern(qint64 from, qint64 count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (qint64 i = 0; i < count; ++i) {
        const auto position = quint64(from + i);
        bytes[i] = char((position ^ (position >> 8) * 31 ^ (position >> 16) * 131) & 0xff);
    }
    return bytes;
}

} // namespace

StreamSession::StreamSession(StreamTransportRig &rig, Kind kind)
    : m_rig(rig), m_record(CallbackRecord::create())
{
    StreamTransportRig::Connection connection = rig.makeConnection();
    m_peer = std::move(connection.peer);
    m_transport = connection.transport.release();
    if (rig.defaultLimits() != usualLimits)
        (void)m_transport->setWriteBufferLimits(usualLimits.highBytes, usualLimits.lowBytes);
    if (const Error error = m_transport->setProtocol(makeProtocol({}, kind)); !error.isNull())
        QTest::qFail(qPrintable(error.detail()), __FILE__, __LINE__);
}

StreamSession::~StreamSession()
{
    deleteTransport();
    checkContract();
}

void StreamSession::checkContract()
{
    if (!m_record->violation().isEmpty())
        QTest::qFail(m_record->violation().constData(), __FILE__, __LINE__);
    if (m_record->isMade() && !m_record->isLost() && !m_protocolDeleted)
        QTest::qFail("connectionLost() never came", __FILE__, __LINE__);
    m_peer->read();
    if (!m_sent.startsWith(m_peer->received()))
        QTest::qFail("the peer received other bytes than were sent", __FILE__, __LINE__);
}

std::unique_ptr<Protocol> StreamSession::makeProtocol(const QByteArray &name, Kind kind) const
{
    if (kind == Kind::Stream)
        return std::make_unique<RecordingProtocol>(m_record, name);
    return std::make_unique<RecordingBufferedProtocol>(m_record, name);
}

bool StreamSession::open()
{
    bool started = false;
    const Error error = m_transport->start([&started] { started = true; });
    return error.isNull() && until([&started] { return started; });
}

void StreamSession::deleteTransport()
{
    m_record->expectDeletion();
    // Forgotten first: what is scripted for connectionLost() must not delete it again.
    delete std::exchange(m_transport, nullptr).data();
}

bool StreamSession::until(const std::function<bool()> &condition)
{
    const QDeadlineTimer deadline(patience);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (!condition())
            QThread::usleep(100);
    }
    return true;
}

bool StreamSession::drainUntil(const std::function<bool()> &condition)
{
    return until([&] {
        m_peer->read();
        return condition();
    });
}

QByteArray StreamSession::traceOnce(const QByteArray &expected)
{
    until([&] { return trace() == expected || trace().size() > expected.size(); });
    settle();
    return trace();
}

QByteArray StreamSession::regularEnd(const QByteArray &name) const
{
    const QByteArray prefix = name.isEmpty() ? name : name + '.';
    const QByteArray lost = prefix + "connectionLost()";
    if (m_rig.capabilities().testFlag(StreamTransportRig::CloseAlone))
        return lost;
    return prefix + "eofReceived " + lost;
}

QByteArray StreamSession::traceOnceClosed(const QByteArray &expected)
{
    if (!m_rig.capabilities().testFlag(StreamTransportRig::CloseAlone)) {
        drainUntil([this] { return m_peer->sawEof() || m_peer->sawReset(); });
        m_peer->close();
    }
    return traceOnce(expected);
}

Error StreamSession::write(qint64 bytes)
{
    return writeText(pattern(m_sent.size(), bytes));
}

Error StreamSession::writeText(const QByteArray &text)
{
    // Before, since pauseWriting() may write too.
    const qsizetype before = m_sent.size();
    m_sent.append(text);
    const Error error = m_transport->write(text);
    if (!error.isNull())
        m_sent.truncate(before);
    return error;
}

bool StreamSession::fill()
{
    for (qint64 bytes = 0; m_transport->writeBufferSize() == 0; bytes += fillAtOnceBytes) {
        if (bytes > fillAtMostBytes || !write(fillAtOnceBytes).isNull())
            return false;
    }
    return true;
}

bool StreamSession::fillTo(qint64 bufferBytes)
{
    if (!fill())
        return false;
    const qint64 missing = bufferBytes - m_transport->writeBufferSize();
    return missing >= 0 && write(missing).isNull();
}

bool StreamSession::peerReceivesAll()
{
    return drainUntil([this] { return m_peer->received().size() >= m_sent.size(); })
        && m_peer->received() == m_sent;
}

} // namespace Penstock
