// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtNetwork/qtcpserver.h>
#include <QtNetwork/qtcpsocket.h>

#include <functional>

/// A small proxy that is its own target: once a client has got through it says `greeting` in the same breath as its
/// answer, and sends back what comes. What it was asked for is kept.
class SmallProxy : public QTcpServer
{
public:
    enum class Kind { Socks5, Http, Mute };

    explicit SmallProxy(Kind kind) : m_kind(kind)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *client = nextPendingConnection();
            connect(client, &QIODevice::readyRead, this, [this, client] { serve(client); });
            connect(client, &QAbstractSocket::disconnected, this, [this] { ++disconnections; });
        });
    }

    QString address(const QString &login = {}) const
    {
        const QString scheme =
            m_kind == Kind::Http ? QStringLiteral("http") : QStringLiteral("socks5");
        const QString place = QStringLiteral("127.0.0.1:%1").arg(serverPort());
        return scheme + QLatin1String("://") + login + place;
    }

    QByteArray user; ///< "user:password", or empty where everybody may
    QByteArray reply; ///< in place of its own answer to the request
    QByteArray greeting = "SSH-2.0-first\r\n";
    quint16 forwardPort = 0; ///< of 127.0.0.1, in place of being the target itself
    QByteArray target; ///< "name:port" or "a.b.c.d:port"
    int disconnections = 0;

private:
    void serve(QTcpSocket *client)
    {
        const int state = client->property("state").toInt();
        if (state == through) {
            auto *there = client->findChild<QTcpSocket *>();
            (there ? there : client)->write(client->readAll());
        } else if (m_kind == Kind::Http) {
            serveHttp(client);
        } else if (m_kind == Kind::Socks5) {
            serveSocks(client, state);
        }
    }
    void serveHttp(QTcpSocket *client)
    {
        const QByteArray head = client->peek(10'000);
        if (!head.endsWith("\r\n\r\n"))
            return;
        client->readAll();
        target = head.split(' ').at(1);
        const bool isKnown = user.isEmpty() || head.contains("Basic " + user.toBase64() + "\r\n");
        QByteArray answer = "HTTP/1.1 200 Connection established\r\nVia: 1.1 small\r\n\r\n";
        if (!isKnown)
            answer = "HTTP/1.1 407 Proxy Authentication Required\r\n\r\n";
        finish(client, isKnown, answer);
    }
    void serveSocks(QTcpSocket *client, int state)
    {
        const QByteArray input = client->readAll();
        if (state == 0) {
            const char method = user.isEmpty() ? 0 : 2;
            const bool isOffered = input.mid(2).contains(method);
            client->setProperty("state", method == 0 ? 2 : 1);
            client->write(QByteArray("\5", 1) + (isOffered ? method : char(0xff)));
        } else if (state == 1) {
            const QByteArray name = input.mid(2, input[1]);
            const bool isKnown = name + ':' + input.mid(3 + name.size()) == user;
            client->setProperty("state", 2);
            client->write(QByteArray("\1", 1) + (isKnown ? '\0' : '\1'));
        } else {
            const QByteArray name =
                input[3] == 3 ? input.mid(5, input[4]) : addressOf(input.mid(4, 4));
            const QByteArray port = input.right(2);
            target = name + ':' + QByteArray::number(quint8(port[0]) * 256 + quint8(port[1]));
            // It says that it is bound to a name, which may be of any length.
            finish(client, true, QByteArray("\5\0\0\3\5bound\0\7", 12));
        }
    }
    static QByteArray addressOf(const QByteArray &bytes)
    {
        QByteArrayList numbers;
        for (const char byte : bytes)
            numbers.append(QByteArray::number(quint8(byte)));
        return numbers.join('.');
    }
    void finish(QTcpSocket *client, bool isThrough, const QByteArray &answer)
    {
        client->setProperty("state", through);
        if (isThrough && forwardPort != 0) {
            auto *there = new QTcpSocket(client);
            connect(there, &QIODevice::readyRead, client,
                    [client, there] { client->write(there->readAll()); });
            there->connectToHost(QHostAddress::LocalHost, forwardPort);
            client->write(reply.isNull() ? answer : reply);
            return;
        }
        if (!reply.isNull())
            client->write(reply);
        else
            client->write(isThrough ? answer + greeting : answer);
    }

    static constexpr int through = 9;
    const Kind m_kind;
};
