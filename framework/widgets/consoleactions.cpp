// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// What the actions of a console do.

#include <penstock/widgets/console.h>

#include <penstock/widgets/consolememory.h>
#include <penstock/widgets/consolesession.h>
#include <penstock/widgets/conversationview.h>
#include <penstock/widgets/endpointform.h>
#include <penstock/widgets/messagebar.h>
#include <penstock/widgets/sendbar.h>

#include <QtCore/qsavefile.h>
#include <QtGui/qaction.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qstackedwidget.h>

namespace Penstock {

void Console::openForm()
{
    const Result<OpenTarget> target = m_form->target();
    if (target)
        open(*target);
    else
        m_messages->showError(target.error().detail());
}

void Console::open(const OpenTarget &target)
{
    m_messages->hide();
    m_memory->addUrl(target.endpoint.toString());
    m_pages->setCurrentIndex(1);
    m_hold->setChecked(false);
    m_session->open(target);
    setFocusProxy(m_bar);
    m_bar->setFocus();
}

void Console::showForm()
{
    if (m_session->state() != ConsoleSession::State::Idle)
        m_form->setTarget(m_session->target());
    m_pages->setCurrentIndex(0);
    setFocusProxy(m_form);
    m_form->setFocus();
}

void Console::openAgain()
{
    open(m_session->target());
}

void Console::endSending()
{
    if (const Error error = m_session->endSending(m_bar->peer()); !error.isNull())
        m_messages->showError(error.detail());
}

void Console::closeAll()
{
    m_session->close();
}

void Console::abortAll()
{
    m_session->abort();
}

void Console::copyAll()
{
    QGuiApplication::clipboard()->setText(m_session->conversation()->toText(m_view->format()));
    m_messages->show(MessageBar::Kind::Information, tr("The conversation was copied."));
}

void Console::clearConversation()
{
    if (m_session->conversation()->entries().empty())
        return;
    m_session->conversation()->clear();
    m_messages->show(MessageBar::Kind::Information, tr("The conversation was cleared."),
                     m_undoClear);
}

void Console::saveLog()
{
    auto *dialog = new QFileDialog(this, tr("Save the conversation"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("log"));
    connect(dialog, &QFileDialog::fileSelected, this, &Console::writeLog);
    dialog->open();
}

void Console::writeLog(const QString &path)
{
    QSaveFile file(path);
    const QByteArray text = m_session->conversation()->toText(m_view->format()).toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit()) {
        m_messages->show(MessageBar::Kind::Information,
                         tr("The conversation was written to \"%1\".").arg(path));
    } else {
        m_messages->showError(
            tr("The conversation was not written to \"%1\": %2.").arg(path, file.errorString()));
    }
}

} // namespace Penstock
