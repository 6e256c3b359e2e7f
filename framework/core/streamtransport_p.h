// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/streamtransport.h>
#include <penstock/core/transport_p.h>
#include <penstock/core/writequeue_p.h>

namespace Penstock {

class BufferedProtocol;
class StreamProtocol;

/// The state machine of streams. Names follow asyncio's _SelectorSocketTransport, which it behaves as.
class StreamTransportPrivate : public TransportPrivate
{
public:
    using IoResult = StreamTransport::IoResult;

    StreamTransportPrivate() { flowHeld = true; }

    StreamTransport *stream() const { return static_cast<StreamTransport *>(q); }

    bool accepts(Protocol *candidate) const override;
    void protocolChanged() override;
    void protocolDeleted() override;
    void leftCallbacks() override;

    // start and end
    void connectionMade();
    void beginReading(const std::function<void()> &started);
    void close();
    void forceClose(const Error &error);
    void fatal(const char *name, const Error &error);
    void postLost(const Error &error);
    void connectionLost();
    bool tellLost();
    void finish();

    // reading
    void updateReading();
    void read();
    void readStream();
    void readBuffered();
    void received(IoResult result);
    void endOfFile();

    // writing
    Error checkWrite(const char *method, bool nothing);
    /// Writes what goes at once where nothing waits: the number of bytes, or -1 where that was the end.
    qsizetype writeNow(std::span<const QByteArrayView> parts);
    void queued(qint64 bytes);
    void drain();
    Error writeEof();
    void sendEof();
    void setWriteEnabled(bool enabled);

    enum class Phase : quint8 { New, Starting, Made, Lost };

    WriteQueue queue;
    StreamProtocol *streamProtocol = nullptr;
    BufferedProtocol *bufferedProtocol = nullptr;
    Error reason; ///< what connectionLost() will carry
    Phase phase = Phase::New;
    bool readingPaused = false;
    bool readingBegun = false; ///< beginReading() has been
    bool eofReceived = false;
    bool eofRequested = false; ///< writeEof()
    bool eofSent = false;
    bool readEnabled = false;
    bool writeEnabled = false;
    bool lostPutOff = false; ///< connectionLost() waits for callbacks on the stack
    bool readPutOff = false; ///< likewise reading
};

} // namespace Penstock
