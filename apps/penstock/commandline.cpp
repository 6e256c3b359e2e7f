// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "commandline.h"

#include "connectcommand.h"
#include "help.h"
#include "monitorcommand.h"
#include "parsing.h"
#include "pluginscommand.h"
#include "relaycommand.h"
#include "servecommand.h"
#include "tr.h"

#include <QtCore/qcommandlineparser.h>

namespace Penstock {

CommandLine::CommandLine(Console *console, PluginRegistry *plugins) : m_console(console)
{
    m_commands.push_back(std::make_unique<ServeCommand>(console, plugins));
    m_commands.push_back(std::make_unique<ConnectCommand>(console, plugins));
    m_commands.push_back(std::make_unique<RelayCommand>(console, plugins));
    m_commands.push_back(std::make_unique<MonitorCommand>(console, plugins));
    m_commands.push_back(std::make_unique<PluginsCommand>(console, plugins));
    for (const auto &command : m_commands)
        connect(command.get(), &Command::finished, this, &CommandLine::finished);
}

CommandLine::~CommandLine() = default;

void CommandLine::start(const QStringList &arguments)
{
    const QString first = arguments.value(1);
    if (first.isEmpty() || first.startsWith(u'-'))
        return startGeneral(arguments);
    Command *command = find(first);
    if (command)
        return startCommand(command, QStringList(arguments.first()) + arguments.sliced(2));
    QStringList names;
    for (const auto &each : m_commands)
        names.append(each->name());
    refuse(Tr::tr("there is no command \"%1\"; there are: %2")
               .arg(first, names.join(QLatin1String(", "))));
}

Command *CommandLine::find(const QString &name) const
{
    for (const auto &command : m_commands) {
        if (command->name() == name)
            return command.get();
    }
    return nullptr;
}

void CommandLine::startGeneral(const QStringList &arguments)
{
    const QString first = arguments.value(1);
    QList<Command *> commands;
    for (const auto &command : m_commands)
        commands.append(command.get());
    if (first.isEmpty())
        refuse(Tr::tr("a command is needed; see \"penstock --help\""));
    else if (first == QLatin1String("--help") || first == QLatin1String("-h"))
        print(generalHelp(commands));
    else if (first == QLatin1String("--version") || first == QLatin1String("-v"))
        print(versionText());
    else
        refuse(Tr::tr("there is no option \"%1\" before a command; see \"penstock --help\"")
                   .arg(first));
}

void CommandLine::startCommand(Command *command, const QStringList &arguments)
{
    QCommandLineParser parser;
    const QString problem = parse(&parser, *command, arguments);
    if (parser.isSet(helpOption()))
        print(commandHelp(*command));
    else if (!problem.isEmpty())
        refuse(problem);
    else
        command->start(parser);
}

void CommandLine::print(const QString &text)
{
    m_console->print(text);
    Q_EMIT finished(m_console->exitCodeOfPrinting());
}

void CommandLine::refuse(const QString &sentence)
{
    m_console->tell(sentence);
    Q_EMIT finished(int(ExitCode::Usage));
}

} // namespace Penstock
