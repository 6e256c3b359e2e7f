// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "outcome.h"

#include <cerrno>
#include <iterator>

namespace Penstock::Conformance {

namespace {

struct ErrnoName
{
    int code;
    const char *name;
};

#define PENSTOCK_ERRNO(name)                                                                       \
    {                                                                                              \
        name, #name                                                                                \
    }
// Those that a stream can meet and that Error::Kind has no name of its own for.
constexpr ErrnoName errnoNames[] = {
    PENSTOCK_ERRNO(EAFNOSUPPORT),    PENSTOCK_ERRNO(EAGAIN),       PENSTOCK_ERRNO(EALREADY),
    PENSTOCK_ERRNO(EBADF),           PENSTOCK_ERRNO(EDESTADDRREQ), PENSTOCK_ERRNO(EEXIST),
    PENSTOCK_ERRNO(EFAULT),          PENSTOCK_ERRNO(EINPROGRESS),  PENSTOCK_ERRNO(EINTR),
    PENSTOCK_ERRNO(EINVAL),          PENSTOCK_ERRNO(EIO),          PENSTOCK_ERRNO(EISCONN),
    PENSTOCK_ERRNO(EISDIR),          PENSTOCK_ERRNO(ELOOP),        PENSTOCK_ERRNO(EMFILE),
    PENSTOCK_ERRNO(ENAMETOOLONG),    PENSTOCK_ERRNO(ENETDOWN),     PENSTOCK_ERRNO(ENETRESET),
    PENSTOCK_ERRNO(ENFILE),          PENSTOCK_ERRNO(ENOBUFS),      PENSTOCK_ERRNO(ENODEV),
    PENSTOCK_ERRNO(ENOEXEC),         PENSTOCK_ERRNO(ENOMEM),       PENSTOCK_ERRNO(ENOSPC),
    PENSTOCK_ERRNO(ENOTCONN),        PENSTOCK_ERRNO(ENOTDIR),      PENSTOCK_ERRNO(ENOTSOCK),
    PENSTOCK_ERRNO(ENOTSUP),         PENSTOCK_ERRNO(ENXIO),        PENSTOCK_ERRNO(EPROTO),
    PENSTOCK_ERRNO(EPROTONOSUPPORT), PENSTOCK_ERRNO(EPROTOTYPE),   PENSTOCK_ERRNO(EROFS),
};
#undef PENSTOCK_ERRNO

QString systemErrorName(int code)
{
    for (const ErrnoName &each : errnoNames) {
        if (each.code == code)
            return QLatin1String("os:") + QLatin1String(each.name);
    }
    return code == 0 ? QStringLiteral("os:None") : QStringLiteral("os:%1").arg(code);
}

} // namespace

Outcome Outcome::of(const Error &error)
{
    return error.isNull() ? Outcome() : failed(errorName(error).toString());
}

QJsonValue errorName(const Error &error)
{
    switch (error.kind()) {
    case Error::Kind::None:
        return QJsonValue::Null;
    case Error::Kind::System:
        return systemErrorName(error.nativeCode());
    case Error::Kind::Plugin: // no plugin serves that scheme
        return QStringLiteral("not-supported");
    default:
        return errorKindName(error.kind());
    }
}

} // namespace Penstock::Conformance
