// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "help.h"

#include "command.h"
#include "parsing.h"
#include "texttable.h"
#include "tr.h"

namespace Penstock {

namespace {

QString heading(const QString &title)
{
    return u'\n' + title + u'\n';
}

/// "-h, --help", "--protocol NAME"
QString optionText(const QCommandLineOption &option)
{
    QStringList names;
    const QStringList all = option.names();
    for (const QString &name : all)
        names.append((name.size() == 1 ? QLatin1String("-") : QLatin1String("--")) + name);
    const QString text = names.join(QLatin1String(", "));
    return option.valueName().isEmpty() ? text : text + u' ' + option.valueName();
}

QString optionsText(QList<QCommandLineOption> options)
{
    options.append(helpOption());
    TextTable table(2);
    for (const QCommandLineOption &option : std::as_const(options)) {
        const QString standard = option.defaultValues().join(u' ');
        table.add(optionText(option),
                  standard.isEmpty()
                      ? option.description()
                      : Tr::tr("%1 Default: %2.").arg(option.description(), standard));
    }
    return table.text();
}

QString exitCodesText()
{
    TextTable table(2);
    table.add(QStringLiteral("0"), Tr::tr("All went well; a server was ended in order."));
    table.add(QStringLiteral("2"), Tr::tr("The command line is wrong; nothing was done."));
    table.add(QStringLiteral("3"), Tr::tr("The endpoint cannot be connected to, or listened on."));
    table.add(QStringLiteral("4"),
              Tr::tr("A connection was lost, or did not take all that was to be sent; or a child "
                     "process failed."));
    table.add(QStringLiteral("5"), Tr::tr("There is no such plugin, or it cannot be used."));
    table.add(QStringLiteral("6"),
              Tr::tr("Standard input cannot be read, or standard output not be written."));
    table.add(QStringLiteral("128+N"),
              Tr::tr("The signal N ended it, so 130 is Ctrl+C; 141 is also that nobody reads "
                     "standard output."));
    return heading(Tr::tr("Exit codes:")) + table.text();
}

QString examplesText(const QList<std::pair<QString, QString>> &examples)
{
    QString text = heading(Tr::tr("Examples:"));
    for (const auto &[line, explanation] : examples)
        text += QLatin1String("  ") + line + u'\n' + wrapped(explanation, 6);
    return text;
}

} // namespace

QString generalHelp(const QList<Command *> &commands)
{
    TextTable table(2);
    QList<std::pair<QString, QString>> examples;
    for (const Command *command : commands) {
        table.add(command->name(), command->summary());
        examples.append(command->help().examples.first());
    }
    TextTable options(2);
    options.add(QStringLiteral("-h, --help"),
                Tr::tr("Show this help, or that of a command behind its name."));
    options.add(QStringLiteral("-v, --version"), Tr::tr("Show the version."));
    const QString text =
        Tr::tr("Usage: penstock COMMAND [arguments]") + u'\n' + heading(Tr::tr("Commands:"))
        + table.text() + heading(Tr::tr("Options:")) + options.text()
        + heading(Tr::tr("Endpoints:"))
        + wrapped(
            Tr::tr("An ENDPOINT is a URL whose scheme names the transport: tcp://127.0.0.1:7000, "
                   "unix:/run/x.sock. Options of the transport are query items: "
                   "tcp://localhost:7000?keepAlive=true. \"penstock plugins\" lists all of them."),
            2)
        + examplesText(examples) + exitCodesText();
    return text.chopped(1);
}

QString commandHelp(const Command &command)
{
    const CommandHelp help = command.help();
    const QString text = Tr::tr("Usage: penstock %1 %2").arg(command.name(), help.arguments)
        + QLatin1String("\n\n") + wrapped(help.description, 0) + heading(Tr::tr("Options:"))
        + optionsText(command.options()) + examplesText(help.examples) + exitCodesText();
    return text.chopped(1);
}

QString versionText()
{
    return QStringLiteral("penstock %1").arg(QCoreApplication::applicationVersion());
}

} // namespace Penstock
