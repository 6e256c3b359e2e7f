// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "demo.h"

#include <penstock/io/eventdispatcher.h>

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qcoreapplication.h>

#include <csignal>
#include <cstdio>
#include <optional>

namespace {

std::optional<Viewer::Kind> kindOf(const QString &text)
{
    if (text == QLatin1String("auto"))
        return Viewer::fitting();
    if (text == QLatin1String("window"))
        return Viewer::Kind::Window;
    if (text == QLatin1String("terminal"))
        return Viewer::Kind::Terminal;
    if (text == QLatin1String("text"))
        return Viewer::Kind::Text;
    if (text == QLatin1String("none"))
        return Viewer::Kind::None;
    return std::nullopt;
}

/// A whole number from @a least to @a most that was given for an option.
std::optional<int> numberOf(const QString &text, int least, int most)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    return ok && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    qunsetenv("PENSTOCK_MONITOR"); // it has a monitor of its own, and its children need none
    QCoreApplication::setEventDispatcher(new Penstock::EventDispatcher);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("penstock-demo"));

    QCommandLineParser parser;
    parser.setApplicationDescription(Demo::tr(
        "Lets servers, clients and child processes talk to each other over all transports, "
        "and shows them: in the inspector's window where there is a display, with \"penstock "
        "monitor\" in a terminal, else with some tables."));
    parser.addHelpOption();
    const QCommandLineOption show(
        QStringLiteral("show"), Demo::tr("How: auto (the default), window, terminal, text or none"),
        QStringLiteral("HOW"), QStringLiteral("auto"));
    const QCommandLineOption snapshots(QStringLiteral("snapshots"),
                                       Demo::tr("How many tables there are with text (3)"),
                                       QStringLiteral("N"), QStringLiteral("3"));
    const QCommandLineOption seconds(QStringLiteral("seconds"),
                                     Demo::tr("When it ends by itself; 0, the default, for never"),
                                     QStringLiteral("N"), QStringLiteral("0"));
    parser.addOptions({show, snapshots, seconds});
    parser.process(application);
    const auto kind = kindOf(parser.value(show));
    const auto count = numberOf(parser.value(snapshots), 1, 1000);
    const auto limit = numberOf(parser.value(seconds), 0, 1'000'000);
    if (!kind || !count || !limit || !parser.positionalArguments().isEmpty()) {
        std::fputs(Demo::tr("penstock-demo: --show is one of auto, window, terminal, text and "
                            "none; --snapshots "
                            "is 1 to 1000, --seconds 0 to 1000000; there is nothing else to give\n")
                       .toLocal8Bit()
                       .constData(),
                   stderr);
        return 2;
    }
    Demo demo(*kind, *count, std::chrono::seconds(*limit));
    // Queued: it may end before the event loop runs.
    QObject::connect(
        &demo, &Demo::finished, &application, [](int code) { QCoreApplication::exit(code); },
        Qt::QueuedConnection);
    demo.start();
    return QCoreApplication::exec();
}
