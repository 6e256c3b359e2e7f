// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/error.h>

#include <penstock/core/exception.h>

#include <QtCore/qdebug.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qshareddata.h>

#include <cerrno>
#include <system_error>

namespace Penstock {

class ErrorData : public QSharedData
{
public:
    Error::Kind kind = Error::Kind::None;
    int nativeCode = 0;
    QString detail;
};

namespace {

Error::Kind kindOfErrno(int code)
{
    switch (code) {
    case ECONNREFUSED:
        return Error::Kind::Refused;
    case ECONNRESET:
        return Error::Kind::Reset;
    case EPIPE:
    case ESHUTDOWN:
        return Error::Kind::BrokenPipe;
    case ECONNABORTED:
        return Error::Kind::Aborted;
    case ETIMEDOUT:
        return Error::Kind::TimedOut;
    case ENOENT:
        return Error::Kind::NotFound;
    case EACCES:
    case EPERM:
        return Error::Kind::PermissionDenied;
    case ESRCH:
        return Error::Kind::NoProcess;
    case EADDRINUSE:
        return Error::Kind::AddressInUse;
    case EADDRNOTAVAIL:
        return Error::Kind::AddressNotAvailable;
    case EMSGSIZE:
        return Error::Kind::MessageTooLong;
    case ENETUNREACH:
    case EHOSTUNREACH:
        return Error::Kind::Unreachable;
    default:
        return Error::Kind::System;
    }
}

} // namespace

Error::Error() noexcept = default;
Error::Error(const Error &other) noexcept = default;
Error::Error(Error &&other) noexcept = default;
Error &Error::operator=(const Error &other) noexcept = default;
Error &Error::operator=(Error &&other) noexcept = default;
Error::~Error() = default;

Error::Error(Kind kind, const QString &detail, int nativeCode)
{
    if (kind == Kind::None)
        return;
    d = new ErrorData;
    d->kind = kind;
    d->detail = withoutPasswords(detail);
    d->nativeCode = nativeCode;
}

QString withoutPasswords(const QString &text)
{
    if (!text.contains(QLatin1Char('@')) || !text.contains(QLatin1String("://")))
        return text;
    // From the last // to the last @ of what may be a URL: a password may have an @ of its own.
    static const QRegularExpression login(
        QStringLiteral("://((?!://)[^\\s\"&:])*:((?!://)[^\\s\"&])*@"));
    return QString(text).replace(login, QStringLiteral("://***@"));
}

Error Error::fromErrno(int code, const QString &detail)
{
    if (code == 0)
        return Error();
    const QString text = QString::fromStdString(std::generic_category().message(code));
    return Error(kindOfErrno(code), detail.isEmpty() ? text : detail + QLatin1String(": ") + text,
                 code);
}

Error Error::fromCurrentException()
{
    try {
        throw;
    } catch (const Penstock::Exception &exception) {
        return exception.error().isNull()
            ? Error(Kind::Exception, QStringLiteral("an empty exception"))
            : exception.error();
    } catch (const std::system_error &exception) {
        const std::error_category &category = exception.code().category();
        const bool posix =
            category == std::generic_category() || category == std::system_category();
        if (posix && exception.code().value() != 0)
            return fromErrno(exception.code().value());
        return Error(Kind::Exception, QString::fromLocal8Bit(exception.what()));
    } catch (const std::exception &exception) {
        return Error(Kind::Exception, QString::fromLocal8Bit(exception.what()));
    } catch (...) {
        return Error(Kind::Exception, QStringLiteral("not a std::exception"));
    }
}

Error::Kind Error::kind() const noexcept
{
    return d ? d->kind : Kind::None;
}

int Error::nativeCode() const noexcept
{
    return d ? d->nativeCode : 0;
}

QString Error::detail() const
{
    return d ? d->detail : QString();
}

bool Error::isIoError() const noexcept
{
    switch (kind()) {
    case Kind::None:
    case Kind::NotSupported:
    case Kind::InvalidArgument:
    case Kind::InvalidState:
    case Kind::Closed:
    case Kind::Canceled:
    case Kind::Plugin:
    case Kind::Exception:
        return false;
    default:
        return true;
    }
}

bool operator==(const Error &left, const Error &right) noexcept
{
    return left.kind() == right.kind() && left.nativeCode() == right.nativeCode()
        && left.detail() == right.detail();
}

QDebug operator<<(QDebug debug, const Error &error)
{
    const QDebugStateSaver saver(debug);
    debug.nospace().noquote() << "Error(" << errorKindName(error.kind());
    if (!error.detail().isEmpty())
        debug << ": " << error.detail();
    return debug << ')';
}

} // namespace Penstock
