// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "input.h"
#include "subject.h"

#include <penstock/io/eventdispatcher.h>

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qcoreapplication.h>

#include <csignal>
#include <span>
#include <string_view>

using namespace Penstock;
using namespace Penstock::Conformance;

namespace {

/// Before there is an application, whose parser would know.
bool wantsPenstocksDispatcher(std::span<char *> arguments)
{
    bool wanted = false;
    for (size_t i = 1; i < arguments.size(); ++i) {
        const std::string_view argument(arguments[i]);
        if (argument == "--dispatcher=penstock")
            wanted = true;
        else if (argument == "--dispatcher" && i + 1 < arguments.size())
            wanted = std::string_view(arguments[i + 1]) == "penstock";
    }
    return wanted;
}

void parseArguments()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "The framework behind the subject protocol of tests/conformance/SUBJECT.md."));
    parser.addHelpOption();
    const QCommandLineOption dispatcher(
        QStringLiteral("dispatcher"),
        QStringLiteral("Whose event loop it runs on: qt or penstock."), QStringLiteral("whose"),
        QStringLiteral("qt"));
    parser.addOption(dispatcher);
    parser.process(*QCoreApplication::instance());
    const QString whose = parser.value(dispatcher);
    if (whose != QLatin1String("qt") && whose != QLatin1String("penstock"))
        parser.showHelp(2);
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    if (wantsPenstocksDispatcher({argv, size_t(argc)}))
        QCoreApplication::setEventDispatcher(new EventDispatcher);
    const QCoreApplication application(argc, argv);
    parseArguments();

    Subject subject;
    const auto quit = [&subject] {
        subject.output().close();
        QCoreApplication::quit();
    };
    QObject::connect(&subject, &Subject::quit, &application, quit);
    const Input input([&subject](const QJsonObject &command) { subject.handle(command); }, quit);
    subject.output().ready();
    return QCoreApplication::exec();
}
