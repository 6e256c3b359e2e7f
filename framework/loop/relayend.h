// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/datagramprotocol.h>
#include <penstock/core/streamprotocol.h>
#include <penstock/core/writetransport.h>
#include <penstock/loop/export.h>

#include <QtCore/qpointer.h>

#include <functional>

namespace Penstock {

/// What the protocols of joined transports share: what comes in goes to the sink, and while this transport has more to
/// send than it can, the source is held back. Streams and messages may be joined with each other. Thread: that of
/// the transports.
class PENSTOCK_LOOP_EXPORT RelayEnd
{
public:
    /// What whoever joins them decides. All may be empty; each may delete the protocol.
    struct Events
    {
        std::function<void()> made;
        std::function<void()> endOfInput; ///< of streams
        std::function<void(const Error &reason)> lost;
        std::function<void()> drained; ///< after resumeWriting()
        std::function<void(const Error &error)>
            messageFailed; ///< DatagramProtocol::errorReceived()
    };

    /// The longest message that is made of a stream's bytes: what comes at once and is longer is divided. Messages that
    /// become messages stay whole.
    static constexpr qsizetype maximumChunkBytes = 8192;

    /// Makes the end for a transport of @a kind, Stream or Datagram; null for another.
    static std::unique_ptr<Protocol> make(ProtocolKind kind, Events events);
    /// @a protocol as an end; null where it is none.
    static RelayEnd *of(Protocol *protocol) { return dynamic_cast<RelayEnd *>(protocol); }

    virtual ~RelayEnd();
    Q_DISABLE_COPY_MOVE(RelayEnd)

    /// Where what comes in goes; without one it is dropped.
    void setSink(WriteTransport *sink) { m_sink = sink; }
    void setSource(WriteTransport *source) { m_source = source; }

    /// Sends @a data as bytes of a stream or as one message, whichever @a sink does, unless that is null or closing.
    static void send(WriteTransport *sink, QByteArrayView data);
    /// Pauses or resumes reading; null is allowed.
    static void setReading(WriteTransport *source, bool reading);

protected:
    explicit RelayEnd(Events events);

    void passOn(QByteArrayView data) const { send(m_sink, data); }
    /// In parts of at most maximumChunkBytes where the sink sends messages.
    void passOnInChunks(QByteArrayView data) const;
    void holdBack() const { setReading(m_source, false); }
    void goOn() const;
    const Events &events() const { return m_events; }

private:
    const Events m_events;
    QPointer<WriteTransport> m_sink;
    QPointer<WriteTransport> m_source;
};

/// The end of a stream. After an end of file it stays open for writing, where the transport can; endOfInput decides.
class PENSTOCK_LOOP_EXPORT StreamRelayEnd : public StreamProtocol, public RelayEnd
{
    Q_OBJECT

public:
    /// With @a keepOpen false an end of file closes the transport.
    explicit StreamRelayEnd(Events events, bool keepOpen = true);
    ~StreamRelayEnd() override;

    void connectionMade(Transport *transport) override;
    void dataReceived(QByteArrayView data) override;
    bool eofReceived() override;
    void pauseWriting() override;
    void resumeWriting() override;
    void connectionLost(const Error &reason) override;

private:
    const bool m_keepOpen;
};

/// The end of a transport of messages.
class PENSTOCK_LOOP_EXPORT MessageRelayEnd : public DatagramProtocol, public RelayEnd
{
    Q_OBJECT

public:
    explicit MessageRelayEnd(Events events);
    ~MessageRelayEnd() override;

    void connectionMade(Transport *transport) override;
    void datagramReceived(QByteArrayView data, const SocketAddress &sender) override;
    void errorReceived(const Error &error) override;
    void pauseWriting() override;
    void resumeWriting() override;
    void connectionLost(const Error &reason) override;
};

} // namespace Penstock
