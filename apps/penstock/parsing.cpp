// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "parsing.h"

#include "command.h"
#include "tr.h"

#include <QtCore/qcommandlineparser.h>

namespace Penstock {

namespace {

QString withDashes(const QString &name)
{
    return (name.size() == 1 ? QLatin1String("-") : QLatin1String("--")) + name;
}

QString unknownOption(const Command &command, const QString &name)
{
    QStringList names;
    const QList<QCommandLineOption> options = command.options();
    for (const QCommandLineOption &option : options)
        names.append(withDashes(option.names().first()));
    return Tr::tr("%1 has no option \"%2\"; it has: %3")
        .arg(command.name(), withDashes(name), names.join(QLatin1String(", ")));
}

/// The two mistakes with values that QCommandLineParser finds.
QString badValue(const Command &command, const QStringList &arguments)
{
    const QList<QCommandLineOption> options = command.options();
    for (const QCommandLineOption &option : options) {
        const QString name = withDashes(option.names().first());
        if (!option.valueName().isEmpty() && arguments.last() == name)
            return Tr::tr("%1 needs a value: %1 %2").arg(name, option.valueName());
        for (const QString &argument : arguments) {
            if (option.valueName().isEmpty() && argument.startsWith(name + u'='))
                return Tr::tr("%1 takes no value, but \"%2\" was given").arg(name, argument);
        }
    }
    return Tr::tr("the options cannot be read; see \"penstock %1 --help\"").arg(command.name());
}

QString repetition(const QCommandLineParser &parser, const Command &command)
{
    const QList<QCommandLineOption> options = command.options();
    for (const QCommandLineOption &option : options) {
        const QString name = option.names().first();
        const QStringList values = parser.isSet(name) ? parser.values(name) : QStringList();
        if (values.size() > 1 && !command.repeatableOptions().contains(name)) {
            return Tr::tr("%1 is given more than once, with \"%2\": once is right")
                .arg(withDashes(name), values.join(QLatin1String("\", \"")));
        }
    }
    return QString();
}

} // namespace

QCommandLineOption helpOption()
{
    return {{QStringLiteral("h"), QStringLiteral("help")}, Tr::tr("Show this help.")};
}

QString parse(QCommandLineParser *parser, const Command &command, const QStringList &arguments)
{
    parser->addOptions(command.options());
    parser->addOption(helpOption());
    if (parser->parse(arguments))
        return repetition(*parser, command);
    const QStringList unknown = parser->unknownOptionNames();
    return unknown.isEmpty() ? badValue(command, arguments)
                             : unknownOption(command, unknown.first());
}

} // namespace Penstock
