// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/transportset.h>
#include <penstock/loop/eventloop.h>
#include <penstock/plugin/pluginregistry.h>
#include <penstock/plugin/transportplugin.h>

#include <QtCore/qfuturewatcher.h>
#include <QtCore/qpromise.h>
#include <QtCore/qtimer.h>

#include <algorithm>
#include <limits>

namespace Penstock {

class EventLoopPrivate
{
public:
    /// Why nothing can be opened: another thread's call, or the loop is being deleted. Null where it can.
    Error refusal(const QObject *loop) const;

    PluginRegistry *plugins;
    TransportSet transports;
    bool ending = false;
};

/// A transport plugin that is to be asked for something.
struct PreparedTransport
{
    TransportPlugin *plugin;
    QVariantMap options;

    static Result<PreparedTransport> from(PluginRegistry *plugins, const Endpoint &endpoint,
                                          const QVariantMap &options);
};

/// Calls @a factory: its protocol, or the error of what it threw or lacks.
Result<std::unique_ptr<Protocol>> makeProtocol(const ProtocolFactory &factory);

template <typename T>
QFuture<T> failedFuture(const Error &error)
{
    QPromise<T> promise;
    promise.start();
    promise.setException(Exception(error));
    promise.finish();
    return promise.future();
}

/// What both operations of a loop share: a promise, its cancellation, the plugin's part. Owned by the loop; deletes
/// itself when it is done, from the event loop.
template <typename T>
class Operation : public QObject
{
public:
    explicit Operation(QObject *loop) : QObject(loop)
    {
        m_promise.start();
        connect(&m_watcher, &QFutureWatcher<T>::canceled, this, [this] {
            fail(Error(Error::Kind::Canceled, QStringLiteral("the operation was canceled")));
        });
        m_watcher.setFuture(m_promise.future());
    }
    ~Operation() override
    {
        fail(Error(Error::Kind::Canceled, QStringLiteral("the event loop was deleted")));
    }

    QFuture<T> future() { return m_promise.future(); }

    void setDeadline(std::chrono::milliseconds timeout, const QString &what)
    {
        if (timeout.count() <= 0)
            return;
        const auto atMost =
            std::min(timeout, std::chrono::milliseconds(std::numeric_limits<int>::max()));
        QTimer::singleShot(atMost, this, [this, timeout, what] {
            fail(Error(Error::Kind::TimedOut,
                       QStringLiteral("%1 took longer than %2 ms").arg(what).arg(timeout.count())));
        });
    }

protected:
    /// True once it is done, and from a cancel() on, of which m_watcher tells later.
    bool isOver() const { return m_done || m_promise.isCanceled(); }
    void succeed(const T &value)
    {
        if (isOver()) {
            fail(Error(Error::Kind::Canceled, QStringLiteral("the operation was canceled")));
            return;
        }
        m_done = true;
        m_pending.reset();
        deleteLater();
        QPromise<T> promise = std::move(m_promise); // a continuation may delete the loop, and this
        promise.addResult(value);
        promise.finish();
    }
    void fail(const Error &error)
    {
        if (std::exchange(m_done, true))
            return;
        m_pending.reset();
        giveUp();
        deleteLater();
        QPromise<T> promise = std::move(m_promise);
        promise.setException(Exception(error));
        promise.finish();
    }
    /// Lets go of what was there already.
    virtual void giveUp() { }

    std::unique_ptr<PendingOperation> m_pending;

private:
    QPromise<T> m_promise;
    QFutureWatcher<T> m_watcher;
    bool m_done = false;
};

class ConnectOperation : public Operation<QPointer<StreamTransport>>
{
public:
    ConnectOperation(EventLoop *loop, ProtocolFactory factory,
                     std::chrono::milliseconds closeTimeout);
    ~ConnectOperation() override;

    void start(const PreparedTransport &transport, const Endpoint &endpoint);
    /// The connection is there, and @a protocol is made for it.
    void begin(std::unique_ptr<StreamTransport> transport, std::unique_ptr<Protocol> protocol);

protected:
    void giveUp() override;

private:
    void connected(Result<std::unique_ptr<StreamTransport>> transport);

    EventLoopPrivate *const m_loop;
    const ProtocolFactory m_factory;
    const std::chrono::milliseconds m_closeTimeout;
    QPointer<StreamTransport> m_transport;
};

class ServerOperation : public Operation<QPointer<Server>>
{
public:
    ServerOperation(EventLoop *loop, ProtocolFactory factory, const ServerOptions &options);
    ~ServerOperation() override;

    void start(const PreparedTransport &transport, const Endpoint &endpoint);

private:
    void begin(std::unique_ptr<StreamListener> listener);

    const ProtocolFactory m_factory;
    const ServerOptions m_options;
};

} // namespace Penstock
