// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/export.h>

#include <QtCore/qmetatype.h>
#include <QtCore/qshareddata.h>
#include <QtCore/qstring.h>

namespace Penstock {

class ErrorData;

/// What went wrong, as a value. A null Error means that nothing did: connectionLost() with a null
/// Error is the regular end of a connection, as asyncio's connection_lost(None) is.
///
/// Any thread; copies are cheap (one pointer, implicitly shared), a null Error allocates nothing.
class PENSTOCK_CORE_EXPORT Error
{
public:
    /// Stable across releases. Most are named after the POSIX error or asyncio exception they stand for.
    enum class Kind {
        None, ///< no error
        Refused, ///< ECONNREFUSED: nobody listens there
        Reset, ///< ECONNRESET: the peer threw the connection away
        BrokenPipe, ///< EPIPE: the peer reads no more
        Aborted, ///< ECONNABORTED, or a transport destroyed while it was open
        TimedOut, ///< ETIMEDOUT, or a deadline of ours
        NotFound, ///< ENOENT: no such file, socket or program
        PermissionDenied, ///< EACCES, EPERM
        NoProcess, ///< ESRCH: the child has ended
        NotSupported, ///< this transport, plugin or platform cannot do that
        AddressInUse, ///< EADDRINUSE
        AddressNotAvailable, ///< EADDRNOTAVAIL
        MessageTooLong, ///< EMSGSIZE
        Unreachable, ///< ENETUNREACH, EHOSTUNREACH
        HostNotFound, ///< the resolver has no address for the name
        Certificate, ///< the peer's certificate is not accepted
        Tls, ///< any other failure of TLS
        InvalidArgument, ///< asyncio's ValueError: a bad argument; nothing was changed
        InvalidState, ///< asyncio's RuntimeError: the call is not allowed now; nothing was changed
        Closed, ///< the transport is closing or closed; what was given was ignored
        Canceled, ///< somebody cancelled the operation
        Plugin, ///< a plugin is missing, was rejected or failed
        Exception, ///< a callback threw; detail() has its what()
        System, ///< any other error of the operating system: see nativeCode()
    };

    Error() noexcept;
    /// @a detail is English, for logs: it names the thing and the value. @a nativeCode is an errno or 0. Passwords in URLs are
    /// taken out of it, see withoutPasswords().
    explicit Error(Kind kind, const QString &detail = QString(), int nativeCode = 0);
    Error(const Error &other) noexcept;
    Error(Error &&other) noexcept;
    Error &operator=(const Error &other) noexcept;
    Error &operator=(Error &&other) noexcept;
    ~Error();

    /// The error that an errno value stands for. @a code 0 gives a null Error.
    static Error fromErrno(int code, const QString &detail = QString());
    /// The error of the exception being handled; to be called inside a catch block only. An
    /// Exception gives its own error, std::system_error the errno's, all others Kind::Exception.
    static Error fromCurrentException();

    bool isNull() const noexcept { return !d; }
    Kind kind() const noexcept;
    /// The errno, or 0 where the error did not come from the operating system.
    int nativeCode() const noexcept;
    /// English, for logs; may be empty.
    QString detail() const;
    /// A sentence for people, translated, with the detail where there is one.
    QString message() const;
    /// True for what asyncio knows as an OSError: the outside world failed, not the program.
    bool isIoError() const noexcept;

    friend PENSTOCK_CORE_EXPORT bool operator==(const Error &left, const Error &right) noexcept;
    friend bool operator!=(const Error &left, const Error &right) noexcept
    {
        return !(left == right);
    }

private:
    QExplicitlySharedDataPointer<ErrorData> d;
};

/// The stable name of a kind, as logs, JSON and the command line show it: "broken-pipe".
PENSTOCK_CORE_EXPORT QString errorKindName(Error::Kind kind);

/// @a text, such as an endpoint with the option proxy, for people and logs: user and password of each URL in it,
/// `//user:password@`, are `//***@`.
PENSTOCK_CORE_EXPORT QString withoutPasswords(const QString &text);

PENSTOCK_CORE_EXPORT QDebug operator<<(QDebug debug, const Error &error);

} // namespace Penstock

Q_DECLARE_METATYPE(Penstock::Error)
