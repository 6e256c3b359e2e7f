// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/exception.h>
#include <penstock/core/flowcontrol.h>
#include <penstock/core/protocol.h>
#include <penstock/core/transport.h>
#include <penstock/core/transportwatcher.h>

#include <QtCore/qbasictimer.h>
#include <QtCore/qthread.h>

#include <functional>
#include <memory>
#include <typeinfo>
#include <vector>

namespace Penstock {

class TransportPrivate;

/// Stands on the stack while something of the user's is called, and learns of the transport's deletion.
class CallbackScope
{
public:
    explicit CallbackScope(TransportPrivate *transport);
    ~CallbackScope();
    Q_DISABLE_COPY_MOVE(CallbackScope)

    bool transportDestroyed() const noexcept { return !m_transport; }

private:
    friend class TransportPrivate;
    TransportPrivate *m_transport;
    CallbackScope *const m_outer;
};

/// The part of a transport's state that all transports share, and the one place that calls protocols.
class PENSTOCK_CORE_EXPORT TransportPrivate
{
public:
    TransportPrivate();
    virtual ~TransportPrivate();

    /// Whether this kind of transport can serve @a candidate.
    virtual bool accepts(Protocol *candidate) const = 0;
    /// The protocol has changed, perhaps to null.
    virtual void protocolChanged() = 0;
    /// The current protocol is being deleted by its owner.
    void protocolDeleted();
    /// Something was put off until no callback is on the stack any more.
    virtual void leftCallbacks();

    // What the kinds of transports do differently in their lives.
    /// Receiving may begin.
    virtual void beginReceiving() { }
    /// `closing`, `readingPaused` or the like have changed.
    virtual void updateReading() { }
    virtual void setWriteEnabled(bool) { }
    /// Something is yet to be sent, or to be done, before a closing transport may be lost.
    virtual bool isFlushing() const { return false; }
    virtual qint64 unsentBytes() const { return bufferedBytes; }
    /// All that was to be sent has been, and the transport is closing: it is lost now, or when it has ended in order.
    virtual void endInOrder() { postLost(Error()); }
    /// Why no other transport may go on in the place of this one, as the end of "the transport …"; null where one may.
    virtual const char *whyIrreplaceable() const { return nullptr; }
    /// What is yet to be sent is dropped.
    virtual void dropQueued() { }
    /// Lets go of what is below: once.
    virtual void closeDevice() = 0;

    Error start(std::function<void()> started);
    virtual void connectionMade();
    void begin(const std::function<void()> &started);
    virtual void close();
    virtual void forceClose(const Error &error);
    void fatal(const char *name, const Error &error);
    void postLost(const Error &error);
    void connectionLost();
    bool tellLost();
    void finish();

    /// For transports that are made of others.
    static TransportPrivate *of(const Transport *transport) { return transport->d.get(); }
    void attach(std::unique_ptr<Protocol> next);
    void detach();
    /// The protocol of @a predecessor, with what it has been told.
    void inherit(TransportPrivate *predecessor);
    void tellScopes();
    /// Gives the ownership of the protocol away; null where there is none.
    std::unique_ptr<Protocol> releaseProtocol();
    bool inThread(const char *method) const;
    Error wrongThread(const char *method) const;
    /// Counts a write that comes too late, warns the first time, and says Closed.
    Error ignoreWrite(const char *method);

    /// Calls @a callback, @a name of the protocol, which is given @a bytes, with the exceptions kept in @a thrown. False where
    /// the transport is gone.
    template <typename Callback>
    bool call(const char *name, qint64 bytes, Callback &&callback, Error *thrown)
    {
        ++counters.callbacks;
        counters.lastActivity = coarseNow();
        if (!watcher) [[likely]]
            return guard(std::forward<Callback>(callback), thrown);
        // The callback may delete the transport, and whoever watches it.
        const std::shared_ptr<TransportWatcher> told = watcher;
        told->callbackBegins(q, name, bytes);
        const bool alive = guard(std::forward<Callback>(callback), thrown);
        told->callbackEnds(*thrown);
        return alive;
    }
    /// call(), and an exception is reported as @a name's; for callbacks that end nothing.
    template <typename Callback>
    bool callReporting(const char *name, Callback &&callback, qint64 bytes = -1)
    {
        Error thrown;
        Protocol *called = protocol;
        const bool alive = call(name, bytes, std::forward<Callback>(callback), &thrown);
        if (!thrown.isNull())
            reportThrown(name, thrown, alive, called);
        return alive;
    }
    /// Emits a signal, with the exceptions of whoever listens reported. False where the transport is gone.
    template <typename Emission>
    bool emitGuarded(const char *name, Emission &&emission)
    {
        Error thrown;
        const bool alive = guard(std::forward<Emission>(emission), &thrown);
        if (!thrown.isNull())
            reportThrown(name, thrown, alive, nullptr);
        return alive;
    }
    /// Pauses or resumes writing where the buffer and the limits say so. False where the transport is gone.
    virtual bool updateFlow();
    /// Tells the watcher, if there is one, once.
    void tellEnded();
    /// The steady clock, to some ms, for less.
    static std::chrono::steady_clock::time_point coarseNow();
    void reportThrown(const char *name, const Error &thrown, bool alive, Protocol *called);

    Transport *q = nullptr;
    Protocol *protocol = nullptr;
    std::unique_ptr<Protocol> owned; ///< the same, unless it was taken; kept after the end
    TransportOwner *owner = nullptr;
    std::shared_ptr<TransportWatcher> watcher;
    CallbackScope *scope = nullptr; ///< the innermost callback on the stack
    const Qt::HANDLE threadId = QThread::currentThreadId();
    quint64 id;
    TransportCounters counters;

    WriteBufferLimits limits;
    WriteBufferLimits defaultLimits;
    qint64 bufferedBytes = 0;
    std::chrono::milliseconds closeTimeout{0};
    std::chrono::steady_clock::time_point pausedSince;
    std::chrono::steady_clock::time_point readingPausedSince;
    QBasicTimer closeTimer;

    /// What a connection was earlier.
    struct Past
    {
        static Past of(const Protocol &protocol)
        {
            return {.protocol = &typeid(protocol), .protocolName = protocol.objectName()};
        }

        std::chrono::steady_clock::time_point until{};
        const std::type_info *protocol =
            nullptr; ///< one that it had; null where the transport was another one
        QString protocolName{}; ///< its objectName()
        quint64 transport = 0; ///< id of the one that this one took the place of, as by start-TLS
    };
    static constexpr size_t maxPasts = 16;
    /// Forgets the oldest where there are too many.
    void remember(Past past);

    std::unique_ptr<std::vector<Past>> pasts; ///< oldest first; null for most

    enum class Phase : quint8 { New, Starting, Made, Lost };

    Error reason; ///< what connectionLost() will carry
    Phase phase = Phase::New;
    bool lostPutOff = false; ///< connectionLost() waits for callbacks on the stack
    bool closing = false; ///< asyncio's _closing
    bool lost = false; ///< asyncio's _conn_lost: connectionLost() is posted, or has been called
    bool ended = false; ///< connectionLost() has returned
    bool writingPaused = false;
    bool flowHeld = true; ///< until connectionMade(): nothing may be called before it
    bool flowPutOff = false; ///< updateFlow() waits for pauseWriting() or resumeWriting() to return
    quint8 flowCallbacks = 0; ///< pauseWriting() and resumeWriting() on the stack
    bool warnedOfWrite = false;
    bool inherited =
        false; ///< the protocol knows of its connection already, and start() is yet to come

protected:
    /// Calls something of the user's with the exceptions kept in @a thrown. False where the transport is gone.
    template <typename Callback>
    bool guard(Callback &&callback, Error *thrown)
    {
        CallbackScope here(this);
        try {
            callback();
        } catch (...) {
            *thrown = Error::fromCurrentException();
        }
        if (here.transportDestroyed() && !thrown->isNull())
            reportOrphan(std::exchange(*thrown, Error()));
        return !here.transportDestroyed();
    }

private:
    static void reportOrphan(const Error &thrown);
    bool pauseWriting();
    bool resumeWriting();
    void leftFlowCallback();
    template <typename Callback, typename Emission>
    bool tellFlow(const char *name, const Callback &callback, const Emission &emission);

    friend class CallbackScope;
    friend class Transport;
};

// Its destructor takes the address away again: g++ 12 does not see that through virtual calls.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdangling-pointer"
#endif
inline CallbackScope::CallbackScope(TransportPrivate *transport)
    : m_transport(transport), m_outer(transport->scope)
{
    transport->scope = this;
}
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

inline CallbackScope::~CallbackScope()
{
    if (!m_transport)
        return;
    m_transport->scope = m_outer;
    if (!m_outer)
        m_transport->leftCallbacks();
}

} // namespace Penstock
