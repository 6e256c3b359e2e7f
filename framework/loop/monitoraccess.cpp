// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/loop/monitoraccess_p.h>

#include <penstock/core/peercredentials.h>
#include <penstock/core/tlsinfo.h>
#include <penstock/core/transport.h>
#include <penstock/loop/eventloop_p.h>
#include <penstock/monitor/monitoredprograms.h>

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qscopeguard.h>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Penstock {

Error monitorRefusal(Transport *transport)
{
    if (const auto *local = transport->query<PeerCredentials>()) {
        const auto peer = local->peerCredentials();
        if (peer && peer->userId == ::geteuid())
            return Error();
        return Error(Error::Kind::PermissionDenied,
                     peer ? QStringLiteral("it is another user's (%1)").arg(peer->userId)
                          : QStringLiteral("the system does not say whose it is"));
    }
    const auto *tls = transport->query<TlsInfo>();
    if (tls && !tls->peerCertificate().isNull())
        return Error();
    return Error(Error::Kind::PermissionDenied,
                 tls ? QStringLiteral("it has shown no certificate")
                     : QStringLiteral("this transport does not say who it is"));
}

Error monitorMisfit(const Endpoint &endpoint, const QVariantMap &options, PluginRegistry *plugins,
                    bool isForWatchers)
{
    const auto transport = plugins->transportForScheme(endpoint.scheme());
    if (!transport)
        return Error();
    const auto error = [&endpoint](const QString &why) {
        return Error(
            Error::Kind::NotSupported,
            QStringLiteral("endpoint \"%1\": %2").arg(withoutPasswords(endpoint.toString()), why));
    };
    const PluginMetadata &metadata = transport->metadata;
    if (metadata.acceptedKind() != ProtocolKind::Stream)
        return error(QStringLiteral("a monitor needs a transport of streams"));
    if (!isForWatchers || metadata.hasCapability(QStringLiteral("peer-credentials")))
        return Error();
    if (!metadata.hasCapability(QStringLiteral("start-tls")))
        return error(
            QStringLiteral("this transport does not say who is at the other end; a monitor "
                           "is served at a Unix socket, or with tls and "
                           "clientCertificate=required"));
    const auto prepared = PreparedTransport::from(plugins, endpoint, options);
    if (!prepared)
        return Error();
    const auto optionOf = [&prepared](const char *name) {
        return prepared->options.value(QLatin1String(name));
    };
    if (optionOf("clientCertificate").toString() != QStringLiteral("required"))
        return error(QStringLiteral("anybody could watch; a monitor is served with "
                                    "clientCertificate=required, and a ca that knows who may"));
    if (optionOf("ca").toString().isEmpty() || optionOf("systemCa").toBool())
        return error(
            QStringLiteral("whoever has a certificate of a public authority could watch; "
                           "a monitor is served with a ca of its own, that knows who may"));
    return Error();
}

Error makeMonitorFolder()
{
    const QString folder = monitorFolder();
    const QByteArray path = QFile::encodeName(folder);
    const QString purpose = QStringLiteral("making %1 a folder of this user's alone").arg(folder);
    QDir().mkpath(QFileInfo(folder).path());
    if (::mkdir(path.constData(), 0700) != 0 && errno != EEXIST)
        return Error::fromErrno(errno, purpose);
    // What somebody else put there, or linked to, is not touched.
    const int opened = ::open(path.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    const auto close = qScopeGuard([opened] {
        if (opened >= 0)
            ::close(opened);
    });
    struct stat status
    {
    };
    if (opened < 0 || ::fstat(opened, &status) != 0 || status.st_uid != ::geteuid())
        return Error(Error::Kind::PermissionDenied,
                     QStringLiteral("%1 is no folder of this user's").arg(folder));
    if ((status.st_mode & 0777) != 0700 && ::fchmod(opened, 0700) != 0)
        return Error::fromErrno(errno, purpose);
    return Error();
}

} // namespace Penstock
