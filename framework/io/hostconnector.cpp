// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/io/hostconnector.h>

#include <algorithm>
#include <chrono>

namespace Penstock {

QList<SocketAddress> interleaved(const QList<SocketAddress> &addresses)
{
    QList<SocketAddress> same;
    QList<SocketAddress> other;
    for (const SocketAddress &address : addresses)
        (address.family() == addresses.first().family() ? same : other).append(address);
    QList<SocketAddress> result;
    for (qsizetype i = 0; i < std::max(same.size(), other.size()); ++i) {
        if (i < same.size())
            result.append(same.at(i));
        if (i < other.size())
            result.append(other.at(i));
    }
    return result;
}

HostConnector::HostConnector(const Endpoint &endpoint, const QVariantMap &options, Done done)
    : m_endpoint(endpoint), m_options(options), m_done(std::move(done))
{
    m_nextAttempt.setSingleShot(true);
    m_nextAttempt.setInterval(
        options.value(QStringLiteral("attemptDelay")).value<std::chrono::milliseconds>());
    connect(&m_nextAttempt, &QTimer::timeout, this, &HostConnector::tryNext);
    Error error = readBindOption();
    if (error.isNull()
        && (endpoint.host().isEmpty() || endpoint.port() < 0 || !endpoint.path().isEmpty())) {
        error = Error(Error::Kind::InvalidArgument,
                      QStringLiteral("\"%1\": to connect, a host and a port are needed and nothing "
                                     "else, as in %2://localhost:7000")
                          .arg(endpoint.toString(), endpoint.scheme()));
    }
    if (!error.isNull()) {
        QMetaObject::invokeMethod(
            this, [this, error] { finish(error); }, Qt::QueuedConnection);
        return;
    }
    m_lookup = std::make_unique<HostLookup>(
        endpoint.host(), quint16(endpoint.port()),
        [this](Result<QList<SocketAddress>> addresses) { begin(std::move(addresses)); });
}

HostConnector::~HostConnector() = default;

Error HostConnector::readBindOption()
{
    const QString text = m_options.value(QStringLiteral("bind")).toString();
    if (text.isEmpty())
        return Error();
    // "address", "address:port", "[address]:port"; an IPv6 address alone has colons of its own.
    Result<SocketAddress> local = SocketAddress::fromLiteral(text, 0);
    if (!local) {
        const Result<Endpoint> parsed = Endpoint::parse(QLatin1String("tcp://") + text);
        if (parsed && parsed->path().isEmpty() && parsed->options().isEmpty())
            local =
                SocketAddress::fromLiteral(parsed->host(), quint16(std::max(parsed->port(), 0)));
    }
    if (!local) {
        return Error(
            Error::Kind::InvalidArgument,
            QStringLiteral(
                "the option bind of %2: \"%1\" is no address, as in 127.0.0.1:0 or [::1]:0")
                .arg(text, m_endpoint.scheme()));
    }
    m_local = *local;
    return Error();
}

void HostConnector::begin(Result<QList<SocketAddress>> addresses)
{
    m_lookup.reset();
    if (!addresses) {
        finish(addresses.error());
        return;
    }
    m_waiting = interleaved(*addresses);
    tryNext();
}

void HostConnector::tryNext()
{
    while (!m_waiting.isEmpty()) {
        const SocketAddress address = m_waiting.takeFirst();
        Error error;
        if (!m_local.isNull() && m_local.family() != address.family()) {
            error = Error(Error::Kind::AddressNotAvailable,
                          QStringLiteral("the local address %1 is of another family")
                              .arg(m_local.toString()));
        } else {
            m_attempts.push_back(std::make_unique<SocketConnector>());
            SocketConnector *connector = m_attempts.back().get();
            error =
                connector->start(address, m_local, [this, connector](Result<Descriptor> result) {
                    attempted(connector, std::move(result));
                });
            if (error.isNull()) {
                // With a local port of its own, one at a time: two cannot have it.
                if (!m_waiting.isEmpty() && m_local.port() == 0)
                    m_nextAttempt.start();
                return;
            }
            m_attempts.pop_back();
        }
        m_failures.append({address, error});
    }
    if (m_attempts.empty())
        finish(summary());
}

void HostConnector::attempted(SocketConnector *connector, Result<Descriptor> result)
{
    const SocketAddress remote = connector->remote();
    std::erase_if(m_attempts,
                  [connector](const auto &attempt) { return attempt.get() == connector; });
    if (!result) {
        m_failures.append({remote, result.error()});
        tryNext();
        return;
    }
    setSocketOptions(result->number(), m_options);
    finish(ConnectedSocket{std::move(*result), remote});
}

QString HostConnector::failuresSoFar() const
{
    QStringList details;
    for (const auto &[address, error] : m_failures) {
        details.append(error.detail().contains(address.toString())
                           ? error.detail()
                           : QStringLiteral("%1: %2").arg(address.toString(), error.detail()));
    }
    return details.join(QLatin1String("; "));
}

/// What all attempts came to: every address that failed, and the kind that they share.
Error HostConnector::summary() const
{
    if (m_failures.size() == 1)
        return m_failures.first().second;
    Error::Kind kind = m_failures.first().second.kind();
    int nativeCode = m_failures.first().second.nativeCode();
    for (const auto &[address, error] : m_failures) {
        if (error.kind() != kind)
            kind = Error::Kind::System;
        if (error.nativeCode() != nativeCode)
            nativeCode = 0;
    }
    return Error(
        kind,
        QStringLiteral("all %1 addresses failed: %2").arg(m_failures.size()).arg(failuresSoFar()),
        nativeCode);
}

/// The last thing: it may delete this object.
void HostConnector::finish(Result<ConnectedSocket> result)
{
    m_nextAttempt.stop();
    m_waiting.clear();
    m_attempts.clear();
    const Done done = std::move(m_done);
    done(std::move(result));
}

} // namespace Penstock
