// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "certificate.h"

Certificate::Certificate(const QString &folder, QObject *parent) : QObject(parent), m_folder(folder)
{
    connect(&m_openssl, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed(tr("There is no program openssl to make a certificate: the demonstration "
                             "goes without TLS."));
    });
    connect(&m_openssl, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        if (status == QProcess::NormalExit && code == 0)
            Q_EMIT made();
        else
            Q_EMIT failed(tr("openssl made no certificate: the demonstration goes without TLS."));
    });
}

Certificate::~Certificate()
{
    m_openssl.disconnect(this);
}

void Certificate::start()
{
    const QString arguments =
        QStringLiteral("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 "
                       "-subj /CN=localhost -addext subjectAltName=DNS:localhost,IP:127.0.0.1");
    m_openssl.start(
        QStringLiteral("openssl"),
        arguments.split(QLatin1Char(' '))
            + QStringList{QStringLiteral("-keyout"), keyPath(), QStringLiteral("-out"), path()});
}
