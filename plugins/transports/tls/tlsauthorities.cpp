// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "tlsauthorities.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qmutex.h>

#include <openssl/x509.h>

namespace Penstock {

namespace {

/// Never freed: OpenSSL may be gone before.
struct Known
{
    QString path;
    QDateTime changed;
    qint64 bytes = -1;
    QByteArray folder;
    X509_STORE *store = nullptr;

    bool isSame(const Known &other) const
    {
        return path == other.path && changed == other.changed && bytes == other.bytes
            && folder == other.folder;
    }
};

Known seenNow()
{
    const QByteArray wanted = qgetenv(X509_get_default_cert_file_env());
    const QString path =
        QFile::decodeName(wanted.isEmpty() ? X509_get_default_cert_file() : wanted.constData());
    const QFileInfo file(path);
    return {path, file.lastModified(), file.exists() ? file.size() : -1,
            qgetenv(X509_get_default_cert_dir_env()), nullptr};
}

} // namespace

void trustSystemAuthorities(SSL_CTX *context)
{
    Q_CONSTINIT static QBasicMutex mutex;
    static auto *known = new Known;
    const QMutexLocker locker(&mutex);
    Known now = seenNow();
    if (!known->store || !known->isSame(now)) {
        now.store = X509_STORE_new();
        if (!now.store)
            return;
        X509_STORE_set_default_paths(now.store);
        X509_STORE_free(known->store); // contexts that use it have it still
        *known = now;
    }
    SSL_CTX_set1_cert_store(context, known->store);
}

} // namespace Penstock
