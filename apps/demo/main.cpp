// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "demo.h"

#include <penstock/io/eventdispatcher.h>

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qcoreapplication.h>
#include <QtCore/qtemporarydir.h>

#include <csignal>
#include <cstdio>

namespace {

int fail(const QString &why)
{
    std::fputs(
        (QLatin1String("penstock-demo: ") + why + QLatin1Char('\n')).toLocal8Bit().constData(),
        stderr);
    return 1;
}

/// A whole number of megabytes that was given for an option, in bytes; 0 where it is none.
qint64 megabytesOf(const QCommandLineParser &parser, const QCommandLineOption &option)
{
    bool ok = false;
    const qint64 value = parser.value(option).toLongLong(&ok);
    return ok && value > 0 && value <= 1'000'000 ? value * 1'000'000 : 0;
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication::setEventDispatcher(new Penstock::EventDispatcher);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("penstock-demo"));

    QCommandLineParser parser;
    parser.setApplicationDescription(Demo::tr(
        "Sends a file through an echo server over TCP and over a Unix socket, with a reader "
        "that is slower than the writer, and shows what flow control makes of it."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 Demo::tr("The file to send; otherwise programs of this machine"),
                                 QStringLiteral("[FILE]"));
    const QCommandLineOption size(QStringLiteral("size"),
                                  Demo::tr("How much to send without a FILE, in MB (300)"),
                                  QStringLiteral("MB"), QStringLiteral("300"));
    const QCommandLineOption rate(QStringLiteral("rate"),
                                  Demo::tr("How fast the reader reads, in MB a second (80)"),
                                  QStringLiteral("MB"), QStringLiteral("80"));
    parser.addOptions({size, rate});
    parser.process(application);
    const qint64 wantedBytes = megabytesOf(parser, size);
    const qint64 bytesPerSecond = megabytesOf(parser, rate);
    if (wantedBytes == 0 || bytesPerSecond == 0 || parser.positionalArguments().size() > 1) {
        return fail(Demo::tr("--size and --rate are whole numbers from 1 to 1000000, and there is "
                             "at most one FILE"));
    }

    const QTemporaryDir folder;
    if (!folder.isValid())
        return fail(folder.errorString());
    const auto sample =
        SampleFile::prepare(parser.positionalArguments().value(0), wantedBytes, folder.path());
    if (!sample)
        return fail(sample.error().message());
    Demo demo(*sample, bytesPerSecond, folder.path());
    QObject::connect(
        &demo, &Demo::finished, &application, [](int code) { QCoreApplication::exit(code); },
        Qt::QueuedConnection);
    demo.start();
    return QCoreApplication::exec();
}
