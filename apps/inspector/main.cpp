// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "mainwindow.h"
#include "screenshots.h"

#include "../shared/startup.h"

#include <penstock/widgets/inspector.h>
#include <penstock/widgets/languagemenu.h>

#include <QtCore/qcommandlineparser.h>
#include <QtWidgets/qapplication.h>

#include <csignal>

namespace Penstock {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Penstock::InspectorProgram)
};

int fail(const QString &sentence)
{
    tellMisuse(sentence);
    return usageExitCode;
}

void describe(QCommandLineParser *parser)
{
    parser->setApplicationDescription(
        Tr::tr("Shows the connections of running programs, live. A program can be watched that "
               "runs with PENSTOCK_MONITOR=1 in its environment, or serves a monitor; the window "
               "lists them.\n\n"
               "penstock-inspector 4711\n"
               "penstock-inspector 'tls://tool.example:7443?ca=team.pem'\n"
               "penstock-inspector -- ./tool --option"));
    parser->addPositionalArgument(
        QStringLiteral("what"),
        Tr::tr("What to watch: process ids, endpoints of monitors, recordings."),
        Tr::tr("[PID | ENDPOINT | FILE]…"));
    parser->addPositionalArgument(
        QStringLiteral("program"),
        Tr::tr("Starts a program, and watches it; what it prints is shown, and it is ended with "
               "the inspector."),
        Tr::tr("[-- PROGRAM ARGUMENTS…]"));
}

int run(const QApplication &application)
{
    QCommandLineParser parser;
    describe(&parser);
    const QCommandLineOption filter(QStringLiteral("filter"),
                                    Tr::tr("Shows only some connections at first."),
                                    Tr::tr("FILTER"));
    const QCommandLineOption theme(
        QStringLiteral("theme"), Tr::tr("The colours: system, light or dark."), Tr::tr("COLOURS"));
    const QCommandLineOption screenshots(
        QStringLiteral("screenshots"),
        Tr::tr("Writes pictures of each view of what is watched to a folder, and ends."),
        Tr::tr("FOLDER"));
    parser.addOptions({filter, theme, screenshots});
    QStringList own = QApplication::arguments();
    QStringList command;
    if (const qsizetype dashes = own.indexOf(QStringLiteral("--")); dashes >= 0) {
        command = own.mid(dashes + 1);
        own = own.first(dashes);
        if (command.isEmpty())
            return fail(Tr::tr("the program to start is missing after --"));
    }
    if (!readArguments(&parser, own))
        return usageExitCode;
    const QString colors = parser.value(theme);
    if (parser.isSet(theme) && nameOf(themeOf(colors)) != colors)
        return fail(Tr::tr("--theme must be system, light or dark, not \"%1\"").arg(colors));

    MainWindow window;
    for (const QString &what : parser.positionalArguments()) {
        if (const Error error = window.open(what); !error.isNull())
            return fail(error.detail());
    }
    if (!command.isEmpty())
        window.run(command);
    if (parser.isSet(theme))
        window.setTheme(themeOf(colors));
    window.inspector()->setFilter(parser.value(filter));
    window.show();
    Screenshots pictures(&window, parser.value(screenshots));
    if (parser.isSet(screenshots))
        pictures.start();
    return application.exec();
}

} // namespace

} // namespace Penstock

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("penstock-inspector"));
    QApplication::setApplicationVersion(QStringLiteral(PENSTOCK_VERSION));
    QApplication::setOrganizationName(QStringLiteral("penstock"));
    QApplication::setDesktopFileName(QStringLiteral("penstock-inspector"));
    // Drawn where Qt's plugin for SVG is there.
    QApplication::setWindowIcon(
        QIcon::fromTheme(QStringLiteral("penstock-inspector"),
                         QIcon(QStringLiteral(":/penstock-inspector/penstock-inspector.svg"))));
    Penstock::LanguageMenu::useRemembered();
    return Penstock::run(application);
}
