// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/result.h>

#include <QtCore/qbytearraylist.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qvariant.h>

#include <chrono>

namespace Penstock {

/// The plugin's options, read and found to fit together.
struct TlsOptions
{
    enum class Verify : quint8 { Full, Chain, None };
    enum class ClientCertificate : quint8 { None, Optional, Required };

    /// For a client of @a host, which may be empty. InvalidArgument where the options do not fit together.
    static Result<TlsOptions> forClient(const QVariantMap &options, const QString &host);
    static Result<TlsOptions> forServer(const QVariantMap &options);

    bool isServer = false;
    QString certificate;
    QString key;
    QString keyPassphraseFile;
    QString keyPassphraseVariable;
    QStringList authorities;
    bool systemAuthorities = true;
    QString serverName; ///< ASCII; empty: none is sent, none is checked
    Verify verify = Verify::Full;
    ClientCertificate clientCertificate = ClientCertificate::None;
    QByteArrayList alpn;
    bool tls13Only = false;
    std::chrono::milliseconds handshakeTimeout{};
    std::chrono::milliseconds shutdownTimeout{};
};

} // namespace Penstock
