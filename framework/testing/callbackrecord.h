// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/error.h>
#include <penstock/core/socketaddress.h>
#include <penstock/testing/export.h>

#include <QtCore/qbytearraylist.h>
#include <QtCore/qbytearrayview.h>

#include <array>
#include <functional>
#include <memory>

namespace Penstock {

/// The callbacks of stream and datagram protocols.
enum class Callback : quint8 {
    ConnectionMade,
    DataReceived,
    EofReceived,
    PauseWriting,
    ResumeWriting,
    ConnectionLost,
    GetBuffer,
    BufferUpdated,
    DatagramReceived,
    ErrorReceived,
};
inline constexpr size_t callbackCount = 10;

/// "dataReceived"
PENSTOCK_TESTING_EXPORT const char *callbackName(Callback callback) noexcept;

/// What recording protocols were told, and what they are to do then. Shared by a test and its
/// protocols, which are deleted by their transports: the record stays. Thread: that of the
/// transport.
class PENSTOCK_TESTING_EXPORT CallbackRecord
{
public:
    using Action = std::function<void()>;

    static std::shared_ptr<CallbackRecord> create();
    ~CallbackRecord();
    Q_DISABLE_COPY_MOVE(CallbackRecord)

    /// What was called, in order: "connectionMade", "dataReceived(hello)", "eofReceived",
    /// "pauseWriting", "resumeWriting", "connectionLost()" or "connectionLost(reset)", "getBuffer",
    /// "bufferUpdated(5)", "datagramReceived(hello)", "errorReceived(refused)". How a stream is cut
    /// is chance: adjacent dataReceived() are one; each datagramReceived() is one of its own. A
    /// protocol with a name puts it in front: "B.eofReceived".
    QByteArrayList calls() const;
    /// The same with blanks in between, for QCOMPARE().
    QByteArray trace() const;
    int count(Callback callback) const noexcept { return m_counts[size_t(callback)]; }
    /// All bytes, in order, however they came; of datagrams too.
    const QByteArray &received() const noexcept { return m_received; }
    bool isMade() const noexcept { return count(Callback::ConnectionMade) > 0; }
    bool isLost() const noexcept { return count(Callback::ConnectionLost) > 0; }
    /// Who sent the last datagram.
    const SocketAddress &sender() const noexcept { return m_sender; }
    /// What connectionLost() carried.
    const Error &reason() const noexcept { return m_reason; }
    /// How many callbacks are on the stack now.
    int depth() const noexcept { return m_depth; }
    /// The first breach of the contract, in words: a second connectionLost(), data before
    /// connectionMade(), a resumeWriting() without a pauseWriting() … Empty where there was none.
    const QByteArray &violation() const noexcept { return m_violation; }

    /// What is done inside each @a callback, after it was recorded; it may throw.
    void on(Callback callback, Action action);
    /// The same, the next time only.
    void once(Callback callback, Action action);
    /// What eofReceived() returns.
    void setKeepOpen(bool keepOpen) noexcept { m_keepOpen = keepOpen; }
    /// The size of what getBuffer() returns; 4096 unless set.
    void setBufferBytes(qsizetype bytes) noexcept { m_bufferBytes = bytes; }
    /// The test deletes the transport inside a callback: connectionLost() may come there too.
    void expectDeletion() noexcept { m_mayBeDeleted = true; }
    /// Puts a line of the test's own among the calls.
    void note(const QByteArray &text);

private:
    friend class CallbackRecorder;
    struct Entry
    {
        QByteArray text;
        QByteArray data;
    };
    struct Script
    {
        Action action;
        bool once = false;
    };

    CallbackRecord();
    void add(const QByteArray &text, QByteArrayView data = {});
    static QByteArray shown(const QByteArray &data);
    void perform(Callback callback);
    void check(bool allowed, const char *what, const QByteArray &text);

    QList<Entry> m_entries;
    std::array<int, callbackCount> m_counts{};
    std::array<Script, callbackCount> m_scripts;
    QByteArray m_received;
    SocketAddress m_sender;
    QByteArray m_violation;
    QByteArray m_buffer;
    Error m_reason;
    qsizetype m_bufferBytes = 4096;
    int m_depth = 0;
    bool m_keepOpen = false;
    bool m_mayBeDeleted = false;
};

} // namespace Penstock
