// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/io/descriptorstream.h>

#include <cerrno>

#ifdef Q_OS_LINUX
#include <csignal>

#include <sys/sendfile.h>

namespace Penstock {

namespace {

/// sendfile(2) has no MSG_NOSIGNAL: a peer that is gone would end a program that does not ignore SIGPIPE.
class SigpipeHeldBack
{
public:
    SigpipeHeldBack()
    {
        ::sigemptyset(&m_pipe);
        ::sigaddset(&m_pipe, SIGPIPE);
        ::pthread_sigmask(SIG_BLOCK, &m_pipe, &m_before);
        sigset_t pending;
        if (::sigismember(&m_before, SIGPIPE) == 1 && ::sigpending(&pending) == 0)
            m_wasPending = ::sigismember(&pending, SIGPIPE) == 1;
    }
    ~SigpipeHeldBack() { ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }
    Q_DISABLE_COPY_MOVE(SigpipeHeldBack)

    /// Takes back the signal of a call that has just failed with EPIPE.
    void take() const
    {
        constexpr timespec now{};
        while (!m_wasPending && ::sigtimedwait(&m_pipe, nullptr, &now) < 0 && errno == EINTR) { }
    }

private:
    sigset_t m_pipe;
    sigset_t m_before;
    bool m_wasPending = false; ///< the program holds it back itself
};

bool isOfConnection(int code)
{
    switch (code) {
    case EPIPE:
    case ECONNRESET:
    case ECONNABORTED:
    case ETIMEDOUT:
    case ENOTCONN:
    case EHOSTUNREACH:
    case ENETUNREACH:
    case ENETDOWN:
    case ENETRESET:
        return true;
    default:
        return false;
    }
}

} // namespace

StreamTransport::IoResult DescriptorStream::sendfileDevice(qintptr file, qint64 offset,
                                                           qint64 maxBytes)
{
    if (m_kind != Kind::Socket)
        return IoResult::unsupported();
    const SigpipeHeldBack sigpipe;
    off_t from = offset;
    ssize_t count = 0;
    do {
        count = ::sendfile(m_descriptor.number(), int(file), &from, size_t(maxBytes));
    } while (count < 0 && errno == EINTR);
    const int code = errno;
    if (count > 0)
        return IoResult::done(count);
    if (count == 0)
        return IoResult::endOfFile();
    if (code == EAGAIN || code == EWOULDBLOCK)
        return IoResult::blocked();
    if (code == EPIPE)
        sigpipe.take();
    return isOfConnection(code) ? IoResult::failed(code) : IoResult::unsupported(code);
}

} // namespace Penstock

#else

namespace Penstock {

StreamTransport::IoResult DescriptorStream::sendfileDevice(qintptr, qint64, qint64)
{
    return IoResult::unsupported();
}

} // namespace Penstock

#endif
