// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/endpoint.h>
#include <penstock/core/exception.h>
#include <penstock/core/streamtransport.h>
#include <penstock/loop/options.h>
#include <penstock/loop/protocolsource.h>
#include <penstock/loop/server.h>

#include <QtCore/qfuture.h>
#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

#include <memory>

namespace Penstock {

class DatagramTransport;
class EventLoopPrivate;
class PluginRegistry;
class ProcessTransport;
struct ProcessOptions;

/// asyncio's factory methods for the Qt event loop of a thread: what opens connections and servers.
///
/// It is no QEventLoop: it makes objects that live in its thread's. Owned by who makes it; owns what it opens,
/// and ends it when it is deleted: connections get connectionLost(Aborted), what is pending is cancelled. It may be
/// deleted in a callback or a slot of one of its protocols: those are deleted later, from the event loop (one that runs;
/// inside a processEvents() without any, use deleteLater()). One a thread is enough, more do no harm. All methods: its
/// thread only.
///
/// What completes later is a QFuture. A failure is an Exception in it, for `.onFailed()`; cancel() on it gives up
/// and leaves nothing behind. A continuation without a context is called right when the future finishes.
class PENSTOCK_LOOP_EXPORT EventLoop : public QObject
{
    Q_OBJECT

public:
    /// @a plugins finds the transports and protocols; it outlives the loop.
    explicit EventLoop(PluginRegistry *plugins, QObject *parent = nullptr);
    ~EventLoop() override;

    PluginRegistry *plugins() const;

    /// Connects to @a endpoint with the transport of its scheme. Finishes after connectionMade(), before the first
    /// data. The factory is called once the connection is there. Errors: Plugin (no such scheme or
    /// protocol), InvalidArgument (endpoint, options, kind of protocol), HostNotFound, Refused …, TimedOut after
    /// ConnectOptions::timeout, what the factory threw. asyncio: create_connection(), create_unix_connection().
    QFuture<QPointer<StreamTransport>> createConnection(const Endpoint &endpoint,
                                                        const ProtocolSource &protocol,
                                                        const ConnectOptions &options = {});
    /// The same for the text of an endpoint; InvalidArgument where it is none.
    QFuture<QPointer<StreamTransport>> createConnection(const QString &endpoint,
                                                        const ProtocolSource &protocol,
                                                        const ConnectOptions &options = {});

    /// Opens an endpoint for datagrams with the transport of its scheme: connected to the address in @a endpoint, or
    /// without one bound only (`udp:?bind=127.0.0.1:0`); or message by message, where the transport has connections. To
    /// receive at an address that others know, createServer() does as well. Finishes after connectionMade(), before the
    /// first datagram. Errors: as above. asyncio: create_datagram_endpoint().
    QFuture<QPointer<DatagramTransport>> createDatagramEndpoint(const Endpoint &endpoint,
                                                                const ProtocolSource &protocol,
                                                                const ConnectOptions &options = {});
    /// The same for the text of an endpoint; InvalidArgument where it is none.
    QFuture<QPointer<DatagramTransport>> createDatagramEndpoint(const QString &endpoint,
                                                                const ProtocolSource &protocol,
                                                                const ConnectOptions &options = {});

    /// Binds @a endpoint and serves it. Where its transport is one of datagrams without connections, all of them go to one
    /// protocol. Errors: as above, AddressInUse, AddressNotAvailable, PermissionDenied …
    /// asyncio: create_server(), create_unix_server().
    QFuture<QPointer<Server>> createServer(const Endpoint &endpoint, const ProtocolSource &protocol,
                                           const ServerOptions &options = {});
    /// The same for the text of an endpoint; InvalidArgument where it is none.
    QFuture<QPointer<Server>> createServer(const QString &endpoint, const ProtocolSource &protocol,
                                           const ServerOptions &options = {});

    /// Wraps @a descriptor, a connected stream socket that was accepted or connected elsewhere, and owns it from
    /// then on; on an error it stays the caller's. InvalidArgument where no transport plugin can serve it. Timeouts
    /// of @a options: only closeTimeout matters. asyncio: connect_accepted_socket(), create_connection(sock=).
    QFuture<QPointer<StreamTransport>> connectAcceptedSocket(qintptr descriptor,
                                                             const ProtocolSource &protocol,
                                                             const ConnectOptions &options = {});

    /// Goes on encrypted over @a transport, any stream of this loop or of one of its servers: TCP, Unix, a child's streams, TLS
    /// itself. Its protocol is kept, and told of neither an end nor a beginning; from now on protocol and owner have
    /// a new transport, on which what is written waits for the handshake, and which the future gives. @a transport is the
    /// new one's and not to be used any more. What was written before goes in plain text, before the handshake.
    /// What the peer sent in plain text and has not been read fails the handshake: it is never taken for decrypted.
    /// After a failure, a cancel() or a timeout the protocol's connectionLost() is called (asyncio: not always).
    /// Errors at once, which change nothing: InvalidArgument (options), InvalidState (before connectionMade(), or a transport
    /// that somebody else owns), Closed, Plugin; later Certificate, Tls, Reset, TimedOut. asyncio: start_tls().
    QFuture<QPointer<StreamTransport>> startTls(StreamTransport *transport,
                                                const StartTlsOptions &options);

    /// Sends @a file over @a transport, any stream of this thread, a server's too; null is InvalidArgument. All else:
    /// see StreamTransport::sendfile(), which protocols call. asyncio: sendfile().
    QFuture<qint64> sendfile(
        StreamTransport *transport, QIODevice *file, qint64 offset = 0,
        std::optional<qint64> count = std::nullopt,
        StreamTransport::Fallback fallback = StreamTransport::Fallback::Allowed);

    /// Starts @a program, a name that is looked up in PATH or a path, with @a arguments, and gives its pipes and its end
    /// to a ProcessProtocol. The factory is called at once; where it throws, nothing is started. Finishes after
    /// connectionMade(). cancel() kills the child. Errors: NotFound (program, working directory), PermissionDenied,
    /// InvalidArgument, System (EMFILE …), Plugin; no child is left then. asyncio: subprocess_exec().
    QFuture<QPointer<ProcessTransport>> subprocessExec(const QString &program,
                                                       const QStringList &arguments,
                                                       const ProtocolSource &protocol);
    /// The same, with options of <penstock/plugin/processspawner.h>.
    QFuture<QPointer<ProcessTransport>> subprocessExec(const QString &program,
                                                       const QStringList &arguments,
                                                       const ProtocolSource &protocol,
                                                       const ProcessOptions &options);
    /// The same for a command of /bin/sh, which is not to be made of texts that come from elsewhere.
    /// asyncio: subprocess_shell().
    QFuture<QPointer<ProcessTransport>> subprocessShell(const QString &command,
                                                        const ProtocolSource &protocol);
    QFuture<QPointer<ProcessTransport>> subprocessShell(const QString &command,
                                                        const ProtocolSource &protocol,
                                                        const ProcessOptions &options);

    /// Opens @a endpoint for reading only: `pipe:/path` of a FIFO, a terminal or another character device, `fd:N`,
    /// `stdio:`, with the transport of its scheme. eofReceived() is told and its result ignored, as the end of file ends the
    /// connection; write() and writeEof() say NotSupported. Errors: those of createConnection(), and InvalidArgument for
    /// plain files and what else is no pipe. asyncio: connect_read_pipe().
    QFuture<QPointer<StreamTransport>> connectReadPipe(const Endpoint &endpoint,
                                                       const ProtocolSource &protocol,
                                                       const ConnectOptions &options = {});
    QFuture<QPointer<StreamTransport>> connectReadPipe(const QString &endpoint,
                                                       const ProtocolSource &protocol,
                                                       const ConnectOptions &options = {});
    /// The same over @a descriptor, which is the transport's from then on; on an error it stays the caller's. Its flags
    /// are left as they are, where other processes may share it (see PipeEnd).
    QFuture<QPointer<StreamTransport>> connectReadPipe(qintptr descriptor,
                                                       const ProtocolSource &protocol,
                                                       const ConnectOptions &options = {});
    /// The same for writing only: nothing is received, and writeEof() is close(). When the reader goes away the connection
    /// ends, with BrokenPipe where something was yet to be sent. The program ignores SIGPIPE from the first one on.
    /// asyncio: connect_write_pipe().
    QFuture<QPointer<StreamTransport>> connectWritePipe(const Endpoint &endpoint,
                                                        const ProtocolSource &protocol,
                                                        const ConnectOptions &options = {});
    QFuture<QPointer<StreamTransport>> connectWritePipe(const QString &endpoint,
                                                        const ProtocolSource &protocol,
                                                        const ConnectOptions &options = {});
    QFuture<QPointer<StreamTransport>> connectWritePipe(qintptr descriptor,
                                                        const ProtocolSource &protocol,
                                                        const ConnectOptions &options = {});

    /// What this loop opened and has not ended, oldest first; what servers accepted is theirs.
    QList<Transport *> transports() const;
    /// Those of them that are streams.
    QList<StreamTransport *> connections() const;
    /// The servers that have not been deleted, oldest first.
    QList<Server *> servers() const;

private:
    friend class EventLoopPrivate;
    const std::unique_ptr<EventLoopPrivate> d;
};

} // namespace Penstock
