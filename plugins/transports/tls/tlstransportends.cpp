// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// How a TLS connection begins and ends.

#include "tlslower.h"
#include "tlstransport.h"

#include <array>

namespace Penstock {

void TlsTransport::shakeHands()
{
    const TlsSession::Outcome outcome = m_session.handshake();
    flush(); // after a failure too: the peer is told why
    switch (outcome) {
    case TlsSession::Outcome::Done:
        finishHandshake(Error());
        break;
    case TlsSession::Outcome::Failed:
        finishHandshake(m_session.error());
        break;
    case TlsSession::Outcome::WantsData:
    case TlsSession::Outcome::CloseNotify:
        if (m_lowerEnded) {
            finishHandshake(
                Error(Error::Kind::Reset,
                      QStringLiteral("the peer ended the connection during the TLS handshake")));
        }
        break;
    }
}

void TlsTransport::finishHandshake(const Error &error)
{
    if (m_state != State::Handshake)
        return;
    m_timer.stop();
    m_state = error.isNull() ? State::Open : State::Over;
    m_mayHaveMore = m_lowerEnded || m_session.hasPending(); // behind the handshake
    if (m_lower && error.isNull())
        m_lower->pauseReading(); // until somebody wants it
    if (isClosing())
        beginShutdownTime(); // what is to be sent waited for the handshake
    QMetaObject::invokeMethod(
        this,
        [this, error] {
            const QPointer<TlsTransport> self(this);
            if (!error.isNull()) {
                dropLower();
                if (protocol()) // of startTls(): it knows of its connection
                    fail(error);
            } else {
                serveWriting();
            }
            if (self && m_done)
                std::exchange(m_done, Done())(error);
        },
        Qt::QueuedConnection);
}

void TlsTransport::lowerLost(const Error &error)
{
    m_lowerEnded = true;
    m_mayHaveMore = true;
    m_lowerError = error;
    switch (m_state) {
    case State::Handshake:
        finishHandshake(error.isNull()
                            ? Error(Error::Kind::Reset,
                                    QStringLiteral("the connection ended during the TLS handshake"))
                            : error);
        break;
    case State::Open: {
        const QPointer<TlsTransport> self(this);
        deliver(); // what came before it, and the end itself
        if (self && !error.isNull() && !reason().isIoError())
            failLater(error);
        break;
    }
    case State::ShuttingDown:
    case State::Closing:
        m_timer.stop();
        m_state = State::Over;
        shutdownDone(error);
        break;
    case State::Over:
        break;
    }
}

bool TlsTransport::shutdownDevice()
{
    if (m_state != State::Open || !m_lower || m_lower->isClosing())
        return false; // as asyncio: during the handshake close() is abort()
    m_session.sendCloseNotify();
    flush();
    beginShutdownTime();
    if (m_peerEnd != PeerEnd::Open || m_lowerEnded) {
        closeLower();
        return true;
    }
    m_state = State::ShuttingDown;
    m_lower->resumeReading();
    QMetaObject::invokeMethod(
        this, [this] { advance(); }, Qt::QueuedConnection);
    return true;
}

/// Until the peer's close_notify nothing is wanted of what comes.
void TlsTransport::discard()
{
    std::array<char, SSL3_RT_MAX_PLAIN_LENGTH> nothing;
    TlsSession::Read read{};
    do {
        read = m_session.read(nothing);
    } while (read.outcome == TlsSession::Outcome::Done);
    if (read.outcome == TlsSession::Outcome::CloseNotify)
        m_peerEnd = PeerEnd::CloseNotify;
    else if (read.outcome == TlsSession::Outcome::WantsData && !m_lowerEnded)
        return;
    if (m_peerEnd == PeerEnd::Open)
        m_peerEnd = PeerEnd::Truncated;
    closeLower();
}

/// It sends what it has, and tells by lowerLost().
void TlsTransport::closeLower()
{
    m_state = State::Closing;
    m_lower->close();
}

/// From close() on, as asyncio: for what is buffered, the close_notify of the peer and the end of the transport below.
void TlsTransport::beginShutdownTime()
{
    if (m_state == State::Open && !m_timer.isActive())
        m_timer.start(m_session.options().shutdownTimeout);
}

void TlsTransport::timedOut()
{
    if (m_state == State::Handshake) {
        finishHandshake(Error(Error::Kind::TimedOut,
                              QStringLiteral("the TLS handshake took longer than %1 ms")
                                  .arg(m_session.options().handshakeTimeout.count())));
        return;
    }
    const QString what = m_state == State::Open
        ? QStringLiteral("close(): %1 bytes were not taken by the peer within %2 ms")
              .arg(writeBufferSize())
        : QStringLiteral("the peer did not end its side of TLS within %1 ms");
    fail(Error(Error::Kind::TimedOut, what.arg(m_session.options().shutdownTimeout.count())));
}

void TlsTransport::closeDevice()
{
    m_timer.stop();
    m_state = State::Over;
    dropLower();
}

void TlsTransport::dropLower()
{
    if (!m_lower)
        return;
    if (m_lower->protocol() == m_lowerProtocol)
        m_lowerProtocol->forget();
    delete m_lower;
}

} // namespace Penstock
