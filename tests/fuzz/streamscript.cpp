// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "streamscript.h"

#include <penstock/core/exception.h>
#include <penstock/testing/memorytransport.h>
#include <penstock/testing/recordingprotocol.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qcoreevent.h>
#include <QtCore/qeventloop.h>
#include <QtCore/qpointer.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <utility>

using namespace Penstock;

namespace {

constexpr int mostOperations = 400;
constexpr int deepest = 3;
constexpr qint64 capacityBytes = 500;

/// A byte of a sequence in which a lost or doubled piece shows.
char patternAt(qint64 position)
{
    return char(position * 7 + position / 251);
}

class Player
{
public:
    explicit Player(std::span<const std::uint8_t> script);
    ~Player();
    Q_DISABLE_COPY_MOVE(Player)

    void play();

private:
    using Operation = void (Player::*)();
    static const std::array<Operation, 26> operations;

    std::uint8_t next();
    qint64 nextSize();
    Operation nextOperation();
    void perform(Operation operation);
    QByteArray nextPattern();
    void turn();
    void check();
    void finish();
    void require(bool holds, const char *what);

    void write();
    void writeView();
    void writelines();
    void writeEof();
    void close() { m_transport->close(); }
    void abort();
    void pauseReading() { m_transport->pauseReading(); }
    void resumeReading() { m_transport->resumeReading(); }
    void setLimits();
    void setNoLimits() { m_transport->setWriteBufferLimits(1'000'000); }
    void setStreamProtocol();
    void setBufferedProtocol();
    void takeProtocol();
    void deleteProtocol();
    void deleteTransport();
    void setKeepOpen() { m_record->setKeepOpen(next() & 1); }
    void scriptCallback();
    void throwException();
    void throwIoError();
    void runLoop();
    void peerSend();
    void peerEnds();
    void peerReads() { m_peer->read(nextSize()); }
    void peerResets();
    void peerFails();
    void deleteInSlot();

    std::span<const std::uint8_t> m_script;
    const std::shared_ptr<CallbackRecord> m_record = CallbackRecord::create();
    std::unique_ptr<MemoryPeer> m_peer;
    QPointer<MemoryTransport> m_transport;
    std::unique_ptr<Protocol> m_taken;
    QByteArray m_sent; ///< what was accepted for sending
    QByteArray m_peerSent;
    int m_operations = 0;
    int m_depth = 0;
    bool m_peerEnded = false;
    bool m_unclean = false; ///< something has happened after which bytes may be missing
    bool m_protocolDeleted = false;
    bool m_transportDeleted = false;
};

const std::array<Player::Operation, 26> Player::operations {
    &Player::write,          &Player::writeView,           &Player::writelines,
    &Player::writeEof,       &Player::close,               &Player::abort,
    &Player::pauseReading,   &Player::resumeReading,       &Player::setLimits,
    &Player::setNoLimits,    &Player::setStreamProtocol,   &Player::setBufferedProtocol,
    &Player::takeProtocol,   &Player::deleteProtocol,      &Player::deleteTransport,
    &Player::setKeepOpen,    &Player::scriptCallback,      &Player::scriptCallback,
    &Player::throwException, &Player::throwIoError,        &Player::runLoop,
    &Player::peerSend,       &Player::peerEnds,            &Player::peerReads,
    &Player::peerResets,     &Player::deleteInSlot,
};

Player::Player(std::span<const std::uint8_t> script) : m_script(script)
{
    auto [transport, peer] = MemoryTransport::create(std::make_unique<RecordingProtocol>(m_record));
    m_transport = transport.release();
    m_peer = std::move(peer);
    m_peer->setCapacity(capacityBytes);
    m_record->setBufferBytes(100);
    m_record->expectDeletion();
    m_transport->setWriteBufferLimits(400);
}

Player::~Player()
{
    delete m_transport.data();
}

/// The next byte of the script; 0 after its end.
std::uint8_t Player::next()
{
    if (m_script.empty())
        return 0;
    const std::uint8_t byte = m_script.front();
    m_script = m_script.subspan(1);
    return byte;
}

qint64 Player::nextSize()
{
    const qint64 size = next();
    return size < 128 ? size : (size - 127) * 16;
}

Player::Operation Player::nextOperation()
{
    return operations[next() % operations.size()];
}

void Player::perform(Operation operation)
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

QByteArray Player::nextPattern()
{
    QByteArray bytes(nextSize(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = patternAt(m_sent.size() + i);
    return bytes;
}

void Player::turn()
{
    QCoreApplication::processEvents();
    if (m_depth == 0)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Player::require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "%s\nafter: %s\n", what, m_record->trace().constData());
    std::abort();
}

void Player::write()
{
    const qsizetype before = m_sent.size();
    const QByteArray bytes = nextPattern();
    m_sent.append(bytes);
    if (!m_transport->write(bytes).isNull())
        m_sent.truncate(before);
}

void Player::writeView()
{
    const qsizetype before = m_sent.size();
    QByteArray bytes = nextPattern();
    m_sent.append(bytes);
    const Error error = m_transport->write(QByteArrayView(bytes));
    bytes.fill('!');
    if (!error.isNull())
        m_sent.truncate(before);
}

void Player::writelines()
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

void Player::writeEof()
{
    m_transport->writeEof();
}

void Player::abort()
{
    m_unclean = true;
    m_transport->abort();
}

void Player::setLimits()
{
    const qint64 high = nextSize();
    m_transport->setWriteBufferLimits(high, next() & 1 ? high / 2 : 0);
}

void Player::setStreamProtocol()
{
    m_transport->setProtocol(std::make_unique<RecordingProtocol>(m_record));
}

void Player::setBufferedProtocol()
{
    m_transport->setProtocol(std::make_unique<RecordingBufferedProtocol>(m_record));
}

void Player::takeProtocol()
{
    // One that was taken before is not the transport's any more.
    if (std::unique_ptr<Protocol> taken = m_transport->takeProtocol())
        m_taken.swap(taken);
}

void Player::deleteProtocol()
{
    m_unclean = true;
    m_protocolDeleted = true;
    if (m_taken)
        m_taken.reset();
    else
        delete m_transport->protocol();
}

void Player::deleteTransport()
{
    m_unclean = true;
    m_transportDeleted = true;
    delete m_transport.data();
}

/// The next operation is not done now, but in a callback.
void Player::scriptCallback()
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

void Player::throwException()
{
    m_unclean = true;
    throw std::runtime_error("thrown by the script");
}

void Player::throwIoError()
{
    m_unclean = true;
    throw Exception(Error(Error::Kind::Unreachable, QStringLiteral("thrown by the script")));
}

void Player::runLoop()
{
    for (int i = next() % 4; i >= 0; --i) {
        QEventLoop loop;
        loop.processEvents();
    }
}

void Player::peerSend()
{
    QByteArray bytes(nextSize(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = patternAt(m_peerSent.size() + i);
    if (m_peerEnded)
        return;
    m_peerSent.append(bytes);
    m_peer->send(bytes);
}

void Player::peerEnds()
{
    if (!std::exchange(m_peerEnded, true))
        m_peer->sendEof();
}

void Player::peerResets()
{
    m_unclean = true;
    if (next() & 1) {
        m_peer->fail(ENOBUFS);
        return;
    }
    m_peerEnded = true;
    m_peer->close();
}

void Player::deleteInSlot()
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

/// What has to hold whenever nobody is being called.
void Player::check()
{
    require(m_record->violation().isEmpty(), m_record->violation().constData());
    require(m_sent.startsWith(m_peer->received()), "the peer received other bytes than were sent");
    require(m_peerSent.startsWith(m_record->received()), "other bytes were received than the peer sent");
    if (!m_transport)
        return;
    const qint64 buffered = m_transport->writeBufferSize();
    const WriteBufferLimits limits = m_transport->writeBufferLimits();
    require(buffered >= 0, "less than nothing is buffered");
    require(!m_record->isMade() || m_transport->isWritingPaused() || buffered <= limits.highBytes,
            "more than the high mark is buffered, and writing is not paused");
    const TransportCounters &counters = m_transport->counters();
    require(counters.writingPauses - counters.writingResumes == quint64(m_transport->isWritingPaused()),
            "the pauses and the resumes are not paired");
    require(counters.bytesReceived >= quint64(m_record->received().size()), "too few bytes were counted");
}

/// Lets the connection come to its end, and looks at what is left.
void Player::finish()
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
    require(m_transport->counters().bytesSent == quint64(m_sent.size()), "sent bytes were miscounted");
}

void Player::play()
{
    const ExceptionHandler before = setExceptionHandler([](const ExceptionContext &) { });
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

} // namespace

void playStreamScript(std::span<const std::uint8_t> script)
{
    Player(script).play();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}
