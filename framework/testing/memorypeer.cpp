// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/testing/memorypeer.h>

#include <penstock/testing/memorypeer_p.h>

#include <algorithm>
#include <cerrno>

namespace Penstock {

namespace {

constexpr qint64 readAtOnceBytes = 64 * 1024;

} // namespace

MemoryPeerPrivate::MemoryPeerPrivate(std::shared_ptr<MemoryLink> sharedLink)
    : link(std::move(sharedLink))
{
    link->setListener(side, this);
}

MemoryPeerPrivate::~MemoryPeerPrivate()
{
    link->setListener(side, nullptr);
}

/// Moves what was sent into the link, as far as there is room. False where the transport is gone.
bool MemoryPeerPrivate::flush()
{
    while (!unsent.isEmpty()) {
        const QByteArrayView view(unsent);
        const QByteArray keepsMemory = std::exchange(unsent, QByteArray());
        const auto [bytes, code] = link->write(side, {&view, 1});
        if (bytes < 0 && code != EAGAIN)
            return false;
        unsent = keepsMemory.sliced(std::max(qint64(0), bytes));
        if (bytes < 0)
            return true;
    }
    if (eofRequested && !std::exchange(eofSent, true))
        link->shutdown(side);
    return true;
}

void MemoryPeerPrivate::linkChanged()
{
    if (!link->isClosed(side) && !unsent.isEmpty())
        flush();
}

MemoryPeer::MemoryPeer(std::unique_ptr<MemoryPeerPrivate> dd) : d(std::move(dd)) { }

MemoryPeer::~MemoryPeer()
{
    close();
}

void MemoryPeer::send(QByteArrayView data)
{
    if (d->eofRequested || d->link->isClosed(d->side)) {
        refuse("MemoryPeer::send() after sendEof(), close() or reset(): nothing is sent");
        return;
    }
    d->unsent.append(data);
    if (!d->flush())
        setSawReset();
}

void MemoryPeer::sendEof()
{
    if (d->eofRequested || d->link->isClosed(d->side)) {
        refuse("MemoryPeer::sendEof() after sendEof(), close() or reset()");
        return;
    }
    d->eofRequested = true;
    if (!d->flush())
        setSawReset();
}

void MemoryPeer::close()
{
    d->unsent.clear();
    d->link->close(d->side);
}

void MemoryPeer::reset()
{
    if (d->link->isClosed(d->side)) {
        refuse("MemoryPeer::reset() after close() or reset()");
        return;
    }
    d->unsent.clear();
    d->link->reset(d->side);
}

void MemoryPeer::fail(int nativeCode)
{
    d->link->fail(MemoryLink::other(d->side), nativeCode);
}

qint64 MemoryPeer::read(qint64 maxBytes)
{
    QByteArray buffer(std::min(maxBytes, readAtOnceBytes), Qt::Uninitialized);
    qint64 taken = 0;
    while (taken < maxBytes && !d->link->isClosed(d->side)) {
        const auto wanted = size_t(std::min(maxBytes - taken, qint64(buffer.size())));
        const auto [bytes, code] = d->link->read(d->side, {buffer.data(), wanted});
        if (bytes == 0)
            setSawEof();
        else if (bytes < 0 && code != EAGAIN)
            setSawReset();
        if (bytes <= 0)
            break;
        addReceived(QByteArrayView(buffer).first(bytes));
        taken += bytes;
    }
    return taken;
}

bool MemoryPeer::isTransportClosed() const
{
    return d->link->isClosed(MemoryLink::other(d->side));
}

qint64 MemoryPeer::unreadBytes() const
{
    return d->link->unreadBytes(d->side);
}

qint64 MemoryPeer::undeliveredBytes() const
{
    return d->link->unreadBytes(MemoryLink::other(d->side)) + d->unsent.size();
}

void MemoryPeer::setCapacity(qint64 bytes)
{
    d->link->setCapacity(d->side, bytes);
}

void MemoryPeer::setSendCapacity(qint64 bytes)
{
    d->link->setCapacity(MemoryLink::other(d->side), bytes);
}

void MemoryPeer::setChunk(qint64 bytes)
{
    d->link->setChunk(MemoryLink::other(d->side), bytes);
}

} // namespace Penstock
