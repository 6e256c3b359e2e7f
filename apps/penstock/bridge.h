// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/error.h>
#include <penstock/core/protocol.h>
#include <penstock/core/streamtransport.h>
#include <penstock/core/transportset.h>

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

#include <optional>

namespace Penstock {

class RelayEnd;

/// Carries standard input to a peer and what the peer sends to standard output, as nc(1) does, until the peer ends; whoever
/// is slow holds back the other side, so that it takes a bounded amount of memory. Owned by the command.
class Bridge : public QObject
{
    Q_OBJECT

public:
    /// What the end of standard input does to the connection.
    enum class AtEof {
        HalfClose, ///< ends our side of it, where the transport can; receiving goes on
        KeepOpen, ///< nothing
        Close, ///< ends it once all is sent
    };

    /// How messages go through standard input and output, where the peer is sent messages.
    enum class Framing {
        Line, ///< each line is one; each that is received becomes a line
        Chunk, ///< what is read at once is one; what is received is written as it is
    };

    explicit Bridge(AtEof atEof);
    ~Bridge() override;

    void setFraming(Framing framing) { m_framing = framing; }
    /// The protocol of the peer's transport, which is of @a kind, Stream or Datagram; once. The bridge begins with its
    /// connectionMade() and outlives it.
    std::unique_ptr<Protocol> makePeerProtocol(ProtocolKind kind);
    /// Ends at once; what is under way is dropped.
    void abort();

    // After ended().
    const Error &peerError() const { return m_peerError; }
    const Error &inputError() const { return m_inputError; }
    const Error &outputError() const { return m_outputError; }
    const TransportCounters &peerCounters() const { return m_peerCounters; }
    /// See isCutOff().
    bool peerIsCutOff() const { return m_peerIsCutOff; }
    bool peerIsChild() const { return m_peerIsChild; }
    /// See ChildProcess.
    const std::optional<int> &childReturnCode() const { return m_childReturnCode; }

Q_SIGNALS:
    void connected(Penstock::WriteTransport *peer);
    /// A message was not sent, or a receiver has told of its absence; the transport stays open.
    void messageFailed(const Penstock::Error &error);
    /// The peer is gone, and what it sent is written or cannot be.
    void ended();

private:
    void begin(WriteTransport *peer);
    Error openStandardStreams();
    void endOfInput();
    void inputLost(const Error &reason);
    void outputLost(const Error &reason);
    void peerLost(const Error &reason);
    void checkEnded();

    const AtEof m_atEof;
    Framing m_framing = Framing::Chunk;
    RelayEnd *m_peerEnd = nullptr; ///< of the peer's transport, as long as that is there
    QPointer<WriteTransport> m_peer;
    QPointer<StreamTransport> m_input;
    QPointer<StreamTransport> m_output;
    bool m_peerIsLost = false;
    bool m_outputIsLost = false;
    Error m_peerError;
    Error m_inputError;
    Error m_outputError;
    TransportCounters m_peerCounters;
    bool m_peerIsCutOff = false;
    bool m_peerIsChild = false;
    std::optional<int> m_childReturnCode;
    TransportSet m_standardStreams; ///< the last member: their ends are told to the others
};

} // namespace Penstock
