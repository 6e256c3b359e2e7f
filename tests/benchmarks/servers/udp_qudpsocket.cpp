// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// An echo of UDP as it is best written with QUdpSocket: readyRead, then readDatagram() until nothing is left.
// Prints "PORT n" when it is bound to 127.0.0.1; ends on SIGTERM.

#include <QCoreApplication>
#include <QUdpSocket>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QUdpSocket socket;
    if (!socket.bind(QHostAddress::LocalHost)) {
        std::fprintf(stderr, "bind: %s\n", qPrintable(socket.errorString()));
        return 2;
    }
    QByteArray buffer(65536, Qt::Uninitialized);
    QObject::connect(&socket, &QUdpSocket::readyRead, &socket, [&socket, &buffer] {
        QHostAddress sender;
        quint16 port = 0;
        for (qint64 size = 0;
             (size = socket.readDatagram(buffer.data(), buffer.size(), &sender, &port)) >= 0;)
            socket.writeDatagram(buffer.constData(), size, sender, port);
    });
    std::printf("PORT %d\n", socket.localPort());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
