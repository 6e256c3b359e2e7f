// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// A TLS server as it is commonly written with Qt Network: readyRead, readAll(), write().
//   --sink     discards
//   --source   sends as fast as it is taken, and receives nothing
// Prints "PORT n" when it listens on 127.0.0.1; ends on SIGTERM.

#include "tlscertificate.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 blockBytes = 64 * 1024;
constexpr qint64 highBytes = 512 * 1024;

class TlsServer : public QTcpServer
{
public:
    TlsServer(const TlsCertificateFiles &files, bool sink, bool source)
        : m_sink(sink), m_source(source)
    {
        QFile key(files.key());
        if (!key.open(QIODevice::ReadOnly))
            return;
        m_configuration.setLocalCertificateChain(QSslCertificate::fromPath(files.certificate()));
        m_configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
        m_configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    }

private:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        socket->setSslConfiguration(m_configuration);
        connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QSslSocket::readyRead, this, [this, socket] {
            const QByteArray bytes = socket->readAll();
            if (!m_sink && !m_source)
                socket->write(bytes);
        });
        if (m_source) {
            const auto fill = [this, socket] {
                while (socket->encryptedBytesToWrite() + socket->bytesToWrite() < highBytes)
                    socket->write(m_block);
            };
            connect(socket, &QSslSocket::encrypted, this, fill);
            connect(socket, &QSslSocket::encryptedBytesWritten, this, fill);
        }
        socket->startServerEncryption();
    }

    const bool m_sink;
    const bool m_source;
    const QByteArray m_block = QByteArray(blockBytes, 's');
    QSslConfiguration m_configuration;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"sink"_s, u"Discards what comes."_s}, {u"source"_s, u"Only sends."_s}});
    parser.process(application);
    const TlsCertificateFiles files;
    if (!files.make())
        return 2;
    TlsServer server(files, parser.isSet(u"sink"_s), parser.isSet(u"source"_s));
    if (!server.listen(QHostAddress::LocalHost)) {
        std::fprintf(stderr, "listen: %s\n", qPrintable(server.errorString()));
        return 2;
    }
    std::printf("PORT %d\n", server.serverPort());
    std::fflush(stdout);
    return application.exec();
}
