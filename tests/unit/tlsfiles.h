// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qfile.h>
#include <QtCore/qprocess.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

/// Certificates for tests, made by the program openssl in a folder that is removed afterwards: ca.pem and what it has
/// signed. The key of NAME.pem is NAME.key.
class TlsFiles
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// A certificate that signs itself.
    bool makeAuthority(const QString &name, const QString &subject)
    {
        return run({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                    QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                    QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                    QStringLiteral("-keyout"), name + QStringLiteral(".key"),
                    QStringLiteral("-out"), name + QStringLiteral(".pem"), QStringLiteral("-days"),
                    QStringLiteral("2"), QStringLiteral("-subj"), subject});
    }
    /// One that @a authority signs. @a days may be negative: it has expired.
    bool makeCertificate(const QString &name, const QString &subject, const QString &names,
                         const QString &authority = QStringLiteral("ca"), int days = 2)
    {
        QFile extensions(path(name + QStringLiteral(".extensions")));
        if (!extensions.open(QIODevice::WriteOnly)
            || extensions.write("basicConstraints=CA:FALSE\n"
                                + (names.isEmpty() ? "" : "subjectAltName=" + names.toUtf8()))
                < 0)
            return false;
        extensions.close();
        return run({QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                    QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"),
                    QStringLiteral("-nodes"), QStringLiteral("-keyout"),
                    name + QStringLiteral(".key"), QStringLiteral("-out"),
                    name + QStringLiteral(".csr"), QStringLiteral("-subj"), subject})
            && run({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"),
                    name + QStringLiteral(".csr"), QStringLiteral("-CA"),
                    authority + QStringLiteral(".pem"), QStringLiteral("-CAkey"),
                    authority + QStringLiteral(".key"), QStringLiteral("-CAcreateserial"),
                    QStringLiteral("-out"), name + QStringLiteral(".pem"), QStringLiteral("-days"),
                    QString::number(days), QStringLiteral("-extfile"), extensions.fileName()});
    }
    /// Runs the program openssl there, of the test alone.
    bool run(const QStringList &arguments)
    {
        QProcess openssl;
        openssl.setWorkingDirectory(m_folder.path());
        openssl.start(QStringLiteral("openssl"), arguments);
        const bool ended =
            QTest::qWaitFor([&openssl] { return openssl.state() == QProcess::NotRunning; }, 20'000);
        if (ended && openssl.error() == QProcess::UnknownError && openssl.exitCode() == 0)
            return true;
        qWarning("openssl %s: %s", qPrintable(arguments.join(QLatin1Char(' '))),
                 openssl.readAllStandardError().constData());
        return false;
    }

private:
    QTemporaryDir m_folder;
};
