// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// A TLS server as a Penstock program is written.
//   --dispatcher qt|penstock   see echo_penstock.cpp
//   --sink     discards
//   --source   sends as fast as it is taken, and receives nothing
// Prints "PORT n" when it listens on 127.0.0.1; ends on SIGTERM.

#include "tlscertificate.h"

#include <penstock/core/streamprotocol.h>
#include <penstock/core/streamtransport.h>
#include <penstock/io/eventdispatcher.h>
#include <penstock/loop/eventloop.h>
#include <penstock/plugin/pluginregistry.h>

#include <QCoreApplication>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

class Echo : public Penstock::StreamProtocol
{
public:
    void dataReceived(QByteArrayView data) override { transport()->write(data); }
};

class Sink : public Penstock::StreamProtocol
{
};

class Source : public Penstock::StreamProtocol
{
public:
    void connectionMade(Penstock::Transport *) override { fill(); }
    void resumeWriting() override { fill(); }

private:
    void fill()
    {
        while (!transport()->isClosing() && !transport()->isWritingPaused())
            transport()->write(m_block);
    }
    const QByteArray m_block = QByteArray(64 * 1024, 's');
};

QFuture<QPointer<Penstock::Server>> startServer(Penstock::EventLoop &loop,
                                                const TlsCertificateFiles &files,
                                                const QStringList &arguments)
{
    Penstock::ServerOptions options;
    options.transport = {{u"certificate"_s, files.certificate()}, {u"key"_s, files.key()}};
    const QString endpoint = u"tls://127.0.0.1:0"_s;
    if (arguments.contains(u"--sink"_s))
        return loop.createServer(
            endpoint, [] { return std::make_unique<Sink>(); }, options);
    if (arguments.contains(u"--source"_s))
        return loop.createServer(
            endpoint, [] { return std::make_unique<Source>(); }, options);
    return loop.createServer(
        endpoint, [] { return std::make_unique<Echo>(); }, options);
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (arguments.contains(u"penstock"_s))
        QCoreApplication::setEventDispatcher(new Penstock::EventDispatcher);
    QCoreApplication application(argc, argv);
    const TlsCertificateFiles files;
    if (!files.make())
        return 2;
    Penstock::PluginRegistry plugins;
    Penstock::EventLoop loop(&plugins);
    startServer(loop, files, arguments)
        .then(&loop,
              [](const QPointer<Penstock::Server> &server) {
                  std::printf("PORT %d\n", server->endpoints().constFirst().port());
                  std::fflush(stdout);
              })
        .onFailed(&loop, [](const Penstock::Exception &exception) {
            std::fprintf(stderr, "listen: %s\n", qPrintable(exception.error().message()));
            QCoreApplication::exit(2);
        });
    return QCoreApplication::exec();
}
