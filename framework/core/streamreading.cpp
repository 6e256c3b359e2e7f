// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/logging.h>
#include <penstock/core/receivebuffer_p.h>
#include <penstock/core/streamprotocol.h>
#include <penstock/core/streamtransport_p.h>

#include <QtCore/qpointer.h>

#include <cerrno>

namespace Penstock {

void StreamTransportPrivate::updateReading()
{
    const bool wanted = readingBegun && !readingPaused && !closing && !eofReceived && !readPutOff;
    if (wanted == readEnabled)
        return;
    readEnabled = wanted;
    stream()->setReadEnabled(wanted);
}

void StreamTransportPrivate::read()
{
    if (!readEnabled)
        return;
    if (scope) {
        // An event loop inside a callback: what it leaves in the kernel is read once it has returned.
        readPutOff = true;
        updateReading();
        return;
    }
    if (direction == StreamTransport::Direction::Write)
        readerGone();
    else if (streamProtocol)
        readStream();
    else if (bufferedProtocol)
        readBuffered();
}

void StreamTransportPrivate::readStream()
{
    const ReceiveBuffer buffer;
    const IoResult result = stream()->readDevice(buffer.span());
    if (result.bytes == 0) {
        received(result);
        return;
    }
    counters.bytesReceived += quint64(result.bytes);
    Error thrown;
    const QByteArrayView data(buffer.span().data(), result.bytes);
    if (watcher)
        watcher->received(q, data);
    const auto tell = [this, data] { streamProtocol->dataReceived(data); };
    if (call("dataReceived()", data.size(), tell, &thrown) && !thrown.isNull())
        fatal("dataReceived()", thrown);
}

void StreamTransportPrivate::readBuffered()
{
    Error thrown;
    std::span<char> buffer;
    if (!call(
            "getBuffer()", -1, [this, &buffer] { buffer = bufferedProtocol->getBuffer(-1); },
            &thrown))
        return;
    if (thrown.isNull() && buffer.empty())
        thrown = Error(Error::Kind::InvalidState,
                       QStringLiteral("getBuffer() returned an empty buffer"));
    if (!thrown.isNull()) {
        fatal("getBuffer()", thrown);
        return;
    }
    if (!bufferedProtocol || ended)
        return; // switched to a stream protocol, which is served the next time
    const IoResult result = stream()->readDevice(buffer);
    if (result.bytes == 0) {
        received(result);
        return;
    }
    counters.bytesReceived += quint64(result.bytes);
    const auto update = [this, result] { bufferedProtocol->bufferUpdated(result.bytes); };
    if (watcher)
        watcher->received(q, {buffer.data(), result.bytes});
    if (call("bufferUpdated()", result.bytes, update, &thrown) && !thrown.isNull())
        fatal("bufferUpdated()", thrown);
}

/// What came when no bytes did.
void StreamTransportPrivate::received(IoResult result)
{
    if (result.status == IoResult::Failed)
        fatal("reading", Error::fromErrno(result.nativeCode, QStringLiteral("reading failed")));
    else if (result.status == IoResult::EndOfFile)
        endOfFile();
}

/// Of a transport that only sends. What has been sent may still be read by nobody: asyncio knows no better either.
void StreamTransportPrivate::readerGone()
{
    if (!isFlushing())
        forceClose(Error());
    else
        fatal("writing",
              Error(Error::Kind::BrokenPipe,
                    QStringLiteral("the reader is gone; %1 bytes were not sent").arg(unsentBytes()),
                    EPIPE));
}

void StreamTransportPrivate::endOfFile()
{
    if (eofReceived)
        return;
    if (direction == StreamTransport::Direction::Read) {
        // Nothing is left to be done on it: asyncio's read pipe is closing before eof_received() already.
        const QPointer<Transport> self(q);
        close();
        if (!self || !protocol)
            return;
    }
    bool keepOpen = false;
    if (!tellEndOfFile(&keepOpen))
        return;
    const bool canKeep = stream()->outlivesInput();
    if (keepOpen && !canKeep && !closing && direction == StreamTransport::Direction::Both) {
        qCWarning(
            coreLog,
            "true from eofReceived() has no effect: this transport cannot end one side alone, "
            "and closes");
    }
    if (!keepOpen || !canKeep)
        close();
}

bool StreamTransportPrivate::tellEndOfFile(bool *keepOpen)
{
    eofReceived = true;
    updateReading();
    Error thrown;
    const auto tell = [this, keepOpen] {
        *keepOpen =
            streamProtocol ? streamProtocol->eofReceived() : bufferedProtocol->eofReceived();
    };
    if (!call("eofReceived()", -1, tell, &thrown))
        return false;
    if (thrown.isNull())
        return true;
    fatal("eofReceived()", thrown);
    return false;
}

} // namespace Penstock
