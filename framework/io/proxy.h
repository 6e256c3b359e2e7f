// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/result.h>
#include <penstock/io/export.h>

#include <QtCore/qstring.h>

namespace Penstock {

/// A proxy that connections may go through, as a value: `socks5://user:password@host:1080`, `http://host:8080`. Any thread.
struct PENSTOCK_IO_EXPORT Proxy
{
    enum class Kind : quint8 {
        None, ///< straight to the target
        Socks5, ///< RFC 1928, with the password of RFC 1929 where there is a user
        Http, ///< CONNECT of RFC 9110, 9.3.6, with Basic authentication where there is a user
    };

    Kind kind = Kind::None;
    QString host;
    quint16 port = 0;
    QString user;
    QString password;

    /// Reads an address: `none`, or a URL of socks5 (port 1080 unless it says otherwise; socks5h is the same) or of http
    /// (8080). `%XX` stands for a byte in user and password. The error, InvalidArgument, never shows a password.
    static Result<Proxy> parse(const QString &text);
    bool isNone() const { return kind == Kind::None; }
    /// For people and logs: without user and password.
    QString toString() const;
};

} // namespace Penstock
