// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/error.h>
#include <penstock/core/streamtransport.h>
#include <penstock/core/transportset.h>

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

namespace Penstock {

class BridgeEnd;

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

    explicit Bridge(AtEof atEof);
    ~Bridge() override;

    /// The protocol of the peer's transport, once. The bridge begins with its connectionMade() and outlives it.
    std::unique_ptr<Protocol> makePeerProtocol();
    /// Ends at once; what is under way is dropped.
    void abort();

    // After ended().
    const Error &peerError() const { return m_peerError; }
    const Error &inputError() const { return m_inputError; }
    const Error &outputError() const { return m_outputError; }
    const TransportCounters &peerCounters() const { return m_peerCounters; }

Q_SIGNALS:
    void connected(Penstock::StreamTransport *peer);
    /// The peer is gone, and what it sent is written or cannot be.
    void ended();

private:
    void begin();
    Error openStandardStreams();
    void endOfInput();
    void inputLost(const Error &reason);
    void outputLost(const Error &reason);
    void peerLost(const Error &reason);
    void checkEnded();

    const AtEof m_atEof;
    BridgeEnd *m_peerEnd = nullptr; ///< of the peer's transport, as long as that is there
    QPointer<StreamTransport> m_peer;
    QPointer<StreamTransport> m_input;
    QPointer<StreamTransport> m_output;
    bool m_peerIsLost = false;
    bool m_outputIsLost = false;
    Error m_peerError;
    Error m_inputError;
    Error m_outputError;
    TransportCounters m_peerCounters;
    TransportSet m_standardStreams; ///< the last member: their ends are told to the others
};

} // namespace Penstock
