// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "inherited.h"

#include "pipetransport.h"

#include <penstock/io/nativeaddress.h>
#include <penstock/io/takeover.h>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Penstock {

namespace {

Error unfit(int descriptor, const char *why)
{
    return Error(Error::Kind::InvalidArgument,
                 QStringLiteral("descriptor %1 %2").arg(descriptor).arg(QLatin1String(why)));
}

bool isListening(int descriptor)
{
    int listens = 0;
    socklen_t size = sizeof listens;
    return ::getsockopt(descriptor, SOL_SOCKET, SO_ACCEPTCONN, &listens, &size) == 0
        && listens != 0;
}

bool isOfType(int descriptor, int wanted)
{
    int type = 0;
    socklen_t size = sizeof type;
    return ::getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &size) == 0 && type == wanted;
}

bool isStream(int descriptor)
{
    return isOfType(descriptor, SOCK_STREAM);
}

Error unfitDatagrams(int descriptor)
{
    return Error(Error::Kind::InvalidArgument,
                 QStringLiteral("descriptor %1 is a datagram socket: udp:?descriptor=%1, or "
                                "unixgram:?descriptor=%1, takes it")
                     .arg(descriptor));
}

/// asyncio's check: pipes, sockets and character devices only.
Error check(int descriptor, bool filesToo)
{
    const Result<PipeEnd::Type> type = descriptorType(descriptor);
    if (!type)
        return type.error();
    if (*type == PipeEnd::Type::File && !filesToo)
        return unfit(descriptor, "is no pipe, terminal, character device or socket");
    if (*type != PipeEnd::Type::Socket)
        return Error();
    if (isOfType(descriptor, SOCK_DGRAM))
        return unfitDatagrams(descriptor);
    if (!isStream(descriptor))
        return unfit(descriptor, "is a socket, but no stream socket");
    if (isListening(descriptor))
        return unfit(descriptor, "is a listening socket: serve it, it cannot be connected to");
    if (!isConnectedSocket(descriptor))
        return unfit(descriptor, "is a socket that is not connected");
    return Error();
}

/// What a descriptor was opened for. A FIFO that was opened for both has no other side: whoever writes reads it back.
Result<Direction> directionOf(int descriptor)
{
    switch (::fcntl(descriptor, F_GETFL) & O_ACCMODE) {
    case O_RDONLY:
        return Direction::Read;
    case O_WRONLY:
        return Direction::Write;
    default:
        break;
    }
    if (*descriptorType(descriptor) == PipeEnd::Type::Pipe)
        return unfit(descriptor,
                     "is a FIFO that is open for reading and writing: say direction=read or "
                     "direction=write");
    return Direction::Both;
}

Result<std::unique_ptr<StreamTransport>> openBoth(int input, int output, const Endpoint &endpoint)
{
    Result<PipeEnd> reading = PipeEnd::of(input, PipeEnd::Way::Input);
    if (!reading)
        return reading.error();
    Result<PipeEnd> writing = PipeEnd::of(output, PipeEnd::Way::Output);
    if (!writing)
        return writing.error();
    auto transport =
        std::make_unique<PipeTransport>(std::move(*reading), std::move(*writing), endpoint);
    letGoOf(input);
    if (output != input)
        letGoOf(output);
    return std::unique_ptr<StreamTransport>(std::move(transport));
}

Result<std::unique_ptr<StreamTransport>> openOneWay(int descriptor, Direction direction,
                                                    const Endpoint &endpoint)
{
    const auto way = direction == Direction::Read ? PipeEnd::Way::Input : PipeEnd::Way::Output;
    Result<PipeEnd> end = PipeEnd::of(descriptor, way);
    if (!end)
        return end.error();
    auto transport = std::make_unique<PipeTransport>(direction, std::move(*end), endpoint);
    letGoOf(descriptor);
    return std::unique_ptr<StreamTransport>(std::move(transport));
}

} // namespace

Result<int> descriptorOf(const Endpoint &endpoint)
{
    bool ok = false;
    const int number = endpoint.path().toInt(&ok);
    if (ok && number >= 0 && endpoint.host().isEmpty() && endpoint.port() < 0)
        return number;
    return Error(
        Error::Kind::InvalidArgument,
        QStringLiteral("\"%1\": after fd: must come the number of a descriptor, such as fd:3")
            .arg(endpoint.toString()));
}

Result<std::unique_ptr<StreamTransport>> openDescriptor(int descriptor,
                                                        std::optional<Direction> direction,
                                                        const Endpoint &endpoint)
{
    if (const Error error = check(descriptor, false); !error.isNull())
        return error;
    const Result<Direction> which =
        direction ? Result<Direction>(*direction) : directionOf(descriptor);
    if (!which)
        return which.error();
    if (*which != Direction::Both)
        return openOneWay(descriptor, *which, endpoint);
    if (const Result<Direction> possible = directionOf(descriptor); !possible)
        return possible.error();
    return openBoth(descriptor, descriptor, endpoint);
}

Result<std::unique_ptr<StreamTransport>> openStandardStreams(std::optional<Direction> direction,
                                                             const Endpoint &endpoint)
{
    const Direction which = direction.value_or(Direction::Both);
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO}) {
        const bool used =
            which == Direction::Both || (which == Direction::Read) == (descriptor == STDIN_FILENO);
        if (const Error error = used ? check(descriptor, true) : Error(); !error.isNull())
            return error;
    }
    switch (which) {
    case Direction::Read:
        return openOneWay(STDIN_FILENO, which, endpoint);
    case Direction::Write:
        return openOneWay(STDOUT_FILENO, which, endpoint);
    case Direction::Both:
        break;
    }
    return openBoth(STDIN_FILENO, STDOUT_FILENO, endpoint);
}

Error checkListening(int descriptor)
{
    const Result<PipeEnd::Type> type = descriptorType(descriptor);
    if (!type)
        return type.error();
    if (isOfType(descriptor, SOCK_DGRAM))
        return unfitDatagrams(descriptor);
    if (*type != PipeEnd::Type::Socket || !isStream(descriptor) || !isListening(descriptor))
        return unfit(descriptor, "is no listening stream socket");
    return Error();
}

} // namespace Penstock
