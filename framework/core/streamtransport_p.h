// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/filesending_p.h>
#include <penstock/core/streamtransport.h>
#include <penstock/core/transport_p.h>
#include <penstock/core/writequeue_p.h>

namespace Penstock {

class BufferedProtocol;
class StreamProtocol;

/// The state machine of streams. Names follow asyncio's _SelectorSocketTransport, which it behaves as.
class PENSTOCK_CORE_EXPORT StreamTransportPrivate : public TransportPrivate
{
public:
    using IoResult = StreamTransport::IoResult;

    StreamTransport *stream() const { return static_cast<StreamTransport *>(q); }

    bool accepts(Protocol *candidate) const override;
    void protocolChanged() override;
    void leftCallbacks() override;

    // start and end
    void beginReceiving() override;
    void dropQueued() override;
    bool isFlushing() const override { return !queue.isEmpty() || fileSending; }
    qint64 unsentBytes() const override;
    const char *whyIrreplaceable() const override;
    void closeDevice() override;
    void endInOrder() override;
    void shutdownDone(const Error &error);

    // reading
    void updateReading() override;
    void read();
    void readStream();
    void readBuffered();
    void received(IoResult result);
    void endOfFile();
    void readerGone();
    /// Tells the protocol, once. False where the transport is gone, or the protocol threw, which ends it.
    bool tellEndOfFile(bool *keepOpen);

    // writing
    Error checkWrite(const char *method, bool nothing);
    /// Writes what goes at once where nothing waits: the number of bytes, or -1 where that was the end.
    qsizetype writeNow(std::span<const QByteArrayView> parts);
    void tellWritten(std::span<const QByteArrayView> parts) const
    {
        if (!watcher) [[likely]]
            return;
        for (const QByteArrayView part : parts)
            watcher->written(q, part);
    }
    void queued(qint64 bytes);
    void drain();
    void flushed();
    Error writeEof();
    void sendEof();
    void setWriteEnabled(bool enabled) override;

    // sendfile()
    Error checkSendfile() const;
    Error refuseWrite(const char *method) const;
    void startFile(std::unique_ptr<FileSending> sending);
    void sendFile();
    IoResult sendPart(qint64 most);
    bool readBlock(qint64 most);
    void endFile(const Error &error);

    StreamTransport::Direction direction = StreamTransport::Direction::Both;
    WriteQueue queue;
    std::unique_ptr<FileSending> fileSending; ///< null while no sendfile() is in progress
    StreamProtocol *streamProtocol = nullptr;
    BufferedProtocol *bufferedProtocol = nullptr;
    bool readingPaused = false;
    bool readingBegun = false; ///< beginReceiving() has been
    bool eofReceived = false;
    bool eofRequested = false; ///< writeEof()
    bool eofSent = false;
    bool endBegun = false; ///< endInOrder() has been
    bool readEnabled = false;
    bool writeEnabled = false;
    bool readPutOff = false; ///< reading waits for callbacks on the stack
    bool shutdownPutOff = false; ///< shutdownDone() likewise
};

} // namespace Penstock
