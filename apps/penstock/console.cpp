// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "console.h"

#include "exitcode.h"
#include "tr.h"

#include <penstock/core/error.h>

#include <cerrno>
#include <csignal>
#include <utility>

#include <poll.h>
#include <unistd.h>

namespace Penstock {

namespace {

int writeAll(int descriptor, QByteArrayView data)
{
    while (!data.isEmpty()) {
        const ssize_t count = ::write(descriptor, data.data(), size_t(data.size()));
        if (count >= 0) {
            data = data.sliced(count);
        } else if (errno == EAGAIN) {
            pollfd waiting{descriptor, POLLOUT, 0};
            (void)::poll(&waiting, 1, -1);
        } else if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}

} // namespace

Console::Console(Sink out, Sink error) : m_out(std::move(out)), m_error(std::move(error)) { }

void Console::print(const QString &text)
{
    const int error = m_out((text + u'\n').toUtf8());
    if (m_outputError == 0)
        m_outputError = error;
}

void Console::tell(const QString &sentence)
{
    (void)m_error((QLatin1String("penstock: ") + sentence + u'\n').toUtf8());
}

int Console::exitCodeOfPrinting()
{
    if (m_outputError == 0)
        return int(ExitCode::Ok);
    if (m_outputError == EPIPE)
        return int(ExitCode::SignalBase) + SIGPIPE; // as for a program that SIGPIPE ends
    tell(Tr::tr("standard output cannot be written: %1")
             .arg(Error::fromErrno(m_outputError).message()));
    return int(ExitCode::StandardStreams);
}

Console::Sink Console::descriptorSink(int descriptor)
{
    return [descriptor](QByteArrayView data) { return writeAll(descriptor, data); };
}

} // namespace Penstock
