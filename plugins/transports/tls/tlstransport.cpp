// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "tlstransport.h"

#include "tlslower.h"

#include <array>
#include <cstring>

namespace Penstock {

namespace {

constexpr qsizetype encryptAtOnceBytes = 64 * 1024;
/// Far more than encryptAtOnceBytes, with what records add: only what TLS answers by itself can make it so much.
constexpr qint64 belowAtMostBytes = 256 * 1024;
// asyncio's for TLS.
constexpr qint64 highBytes = 512 * 1024;
constexpr qint64 lowBytes = 128 * 1024;

Endpoint asTls(const Endpoint &endpoint)
{
    if (endpoint.isNull() || endpoint.port() < 0)
        return endpoint;
    const QString host = endpoint.host().contains(QLatin1Char(':'))
        ? QStringLiteral("[%1]").arg(endpoint.host())
        : endpoint.host();
    const Result<Endpoint> made =
        Endpoint::parse(QStringLiteral("tls://%1:%2").arg(host).arg(endpoint.port()));
    return made ? *made : endpoint;
}

} // namespace

TlsTransport::TlsTransport(std::shared_ptr<const TlsContext> context)
    : m_session(std::move(context))
{
    setDefaultWriteBufferLimits({.lowBytes = lowBytes, .highBytes = highBytes});
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TlsTransport::timedOut);
    connect(this, &Transport::closing, this, &TlsTransport::beginShutdownTime);
}

TlsTransport::~TlsTransport()
{
    destroy();
    dropLower();
}

void TlsTransport::setEndpoints(const Endpoint &local, const Endpoint &remote)
{
    m_local = local;
    m_remote = remote;
}

void TlsTransport::begin(std::unique_ptr<StreamTransport> lower, const QByteArray &received,
                         Done done)
{
    m_done = std::move(done);
    if (m_local.isNull() && m_remote.isNull())
        setEndpoints(asTls(lower->localEndpoint()), asTls(lower->remoteEndpoint()));
    auto protocol = std::make_unique<TlsLower>(this);
    m_lowerProtocol = protocol.get();
    m_lower = lower.release();
    m_timer.start(m_session.options().handshakeTimeout);
    m_session.buffers().lend(received);
    m_session.buffers().takeBack(); // kept, and before all that comes from below
    Error error = m_lower->setProtocol(std::move(protocol));
    if (error.isNull())
        error = m_lower->setWriteBufferLimits(0, 0); // what it cannot send at once waits here
    m_lowerPaused = m_lower->isWritingPaused();
    (void)m_lower->start(); // InvalidState where it is under way
    m_lower->resumeReading();
    QMetaObject::invokeMethod(
        this,
        [this, error] {
            if (!error.isNull())
                return finishHandshake(error);
            advance();
        },
        Qt::QueuedConnection);
}

qintptr TlsTransport::descriptor() const
{
    return m_lower ? m_lower->descriptor() : -1;
}

void TlsTransport::lowerReceived(QByteArrayView data)
{
    m_session.buffers().lend(data);
    m_mayHaveMore = true;
    const QPointer<TlsTransport> self(this);
    advance();
    if (self)
        m_session.buffers().takeBack();
}

void TlsTransport::lowerEnded()
{
    m_lowerEnded = true;
    m_mayHaveMore = true;
    advance();
}

void TlsTransport::lowerPaused(bool paused)
{
    m_lowerPaused = paused;
    if (!paused)
        serveWriting();
}

/// Something has come from below.
void TlsTransport::advance()
{
    switch (m_state) {
    case State::Handshake:
        shakeHands();
        break;
    case State::Open:
        deliver();
        break;
    case State::ShuttingDown:
        discard();
        break;
    case State::Closing:
    case State::Over:
        break;
    }
}

void TlsTransport::deliver()
{
    const QPointer<TlsTransport> self(this);
    while (self && m_readEnabled && m_mayHaveMore)
        readReady(); // which gets to readDevice(), if not at once
    // Not before: else what is kept here would grow with each resumeReading() of a slow reader.
    if (self && m_readEnabled && m_lower && m_state == State::Open)
        m_lower->resumeReading();
}

void TlsTransport::deliverLater()
{
    if (std::exchange(m_deliveryPosted, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_deliveryPosted = false;
            if (m_state == State::Open)
                deliver();
        },
        Qt::QueuedConnection);
}

StreamTransport::IoResult TlsTransport::readDevice(std::span<char> buffer)
{
    m_mayHaveMore = false;
    // Shutting down: close() was called in getBuffer(), whose buffer is filled all the same.
    if ((m_state != State::Open && m_state != State::ShuttingDown) || m_failing)
        return IoResult::blocked();
    const TlsSession::Read read = m_session.read(buffer);
    flush(); // what OpenSSL answers by itself, such as a key update
    if (read.bytes > 0) {
        const bool isAll = read.outcome == TlsSession::Outcome::WantsData
            || (read.outcome == TlsSession::Outcome::Done && !m_session.hasPending());
        m_mayHaveMore = !isAll || m_lowerEnded;
        return IoResult::done(read.bytes);
    }
    switch (read.outcome) {
    case TlsSession::Outcome::CloseNotify:
        m_peerEnd = PeerEnd::CloseNotify;
        return IoResult::endOfFile();
    case TlsSession::Outcome::Failed:
        failLater(m_session.error());
        return IoResult::blocked();
    case TlsSession::Outcome::Done:
    case TlsSession::Outcome::WantsData:
        break;
    }
    if (!m_lowerError.isNull()) {
        failLater(m_lowerError);
    } else if (m_lowerEnded) {
        m_peerEnd = PeerEnd::Truncated;
        return IoResult::endOfFile();
    }
    return IoResult::blocked();
}

void TlsTransport::setReadEnabled(bool enabled)
{
    m_readEnabled = enabled;
    if (enabled)
        deliverLater(); // what is left here comes first, then what is below
    else if (m_lower && m_state == State::Open)
        m_lower->pauseReading();
}

void TlsTransport::setWriteEnabled(bool enabled)
{
    m_writeEnabled = enabled;
    if (enabled)
        writeLater();
}

void TlsTransport::writeLater()
{
    if (m_lowerPaused || m_state != State::Open || std::exchange(m_writingPosted, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_writingPosted = false;
            serveWriting();
        },
        Qt::QueuedConnection);
}

/// Once a turn of the event loop, as long as there is something and the one below takes it.
void TlsTransport::serveWriting()
{
    if (!m_writeEnabled || m_lowerPaused || m_state != State::Open)
        return;
    const QPointer<TlsTransport> self(this);
    writeReady();
    if (self && m_writeEnabled)
        writeLater();
}

StreamTransport::IoResult TlsTransport::writeDevice(std::span<const QByteArrayView> parts)
{
    if (m_state != State::Open || m_failing)
        return IoResult::blocked();
    qsizetype total = 0;
    qsizetype skip = 0; // of the first of parts
    while (!parts.empty() && !m_lowerPaused && m_lower && !m_failing) {
        std::array<QByteArrayView, 64> rest;
        const size_t count = std::min(parts.size(), rest.size());
        std::copy_n(parts.begin(), count, rest.begin());
        rest[0] = rest[0].sliced(skip);
        const qsizetype taken = encrypt(std::span(rest).first(count));
        flush();
        if (hasLostLower())
            return IoResult::failed(m_lower->reason().nativeCode());
        if (taken <= 0)
            break;
        total += taken;
        skip += taken;
        while (!parts.empty() && skip >= parts.front().size()) {
            skip -= parts.front().size();
            parts = parts.subspan(1);
        }
    }
    return total > 0 ? IoResult::done(total) : IoResult::blocked();
}

/// The one below has met a failure of the system while it sent: this one is lost with it, at once. Any other failure is told
/// by lowerLost().
bool TlsTransport::hasLostLower() const
{
    return m_lower && m_lower->isClosing() && m_lower->reason().isIoError()
        && m_lower->reason().nativeCode() != 0;
}

/// Some of @a parts; small ones go into a record together.
qsizetype TlsTransport::encrypt(std::span<const QByteArrayView> parts)
{
    std::array<char, SSL3_RT_MAX_PLAIN_LENGTH> record;
    qsizetype total = 0;
    size_t index = 0;
    qsizetype offset = 0;
    while (index < parts.size() && total < encryptAtOnceBytes) {
        QByteArrayView next = parts[index].sliced(offset);
        if (next.size() < qsizetype(record.size()) && index + 1 < parts.size()) {
            qsizetype size = 0;
            for (size_t i = index; i < parts.size() && size < qsizetype(record.size()); ++i) {
                const QByteArrayView part = i == index ? next : parts[i];
                const qsizetype count = std::min(part.size(), qsizetype(record.size()) - size);
                std::memcpy(record.data() + size, part.data(), size_t(count));
                size += count;
            }
            next = QByteArrayView(record.data(), size);
        }
        const qsizetype count = m_session.write(next);
        if (count < 0)
            failLater(m_session.error());
        if (count <= 0)
            break;
        total += count;
        offset += count;
        while (index < parts.size() && offset >= parts[index].size())
            offset -= parts[index++].size();
    }
    return total;
}

void TlsTransport::flush()
{
    if (!m_session.buffers().hasOutgoing())
        return;
    QByteArray outgoing = m_session.buffers().takeOutgoing();
    if (m_lower) {
        (void)m_lower->write(QByteArrayView(outgoing));
        if (m_lower->writeBufferSize() > belowAtMostBytes && m_state != State::Handshake) {
            failLater(Error(Error::Kind::Tls,
                            QStringLiteral("the peer asks for more and more answers of TLS, such "
                                           "as new keys, and does not take them")));
        }
    }
    TlsBuffers::giveBack(std::move(outgoing));
}

Error TlsTransport::endDevice()
{
    return Error(Error::Kind::NotSupported); // never called: canWriteEof() is false
}

/// Not from inside: whoever reads or writes goes on after it.
void TlsTransport::failLater(const Error &error)
{
    if (std::exchange(m_failing, true))
        return;
    QMetaObject::invokeMethod(
        this, [this, error] { fail(error); }, Qt::QueuedConnection);
}

} // namespace Penstock
