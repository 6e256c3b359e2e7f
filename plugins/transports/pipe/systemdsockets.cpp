// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "systemdsockets.h"

#include <QtCore/qmutex.h>
#include <QtCore/qset.h>
#include <QtCore/qstringlist.h>

#include <unistd.h>

namespace Penstock {

namespace {

constexpr int firstDescriptor = 3; // SD_LISTEN_FDS_START
constexpr int mostDescriptors = 1 << 16;

QMutex takenMutex;
QSet<int> &taken()
{
    static QSet<int> descriptors;
    return descriptors;
}

Error notActivated(const QString &why)
{
    return Error(Error::Kind::NotFound,
                 QStringLiteral("systemd: no sockets were handed over: %1").arg(why));
}

/// How many there are, if they are for this process.
Result<int> count()
{
    if (!qEnvironmentVariableIsSet("LISTEN_FDS") || !qEnvironmentVariableIsSet("LISTEN_PID"))
        return notActivated(QStringLiteral(
            "LISTEN_FDS and LISTEN_PID are not set; start the program by a .socket unit or by "
            "systemd-socket-activate"));
    const QString process = qEnvironmentVariable("LISTEN_PID");
    if (process != QString::number(::getpid())) {
        return notActivated(QStringLiteral("LISTEN_PID is \"%1\", and this is process %2")
                                .arg(process)
                                .arg(::getpid()));
    }
    const QString text = qEnvironmentVariable("LISTEN_FDS");
    bool ok = false;
    const int number = text.toInt(&ok);
    if (ok && number > 0 && number <= mostDescriptors)
        return number;
    return notActivated(
        QStringLiteral("LISTEN_FDS is \"%1\", which is no number of descriptors").arg(text));
}

Result<QList<SystemdSocket>> all()
{
    const Result<int> number = count();
    if (!number)
        return number.error();
    QStringList names(*number, QStringLiteral("unknown"));
    if (qEnvironmentVariableIsSet("LISTEN_FDNAMES")) {
        names = qEnvironmentVariable("LISTEN_FDNAMES").split(u':');
        if (names.size() != *number) {
            return notActivated(
                QStringLiteral("LISTEN_FDNAMES \"%1\" has %2 names, and LISTEN_FDS is %3")
                    .arg(names.join(u':'))
                    .arg(names.size())
                    .arg(*number));
        }
    }
    QList<SystemdSocket> sockets;
    for (int i = 0; i < *number; ++i)
        sockets.append({firstDescriptor + i, names.at(i)});
    return sockets;
}

} // namespace

Result<QList<SystemdSocket>> systemdSockets(const Endpoint &endpoint)
{
    if (!endpoint.host().isEmpty() || endpoint.port() >= 0) {
        return Error(
            Error::Kind::InvalidArgument,
            QStringLiteral("\"%1\": write systemd: or systemd:NAME").arg(endpoint.toString()));
    }
    Result<QList<SystemdSocket>> sockets = all();
    const QString wanted = endpoint.path();
    if (!sockets)
        return sockets;
    QStringList others;
    if (!wanted.isEmpty()) {
        sockets->removeIf([&](const SystemdSocket &socket) {
            if (socket.name == wanted)
                return false;
            others.append(socket.name);
            return true;
        });
    }
    if (sockets->isEmpty()) {
        return Error(
            Error::Kind::NotFound,
            QStringLiteral("\"%1\": none of the sockets handed over has that name, only: %2")
                .arg(endpoint.toString(), others.join(QLatin1String(", "))));
    }
    const QMutexLocker locker(&takenMutex);
    for (const SystemdSocket &socket : std::as_const(*sockets)) {
        if (taken().contains(socket.descriptor)) {
            return Error(Error::Kind::InvalidState,
                         QStringLiteral("\"%1\": descriptor %2 (%3) was taken before")
                             .arg(endpoint.toString())
                             .arg(socket.descriptor)
                             .arg(socket.name));
        }
    }
    return sockets;
}

void markTaken(int descriptor)
{
    const QMutexLocker locker(&takenMutex);
    taken().insert(descriptor);
}

} // namespace Penstock
