// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "tlssession.h"

#include <penstock/core/streamtransport.h>

#include <QtCore/qpointer.h>
#include <QtCore/qtimer.h>

#include <functional>

namespace Penstock {

class TlsLower;

/// TLS over another stream transport, which it owns: asyncio's SSLProtocol and its transport in one.
///
/// It holds at most what the one below gives at once of what came, and what that one takes at once of what goes; a protocol
/// that pauses reading pauses the one below. See StreamTransport.
class TlsTransport : public StreamTransport, public TlsInfo
{
    Q_OBJECT

public:
    using Done = std::function<void(const Error &)>;

    explicit TlsTransport(std::shared_ptr<const TlsContext> context);
    ~TlsTransport() override;

    /// Where it is known better than by the transport below.
    void setEndpoints(const Endpoint &local, const Endpoint &remote);
    /// Takes @a lower, and shakes hands over it; @a received came already. @a done: once, from the event loop.
    void begin(std::unique_ptr<StreamTransport> lower, const QByteArray &received, Done done);

    Endpoint localEndpoint() const override { return m_local; }
    Endpoint remoteEndpoint() const override { return m_remote; }
    qintptr descriptor() const override;
    bool canWriteEof() const override { return false; }

    TlsCertificate peerCertificate() const override { return m_session.peerCertificate(); }
    QList<TlsCertificate> peerCertificateChain() const override
    {
        return m_session.peerCertificateChain();
    }
    QString cipher() const override { return m_session.cipher(); }
    QString protocolVersion() const override { return m_session.protocolVersion(); }
    QByteArray alpn() const override { return m_session.alpn(); }
    PeerEnd peerEnd() const override { return m_peerEnd; }

    // From below. `this` may be deleted when they return.
    void lowerReceived(QByteArrayView data);
    void lowerEnded();
    void lowerPaused(bool paused);
    void lowerLost(const Error &error);

protected:
    IoResult readDevice(std::span<char> buffer) override;
    IoResult writeDevice(std::span<const QByteArrayView> parts) override;
    Error endDevice() override;
    bool shutdownDevice() override;
    void closeDevice() override;
    void setReadEnabled(bool enabled) override;
    void setWriteEnabled(bool enabled) override;

private:
    enum class State : quint8 {
        Handshake,
        Open,
        ShuttingDown, ///< our close_notify is sent, the peer's is awaited
        Closing, ///< both are, and the transport below closes
        Over,
    };

    void advance();
    void shakeHands();
    void finishHandshake(const Error &error);
    void deliver();
    void deliverLater();
    void serveWriting();
    void writeLater();
    void beginShutdownTime();
    void discard();
    void closeLower();
    void dropLower();
    void flush();
    void failLater(const Error &error);
    void timedOut();
    qsizetype encrypt(std::span<const QByteArrayView> parts);
    bool hasLostLower() const;

    TlsSession m_session;
    QPointer<StreamTransport> m_lower; ///< ours
    TlsLower *m_lowerProtocol = nullptr;
    Endpoint m_local;
    Endpoint m_remote;
    Done m_done;
    QTimer m_timer;
    Error m_lowerError;
    State m_state = State::Handshake;
    PeerEnd m_peerEnd = PeerEnd::Open;
    bool m_lowerPaused = false;
    bool m_lowerEnded = false;
    bool m_readEnabled = false;
    bool m_writeEnabled = false;
    bool m_mayHaveMore = false; ///< something has come that was not read yet
    bool m_deliveryPosted = false;
    bool m_writingPosted = false;
    bool m_failing = false;
};

} // namespace Penstock
