// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/transport.h>

#include <penstock/core/logging.h>
#include <penstock/core/transport_p.h>
#include <penstock/core/transportset.h>

#include <atomic>

#include <time.h>

namespace Penstock {

TransportOwner::~TransportOwner() = default;
TransportWatcher::TransportWatcher() = default;
TransportWatcher::~TransportWatcher() = default;

Transport::Transport(std::unique_ptr<TransportPrivate> dd) : d(std::move(dd))
{
    d->q = this;
}

Transport::~Transport()
{
    d->tellScopes();
    TransportOwner *owner = d->owner;
    if (owner)
        owner->transportDestroyed(this);
    // It may be in a callback, or, in an event loop, in some slot of its own.
    const bool protocolMayBeRunning =
        d->scope || owner || QThread::currentThread()->loopLevel() > 0;
    d->detach();
    std::unique_ptr<Protocol> last = d->releaseProtocol();
    if (last && protocolMayBeRunning)
        last.release()->deleteLater();
}

quint64 Transport::id() const noexcept
{
    return d->id;
}

bool Transport::isClosing() const noexcept
{
    return d->closing;
}

Protocol *Transport::protocol() const noexcept
{
    return d->protocol;
}

Error Transport::setProtocol(std::unique_ptr<Protocol> protocol)
{
    if (!d->inThread("setProtocol"))
        return d->wrongThread("setProtocol");
    if (!protocol)
        return Error(Error::Kind::InvalidArgument,
                     QStringLiteral("setProtocol(): a protocol is needed, got null"));
    if (d->ended)
        return Error(Error::Kind::Closed, QStringLiteral("setProtocol(): the transport has ended"));
    if (protocol->transport()) {
        return Error(Error::Kind::InvalidArgument,
                     QStringLiteral("setProtocol(): this protocol has a transport already"));
    }
    if (!d->accepts(protocol.get())) {
        return Error(Error::Kind::InvalidArgument,
                     QStringLiteral("setProtocol(): a %1 cannot serve a %2")
                         .arg(QLatin1String(metaObject()->className()),
                              QLatin1String(protocol->metaObject()->className())));
    }
    d->attach(std::move(protocol));
    return Error();
}

std::unique_ptr<Protocol> Transport::takeProtocol()
{
    return d->inThread("takeProtocol") ? d->releaseProtocol() : nullptr;
}

Endpoint Transport::localEndpoint() const
{
    return Endpoint();
}

Endpoint Transport::remoteEndpoint() const
{
    return Endpoint();
}

qintptr Transport::descriptor() const
{
    return -1;
}

const TransportCounters &Transport::counters() const noexcept
{
    return d->counters;
}

const Error &Transport::reason() const noexcept
{
    return d->reason;
}

void Transport::setWatcher(std::shared_ptr<TransportWatcher> watcher)
{
    if (d->inThread("setWatcher") && !d->ended)
        d->watcher = std::move(watcher);
}

void Transport::setOwner(TransportOwner *owner) noexcept
{
    d->owner = owner;
}

Result<std::unique_ptr<Transport>> Transport::replaceBy(std::unique_ptr<Transport> successor)
{
    if (!d->inThread("replaceBy"))
        return d->wrongThread("replaceBy");
    auto *owner = dynamic_cast<TransportSet *>(d->owner);
    const char *fault = nullptr;
    if (d->closing)
        fault = "is closing or closed";
    else if (!d->protocol || d->phase != TransportPrivate::Phase::Made)
        fault = "has not called connectionMade() yet";
    else if (!owner)
        fault = "belongs to no loop and no server";
    else
        fault = d->whyIrreplaceable();
    if (fault) {
        return Error(Error::Kind::InvalidState,
                     QStringLiteral("replaceBy(): the transport %1").arg(QLatin1String(fault)));
    }
    if (!successor || successor->d->phase != TransportPrivate::Phase::New
        || !successor->d->accepts(d->protocol)) {
        return Error(Error::Kind::InvalidArgument,
                     QStringLiteral("replaceBy(): this transport cannot go on with the protocol"));
    }
    successor->d->inherit(d.get());
    return owner->replace(this, std::move(successor));
}

TransportPrivate::TransportPrivate()
{
    static std::atomic<quint64> lastId{0};
    id = ++lastId;
    counters.created = coarseNow();
    counters.lastActivity = counters.created;
}

TransportPrivate::~TransportPrivate() = default;

void TransportPrivate::tellEnded()
{
    if (const std::shared_ptr<TransportWatcher> told = std::exchange(watcher, nullptr))
        told->ended(q, reason);
}

std::chrono::steady_clock::time_point TransportPrivate::coarseNow()
{
#ifdef CLOCK_MONOTONIC_COARSE
    timespec now;
    if (::clock_gettime(CLOCK_MONOTONIC_COARSE, &now) == 0)
        return std::chrono::steady_clock::time_point(std::chrono::seconds(now.tv_sec)
                                                     + std::chrono::nanoseconds(now.tv_nsec));
#endif
    return std::chrono::steady_clock::now();
}

void TransportPrivate::remember(Past past)
{
    if (!pasts)
        pasts = std::make_unique<std::vector<Past>>();
    if (pasts->size() == maxPasts)
        pasts->erase(pasts->begin());
    past.until = coarseNow();
    pasts->push_back(std::move(past));
}

void TransportPrivate::attach(std::unique_ptr<Protocol> next)
{
    if (protocol && phase >= Phase::Made)
        remember(Past::of(*protocol));
    detach();
    if (std::unique_ptr<Protocol> last = releaseProtocol())
        last.release()->deleteLater();
    owned = std::move(next);
    owned->m_owner = q;
    protocol = owned.get();
    protocol->m_transport = q;
    protocolChanged();
    if (!writingPaused || lost)
        return;
    ++flowCallbacks;
    if (callReporting("pauseWriting()", [this] { protocol->pauseWriting(); }))
        leftFlowCallback();
}

void TransportPrivate::detach()
{
    if (!protocol)
        return;
    protocol->m_transport = nullptr;
    protocol = nullptr;
    protocolChanged();
}

void TransportPrivate::inherit(TransportPrivate *predecessor)
{
    Protocol *heir = predecessor->protocol;
    std::unique_ptr<Protocol> ownership = predecessor->releaseProtocol();
    predecessor->detach();
    owned = std::move(ownership);
    if (owned)
        owned->m_owner = q;
    protocol = heir;
    protocol->m_transport = q;
    phase = Phase::Made;
    inherited = true;
    pasts = std::move(predecessor->pasts);
    remember({.transport = predecessor->id});
    predecessor->remember(Past::of(*heir));
    closeTimeout = predecessor->closeTimeout;
    writingPaused = predecessor->writingPaused;
    pausedSince = predecessor->pausedSince;
    protocolChanged();
}

std::unique_ptr<Protocol> TransportPrivate::releaseProtocol()
{
    if (owned)
        owned->m_owner = nullptr;
    return std::move(owned);
}

/// Those who stand on the stack learn that the transport is gone.
void TransportPrivate::tellScopes()
{
    for (CallbackScope *each = scope; each; each = each->m_outer)
        each->m_transport = nullptr;
}

bool TransportPrivate::inThread(const char *method) const
{
    if (threadId == QThread::currentThreadId())
        return true;
    qCWarning(coreLog, "%s() was called from another thread than the transport's; ignored", method);
    return false;
}

Error TransportPrivate::wrongThread(const char *method) const
{
    return Error(Error::Kind::InvalidState,
                 QStringLiteral("%1() was called from another thread than the transport's")
                     .arg(QLatin1String(method)));
}

void TransportPrivate::reportThrown(const char *name, const Error &thrown, bool alive,
                                    Protocol *called)
{
    const bool sameProtocol = alive && called && called == protocol;
    if (alive)
        ++counters.errors;
    const QString who = sameProtocol ? QLatin1String(called->metaObject()->className())
                                     : QStringLiteral("a protocol");
    reportException({QStringLiteral("%1 of %2 threw an exception").arg(QLatin1String(name), who),
                     thrown, alive ? q : nullptr, sameProtocol ? called : nullptr});
}

void TransportPrivate::reportOrphan(const Error &thrown)
{
    reportException(
        {QStringLiteral("a callback threw an exception after it had deleted its transport"),
         thrown});
}

} // namespace Penstock
