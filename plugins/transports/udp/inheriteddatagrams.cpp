// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "inheriteddatagrams.h"

#include <penstock/io/nativeaddress.h>
#include <penstock/io/pipeend.h>
#include <penstock/io/takeover.h>

#include <algorithm>

#include <sys/socket.h>

namespace Penstock {

Result<Descriptor> duplicateDatagramSocket(int descriptor,
                                           std::initializer_list<SocketAddress::Family> families,
                                           const char *what)
{
    if (const Result<PipeEnd::Type> type = descriptorType(descriptor); !type)
        return type.error();
    int type = 0;
    socklen_t size = sizeof type;
    const bool isDatagram =
        ::getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &size) == 0 && type == SOCK_DGRAM;
    const SocketAddress::Family family = NativeAddress::ofSocket(descriptor).family();
    if (isDatagram && std::find(families.begin(), families.end(), family) != families.end())
        return duplicateSocket(descriptor);
    return Error(Error::Kind::InvalidArgument,
                 QStringLiteral("descriptor %1 is no %2").arg(descriptor).arg(QLatin1String(what)));
}

} // namespace Penstock
