// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// What an inspector writes to files, and reads from them.

#include <penstock/widgets/inspector_p.h>
#include <penstock/widgets/messagebar.h>
#include <penstock/widgets/tableexport_p.h>

#include <QtCore/qsavefile.h>
#include <QtGui/qaction.h>
#include <QtWidgets/qfiledialog.h>

namespace Penstock {

using namespace Qt::StringLiterals;

void InspectorPrivate::makeFileActions()
{
    constexpr auto about = Inspector::Actions::Files;
    QAction *csv = make(about, Icon::Export, Inspector::tr("Export the table as &CSV…"),
                        QKeySequence(u"Ctrl+E"_s), u"exportCsv"_s);
    QObject::connect(csv, &QAction::triggered, q, [this] { exportTable(false); });
    QAction *json =
        make(about, Icon::Export, Inspector::tr("Export the table as &JSON…"), {}, u"exportJson"_s);
    QObject::connect(json, &QAction::triggered, q, [this] { exportTable(true); });
}

void InspectorPrivate::exportTable(bool asJson)
{
    auto *dialog = new QFileDialog(q, Inspector::tr("Export the table"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(asJson ? u"json"_s : u"csv"_s);
    dialog->selectFile(asJson ? u"connections.json"_s : u"connections.csv"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, q, [this, asJson](const QString &path) {
        writeFile(path, asJson ? tableAsJson(*model) : tableAsCsv(*model));
    });
    dialog->show();
}

void InspectorPrivate::writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
        || !file.commit()) {
        messages->showError(
            Inspector::tr("%1 cannot be written: %2.").arg(path, file.errorString()));
        return;
    }
    messages->show(MessageBar::Kind::Information, Inspector::tr("%1 was written.").arg(path));
}

} // namespace Penstock
