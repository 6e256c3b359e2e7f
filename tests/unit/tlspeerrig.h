// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "socketrig.h"
#include "tlsfiles.h"
#include "tlspeer.h"

#include <penstock/plugin/pluginoptions.h>
#include <penstock/plugin/streamupgrader.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdeadlinetimer.h>

/// Servers' transports of the plugin tls over TCP, whose handshake is done, and clients of OpenSSL.
class TlsPeerRig : public SocketRig
{
public:
    struct TlsConnection
    {
        std::unique_ptr<Penstock::StreamTransport> transport;
        std::unique_ptr<TlsPeer> peer;
    };

    TlsConnection connectTls(const QVariantMap &more = {}, int bufferBytes = 16 * 1024)
    {
        if (!QFile::exists(m_files.path(QStringLiteral("server.pem")))
            && !m_files.makeAuthority(QStringLiteral("server"), QStringLiteral("/CN=localhost")))
            qFatal("no certificate could be made");
        const auto loaded = m_plugins.transportForScheme(QStringLiteral("tls"));
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().detail()));
        auto *upgrader = dynamic_cast<Penstock::StreamUpgrader *>(loaded->plugin);
        QVariantMap given = more;
        given.insert(QStringLiteral("certificate"), m_files.path(QStringLiteral("server.pem")));
        given.insert(QStringLiteral("key"), m_files.path(QStringLiteral("server.key")));
        auto [lower, socket] =
            adopt(QStringLiteral("tcp"), Penstock::SocketTestPeer::tcp(bufferBytes));
        auto made =
            upgrader->makeUpgrade(lower.get(), Penstock::StreamUpgrader::Side::Server,
                                  Penstock::resolveOptions(loaded->metadata, given).value());
        if (!made)
            qFatal("%s", qPrintable(made.error().detail()));
        auto peer = std::make_unique<TlsPeer>(std::unique_ptr<Penstock::SocketTestPeer>(
            static_cast<Penstock::SocketTestPeer *>(socket.release())));
        bool isDone = false;
        upgrader->beginUpgrade(made->get(), std::move(lower), {},
                               [&isDone](const Penstock::Error &error) {
                                   if (!error.isNull())
                                       qFatal("%s", qPrintable(error.detail()));
                                   isDone = true;
                               });
        const QDeadlineTimer patience(10'000); // QTest::qWaitFor() sleeps too long for many
        while (!(peer->shakeHands() && isDone)) {
            if (patience.hasExpired())
                qFatal("the handshake did not end");
            QCoreApplication::processEvents();
        }
        return {std::move(*made), std::move(peer)};
    }

    Connection makeConnection() override
    {
        auto [transport, peer] = connectTls();
        return {std::move(transport), std::move(peer)};
    }
    /// What the peer closes is closed in order, whatever is unread.
    Capabilities capabilities() const override { return Reset; }
    Penstock::WriteBufferLimits defaultLimits() const override
    {
        return {.lowBytes = 128 * 1024, .highBytes = 512 * 1024};
    }

private:
    Penstock::PluginRegistry m_plugins;
    TlsFiles m_files;
};
