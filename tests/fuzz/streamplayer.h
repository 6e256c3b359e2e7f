// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/testing/memorytransport.h>
#include <penstock/testing/recordingprotocol.h>

#include <QtCore/qpointer.h>

#include <array>
#include <cstdint>
#include <span>

/// What plays a stream script: a transport in memory, its peer, and what is known of both.
class StreamPlayer
{
public:
    explicit StreamPlayer(std::span<const std::uint8_t> script);
    ~StreamPlayer();
    Q_DISABLE_COPY_MOVE(StreamPlayer)

    void play();

private:
    using Operation = void (StreamPlayer::*)();
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
    const std::shared_ptr<Penstock::CallbackRecord> m_record = Penstock::CallbackRecord::create();
    std::unique_ptr<Penstock::MemoryPeer> m_peer;
    QPointer<Penstock::MemoryTransport> m_transport;
    std::unique_ptr<Penstock::Protocol> m_taken;
    QByteArray m_sent; ///< what was accepted for sending
    QByteArray m_peerSent;
    int m_operations = 0;
    int m_depth = 0;
    bool m_peerEnded = false;
    bool m_unclean = false; ///< something has happened after which bytes may be missing
    bool m_protocolDeleted = false;
    bool m_transportDeleted = false;
};
