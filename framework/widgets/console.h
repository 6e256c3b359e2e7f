// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/widgets/export.h>
#include <penstock/widgets/opentarget.h>

#include <QtCore/qtimer.h>
#include <QtWidgets/qwidget.h>

QT_BEGIN_NAMESPACE
class QAction;
class QIcon;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QToolBar;
QT_END_NAMESPACE

namespace Penstock {

class AnswersPanel;
class ConsoleMemory;
class ConsoleSession;
class ConversationView;
class EndpointForm;
class MessageBar;
class PluginRegistry;
class SavedSendsPanel;
class SendBar;

/// Talks by hand: asks what to open, opens it, shows what is said, sends what is typed. A client, a server with its clients, or
/// a datagram endpoint. Owner, thread: as every widget.
class PENSTOCK_WIDGETS_EXPORT Console : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the console; without @a memory it has one of its own.
    explicit Console(PluginRegistry *plugins, ConsoleMemory *memory = nullptr,
                     QWidget *parent = nullptr);
    ~Console() override;

    ConsoleSession *session() const { return m_session; }
    EndpointForm *form() const { return m_form; }
    /// Short, for a tab: what is open.
    QString title() const;
    void open(const OpenTarget &target);

public Q_SLOTS:
    /// Opens what the form says.
    void openForm();
    /// Asks for a file and writes the conversation to it.
    void saveLog();

Q_SIGNALS:
    void titleChanged();

private:
    QWidget *makeFormPage();
    QWidget *makeTalkPage();
    void connectTools(QTabWidget *side);
    void makeActions();
    QAction *add(const QIcon &icon, const char *text, const char *toolTip,
                 const QKeySequence &shortcut, void (Console::*function)());
    void showForm();
    void openAgain();
    void endSending();
    void closeAll();
    void abortAll();
    void copyAll();
    void clearConversation();
    void writeLog(const QString &path);
    void showState();
    void showNumbers();
    QString stateText() const;
    QString waitingText() const;

    ConsoleMemory *const m_memory;
    ConsoleSession *const m_session;
    QStackedWidget *m_pages;
    EndpointForm *m_form;
    QPushButton *m_open;
    QToolBar *m_toolBar = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_waiting = nullptr;
    QLabel *m_numbers = nullptr;
    MessageBar *m_messages;
    ConversationView *m_view = nullptr;
    SendBar *m_bar = nullptr;
    SavedSendsPanel *m_saved = nullptr;
    AnswersPanel *m_answers = nullptr;
    QAction *m_undoClear = nullptr;
    QAction *m_hold = nullptr;
    QAction *m_hex = nullptr;
    QAction *m_endSending = nullptr;
    QAction *m_close = nullptr;
    QAction *m_abort = nullptr;
    QAction *m_again = nullptr;
    QTimer m_refresh; ///< of the numbers
};

} // namespace Penstock
