// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// How a connection goes on encrypted.

#include <penstock/core/streamtransport.h>
#include <penstock/loop/eventloop_p.h>
#include <penstock/plugin/pluginoptions.h>
#include <penstock/plugin/streamupgrader.h>

namespace Penstock {

namespace {

using TransportFuture = QFuture<QPointer<StreamTransport>>;

/// Waits for the handshake. What is given up ends the connection: half of it is encrypted.
class StartTlsOperation : public Operation<QPointer<StreamTransport>>
{
public:
    StartTlsOperation(EventLoop *loop, StreamTransport *upgraded)
        : Operation(loop), m_upgraded(upgraded)
    {
        connect(upgraded, &Transport::closed, this, [this](const Error &reason) {
            fail(reason.isNull()
                     ? Error(Error::Kind::Aborted,
                             QStringLiteral("the transport was closed during the TLS handshake"))
                     : reason);
        });
        connect(upgraded, &QObject::destroyed, this, [this] {
            fail(Error(Error::Kind::Aborted,
                       QStringLiteral("the transport was deleted during the TLS handshake")));
        });
    }
    ~StartTlsOperation() override
    {
        fail(Error(Error::Kind::Canceled, QStringLiteral("the event loop was deleted")));
    }

    void upgraded(const Error &error)
    {
        if (!error.isNull())
            return fail(error);
        if (m_upgraded) {
            m_upgraded->start([self = QPointer<StartTlsOperation>(this)] {
                if (self)
                    self->succeed(self->m_upgraded);
            });
        }
    }

protected:
    void giveUp() override
    {
        if (m_upgraded)
            m_upgraded->abort();
    }

private:
    QPointer<StreamTransport> m_upgraded;
};

Error checkUpgrade(const StreamTransport *transport)
{
    if (!transport)
        return Error(Error::Kind::InvalidArgument, QStringLiteral("startTls(): no transport"));
    if (transport->isClosing())
        return Error(Error::Kind::Closed,
                     QStringLiteral("startTls(): the transport is closing or closed"));
    return Error();
}

} // namespace

TransportFuture EventLoop::startTls(StreamTransport *transport, const StartTlsOptions &options)
{
    Error error = d->refusal(this);
    if (error.isNull())
        error = checkUpgrade(transport);
    if (!error.isNull())
        return failedFuture<QPointer<StreamTransport>>(error);
    const auto found = d->firstWith<StreamUpgrader>(QStringLiteral("start-tls"));
    if (!found)
        return failedFuture<QPointer<StreamTransport>>(found.error());
    StreamUpgrader *upgrader = found->plugin;
    const Result<QVariantMap> given = resolveOptions(*found->metadata, options.transport);
    if (!given)
        return failedFuture<QPointer<StreamTransport>>(given.error());
    const auto side =
        options.serverSide ? StreamUpgrader::Side::Server : StreamUpgrader::Side::Client;
    Result<std::unique_ptr<StreamTransport>> made = upgrader->makeUpgrade(transport, side, *given);
    if (!made)
        return failedFuture<QPointer<StreamTransport>>(made.error());
    StreamTransport *upgraded = made->get();
    Result<std::unique_ptr<Transport>> below = transport->replaceBy(std::move(*made));
    if (!below)
        return failedFuture<QPointer<StreamTransport>>(below.error());
    auto *operation = new StartTlsOperation(this, upgraded);
    const TransportFuture future = operation->future();
    (void)below->release(); // it is transport
    d->replaced(transport, upgraded);
    upgrader->beginUpgrade(upgraded, std::unique_ptr<StreamTransport>(transport), options.received,
                           [self = QPointer<StartTlsOperation>(operation)](const Error &e) {
                               if (self)
                                   self->upgraded(e);
                           });
    return future;
}

} // namespace Penstock
