// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qprocess.h>

/// A certificate that signs itself, for this run only, made by the program openssl.
class Certificate : public QObject
{
    Q_OBJECT

public:
    /// Its files go into @a folder, and with it.
    Certificate(const QString &folder, QObject *parent);
    ~Certificate() override;

    void start();
    QString path() const { return m_folder + QLatin1String("/demo.pem"); }
    QString keyPath() const { return m_folder + QLatin1String("/demo.key"); }

Q_SIGNALS:
    void made();
    void failed(const QString &sentence);

private:
    const QString m_folder;
    QProcess m_openssl;
};
