// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/writetransport.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearrayview.h>

#include <span>

namespace Penstock {

class StreamTransportPrivate;

/// asyncio's Transport: a stream of bytes, both ways. Serves StreamProtocol and BufferedProtocol.
/// Owner, thread: see Transport.
///
/// The state machine is here; what moves the bytes is below, in the functions for implementers, so that all
/// stream transports behave the same.
class PENSTOCK_CORE_EXPORT StreamTransport : public WriteTransport
{
    Q_OBJECT

public:
    ~StreamTransport() override;

    /// False while paused, and once the transport is closing.
    bool isReading() const noexcept;
    /// Nothing is received until resumeReading(); the peer is held back by what is below. Idempotent.
    void pauseReading();
    /// Data comes again, from the event loop, never from inside this call. Idempotent.
    void resumeReading();

    /// Sends @a data, never blocking: at once where nothing is buffered, the rest when it can. What must
    /// wait is kept by reference for a QByteArray, copied for a view. May call pauseWriting(). The error is
    /// InvalidState after writeEof() and Closed after close(), abort() or the end (then @a data is ignored,
    /// counted, and the first time warned about); a failure of the connection is told by connectionLost().
    Error write(const QByteArray &data);
    Error write(QByteArrayView data);
    Error write(const char *text) { return write(QByteArrayView(text)); }
    /// The same for several parts, in one system call where nothing is buffered.
    Error writelines(const QList<QByteArray> &parts);
    /// Ends our side once what is buffered is sent; receiving goes on. A second call, or one on a closing
    /// transport, does nothing. The error is NotSupported where canWriteEof() is false, or what the system said.
    Error writeEof();
    virtual bool canWriteEof() const;

protected:
    /// What came of reading or writing below. Where @a bytes is 0, @a status says why.
    struct IoResult
    {
        enum Status : quint8 { Done, Blocked, EndOfFile, Failed };
        Status status = Done;
        qsizetype bytes = 0;
        int nativeCode = 0; ///< the errno, for Failed

        static IoResult done(qsizetype bytes) { return {Done, bytes, 0}; }
        static IoResult blocked() { return {Blocked, 0, 0}; }
        static IoResult endOfFile() { return {EndOfFile, 0, 0}; }
        static IoResult failed(int nativeCode) { return {Failed, 0, nativeCode}; }
    };

    StreamTransport();

    /// For implementers: reads at most @a buffer's size, never blocking. Not called after closeDevice().
    virtual IoResult readDevice(std::span<char> buffer) = 0;
    /// For implementers: writes the first of @a parts, and as many of the others as go, never blocking.
    virtual IoResult writeDevice(std::span<const QByteArrayView> parts) = 0;
    /// For implementers: our end of file. Only where canWriteEof(), at most once.
    virtual Error endDevice() = 0;
    /// For implementers: lets go of what is below. Called once, after connectionLost() or from destroy().
    virtual void closeDevice() = 0;
    /// For implementers: whether readReady() is wanted. Only called when it changes.
    virtual void setReadEnabled(bool enabled) = 0;
    /// For implementers: whether writeReady() is wanted. Only called when it changes.
    virtual void setWriteEnabled(bool enabled) = 0;

    /// For implementers: there is something to read (or an end, or an error): reads once. `this` may be
    /// deleted when it returns.
    void readReady();
    /// For implementers: there is room to write. `this` may be deleted when it returns.
    void writeReady();

private:
    friend class StreamTransportPrivate;
    StreamTransportPrivate *stream() const noexcept;
};

} // namespace Penstock
