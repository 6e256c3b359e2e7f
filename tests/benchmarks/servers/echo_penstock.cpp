// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// An echo server as a Penstock program is written.
//   --dispatcher qt        runs on Qt's own event dispatcher (the default)
//   --dispatcher penstock  runs on Penstock::EventDispatcher
//   --sink                 discards
//   --heap                 reports its memory, see heapreport.h
// Prints "PORT n" when it listens on 127.0.0.1; ends on SIGTERM.

#include "heapreport.h"

#include <penstock/core/datagramprotocol.h>
#include <penstock/core/datagramtransport.h>
#include <penstock/core/streamprotocol.h>
#include <penstock/core/streamtransport.h>
#include <penstock/io/eventdispatcher.h>
#include <penstock/loop/eventloop.h>
#include <penstock/plugin/pluginregistry.h>

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int ListenBacklog = 4096;

class Echo : public Penstock::StreamProtocol
{
public:
    void dataReceived(QByteArrayView data) override { transport()->write(data); }
};

class DatagramEcho : public Penstock::DatagramProtocol
{
public:
    void datagramReceived(QByteArrayView data, const Penstock::SocketAddress &sender) override
    {
        (void)transport()->sendTo(data, sender);
    }
};

class Sink : public Penstock::StreamProtocol
{
};

void addOptions(QCommandLineParser &parser)
{
    parser.addHelpOption();
    parser.addOptions(
        {{u"dispatcher"_s, u"The event dispatcher: qt or penstock."_s, u"name"_s, u"qt"_s},
         {u"sink"_s, u"Discards what comes."_s},
         {u"udp"_s, u"Echoes datagrams of UDP instead."_s},
         {u"heap"_s, u"Reports its memory."_s}});
}

/// Has to be done before there is an application object.
bool installDispatcher(const QString &name)
{
    if (name == "penstock"_L1)
        QCoreApplication::setEventDispatcher(new Penstock::EventDispatcher);
    return name == "penstock"_L1 || name == "qt"_L1;
}

QFuture<QPointer<Penstock::Server>> startServer(Penstock::EventLoop &loop, bool sink, bool udp)
{
    if (udp)
        return loop.createServer(u"udp://127.0.0.1:0"_s,
                                 [] { return std::make_unique<DatagramEcho>(); });
    const Penstock::Endpoint endpoint(u"tcp"_s, u"127.0.0.1"_s, 0);
    Penstock::ServerOptions options;
    options.backlog = ListenBacklog;
    if (sink)
        return loop.createServer(
            endpoint, [] { return std::make_unique<Sink>(); }, options);
    return loop.createServer(
        endpoint, [] { return std::make_unique<Echo>(); }, options);
}

void printPort(const Penstock::Server &server)
{
    std::printf("PORT %d\n", server.endpoints().constFirst().port());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCommandLineParser parser;
    addOptions(parser);
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    parser.parse(arguments);
    const bool hasDispatcher = installDispatcher(parser.value(u"dispatcher"_s));

    QCoreApplication application(argc, argv);
    parser.process(application);
    if (!hasDispatcher)
        parser.showHelp(2);

    Penstock::PluginRegistry plugins;
    Penstock::EventLoop loop(&plugins);
    std::unique_ptr<HeapReport> report;
    const auto served = [&](const QPointer<Penstock::Server> &server) {
        if (parser.isSet(u"heap"_s)) {
            report = std::make_unique<HeapReport>(
                [server] { return server->connections().size(); },
                HeapReport::heapBytesOf([] { return std::make_unique<Echo>(); }));
        }
        printPort(*server);
    };
    const auto failed = [](const Penstock::Exception &exception) {
        std::fprintf(stderr, "listen: %s\n", qPrintable(exception.error().message()));
        QCoreApplication::exit(2);
    };
    startServer(loop, parser.isSet(u"sink"_s), parser.isSet(u"udp"_s))
        .then(&loop, served)
        .onFailed(&loop, failed);
    return QCoreApplication::exec();
}
