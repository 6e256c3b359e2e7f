// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// What is told of one plugin.

#include <penstock/widgets/pluginsmodel.h>

#include <penstock/plugin/pluginoptions.h>

#include <QtCore/qfileinfo.h>

namespace Penstock {

namespace {

QString fact(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return {};
    return QStringLiteral("<tr><td style='padding-right:12px'>%1</td><td>%2</td></tr>")
        .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
}

/// Who may change the file: what a registry looks at before it trusts one.
QString trustOf(const PluginsModel::Row &row)
{
    if (row.isStatic)
        return PluginsModel::tr("It is a part of this program.");
    const QFileInfo file(row.path);
    if (!file.exists())
        return {};
    const bool othersMayWrite =
        file.permissions() & (QFileDevice::WriteGroup | QFileDevice::WriteOther);
    return othersMayWrite
        ? PluginsModel::tr("It belongs to %1, and others may write to it.").arg(file.owner())
        : PluginsModel::tr("It belongs to %1, and nobody else may write to it.").arg(file.owner());
}

QString optionRow(const PluginOption &option)
{
    const QString byDefault = optionText(option, option.defaultValue);
    return QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2&nbsp;&nbsp;</td>"
                          "<td>%3&nbsp;&nbsp;</td><td>%4</td></tr>")
        .arg(option.name.toHtmlEscaped(),
             (pluginOptionTypeName(option.type)
              + (option.values.isEmpty()
                     ? QString()
                     : QStringLiteral(": ") + option.values.join(QStringLiteral(", "))))
                 .toHtmlEscaped(),
             (byDefault.isEmpty() ? PluginsModel::tr("not set") : byDefault).toHtmlEscaped(),
             option.description.toHtmlEscaped());
}

QString optionsOf(const PluginMetadata &plugin)
{
    if (plugin.options.isEmpty())
        return QStringLiteral("<p>%1</p>").arg(PluginsModel::tr("It has no options."));
    QString rows =
        QStringLiteral(
            "<tr><td><i>%1</i></td><td><i>%2</i></td><td><i>%3</i></td><td><i>%4</i></td></tr>")
            .arg(PluginsModel::tr("Option"), PluginsModel::tr("Type"), PluginsModel::tr("Default"),
                 PluginsModel::tr("Meaning"));
    for (const PluginOption &option : plugin.options)
        rows += optionRow(option);
    return QStringLiteral("<table cellspacing='0' cellpadding='2'>%1</table>").arg(rows);
}

} // namespace

QString PluginsModel::details(int index) const
{
    const Row &row = m_rows.at(index);
    QString html = QStringLiteral("<h3>%1</h3>")
                       .arg((row.metadata ? row.metadata->name : QFileInfo(row.path).fileName())
                                .toHtmlEscaped());
    if (!row.reason.isEmpty())
        html += QStringLiteral("<p><b>%1</b></p>")
                    .arg(tr("It is not used: %1.").arg(row.reason).toHtmlEscaped());
    if (row.metadata)
        html += QStringLiteral("<p>%1.</p>").arg(row.metadata->description.toHtmlEscaped());
    html += QStringLiteral("<table>");
    if (row.metadata) {
        html += fact(tr("Id"), row.metadata->id);
        html +=
            fact(tr("Version"),
                 tr("%1, for Penstock %2").arg(row.metadata->version, row.metadata->apiVersion));
        html += fact(tr("Schemes"), row.metadata->schemes.join(QStringLiteral(", ")));
        html += fact(tr("Protocols"), row.metadata->protocols.join(QStringLiteral(", ")));
        html +=
            fact(tr("Kinds of protocols"), row.metadata->protocolKinds.join(QStringLiteral(", ")));
        html += fact(tr("Capabilities"), row.metadata->capabilities.join(QStringLiteral(", ")));
    }
    html += fact(tr("File"), row.isStatic ? QString() : row.path);
    html += fact(tr("Trust"), trustOf(row)) + QStringLiteral("</table>");
    if (row.metadata)
        html += QStringLiteral("<p></p>") + optionsOf(*row.metadata);
    return html;
}

} // namespace Penstock
