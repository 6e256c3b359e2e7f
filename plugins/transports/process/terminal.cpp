// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "terminal.h"

#include <array>
#include <cerrno>
#include <cstdlib>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace Penstock {

namespace {

Error failure()
{
    return Error::fromErrno(errno, QStringLiteral("no pseudo-terminal could be opened"));
}

} // namespace

Error setTerminalSize(int terminal, TerminalSize size)
{
    constexpr int most = 65535;
    if (size.rows < 1 || size.rows > most || size.columns < 1 || size.columns > most) {
        return Error(
            Error::Kind::InvalidArgument,
            QStringLiteral("a terminal of %1 rows and %2 columns: 1 to %3 of each would do")
                .arg(size.rows)
                .arg(size.columns)
                .arg(most));
    }
    const winsize native{static_cast<unsigned short>(size.rows),
                         static_cast<unsigned short>(size.columns), 0, 0};
    if (::ioctl(terminal, TIOCSWINSZ, &native) == 0)
        return Error();
    return Error::fromErrno(errno, QStringLiteral("the size of a terminal could not be set"));
}

QByteArray terminalEndOfFile(int terminal)
{
    termios modes{};
    if (::tcgetattr(terminal, &modes) != 0 || !(modes.c_lflag & ICANON))
        return {};
    // The first ends a line that is not empty, if there is one; the program reads the other as the end.
    return QByteArray(2, char(modes.c_cc[VEOF]));
}

Result<TerminalPair> TerminalPair::open(TerminalSize size)
{
    TerminalPair pair;
    pair.ours.reset(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC));
    std::array<char, 64> name{};
    if (!pair.ours.isOpen() || ::grantpt(pair.ours.number()) != 0
        || ::unlockpt(pair.ours.number()) != 0
        || ::ptsname_r(pair.ours.number(), name.data(), name.size()) != 0)
        return failure();
    pair.childs.reset(::open(name.data(), O_RDWR | O_NOCTTY | O_CLOEXEC));
    if (!pair.childs.isOpen())
        return failure();
    if (const Error error = Penstock::setTerminalSize(pair.ours.number(), size); !error.isNull())
        return error;
    if (const Error error = pair.ours.setUp(); !error.isNull())
        return error;
    return pair;
}

TerminalStream::TerminalStream(Descriptor ours) : DescriptorStream(std::move(ours), Kind::File) { }

TerminalStream::~TerminalStream()
{
    destroy();
}

bool TerminalStream::canWriteEof() const
{
    return true;
}

Error TerminalStream::setTerminalSize(TerminalSize size)
{
    if (descriptor() < 0)
        return Error(Error::Kind::Closed,
                     QStringLiteral("setTerminalSize(): the terminal is closed"));
    return Penstock::setTerminalSize(int(descriptor()), size);
}

StreamTransport::IoResult TerminalStream::readDevice(std::span<char> buffer)
{
    const IoResult result = DescriptorStream::readDevice(buffer);
    // The last program on it has gone.
    return result.status == IoResult::Failed && result.nativeCode == EIO ? IoResult::endOfFile()
                                                                         : result;
}

Error TerminalStream::endDevice()
{
    const QByteArray end = terminalEndOfFile(int(descriptor()));
    const QByteArrayView view(end);
    if (!end.isEmpty() && writeDevice({&view, 1}).status == IoResult::Failed)
        return Error::fromErrno(errno, QStringLiteral("the end of file could not be written"));
    return Error();
}

} // namespace Penstock
