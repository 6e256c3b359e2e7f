// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// What can be done in an inspector.

#include <penstock/widgets/attachment_p.h>
#include <penstock/widgets/connectionview_p.h>
#include <penstock/widgets/datatab_p.h>
#include <penstock/widgets/detailpane_p.h>
#include <penstock/widgets/filterline_p.h>
#include <penstock/widgets/history_p.h>
#include <penstock/widgets/inspector_p.h>
#include <penstock/widgets/limitspopup_p.h>
#include <penstock/widgets/messagebar.h>
#include <penstock/widgets/programlist_p.h>
#include <penstock/widgets/retranslation_p.h>

#include <QtCore/qcborvalue.h>
#include <QtGui/qaction.h>
#include <QtGui/qcursor.h>
#include <QtWidgets/qsplitter.h>

#include <utility>

namespace Penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int undoMs = 3'000;
constexpr QLatin1StringView forgetting("forget"); ///< a program; done here, and not by it

} // namespace

/// @a text is of the context of Inspector.
QAction *InspectorPrivate::make(Inspector::Actions about, Icon sign, const char *text,
                                const QKeySequence &shortcut, const QString &name)
{
    auto *action = new QAction(sign == Icon::Count ? QIcon() : icon(sign), QString(), q);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut); // in a dock, the window has its own
    keepTranslated(q, [action, text, shortcut] {
        action->setText(Inspector::tr(text));
        if (!shortcut.isEmpty())
            action->setToolTip(u"%1 (%2)"_s.arg(action->text().remove(u'&'),
                                                shortcut.toString(QKeySequence::NativeText)));
    });
    q->addAction(action);
    actions[int(about)].append(action);
    return action;
}

void InspectorPrivate::makeActions()
{
    makeProgramActions();
    makeConnectionActions();
    makeViewActions();
    makeFileActions();
    undo = new QAction(q);
    clearFilter = new QAction(q);
    keepTranslated(q, [this] {
        undo->setText(Inspector::tr("Undo"));
        clearFilter->setText(Inspector::tr("Clear the filter"));
    });
    undo->setShortcut(QKeySequence::Undo);
    undo->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    q->addAction(undo);
    QObject::connect(undo, &QAction::triggered, q, [this] {
        if (const auto function = std::exchange(undoing, {})) {
            function();
            messages->hide();
        }
    });
    QObject::connect(clearFilter, &QAction::triggered, q, [this] { filter->clear(); });
}

void InspectorPrivate::makeProgramActions()
{
    constexpr auto about = Inspector::Actions::Programs;
    attachAction =
        make(about, Icon::Attach, QT_TRANSLATE_NOOP("Penstock::Inspector", "&Watch a program"),
             QKeySequence(u"Ctrl+N"_s), u"attachAction"_s);
    QObject::connect(attachAction, &QAction::triggered, q, [this] {
        const Endpoint endpoint = programs->current();
        if (!endpoint.isNull() && !attachmentAt(endpoint))
            attach(endpoint, {});
        else
            programs->focusInput();
    });
    detachAction = make(about, Icon::Detach,
                        QT_TRANSLATE_NOOP("Penstock::Inspector", "Stop watching the program"),
                        QKeySequence(u"Ctrl+W"_s), u"detachAction"_s);
    QObject::connect(detachAction, &QAction::triggered, q, [this] {
        Attachment *attachment = attachmentAt(programs->current());
        if (!attachment)
            attachment = attachmentOf(current.program);
        stopWatching(attachment);
    });
}

void InspectorPrivate::makeConnectionActions()
{
    constexpr auto about = Inspector::Actions::Connections;
    const auto add = [this](Icon icon, const char *text, const QString &shortcut,
                            const QString &name, auto function) {
        QAction *action = make(about, icon, text, QKeySequence(shortcut), name);
        QObject::connect(action, &QAction::triggered, q, function);
        needConnection.append(action);
        return action;
    };
    add(Icon::Pause, QT_TRANSLATE_NOOP("Penstock::Inspector", "&Pause reading"), u"Ctrl+P"_s,
        u"pauseReading"_s,
        [this] { act(selection(), u"pauseReading"_s, Inspector::tr("Pausing reading")); });
    add(Icon::Resume, QT_TRANSLATE_NOOP("Penstock::Inspector", "&Resume reading"), u"Ctrl+R"_s,
        u"resumeReading"_s,
        [this] { act(selection(), u"resumeReading"_s, Inspector::tr("Resuming reading")); });
    add(Icon::Limits, QT_TRANSLATE_NOOP("Penstock::Inspector", "Set &limits…"), u"Ctrl+L"_s,
        u"setLimits"_s, [this] { showLimits(); });
    add(Icon::Send, QT_TRANSLATE_NOOP("Penstock::Inspector", "&Send…"), u"Ctrl+Return"_s, u"send"_s,
        [this] {
            details->showDataTab();
            details->dataTab()->focusSend();
        });
    add(Icon::Open, QT_TRANSLATE_NOOP("Penstock::Inspector", "Send a &file…"), {}, u"sendFile"_s,
        [this] { chooseFile(); });
    add(Icon::Close, QT_TRANSLATE_NOOP("Penstock::Inspector", "&Close, once all is sent"),
        u"Ctrl+K"_s, u"close"_s, [this] {
            actLater(u"close"_s, Inspector::tr("Closing"),
                     Inspector::tr("%n connection(s) will be closed in 3 seconds.", nullptr,
                                   int(selection().size())),
                     selection());
        });
    add(Icon::Abort, QT_TRANSLATE_NOOP("Penstock::Inspector", "&Abort"), u"Ctrl+Shift+K"_s,
        u"abort"_s, [this] {
            actLater(
                u"abort"_s, Inspector::tr("Aborting"),
                Inspector::tr("%n connection(s) will be aborted in 3 seconds; what is buffered "
                              "will be lost.",
                              nullptr, int(selection().size())),
                selection());
        });
    capture = make(about, Icon::Record, QT_TRANSLATE_NOOP("Penstock::Inspector", "Ca&pture"),
                   QKeySequence(u"Ctrl+T"_s), u"capture"_s);
    keepTranslated(q, [this] {
        capture->setToolTip(Inspector::tr("Record what is sent and received (Ctrl+T)"));
    });
    capture->setCheckable(true);
    QObject::connect(capture, &QAction::toggled, q, [this](bool on) { setCapturing(on); });
}

void InspectorPrivate::makeViewActions()
{
    constexpr auto about = Inspector::Actions::View;
    QAction *find = make(about, Icon::Filter, QT_TRANSLATE_NOOP("Penstock::Inspector", "&Filter"),
                         QKeySequence(QKeySequence::Find), u"findAction"_s);
    QObject::connect(find, &QAction::triggered, q, [this] {
        filter->setFocus();
        filter->selectAll();
    });
    QAction *saved =
        make(about, Icon::Star, QT_TRANSLATE_NOOP("Penstock::Inspector", "&Saved filters"),
             QKeySequence(u"Ctrl+Shift+L"_s), u"savedFilters"_s);
    QObject::connect(saved, &QAction::triggered, q, [this] { filter->showSaved(); });
    QAction *search =
        make(about, Icon::Search, QT_TRANSLATE_NOOP("Penstock::Inspector", "Sea&rch in the data"),
             QKeySequence(u"Ctrl+Shift+F"_s), u"searchAction"_s);
    QObject::connect(search, &QAction::triggered, q, [this] {
        details->showDataTab();
        details->dataTab()->focusSearch();
    });
    QAction *hold =
        make(about, Icon::Hold, QT_TRANSLATE_NOOP("Penstock::Inspector", "&Hold the picture"),
             QKeySequence(u"Ctrl+H"_s), u"hold"_s);
    hold->setCheckable(true);
    QObject::connect(hold, &QAction::toggled, q, [this](bool on) {
        model->setHeld(on);
        updated();
    });
    QAction *clear = make(about, Icon::Clear,
                          QT_TRANSLATE_NOOP("Penstock::Inspector", "Forget &ended connections"),
                          QKeySequence(u"Ctrl+Shift+E"_s), u"clearEnded"_s);
    QObject::connect(clear, &QAction::triggered, q, [this] { clearEnded(); });
    detailsBelow = make(about, Icon::Count,
                        QT_TRANSLATE_NOOP("Penstock::Inspector", "&Details below the table"),
                        QKeySequence(u"Ctrl+D"_s), u"detailsBelow"_s);
    detailsBelow->setCheckable(true);
    QObject::connect(detailsBelow, &QAction::toggled, q, [this](bool on) {
        halves->setOrientation(on ? Qt::Vertical : Qt::Horizontal);
    });
    QAction *choose =
        make(about, Icon::Count, QT_TRANSLATE_NOOP("Penstock::Inspector", "Choose c&olumns"),
             QKeySequence(u"Ctrl+Shift+C"_s), u"chooseColumns"_s);
    QObject::connect(choose, &QAction::triggered, q, [this] { view->chooseColumns({}); });
    QAction *reset =
        make(about, Icon::Count, QT_TRANSLATE_NOOP("Penstock::Inspector", "&Columns as at first"),
             {}, u"resetColumns"_s);
    QObject::connect(reset, &QAction::triggered, q, [this] { view->resetColumns(); });
}

QList<ConnectionKey> InspectorPrivate::selection() const
{
    QList<ConnectionKey> keys;
    const QModelIndexList rows = view->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        const Connection *connection = model->connection(row);
        if (connection && !connection->isEnded())
            keys.append({model->program(row), connection->row.id});
    }
    return keys;
}

void InspectorPrivate::updateActions()
{
    if (!view)
        return;
    const QList<ConnectionKey> keys = selection();
    const Attachment *attachment = attachmentOf(current.program);
    const bool control = std::any_of(keys.begin(), keys.end(), [this](const ConnectionKey &key) {
        const Attachment *each = attachmentOf(key.program);
        return each && each->allowsControl();
    });
    for (QAction *action : needConnection)
        action->setEnabled(control);
    capture->setEnabled(current.id != 0 && attachment && attachment->allowsPayload());
    detachAction->setEnabled(attachmentAt(programs->current()) || attachment);
    const bool live = attachment && attachment->state() == Attachment::State::Attached;
    QString refusal;
    record->setEnabled(live && attachment->isLive());
    pcapng->setEnabled(live && attachment->allowsPayload());
    for (const auto &[action, on] : {std::pair(record, attachment && attachment->recorder),
                                     std::pair(pcapng, attachment && attachment->pcapng)}) {
        const QSignalBlocker blocker(action);
        action->setChecked(on);
    }
    if (live && !attachment->isLive())
        refusal = Inspector::tr("This was recorded; nobody is there to be sent to");
    else if (!live)
        refusal = Inspector::tr("The program is not there any more");
    else if (!attachment->allowsControl())
        refusal = Inspector::tr("It lets itself be watched only; PENSTOCK_MONITOR=control allows "
                                "more");
    details->dataTab()->setSendRefusal(refusal);
    details->dataTab()->setCaptureRefusal(
        live && attachment->isLive() && !attachment->allowsPayload()
            ? Inspector::tr("The program does not allow what it sends and receives to be seen.")
            : QString());
}

void InspectorPrivate::act(const QList<ConnectionKey> &keys, const QString &action,
                           const QString &what, const QCborMap &arguments)
{
    for (const ConnectionKey &key : keys) {
        if (Attachment *attachment = attachmentOf(key.program))
            attachment->act(key.id, action, arguments,
                            Inspector::tr("%1 of #%2", "what is done, number of the connection")
                                .arg(what)
                                .arg(key.id));
    }
}

/// What destroys something can be undone for a while; asked for a second time it is done at once.
void InspectorPrivate::actLater(const QString &action, const QString &what, const QString &sentence,
                                const QList<ConnectionKey> &keys)
{
    const Pending wanted{action, what, keys};
    const bool again = wanted.action == pending.action && wanted.keys == pending.keys;
    actNow();
    if (again || wanted.keys.isEmpty())
        return;
    pending = wanted;
    pendingTimer.start(undoMs);
    offerUndo(sentence, [this] {
        pendingTimer.stop();
        pending = {};
    });
    undoesPending = true;
}

void InspectorPrivate::offerUndo(const QString &sentence, std::function<void()> function)
{
    undoing = std::move(function);
    undoesPending = false;
    messages->show(MessageBar::Kind::Information, sentence, undo);
}

void InspectorPrivate::actNow()
{
    pendingTimer.stop();
    const Pending now = std::exchange(pending, {});
    if (now.keys.isEmpty())
        return;
    if (std::exchange(undoesPending, false)) { // else it is of what was done since
        undoing = {};
        messages->hide();
    }
    if (now.action != forgetting)
        return act(now.keys, now.action, now.what);
    if (Attachment *attachment = attachmentOf(now.keys.first().program))
        detach(attachment);
}

/// What a program told that is not there any more is lost with it, and so this waits for a while.
void InspectorPrivate::stopWatching(Attachment *attachment)
{
    if (!attachment)
        return;
    const QString name = attachment->name();
    if (attachment->program != 0 && attachment->state() == Attachment::State::Lost)
        return actLater(QString(forgetting), {},
                        Inspector::tr("What %1 told will be forgotten in 3 seconds.").arg(name),
                        {{attachment->program, 0}});
    const Endpoint endpoint = attachment->endpoint();
    const bool isLive = attachment->isLive();
    detach(attachment);
    offerUndo(Inspector::tr("%1 is not watched any more.").arg(name),
              [this, endpoint, name, isLive] {
                  isLive ? attach(endpoint, name) : openSession(endpoint.path());
              });
}

void InspectorPrivate::clearEnded()
{
    if (const int forgotten = model->clearEnded())
        offerUndo(Inspector::tr("%n ended connection(s) were forgotten.", nullptr, forgotten),
                  [this] { model->restoreEnded(); });
}

void InspectorPrivate::setCapturing(bool on)
{
    const auto history = histories.find(current);
    if (history == histories.end())
        return;
    history->second->capturing = on;
    if (on)
        details->showDataTab();
    updateDemands();
}

void InspectorPrivate::showLimits()
{
    const Connection *connection = model->connection(current.program, current.id);
    const QList<ConnectionKey> keys = selection(); // whatever is selected when it is answered
    if (!connection || keys.isEmpty())
        return;
    auto *popup = new LimitsPopup(connection->row[MonitorNumber::HighBytes],
                                  connection->row[MonitorNumber::LowBytes], q);
    QObject::connect(popup, &LimitsPopup::chosen, q, [this, keys](qint64 high, qint64 low) {
        QCborMap limits;
        limits.insert("high"_L1, high);
        limits.insert("low"_L1, low);
        act(keys, u"setLimits"_s, Inspector::tr("Setting the limits"), limits);
    });
    popup->adjustSize();
    popup->move(details->mapToGlobal(QPoint(12, 60)));
    popup->QWidget::show();
}

} // namespace Penstock
