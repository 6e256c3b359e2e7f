// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/export.h>
#include <penstock/core/result.h>

#include <QtCore/qlist.h>
#include <QtCore/qmetatype.h>
#include <QtCore/qshareddata.h>
#include <QtCore/qstring.h>

#include <utility>

namespace Penstock {

class EndpointData;

/// Where a transport goes, as a URL whose scheme names the transport plugin. Any thread; a value,
/// implicitly shared.
///
///     scheme "://" [host] [":" port] [path] ["?" options]     tcp://127.0.0.1:7000  tls://[::1]:443
///     scheme ":" path ["?" options]                           unix:/run/x.sock  unix:@name  exec:cat
///
/// Options are `name=value` items parted by `&`; a name alone stands for `name=true`. In host, path and
/// options `%XX` stands for a byte of UTF-8; a literal `?` in a path is `%3F`, a control character is
/// always written so. A host with colons is in brackets, its `%` written `%25`: `tcp://[fe80::1%25eth0]:80`.
/// There is no fragment: `#` is a character like others. What the parts mean is the transport plugin's
/// business; the parser knows no scheme, and `%00` gives a NUL that a plugin has to refuse where it cannot be.
class PENSTOCK_CORE_EXPORT Endpoint
{
public:
    using Options = QList<std::pair<QString, QString>>;

    Endpoint();
    /// An endpoint of an authority: `scheme://host:port`. @a port is 0..65535, or -1 for none. Null, with
    /// a warning, where the scheme or the port is none.
    Endpoint(const QString &scheme, const QString &host, int port);
    /// An endpoint of a path: `scheme:path`. Null, with a warning, where the scheme is none.
    Endpoint(const QString &scheme, const QString &path);
    Endpoint(const Endpoint &other) noexcept;
    Endpoint &operator=(const Endpoint &other) noexcept;
    ~Endpoint();

    /// Reads @a text. The error (InvalidArgument) names the text, the position of what is wrong,
    /// counted from 1, and what would be right.
    static Result<Endpoint> parse(const QString &text);

    bool isNull() const noexcept { return !d; }
    /// Letters, digits, `+`, `-` and `.` of ASCII, a letter first; lower case.
    QString scheme() const;
    /// Without brackets and decoded; empty where there is none.
    QString host() const;
    /// 0..65535, or -1 where none is given.
    int port() const noexcept;
    /// Decoded.
    QString path() const;
    /// In the order given, decoded. A name is there once: parse() refuses a second one.
    Options options() const;
    /// The value of the option, or a null string where it is not there; an empty value is not null.
    QString option(const QString &name) const;
    bool hasOption(const QString &name) const;
    /// Sets or replaces the option. A null endpoint and an empty name are left alone, with a warning.
    void setOption(const QString &name, const QString &value);

    /// A text that parse() reads back as an equal endpoint; empty for a null one.
    QString toString() const;

    /// The same parts, and the same options in the same order.
    friend PENSTOCK_CORE_EXPORT bool operator==(const Endpoint &left,
                                                const Endpoint &right) noexcept;

private:
    QSharedDataPointer<EndpointData> d;
};

PENSTOCK_CORE_EXPORT QDebug operator<<(QDebug debug, const Endpoint &endpoint);

} // namespace Penstock

Q_DECLARE_METATYPE(Penstock::Endpoint)
