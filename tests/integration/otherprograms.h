// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "program.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qrandom.h>
#include <QtCore/qstandardpaths.h>
#include <QtNetwork/qtcpserver.h>
#include <QtNetwork/qtcpsocket.h>
#include <QtTest/qtest.h>

// What tests need that run programs which nobody here wrote.

/// The path of a program; empty where it is not installed.
inline QString pathOf(const QString &program)
{
    const QString path = QStandardPaths::findExecutable(program);
    return path.isEmpty() ? QStandardPaths::findExecutable(
               program, {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")})
                          : path;
}

/// Leaves the test unless @a program is installed.
#define NEEDS_PROGRAM(program)                                                                     \
    do {                                                                                           \
        if (pathOf(QStringLiteral(program)).isEmpty())                                             \
            QSKIP(program " is not installed");                                                    \
    } while (false)

/// A port of 127.0.0.1 that was free a moment ago, for programs that cannot choose one.
inline quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// Waits until somebody listens there.
inline bool isListening(quint16 port)
{
    return QTest::qWaitFor(
        [port] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, port);
            return socket.waitForConnected(1000);
        },
        20'000);
}

inline bool waitForFile(const QString &path)
{
    return QTest::qWaitFor([&path] { return QFileInfo::exists(path); }, 20'000);
}

/// Bytes without any order, the same each time.
inline QByteArray randomBytes(qsizetype size)
{
    QByteArray data(size, Qt::Uninitialized);
    QRandomGenerator generator(4711);
    for (char &byte : data)
        byte = char(generator.generate());
    return data;
}

inline QByteArray sha256(const QByteArray &data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex();
}

/// "127.0.0.1:7000" of "tcp://127.0.0.1:7000", "/run/x" of "unix:/run/x"
inline QString addressOf(const QString &endpoint)
{
    return endpoint.startsWith(u"unix:") ? endpoint.mid(5) : endpoint.section(u'/', 2);
}

inline QString portOf(const QString &endpoint)
{
    return endpoint.section(u':', -1);
}
