// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "window.h"

#include "../shared/startup.h"

#include <penstock/widgets/languagemenu.h>

#include <QtWidgets/qapplication.h>

#include <csignal>
#include <optional>

namespace {

/// The endpoint that was given, empty where none was; nothing where the command line is wrong, which has been told.
std::optional<QString> readEndpoint()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Window::tr("Talks to a device line by line, and draws the numbers that it sends."));
    parser.addPositionalArgument(
        QStringLiteral("endpoint"),
        Window::tr("The device, such as serial:/dev/ttyUSB0, tcp://192.0.2.7:7000 or exec:cat."),
        QStringLiteral("[ENDPOINT]"));
    if (!Penstock::readArguments(&parser, QApplication::arguments()))
        return std::nullopt;
    const QStringList given = parser.positionalArguments();
    if (given.size() <= 1)
        return given.value(0);
    Penstock::tellMisuse(
        Window::tr("one ENDPOINT at most can be given, not \"%1\"").arg(given.join(u' ')));
    return std::nullopt;
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("penstock-device-console"));
    QApplication::setApplicationVersion(QStringLiteral(PENSTOCK_VERSION));
    QApplication::setOrganizationName(QStringLiteral("penstock"));
    Penstock::LanguageMenu::useRemembered();
    const std::optional<QString> endpoint = readEndpoint();
    if (!endpoint)
        return Penstock::usageExitCode;
    Window window;
    window.show();
    if (!endpoint->isEmpty())
        window.connectTo(*endpoint);
    return QApplication::exec();
}
