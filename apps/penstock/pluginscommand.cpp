// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "pluginscommand.h"

#include "pluginlist.h"
#include "tr.h"

#include <QtCore/qcommandlineparser.h>

namespace Penstock {

PluginsCommand::PluginsCommand(Console *console, PluginRegistry *plugins)
    : Command(QStringLiteral("plugins"), console, plugins)
{
}

PluginsCommand::~PluginsCommand() = default;

QString PluginsCommand::summary() const
{
    return Tr::tr("List the transports and protocols that there are, and their options");
}

CommandHelp PluginsCommand::help() const
{
    return {
        Tr::tr("[options]"),
        Tr::tr(
            "Lists every plugin with its options, and every one that cannot be used, with the "
            "reason. "
            "Loads none of them. Further folders to search are named by the environment variable "
            "PENSTOCK_PLUGIN_PATH."),
        {
            {QStringLiteral("penstock plugins"),
             Tr::tr("List the plugins, and what cannot be used and why.")},
            {QStringLiteral("penstock plugins --json | jq -r '.plugins[].schemes[]'"),
             Tr::tr("List all schemes, for scripts.")},
        },
    };
}

QList<QCommandLineOption> PluginsCommand::options() const
{
    return {{QStringLiteral("json"), Tr::tr("As a JSON document.")}};
}

void PluginsCommand::start(const QCommandLineParser &arguments)
{
    if (const QStringList given = arguments.positionalArguments(); !given.isEmpty())
        return fail(
            ExitCode::Usage,
            Tr::tr("plugins takes no arguments, but \"%1\" was given").arg(given.join(u' ')));
    if (arguments.isSet(QStringLiteral("json")))
        console()->print(pluginsAsJson(*plugins()));
    else
        console()->print(pluginsAsText(*plugins()));
    finishPrinted();
}

} // namespace Penstock
