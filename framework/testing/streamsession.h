// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/testing/callbackrecord.h>
#include <penstock/testing/exceptionrecorder.h>
#include <penstock/testing/streamtransportrig.h>

#include <QtCore/qpointer.h>

#include <functional>
#include <memory>

namespace Penstock {

/// One connection under test: a rig's transport with a recording protocol, and its peer. Part of a
/// Qt Test function; its destructor fails the test where the contract was broken, or bytes were
/// lost or doubled.
///
///     StreamSession session(rig);
///     QVERIFY(session.open());
///     session.peer()->send("hello");
///     QVERIFY(session.until([&] { return session.record().received() == "hello"; }));
class PENSTOCK_TESTING_EXPORT StreamSession
{
public:
    enum class Kind { Stream, Buffered };

    explicit StreamSession(StreamTransportRig &rig, Kind kind = Kind::Stream);
    ~StreamSession();
    Q_DISABLE_COPY_MOVE(StreamSession)

    /// Null once deleteTransport() has begun.
    StreamTransport *transport() const noexcept { return m_transport; }
    TestPeer *peer() const noexcept { return m_peer.get(); }
    CallbackRecord &record() const noexcept { return *m_record; }
    ExceptionRecorder &exceptions() noexcept { return m_exceptions; }
    QByteArray trace() const { return m_record->trace(); }
    /// Another protocol that writes into the same record, with @a name in front.
    std::unique_ptr<Protocol> makeProtocol(const QByteArray &name, Kind kind = Kind::Stream) const;

    /// Starts the transport: true once it reads. False where that takes too long, or it ends
    /// before.
    bool open();
    /// Deletes the transport, inside a callback or outside.
    void deleteTransport();

    /// The test deletes the protocol, which can then not be told of the end.
    void expectNoEnd() noexcept { m_protocolDeleted = true; }

    /// Runs the event loop until @a condition holds: false where that takes more than ten seconds.
    bool until(const std::function<bool()> &condition);
    /// The same while the peer reads all that comes.
    bool drainUntil(const std::function<bool()> &condition);
    /// Lets everything under way arrive.
    void settle() { m_rig.settle(); }
    /// Waits for the trace to be @a expected, lets things settle, and returns what it is then.
    QByteArray traceOnce(const QByteArray &expected);
    /// What a protocol with @a name is told at the end that follows its close().
    QByteArray regularEnd(const QByteArray &name = {}) const;
    /// traceOnce() after a close(), while the peer does what a regular end needs.
    QByteArray traceOnceClosed(const QByteArray &expected);

    /// Writes the next @a bytes bytes of a pattern that repeats only after a long time, so that a
    /// lost or doubled byte shows.
    Error write(qint64 bytes);
    Error writeText(const QByteArray &text);
    /// For what the test writes by itself: it must be among what the peer receives, in order.
    void expectSent(const QByteArray &data) { m_sent.append(data); }
    /// All that was accepted so far.
    const QByteArray &sent() const noexcept { return m_sent; }
    /// Writes until something must be buffered.
    bool fill();
    /// Writes until @a bufferBytes are buffered.
    bool fillTo(qint64 bufferBytes);
    /// Whether the peer, reading on, receives all that was accepted.
    bool peerReceivesAll();

private:
    void checkContract();

    StreamTransportRig &m_rig;
    ExceptionRecorder m_exceptions;
    const std::shared_ptr<CallbackRecord> m_record;
    std::unique_ptr<TestPeer> m_peer;
    QPointer<StreamTransport> m_transport; ///< owned, unless the test deleted it
    QByteArray m_sent;
    bool m_protocolDeleted = false;
};

} // namespace Penstock
