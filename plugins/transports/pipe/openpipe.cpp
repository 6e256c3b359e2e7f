// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "openpipe.h"

#include "pipetransport.h"
#include "systemdsockets.h"

#include <QtCore/qfile.h>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>

namespace Penstock {

namespace {

Error unfit(const Endpoint &endpoint, const QString &why)
{
    return Error(Error::Kind::InvalidArgument,
                 QStringLiteral("\"%1\": %2").arg(endpoint.toString(), why));
}

Error failed(const Endpoint &endpoint, int code)
{
    if (code == ENXIO) // open(2), of a FIFO for writing
        return Error::fromErrno(
            code,
            QStringLiteral("\"%1\": nobody has it open for reading").arg(endpoint.toString()));
    return Error::fromErrno(code, endpoint.toString());
}

Result<QByteArray> pathOf(const Endpoint &endpoint)
{
    const QByteArray path = QFile::encodeName(endpoint.path());
    if (path.isEmpty() || path.contains('\0') || !endpoint.host().isEmpty() || endpoint.port() >= 0)
        return unfit(endpoint,
                     QStringLiteral("after pipe: must come a path, such as pipe:/tmp/fifo"));
    return path;
}

Descriptor openPath(const QByteArray &path, int mode)
{
    return Descriptor(::open(path.constData(), mode | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
}

int modeOf(Direction direction)
{
    switch (direction) {
    case Direction::Read:
        return O_RDONLY;
    case Direction::Write:
        return O_WRONLY;
    case Direction::Both:
        break;
    }
    return O_RDWR;
}

/// Where no direction is said, a device is opened for what is allowed.
Descriptor openDevice(const QByteArray &path, std::optional<Direction> *direction)
{
    for (const Direction each : {Direction::Both, Direction::Read, Direction::Write}) {
        Descriptor device = openPath(path, modeOf(each));
        if (device.isOpen() || errno != EACCES) {
            *direction = each;
            return device;
        }
    }
    return {};
}

Result<std::unique_ptr<StreamTransport>> openFile(const Endpoint &endpoint,
                                                  std::optional<Direction> direction)
{
    const Result<QByteArray> path = pathOf(endpoint);
    if (!path)
        return path.error();
    struct stat status
    {
    };
    if (::stat(path->constData(), &status) != 0)
        return failed(endpoint, errno);
    const bool isFifo = S_ISFIFO(status.st_mode);
    if (!isFifo && !S_ISCHR(status.st_mode))
        return unfit(endpoint, QStringLiteral("it is no FIFO, terminal or character device"));
    if (isFifo && direction == Direction::Both)
        return unfit(endpoint,
                     QStringLiteral("a FIFO goes one way, and both would read what it has written; "
                                    "say direction=read or direction=write"));
    if (isFifo && !direction)
        direction = Direction::Read;
    Descriptor own =
        direction ? openPath(*path, modeOf(*direction)) : openDevice(*path, &direction);
    if (!own.isOpen())
        return failed(endpoint, errno);
    if (*direction != Direction::Both)
        return std::unique_ptr<StreamTransport>(
            std::make_unique<PipeTransport>(*direction, PipeEnd(std::move(own)), endpoint));
    Descriptor twin(::fcntl(own.number(), F_DUPFD_CLOEXEC, 0));
    if (!twin.isOpen())
        return failed(endpoint, errno);
    return std::unique_ptr<StreamTransport>(std::make_unique<PipeTransport>(
        PipeEnd(std::move(own)), PipeEnd(std::move(twin)), endpoint));
}

Result<std::unique_ptr<StreamTransport>> openHandedOver(const Endpoint &endpoint,
                                                        std::optional<Direction> direction)
{
    const Result<QList<SystemdSocket>> sockets = systemdSockets(endpoint);
    if (!sockets)
        return sockets.error();
    if (sockets->size() != 1) {
        return unfit(endpoint,
                     QStringLiteral("%1 sockets were handed over, and one is needed; name it as "
                                    "systemd:NAME")
                         .arg(sockets->size()));
    }
    const int descriptor = sockets->constFirst().descriptor;
    Result<std::unique_ptr<StreamTransport>> transport =
        openDescriptor(descriptor, direction, endpoint);
    if (transport)
        markTaken(descriptor);
    return transport;
}

} // namespace

std::optional<Direction> directionIn(const QVariantMap &options)
{
    const QString name = options.value(QStringLiteral("direction")).toString();
    if (name == QLatin1String("read"))
        return Direction::Read;
    if (name == QLatin1String("write"))
        return Direction::Write;
    return name == QLatin1String("both") ? std::optional(Direction::Both) : std::nullopt;
}

Result<std::unique_ptr<StreamTransport>> openEndpoint(const Endpoint &endpoint,
                                                      std::optional<Direction> direction)
{
    const QString scheme = endpoint.scheme();
    if (scheme == QLatin1String("pipe"))
        return openFile(endpoint, direction);
    if (scheme == QLatin1String("systemd"))
        return openHandedOver(endpoint, direction);
    if (scheme == QLatin1String("stdio")) {
        if (!endpoint.path().isEmpty() || !endpoint.host().isEmpty() || endpoint.port() >= 0)
            return unfit(endpoint, QStringLiteral("nothing can follow stdio: but options"));
        return openStandardStreams(direction, endpoint);
    }
    const Result<int> descriptor = descriptorOf(endpoint);
    return descriptor ? openDescriptor(*descriptor, direction, endpoint) : descriptor.error();
}

Later::Later(std::function<void()> action)
{
    QMetaObject::invokeMethod(this, std::move(action), Qt::QueuedConnection);
}

Later::~Later() = default;

} // namespace Penstock
