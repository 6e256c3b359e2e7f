// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/io/systemproxylookup.h>

#include <QtCore/qfuturewatcher.h>
#include <QtCore/qpromise.h>
#include <QtCore/qthreadpool.h>
#include <QtNetwork/qnetworkproxy.h>

namespace Penstock {

namespace {

/// The first that can carry any stream; none where there is none.
Proxy usable(const QList<QNetworkProxy> &candidates)
{
    for (const QNetworkProxy &candidate : candidates) {
        Proxy proxy;
        if (candidate.type() == QNetworkProxy::Socks5Proxy)
            proxy.kind = Proxy::Kind::Socks5;
        else if (candidate.type() == QNetworkProxy::HttpProxy)
            proxy.kind = Proxy::Kind::Http;
        else if (candidate.type() == QNetworkProxy::NoProxy)
            return Proxy();
        else
            continue;
        proxy.host = candidate.hostName();
        proxy.port = candidate.port();
        proxy.user = candidate.user();
        proxy.password = candidate.password();
        return proxy;
    }
    return Proxy();
}

} // namespace

SystemProxyLookup::SystemProxyLookup(const QString &host, quint16 port,
                                     std::function<void(const Proxy &)> done)
{
    auto promise = std::make_shared<QPromise<Proxy>>();
    promise->start();
    auto *watcher = new QFutureWatcher<Proxy>(this);
    connect(watcher, &QFutureWatcher<Proxy>::finished, this, [watcher, done = std::move(done)] {
        const auto tell = done; // which may delete all this
        tell(watcher->result());
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, host, port] {
        const QNetworkProxyQuery query(host, port);
        promise->addResult(usable(QNetworkProxyFactory::systemProxyForQuery(query)));
        promise->finish();
    });
}

} // namespace Penstock
