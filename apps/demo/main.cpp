// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "demo.h"

#include "../shared/startup.h"

#include <penstock/core/translation.h>
#include <penstock/io/eventdispatcher.h>

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qcoreapplication.h>

#include <chrono>
#include <csignal>
#include <optional>

namespace {

constexpr int mostSnapshots = 1000;
constexpr int mostSeconds = 1'000'000;

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

/// What the command line says.
struct Settings
{
    Viewer::Kind kind;
    int snapshots;
    std::chrono::seconds limit;
};

std::optional<Settings> refuse(const QString &sentence)
{
    Penstock::tellMisuse(sentence);
    return std::nullopt;
}

std::optional<Settings> refuseNumber(const QCommandLineOption &option, const QString &text,
                                     int least, int most)
{
    return refuse(Demo::tr("--%1 cannot be \"%2\": it must be a whole number from %3 to %4")
                      .arg(option.names().constFirst(), text)
                      .arg(least)
                      .arg(most));
}

/// Nothing where it cannot be read, which has been told.
std::optional<Settings> readSettings()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Demo::tr(
        "Lets servers, clients and child processes talk to each other over all transports, "
        "and shows them: in the inspector's window where there is a display, with \"penstock "
        "monitor\" in a terminal, else with some tables."));
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
    if (!Penstock::readArguments(&parser, QCoreApplication::arguments()))
        return std::nullopt;
    if (const QStringList given = parser.positionalArguments(); !given.isEmpty()) {
        return refuse(Demo::tr("there are no arguments to give, only options, but \"%1\" was given")
                          .arg(given.join(u' ')));
    }
    const auto kind = kindOf(parser.value(show));
    if (!kind) {
        return refuse(Demo::tr("--show cannot be \"%1\": it must be auto, window, terminal, text "
                               "or none")
                          .arg(parser.value(show)));
    }
    const auto count = numberOf(parser.value(snapshots), 1, mostSnapshots);
    if (!count)
        return refuseNumber(snapshots, parser.value(snapshots), 1, mostSnapshots);
    const auto limit = numberOf(parser.value(seconds), 0, mostSeconds);
    if (!limit)
        return refuseNumber(seconds, parser.value(seconds), 0, mostSeconds);
    return Settings{*kind, *count, std::chrono::seconds(*limit)};
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    qunsetenv("PENSTOCK_MONITOR"); // it has a monitor of its own, and its children need none
    QCoreApplication::setEventDispatcher(new Penstock::EventDispatcher);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("penstock-demo"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PENSTOCK_VERSION));
    Penstock::useTranslation();
    const std::optional<Settings> settings = readSettings();
    if (!settings)
        return Penstock::usageExitCode;
    Demo demo(settings->kind, settings->snapshots, settings->limit);
    // Queued: it may end before the event loop runs.
    QObject::connect(
        &demo, &Demo::finished, &application, [](int code) { QCoreApplication::exit(code); },
        Qt::QueuedConnection);
    demo.start();
    return QCoreApplication::exec();
}
