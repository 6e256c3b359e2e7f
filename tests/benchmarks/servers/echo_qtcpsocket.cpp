// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// An echo server as it is commonly written with Qt Network: readyRead, readAll(), write().
//   --sink         discards
//   --heap         reports its memory, see heapreport.h
// Prints "PORT n" when it listens on 127.0.0.1; ends on SIGTERM.

#include "heapreport.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTcpServer>
#include <QTcpSocket>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int ListenBacklog = 4096;

class EchoServer : public QTcpServer
{
public:
    explicit EchoServer(bool sink) : m_sink(sink)
    {
        setListenBacklogSize(ListenBacklog);
        setMaxPendingConnections(ListenBacklog);
        connect(this, &QTcpServer::newConnection, this, &EchoServer::takeConnections);
    }

    qsizetype connectionCount() const { return m_connectionCount; }

private:
    void takeConnections()
    {
        while (QTcpSocket *socket = nextPendingConnection()) {
            ++m_connectionCount;
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                const QByteArray bytes = socket->readAll();
                if (!m_sink)
                    socket->write(bytes);
            });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                --m_connectionCount;
                socket->deleteLater();
            });
        }
    }

    const bool m_sink;
    qsizetype m_connectionCount = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{u"sink"_s, u"Discards what comes."_s}, {u"heap"_s, u"Reports its memory."_s}});
    parser.process(application);

    EchoServer server(parser.isSet(u"sink"_s));
    if (!server.listen(QHostAddress::LocalHost)) {
        std::fprintf(stderr, "listen: %s\n", qPrintable(server.errorString()));
        return 2;
    }
    std::optional<HeapReport> report;
    if (parser.isSet(u"heap"_s))
        report.emplace([&server] { return server.connectionCount(); }, 0);
    std::printf("PORT %d\n", server.serverPort());
    std::fflush(stdout);
    return application.exec();
}
