// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/socketaddress.h>
#include <penstock/core/writetransport.h>
#include <penstock/widgets/answerrule.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

#include <deque>
#include <memory>

QT_BEGIN_NAMESPACE
class QFile;
QT_END_NAMESPACE

namespace Penstock {

/// Somebody that a console talks to: a connection, or one of the addresses that share a datagram socket. What is sent
/// while the peer is behind waits here, up to a bound. Owner: its ConsoleSession. Thread: its transport's.
class PENSTOCK_WIDGETS_EXPORT ConsolePeer : public QObject
{
    Q_OBJECT

public:
    /// What waits for a peer that does not read, beside the transport's own buffer.
    static constexpr qint64 maximumQueuedBytes = 1024 * 1024;
    /// The longest file that is sent as one message.
    static constexpr qint64 maximumMessageBytes = 16 * 1024 * 1024;

    /// @a address: of one that shares @a transport with others; null otherwise.
    ConsolePeer(quint64 id, WriteTransport *transport, const SocketAddress &address);
    ~ConsolePeer() override;

    quint64 id() const { return m_id; } ///< 1, 2 … in a session
    /// For people: "#2 127.0.0.1:50312".
    QString name() const { return m_name; }
    WriteTransport *transport() const { return m_transport; }
    const SocketAddress &address() const { return m_address; }
    bool isMessageBased() const;

    /// Sends @a data, or keeps it until the peer has caught up. The error is Closed, or InvalidState where too much waits:
    /// nothing is sent then.
    Error send(const QByteArray &data);
    /// Sends the content of the file @a path: as a stream, or as one message. The errors are those of send(), and
    /// what is wrong with the file. fileSent() follows for streams, sent() for messages.
    Error sendFile(const QString &path);
    /// Ends our side; receiving goes on, unless the peer's side has ended too. The error is NotSupported where the
    /// transport cannot.
    Error endSending();
    /// The peer's side has ended. True where ours goes on.
    bool endReceiving();
    qint64 queuedBytes() const { return m_queuedBytes; }
    qsizetype queuedSends() const { return qsizetype(m_queue.size()); }
    /// Whether what is sent now has to wait.
    bool isBehind() const;

    /// Pauses reading, or resumes it; of all that share the transport.
    void setReading(bool enabled);

    AnswerMatcher matcher;

Q_SIGNALS:
    /// Has been given to the transport.
    void sent(const QByteArray &data);
    /// The system refused a message or a write.
    void sendFailed(const Penstock::Error &error);
    void fileSent(const QString &path, qint64 bytes);
    void fileFailed(const QString &path, const Penstock::Error &error);

private:
    void write(const QByteArray &data);
    void flush();
    Error sendFileAsMessage(QFile *file);
    void fileDone();

    const quint64 m_id;
    const QPointer<WriteTransport> m_transport;
    const SocketAddress m_address;
    QString m_name;
    std::deque<QByteArray> m_queue;
    qint64 m_queuedBytes = 0;
    std::unique_ptr<QFile> m_file;
    bool m_sendingHasEnded = false;
    bool m_receivingHasEnded = false;
};

} // namespace Penstock
