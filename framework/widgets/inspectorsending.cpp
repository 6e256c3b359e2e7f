// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// What is sent from an inspector on somebody's connections.

#include <penstock/widgets/attachment_p.h>
#include <penstock/widgets/inspector_p.h>
#include <penstock/widgets/messagebar.h>

#include <QtCore/qcborvalue.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtWidgets/qfiledialog.h>

namespace Penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostSentBytes = 512 * 1024; ///< a watcher's frames are at most 1 MiB

} // namespace

void InspectorPrivate::send(const ConnectionKey &key, const QByteArray &data)
{
    Attachment *attachment = attachmentOf(key.program);
    if (!attachment || key.id == 0)
        return;
    if (data.size() > mostSentBytes) {
        messages->showError(Inspector::tr("%1 bytes are too much to send at once; %2 can be sent.")
                                .arg(data.size())
                                .arg(mostSentBytes));
        return;
    }
    QCborMap arguments;
    arguments.insert("data"_L1, data);
    attachment->act(key.id, u"send"_s, arguments, Inspector::tr("Sending on #%1").arg(key.id));
}

/// It is sent to what is selected now, whatever is when it has been chosen.
void InspectorPrivate::chooseFile()
{
    if (current.id == 0)
        return;
    auto *dialog = new QFileDialog(q, Inspector::tr("Send a file on #%1").arg(current.id));
    dialog->setObjectName(u"sendPath"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, q,
                     [this, key = current](const QString &path) { sendFile(key, path); });
    dialog->show();
}

void InspectorPrivate::sendFile(const ConnectionKey &key, const QString &path)
{
    if (const QFileInfo info(path); info.exists() && !info.isFile()) // a pipe would hold up all
        return messages->showError(Inspector::tr("%1 is no file that could be sent.").arg(path));
    QFile file(path);
    QByteArray content;
    if (file.open(QIODevice::ReadOnly) && file.size() <= mostSentBytes)
        content = file.readAll();
    if (file.error() != QFile::NoError)
        messages->showError(Inspector::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    else if (file.size() > mostSentBytes)
        messages->showError(Inspector::tr("%1 has %2 bytes; at most %3 can be sent at once.")
                                .arg(path)
                                .arg(file.size())
                                .arg(mostSentBytes));
    else if (content.isEmpty())
        messages->showError(Inspector::tr("%1 is empty: there is nothing to send.").arg(path));
    else
        send(key, content);
}

} // namespace Penstock
