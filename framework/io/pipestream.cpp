// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/io/pipestream.h>

#include <QtCore/qpointer.h>

#include <cerrno>

#include <poll.h>
#include <sys/socket.h>

namespace Penstock {

PipeStream::PipeStream(Direction direction, PipeEnd end)
    : StreamTransport(direction),
      m_input(this, direction == Direction::Read ? std::move(end) : PipeEnd()),
      m_output(this, direction == Direction::Read ? PipeEnd() : std::move(end))
{
}

PipeStream::PipeStream(PipeEnd input, PipeEnd output)
    : m_input(this, std::move(input)), m_output(this, std::move(output))
{
}

PipeStream::~PipeStream()
{
    destroy();
}

qintptr PipeStream::descriptor() const
{
    return direction() == Direction::Write ? m_output.end.number() : m_input.end.number();
}

bool PipeStream::canWriteEof() const
{
    if (direction() != Direction::Both)
        return direction() == Direction::Write;
    return m_output.end.type() == PipeEnd::Type::Socket
        || m_output.end.type() == PipeEnd::Type::Pipe;
}

StreamTransport::IoResult PipeStream::readDevice(std::span<char> buffer)
{
    const ssize_t count = m_input.end.read(buffer);
    if (count > 0)
        return IoResult::done(count);
    if (count == 0)
        return IoResult::endOfFile();
    return errno == EAGAIN ? IoResult::blocked() : IoResult::failed(errno);
}

StreamTransport::IoResult PipeStream::writeDevice(std::span<const QByteArrayView> parts)
{
    const ssize_t count = m_output.end.write(parts);
    if (count >= 0)
        return IoResult::done(count);
    return errno == EAGAIN ? IoResult::blocked() : IoResult::failed(errno);
}

bool PipeStream::outlivesInput() const
{
    if (canWriteEof())
        return true;
    pollfd polled{m_output.end.number(), 0, 0};
    return m_output.end.isOpen()
        && (::poll(&polled, 1, 0) == 0 || !(polled.revents & (POLLHUP | POLLERR | POLLNVAL)));
}

Error PipeStream::endDevice()
{
    if (m_output.end.type() != PipeEnd::Type::Socket) {
        m_output.close();
        return Error();
    }
    if (::shutdown(m_output.end.number(), SHUT_WR) == 0)
        return Error();
    return Error::fromErrno(errno, QStringLiteral("shutdown()"));
}

void PipeStream::closeDevice()
{
    m_input.close();
    m_output.close();
}

void PipeStream::setReadEnabled(bool enabled)
{
    if (direction() != Direction::Write)
        m_input.want(Poller::Read, enabled);
    else if (m_output.end.type() == PipeEnd::Type::Socket)
        m_output.want(Poller::Read, enabled); // a peer's FIN is no hang-up
    else if (m_output.end.type() == PipeEnd::Type::Pipe)
        m_output.want(Poller::HangUp, enabled);
}

void PipeStream::setWriteEnabled(bool enabled)
{
    m_output.want(Poller::Write, enabled);
}

void PipeStream::Side::want(Poller::Readiness readiness, bool enabled)
{
    if (!end.isOpen())
        return;
    m_interest.setFlag(readiness, enabled);
    const Error error = Poller::watch(this, end.number(), m_interest);
    if (!error.isNull()) // not from inside: whoever wanted the change goes on after it
        QMetaObject::invokeMethod(
            m_stream, [stream = m_stream, error] { stream->fail(error); }, Qt::QueuedConnection);
}

void PipeStream::Side::close()
{
    Poller::unwatch(this);
    m_interest = Poller::None;
    end.close();
}

void PipeStream::Side::descriptorReady(Poller::Interest ready)
{
    const QPointer<PipeStream> stream(m_stream);
    if (ready & (Poller::Interest(Poller::Read) | Poller::HangUp))
        m_stream->readReady();
    if (ready & Poller::Write && stream && m_interest & Poller::Write)
        m_stream->writeReady();
}

} // namespace Penstock
