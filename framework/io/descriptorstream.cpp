// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/io/descriptorstream.h>

#include <QtCore/qpointer.h>

#include <array>
#include <cerrno>

#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

namespace Penstock {

namespace {

bool wouldBlock(int code)
{
    return code == EAGAIN || code == EWOULDBLOCK;
}

} // namespace

DescriptorStream::DescriptorStream(Descriptor descriptor, Kind kind, Direction direction)
    : StreamTransport(direction), m_descriptor(std::move(descriptor)), m_kind(kind)
{
    if (kind == Kind::File)
        ignoreBrokenPipeSignal();
}

DescriptorStream::~DescriptorStream()
{
    destroy();
}

qintptr DescriptorStream::descriptor() const
{
    return m_descriptor.number();
}

bool DescriptorStream::canWriteEof() const
{
    return m_kind == Kind::Socket ? direction() != Direction::Read
                                  : direction() == Direction::Write;
}

StreamTransport::IoResult DescriptorStream::readDevice(std::span<char> buffer)
{
    ssize_t count = 0;
    do {
        count = m_kind == Kind::Socket
            ? ::recv(m_descriptor.number(), buffer.data(), buffer.size(), 0)
            : ::read(m_descriptor.number(), buffer.data(), buffer.size());
    } while (count < 0 && errno == EINTR);
    if (count > 0)
        return IoResult::done(count);
    if (count == 0)
        return IoResult::endOfFile();
    return wouldBlock(errno) ? IoResult::blocked() : IoResult::failed(errno);
}

ssize_t DescriptorStream::send(std::span<const QByteArrayView> parts) const
{
    const int descriptor = m_descriptor.number();
    if (parts.size() == 1) {
        const auto size = size_t(parts[0].size());
        return m_kind == Kind::Socket ? ::send(descriptor, parts[0].data(), size, MSG_NOSIGNAL)
                                      : ::write(descriptor, parts[0].data(), size);
    }
    std::array<iovec, 64> vectors;
    const size_t count = std::min(parts.size(), vectors.size());
    for (size_t i = 0; i < count; ++i)
        vectors[i] = {const_cast<char *>(parts[i].data()), size_t(parts[i].size())};
    if (m_kind == Kind::File)
        return ::writev(descriptor, vectors.data(), int(count));
    msghdr message{};
    message.msg_iov = vectors.data();
    message.msg_iovlen = count;
    return ::sendmsg(descriptor, &message, MSG_NOSIGNAL);
}

StreamTransport::IoResult DescriptorStream::writeDevice(std::span<const QByteArrayView> parts)
{
    ssize_t count = 0;
    do {
        count = send(parts);
    } while (count < 0 && errno == EINTR);
    if (count >= 0)
        return IoResult::done(count);
    return wouldBlock(errno) ? IoResult::blocked() : IoResult::failed(errno);
}

Error DescriptorStream::endDevice()
{
    if (::shutdown(m_descriptor.number(), SHUT_WR) == 0)
        return Error();
    return Error::fromErrno(errno, QStringLiteral("shutdown()"));
}

void DescriptorStream::closeDevice()
{
    Poller::unwatch(this);
    m_descriptor.reset();
}

void DescriptorStream::setReadEnabled(bool enabled)
{
    updateInterest(Poller::Read, enabled);
}

void DescriptorStream::setWriteEnabled(bool enabled)
{
    updateInterest(Poller::Write, enabled);
}

void DescriptorStream::updateInterest(Poller::Readiness readiness, bool enabled)
{
    m_interest.setFlag(readiness, enabled);
    const Error error = Poller::watch(this, m_descriptor.number(), m_interest);
    if (!error.isNull()) // not from inside: whoever wanted the change goes on after it
        QMetaObject::invokeMethod(
            this, [this, error] { fail(error); }, Qt::QueuedConnection);
}

void DescriptorStream::descriptorReady(Poller::Interest ready)
{
    const QPointer<DescriptorStream> self(this);
    if (ready & Poller::Read)
        readReady();
    if (ready & Poller::Write && self && m_interest & Poller::Write)
        writeReady();
}

} // namespace Penstock
