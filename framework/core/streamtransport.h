// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/writetransport.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearrayview.h>

#include <optional>
#include <span>

QT_BEGIN_NAMESPACE
template <typename T>
class QFuture;
class QIODevice;
QT_END_NAMESPACE

namespace Penstock {

class StreamTransportPrivate;

/// asyncio's Transport: a stream of bytes, both ways or one way. Serves StreamProtocol and BufferedProtocol.
/// Owner, thread: see Transport.
///
/// The state machine is here; what moves the bytes is below, in the functions for implementers, so that all
/// stream transports behave the same.
class PENSTOCK_CORE_EXPORT StreamTransport : public WriteTransport
{
    Q_OBJECT

public:
    /// Which way the bytes go. asyncio has a class for each: Transport, ReadTransport, WriteTransport.
    enum class Direction : quint8 {
        Both,
        Read, ///< it only receives: write() and writeEof() are refused, and the end of file ends it
        Write, ///< it only sends: writeEof() is close(), and the peer's going away ends it, with BrokenPipe where
        ///< something was yet to be sent
    };

    ~StreamTransport() override;

    Direction direction() const noexcept;

    /// False while paused, once the transport is closing, and for Direction::Write.
    bool isReading() const noexcept;
    /// Nothing is received until resumeReading(); the peer is held back by what is below. Idempotent.
    void pauseReading();
    /// Data comes again, from the event loop, never from inside this call. Idempotent.
    void resumeReading();

    /// Sends @a data, never blocking: at once where nothing is buffered, the rest when it can. What must
    /// wait is kept by reference for a QByteArray, copied for a view. May call pauseWriting(). The error is
    /// NotSupported for Direction::Read, InvalidState after writeEof() and Closed after close(), abort() or the end (then
    /// @a data is ignored, counted, and the first time warned about); a failure of the connection is told by
    /// connectionLost().
    Error write(const QByteArray &data);
    Error write(QByteArrayView data);
    Error write(const char *text) { return write(QByteArrayView(text)); }
    /// The same for several parts, in one system call where nothing is buffered.
    Error writelines(const QList<QByteArray> &parts);
    /// Ends our side once what is buffered is sent; receiving goes on. A second call, or one on a closing
    /// transport, does nothing. The error is NotSupported where canWriteEof() is false, or what the system said.
    Error writeEof();
    virtual bool canWriteEof() const;
    /// Whether sending may go on once the peer's end of file has come, where eofReceived() returns true. The
    /// default is canWriteEof(): what cannot end one side alone ends whole, as asyncio's TLS does.
    virtual bool outlivesInput() const;

    /// Whether sendfile() may read a file and write what it read, where the system cannot send it by itself.
    enum class Fallback : quint8 { Allowed, Never };
    /// Sends @a file from @a offset on: @a count bytes, or all up to its end. Where the transport and the file can, the
    /// system does it (sendfile(2), nothing is copied); else it is read and written in blocks. Either way it goes as fast
    /// as the peer takes it, nothing of it is buffered, and the protocol hears no pauseWriting(). The future brings the
    /// number of bytes sent: less than @a count where the file is shorter. Include <QFuture>.
    ///
    /// What was buffered goes first. Until the future has finished write() and another sendfile() are InvalidState;
    /// reading is paused and resumes afterwards, unless pauseReading() or resumeReading() is called meanwhile; close()
    /// and writeEof() wait; the monitor's counters count. @a file, the caller's, is open for reading, binary and not
    /// sequential; it stays alive. When the future finishes its position is behind the last byte sent, on errors
    /// too, or as it was where none was. Disks are waited for: a turn of the event loop sends 1 MiB at most.
    ///
    /// Errors: InvalidState (closing, after writeEof(), another one in progress, the file was closed or deleted),
    /// InvalidArgument, NotSupported (Direction::Read; Fallback::Never and it cannot be), Canceled after cancel() on the future:
    /// those, and a file that cannot be read, leave the connection as it is. Where that fails or is aborted, its error
    /// (Aborted for abort()) comes right after connectionLost(). asyncio: loop.sendfile().
    QFuture<qint64> sendfile(QIODevice *file, qint64 offset = 0,
                             std::optional<qint64> count = std::nullopt,
                             Fallback fallback = Fallback::Allowed);

protected:
    /// What came of reading or writing below. Where @a bytes is 0, @a status says why.
    struct IoResult
    {
        enum Status : quint8 { Done, Blocked, EndOfFile, Failed, Unsupported };
        Status status = Done;
        qsizetype bytes = 0;
        int nativeCode = 0; ///< the errno, for Failed and Unsupported

        static IoResult done(qsizetype bytes) { return {Done, bytes, 0}; }
        static IoResult blocked() { return {Blocked, 0, 0}; }
        static IoResult endOfFile() { return {EndOfFile, 0, 0}; }
        static IoResult failed(int nativeCode) { return {Failed, 0, nativeCode}; }
        static IoResult unsupported(int nativeCode = 0) { return {Unsupported, 0, nativeCode}; }
    };

    explicit StreamTransport(Direction direction = Direction::Both);

    /// For implementers: reads at most @a buffer's size, never blocking. Not called after closeDevice().
    virtual IoResult readDevice(std::span<char> buffer) = 0;
    /// For implementers: writes the first of @a parts, and as many of the others as go, never blocking.
    virtual IoResult writeDevice(std::span<const QByteArrayView> parts) = 0;
    /// For implementers: sends at most @a maxBytes of the descriptor @a file, from @a offset on, without copying and never
    /// blocking. EndOfFile is the file's; Failed is the connection's; Unsupported, which the default says, makes
    /// sendfile() go on by reading the file, whose errors show then.
    virtual IoResult sendfileDevice(qintptr file, qint64 offset, qint64 maxBytes);
    /// For implementers: the transport is closing and all has been written: ends the connection in order, where that takes time.
    /// True: shutdownDone() is called later, never from inside, unless the transport is lost before. False, the default: there is
    /// nothing to do. Called at most once.
    virtual bool shutdownDevice();
    /// For implementers: our end of file. Only where canWriteEof(), at most once.
    virtual Error endDevice() = 0;
    /// For implementers: lets go of what is below. Called once, after connectionLost() or from destroy().
    virtual void closeDevice() = 0;
    /// For implementers: whether readReady() is wanted. Only called when it changes. For Direction::Write readReady() means
    /// that the peer reads no more, and nothing is read.
    virtual void setReadEnabled(bool enabled) = 0;
    /// For implementers: whether writeReady() is wanted. Only called when it changes.
    virtual void setWriteEnabled(bool enabled) = 0;

    /// For implementers: there is something to read (or an end, or an error): reads once. `this` may be
    /// deleted when it returns.
    void readReady();
    /// For implementers: what shutdownDevice() began is over. Where @a error is null the protocol is told of the end of file, if
    /// it was not before (as asyncio's TLS does), and loses the connection. `this` may be deleted when it returns.
    void shutdownDone(const Error &error);
    /// For implementers, from the event loop, never from inside what is asked of them: a sendfile() in progress, if there is one,
    /// ends with @a error, and what it has paused goes on; the connection stays. `this` may be deleted when it returns.
    void failSendfile(const Error &error);
    /// For implementers: there is room to write. `this` may be deleted when it returns.
    void writeReady();

private:
    friend class StreamTransportPrivate;
    StreamTransportPrivate *stream() const noexcept;
};

} // namespace Penstock
