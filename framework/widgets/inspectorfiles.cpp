// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// What an inspector writes to files, and reads from them.

#include <penstock/widgets/attachment_p.h>
#include <penstock/widgets/inspector_p.h>
#include <penstock/widgets/messagebar.h>
#include <penstock/widgets/tableexport_p.h>

#include <QtCore/qfileinfo.h>
#include <QtCore/qsavefile.h>
#include <QtGui/qaction.h>
#include <QtWidgets/qfiledialog.h>

#include <algorithm>
#include <utility>

namespace Penstock {

using namespace Qt::StringLiterals;

void InspectorPrivate::makeFileActions()
{
    constexpr auto about = Inspector::Actions::Files;
    QAction *open =
        make(about, Icon::Open, QT_TRANSLATE_NOOP("Penstock::Inspector", "&Open a recording…"),
             QKeySequence(QKeySequence::Open), u"openSession"_s);
    QObject::connect(open, &QAction::triggered, q, [this] {
        auto *dialog = new QFileDialog(q, Inspector::tr("Open a recording"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        QObject::connect(dialog, &QFileDialog::fileSelected, q, &Inspector::openSession);
        dialog->show();
    });
    record =
        make(about, Icon::Save, QT_TRANSLATE_NOOP("Penstock::Inspector", "&Record the session…"),
             QKeySequence(QKeySequence::Save), u"recordSession"_s);
    pcapng = make(about, Icon::Record,
                  QT_TRANSLATE_NOOP("Penstock::Inspector", "Write what is captured as &pcapng…"),
                  {}, u"writePcapng"_s);
    record->setCheckable(true);
    pcapng->setCheckable(true);
    QObject::connect(record, &QAction::toggled, q, [this](bool on) { setRecording(on); });
    QObject::connect(pcapng, &QAction::toggled, q, [this](bool on) { setPcapng(on); });
    QAction *csv = make(about, Icon::Export,
                        QT_TRANSLATE_NOOP("Penstock::Inspector", "Export the table as &CSV…"),
                        QKeySequence(u"Ctrl+E"_s), u"exportCsv"_s);
    QObject::connect(csv, &QAction::triggered, q, [this] { exportTable(false); });
    QAction *json = make(about, Icon::Export,
                         QT_TRANSLATE_NOOP("Penstock::Inspector", "Export the table as &JSON…"), {},
                         u"exportJson"_s);
    QObject::connect(json, &QAction::triggered, q, [this] { exportTable(true); });
}

void InspectorPrivate::exportTable(bool asJson)
{
    askPath(Inspector::tr("Export the table"),
            asJson ? u"connections.json"_s : u"connections.csv"_s,
            [this, asJson](const QString &path) {
                writeFile(path, asJson ? tableAsJson(*model) : tableAsCsv(*model));
            });
}

/// Holds nothing up: @a chosen is called when somebody has chosen.
void InspectorPrivate::askPath(const QString &title, const QString &suggestion,
                               const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(q, title);
    dialog->setObjectName(u"savePath"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suggestion.section(u'.', -1));
    dialog->selectFile(suggestion);
    QObject::connect(dialog, &QFileDialog::fileSelected, q, chosen);
    QObject::connect(dialog, &QDialog::finished, q, [this] { updateActions(); });
    dialog->show();
}

void InspectorPrivate::setRecording(bool on)
{
    Attachment *attachment = attachmentOf(current.program);
    if (!attachment || !attachment->source())
        return;
    if (const auto recorder = std::exchange(attachment->recorder, nullptr); recorder && !on) {
        const Error error = recorder->finish();
        if (error.isNull())
            messages->show(MessageBar::Kind::Information,
                           Inspector::tr("The session was recorded in %1.").arg(recorder->path()));
        else
            messages->showError(error.message());
    }
    if (!on)
        return;
    const QPointer<Attachment> guarded(attachment);
    askPath(Inspector::tr("Record the session"), u"%1.penstock"_s.arg(attachment->name()),
            [this, guarded](const QString &path) {
                if (!guarded || !guarded->source())
                    return;
                if (!mayReplace(path))
                    return;
                auto recorder = MonitorSessionWriter::create(path, guarded->source());
                if (!recorder)
                    return messages->showError(recorder.error().message());
                guarded->recorder = std::move(*recorder);
                // Later: it is its own signal.
                QObject::connect(
                    guarded->recorder.get(), &MonitorSessionWriter::failed, guarded,
                    [this, guarded](const Error &error) {
                        messages->showError(error.message());
                        guarded->recorder.reset();
                        updateActions();
                    },
                    Qt::QueuedConnection);
                updateActions();
            });
}

void InspectorPrivate::setPcapng(bool on)
{
    Attachment *attachment = attachmentOf(current.program);
    if (!attachment || !attachment->source())
        return;
    if (const auto writer = std::exchange(attachment->pcapng, nullptr); writer && !on) {
        const Error error = writer->finish();
        if (error.isNull())
            messages->show(
                MessageBar::Kind::Information,
                Inspector::tr("%n packet(s) were written to %1.", nullptr, int(writer->packets()))
                    .arg(writer->path()));
        else
            messages->showError(error.message());
    }
    if (!on)
        return;
    const QPointer<Attachment> guarded(attachment);
    askPath(Inspector::tr("Write what is captured"), u"%1.pcapng"_s.arg(attachment->name()),
            [this, guarded](const QString &path) {
                if (!guarded || !guarded->source())
                    return;
                if (!mayReplace(path))
                    return;
                auto writer = PcapngWriter::create(path, guarded->source());
                if (!writer)
                    return messages->showError(writer.error().message());
                guarded->pcapng = std::move(*writer);
                QObject::connect(
                    guarded->pcapng.get(), &PcapngWriter::failed, guarded,
                    [this, guarded](const Error &error) {
                        messages->showError(error.message());
                        guarded->pcapng.reset();
                        updateActions();
                    },
                    Qt::QueuedConnection);
                updateActions();
            });
}

/// Makes room for a new file at @a path: the dialog has asked about one that is there.
bool InspectorPrivate::mayReplace(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    const auto writes = [&whole](const Attachment *each) {
        return (each->recorder && QFileInfo(each->recorder->path()).absoluteFilePath() == whole)
            || (each->pcapng && QFileInfo(each->pcapng->path()).absoluteFilePath() == whole);
    };
    if (std::any_of(attachments.begin(), attachments.end(), writes)) {
        messages->showError(Inspector::tr("%1 is being written just now.").arg(path));
        return false;
    }
    if (const QFileInfo info(path); info.exists() && !info.isFile()) {
        messages->showError(Inspector::tr("%1 is no file that could be written over.").arg(path));
        return false;
    }
    QFile::remove(path);
    return true;
}

/// Ends what is written of a program that has ended; what came of it, a sentence each.
QStringList InspectorPrivate::endFiles(Attachment *attachment)
{
    QStringList sentences;
    const auto end = [&sentences](const auto &writer, const QString &sentence) {
        if (!writer)
            return;
        const Error error = writer->finish();
        sentences.append(error.isNull() ? sentence.arg(writer->path()) : error.message());
    };
    end(std::exchange(attachment->recorder, nullptr),
        Inspector::tr("What it told up to then was recorded in %1."));
    end(std::exchange(attachment->pcapng, nullptr),
        Inspector::tr("What was captured up to then was written to %1."));
    return sentences;
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
