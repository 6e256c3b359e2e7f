// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/tableexport_p.h>

#include <penstock/monitor/monitortexts.h>
#include <penstock/widgets/connectioncolumns_p.h>

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

namespace Penstock {

using namespace Qt::StringLiterals;

namespace {

/// Calls @a visit(index) for each connection below @a parent, as it is shown.
template <typename Visit>
void visitShown(const ConnectionModel &model, const QModelIndex &parent, Visit visit)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (model.connection(index))
            visit(index);
        visitShown(model, index, visit);
    }
}

QString quoted(QString field)
{
    static const QString special = u"\",\r\n"_s;
    const bool needed =
        std::any_of(field.begin(), field.end(), [](QChar c) { return special.contains(c); });
    return needed ? u'"' + field.replace(u'"', u"\"\""_s) + u'"' : field;
}

} // namespace

QByteArray tableAsCsv(const ConnectionModel &model)
{
    QStringList lines;
    QStringList fields{ConnectionModel::tr("Program")};
    for (int column = 0; column < ConnectionModel::ColumnCount; ++column)
        fields.append(quoted(columnTitle(ConnectionModel::Column(column))));
    lines.append(fields.join(u','));
    visitShown(model, {}, [&](const QModelIndex &index) {
        const Connection *connection = model.connection(index);
        QStringList row{quoted(connection->program->name)};
        for (int column = 0; column < ConnectionModel::ColumnCount; ++column)
            row.append(quoted(index.siblingAtColumn(column).data().toString()));
        lines.append(row.join(u','));
    });
    return lines.join("\r\n"_L1).toUtf8() + "\r\n";
}

QByteArray tableAsJson(const ConnectionModel &model)
{
    QJsonArray rows;
    visitShown(model, {}, [&](const QModelIndex &index) {
        const Connection *connection = model.connection(index);
        QJsonObject row = monitorRowToJson(connection->row);
        row.insert("program"_L1, connection->program->name);
        row.insert("pid"_L1, connection->program->processId);
        row.insert("now"_L1, connection->program->now);
        row.insert("receivedPerSecond"_L1, connection->receivedPerSecond);
        row.insert("sentPerSecond"_L1, connection->sentPerSecond);
        row.insert("stuck"_L1, connection->whyStuck());
        rows.append(row);
    });
    return QJsonDocument(QJsonObject{{u"rows"_s, rows}}).toJson();
}

} // namespace Penstock
