// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "pluginlist.h"

#include "texttable.h"
#include "tr.h"

#include <penstock/plugin/pluginoptions.h>
#include <penstock/plugin/pluginregistry.h>

namespace Penstock {

namespace {

QString kindText(PluginKind kind)
{
    return kind == PluginKind::Transport ? Tr::tr("transport") : Tr::tr("protocol");
}

/// "duration, by default 250ms": what may be given for an option, and what it is without.
QString valueText(const PluginOption &option)
{
    const QString expected = optionExpectation(option);
    const QString standard = optionText(option, option.defaultValue);
    return option.defaultValue.isValid()
        ? Tr::tr("%1; default: %2")
              .arg(expected, standard.isEmpty() ? QStringLiteral("\"\"") : standard)
        : expected;
}

QString pluginText(const PluginInfo &info)
{
    const PluginMetadata &plugin = info.metadata;
    TextTable table(4);
    const auto addList = [&table](const QString &title, const QStringList &values) {
        if (!values.isEmpty())
            table.add(title, values.join(QLatin1String(", ")));
    };
    addList(Tr::tr("schemes:"), plugin.schemes);
    addList(Tr::tr("protocols:"), plugin.protocols);
    addList(Tr::tr("kinds:"), plugin.protocolKinds);
    addList(Tr::tr("capabilities:"), plugin.capabilities);
    table.add(Tr::tr("file:"),
              info.origin == PluginInfo::Origin::Static ? Tr::tr("part of the program")
                                                        : info.file);
    TextTable options(6);
    for (const PluginOption &option : plugin.options)
        options.add(option.name,
                    QStringLiteral("%1 (%2)").arg(option.description, valueText(option)));

    //: %1 "transport" or "protocol", %2 its id, %3 its version, %4 its name.
    QString text =
        Tr::tr("%1 %2 %3: %4").arg(kindText(plugin.kind), plugin.id, plugin.version, plugin.name)
        + u'\n' + wrapped(plugin.description, 4) + table.text();
    if (!plugin.options.isEmpty())
        text += QLatin1String("    ") + Tr::tr("options:") + u'\n' + options.text();
    return text;
}

} // namespace

QString pluginsAsText(PluginRegistry &registry)
{
    QStringList parts;
    const QList<PluginInfo> plugins = registry.plugins();
    for (const PluginInfo &info : plugins)
        parts.append(pluginText(info));
    if (plugins.isEmpty()) {
        parts.append(Tr::tr("There are no plugins in these folders:") + QLatin1String("\n    ")
                     + registry.searchPaths().join(QLatin1String("\n    ")) + u'\n');
    }
    const QList<PluginRejection> rejections = registry.rejections();
    if (!rejections.isEmpty()) {
        QString text = Tr::tr("not used:") + u'\n';
        for (const PluginRejection &rejection : rejections)
            text += QStringLiteral("    %1\n").arg(rejection.file) + wrapped(rejection.reason, 8);
        parts.append(text);
    }
    return parts.join(u'\n').chopped(1);
}

} // namespace Penstock
