// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/testing/memorytransport.h>

#include <penstock/testing/logging_p.h>
#include <penstock/testing/memorypeer_p.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qcoreevent.h>
#include <QtCore/qpointer.h>

#include <cerrno>

namespace Penstock {

namespace {

QEvent::Type readyEventType()
{
    static const auto type = QEvent::Type(QEvent::registerEventType());
    return type;
}

} // namespace

/// Asks for a turn of the event loop whenever what is wanted is there, as a level-triggered poller
/// would.
class MemoryTransportPrivate : public MemoryLinkListener
{
public:
    MemoryTransportPrivate(std::shared_ptr<MemoryLink> sharedLink, MemoryLink::Side ourSide)
        : link(std::move(sharedLink)), side(ourSide)
    {
        link->setListener(side, this);
    }
    ~MemoryTransportPrivate() override { link->setListener(side, nullptr); }
    Q_DISABLE_COPY_MOVE(MemoryTransportPrivate)

    static std::unique_ptr<MemoryTransport> make(const std::shared_ptr<MemoryLink> &link,
                                                 MemoryLink::Side side,
                                                 std::unique_ptr<Protocol> protocol);

    bool canRead() const { return readEnabled && link->isReadable(side); }
    bool canWrite() const { return writeEnabled && link->isWritable(side); }
    void linkChanged() override
    {
        if (posted || !(canRead() || canWrite()))
            return;
        posted = true;
        QCoreApplication::postEvent(q, new QEvent(readyEventType()));
    }

    MemoryTransport *q = nullptr;
    const std::shared_ptr<MemoryLink> link;
    const MemoryLink::Side side;
    bool readEnabled = false;
    bool writeEnabled = false;
    bool posted = false;
};

MemoryTransport::MemoryTransport(std::unique_ptr<MemoryTransportPrivate> dd)
    : m_memory(std::move(dd))
{
    m_memory->q = this;
}

MemoryTransport::~MemoryTransport()
{
    destroy();
}

/// A transport at @a side of @a link, with @a protocol where there is one.
std::unique_ptr<MemoryTransport> MemoryTransportPrivate::make(
    const std::shared_ptr<MemoryLink> &link, MemoryLink::Side side,
    std::unique_ptr<Protocol> protocol)
{
    std::unique_ptr<MemoryTransport> transport(
        new MemoryTransport(std::make_unique<MemoryTransportPrivate>(link, side)));
    if (!protocol)
        return transport;
    if (const Error error = transport->setProtocol(std::move(protocol)); !error.isNull())
        qCWarning(testingLog) << "MemoryTransport:" << error;
    return transport;
}

MemoryTransport::Connection MemoryTransport::create(std::unique_ptr<Protocol> protocol)
{
    const auto link = std::make_shared<MemoryLink>(defaultCapacityBytes, defaultCapacityBytes);
    std::unique_ptr<MemoryPeer> peer(new MemoryPeer(std::make_unique<MemoryPeerPrivate>(link)));
    return {MemoryTransportPrivate::make(link, MemoryLink::Left, std::move(protocol)),
            std::move(peer)};
}

std::pair<std::unique_ptr<MemoryTransport>, std::unique_ptr<MemoryTransport>> MemoryTransport::pair(
    std::unique_ptr<Protocol> left, std::unique_ptr<Protocol> right, qint64 capacityBytes)
{
    const auto link = std::make_shared<MemoryLink>(capacityBytes, capacityBytes);
    return {MemoryTransportPrivate::make(link, MemoryLink::Left, std::move(left)),
            MemoryTransportPrivate::make(link, MemoryLink::Right, std::move(right))};
}

StreamTransport::IoResult MemoryTransport::readDevice(std::span<char> buffer)
{
    const auto [bytes, code] = m_memory->link->read(m_memory->side, buffer);
    if (bytes > 0)
        return IoResult::done(bytes);
    if (bytes == 0)
        return IoResult::endOfFile();
    return code == EAGAIN ? IoResult::blocked() : IoResult::failed(code);
}

StreamTransport::IoResult MemoryTransport::writeDevice(std::span<const QByteArrayView> parts)
{
    const auto [bytes, code] = m_memory->link->write(m_memory->side, parts);
    if (bytes >= 0)
        return IoResult::done(bytes);
    return code == EAGAIN ? IoResult::blocked() : IoResult::failed(code);
}

Error MemoryTransport::endDevice()
{
    return Error::fromErrno(m_memory->link->shutdown(m_memory->side), QStringLiteral("shutdown()"));
}

void MemoryTransport::closeDevice()
{
    m_memory->link->close(m_memory->side);
}

void MemoryTransport::setReadEnabled(bool enabled)
{
    m_memory->readEnabled = enabled;
    m_memory->linkChanged();
}

void MemoryTransport::setWriteEnabled(bool enabled)
{
    m_memory->writeEnabled = enabled;
    m_memory->linkChanged();
}

bool MemoryTransport::event(QEvent *event)
{
    if (event->type() != readyEventType())
        return StreamTransport::event(event);
    m_memory->posted = false;
    // Before anything is called: an event loop inside a callback sees what is ready too.
    m_memory->linkChanged();
    const QPointer<MemoryTransport> self(this);
    if (m_memory->canRead())
        readReady();
    if (self && m_memory->canWrite())
        writeReady();
    return true;
}

} // namespace Penstock
