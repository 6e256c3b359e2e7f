// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/datagramprotocol.h>
#include <penstock/core/streamprotocol.h>
#include <penstock/testing/callbackrecord.h>

#include <memory>

namespace Penstock {

/// What the recording protocols share: their name, and the part of the contract that is told to
/// each protocol of a transport anew.
class PENSTOCK_TESTING_EXPORT CallbackRecorder
{
public:
    explicit CallbackRecorder(std::shared_ptr<CallbackRecord> record, const QByteArray &name);
    ~CallbackRecorder();
    Q_DISABLE_COPY_MOVE(CallbackRecorder)

    // The protocol, and with it this, may be gone when these return.
    void connectionMade();
    void connectionLost(const Error &reason);
    void pauseWriting();
    void resumeWriting();
    void dataReceived(QByteArrayView data);
    bool eofReceived();
    std::span<char> getBuffer();
    void bufferUpdated(qsizetype countBytes);
    void datagramReceived(QByteArrayView data, const SocketAddress &sender);
    void errorReceived(const Error &error);

private:
    QByteArray textOf(Callback callback, const QByteArray &argument = {}) const;
    void enter(Callback callback, const QByteArray &text, QByteArrayView data = {});

    const std::shared_ptr<CallbackRecord> m_record;
    const QByteArray m_name;
    bool m_paused = false;
};

/// A StreamProtocol that records what it is told, and does what its record says. See
/// CallbackRecord.
class PENSTOCK_TESTING_EXPORT RecordingProtocol : public StreamProtocol
{
    Q_OBJECT

public:
    explicit RecordingProtocol(std::shared_ptr<CallbackRecord> record, const QByteArray &name = {});
    ~RecordingProtocol() override;

    void connectionMade(Transport *transport) override;
    void connectionLost(const Error &reason) override;
    void pauseWriting() override;
    void resumeWriting() override;
    void dataReceived(QByteArrayView data) override;
    bool eofReceived() override;

private:
    CallbackRecorder m_recorder;
};

/// The same as a BufferedProtocol.
class PENSTOCK_TESTING_EXPORT RecordingBufferedProtocol : public BufferedProtocol
{
    Q_OBJECT

public:
    explicit RecordingBufferedProtocol(std::shared_ptr<CallbackRecord> record,
                                       const QByteArray &name = {});
    ~RecordingBufferedProtocol() override;

    void connectionMade(Transport *transport) override;
    void connectionLost(const Error &reason) override;
    void pauseWriting() override;
    void resumeWriting() override;
    std::span<char> getBuffer(qsizetype sizeHintBytes) override;
    void bufferUpdated(qsizetype countBytes) override;
    bool eofReceived() override;

private:
    CallbackRecorder m_recorder;
};

/// The same as a DatagramProtocol.
class PENSTOCK_TESTING_EXPORT RecordingDatagramProtocol : public DatagramProtocol
{
    Q_OBJECT

public:
    explicit RecordingDatagramProtocol(std::shared_ptr<CallbackRecord> record,
                                       const QByteArray &name = {});
    ~RecordingDatagramProtocol() override;

    void connectionMade(Transport *transport) override;
    void connectionLost(const Error &reason) override;
    void pauseWriting() override;
    void resumeWriting() override;
    void datagramReceived(QByteArrayView data, const SocketAddress &sender) override;
    void errorReceived(const Error &error) override;

private:
    CallbackRecorder m_recorder;
};

} // namespace Penstock
