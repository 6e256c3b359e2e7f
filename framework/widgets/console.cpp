// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/console.h>

#include <penstock/widgets/consolememory.h>
#include <penstock/widgets/consolepanels.h>
#include <penstock/widgets/consolesession.h>
#include <penstock/widgets/conversationview.h>
#include <penstock/widgets/endpointform.h>
#include <penstock/widgets/icons_p.h>
#include <penstock/widgets/messagebar.h>
#include <penstock/widgets/retranslation_p.h>
#include <penstock/widgets/sendbar.h>

#include <QtCore/qlocale.h>
#include <QtGui/qaction.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qsplitter.h>
#include <QtWidgets/qstackedwidget.h>
#include <QtWidgets/qtabwidget.h>
#include <QtWidgets/qtoolbar.h>

namespace Penstock {

namespace {

constexpr int refreshMs = 250;
constexpr int formWidth = 760;

QString bytesText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeIecFormat);
}

} // namespace

Console::Console(PluginRegistry *plugins, ConsoleMemory *memory, QWidget *parent)
    : QWidget(parent),
      m_memory(memory ? memory : new ConsoleMemory(this)),
      m_session(new ConsoleSession(plugins, this)),
      m_pages(new QStackedWidget(this)),
      m_form(new EndpointForm(plugins, this)),
      m_open(new QPushButton(this)),
      m_messages(new MessageBar(this))
{
    m_pages->addWidget(makeFormPage());
    m_pages->addWidget(makeTalkPage());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    connect(m_session, &ConsoleSession::stateChanged, this, &Console::showState);
    connect(m_session, &ConsoleSession::flowChanged, this, &Console::showNumbers);
    connect(&m_refresh, &QTimer::timeout, this, &Console::showNumbers);
    setFocusProxy(m_form);
    keepTranslated(this, [this] { showState(); });
}

// What ends then tells nobody: the widgets are going.
Console::~Console()
{
    delete m_session;
}

QWidget *Console::makeFormPage()
{
    auto *page = new QWidget(this);
    auto *title = new QLabel(page);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    title->setFont(font);
    m_open->setObjectName(QStringLiteral("open"));
    m_open->setDefault(true);
    auto *inner = new QWidget(page);
    inner->setMaximumWidth(formWidth);
    auto *column = new QVBoxLayout(inner);
    column->addWidget(title);
    column->addWidget(m_form, 1);
    column->addWidget(m_open, 0, Qt::AlignRight);
    auto *row = new QHBoxLayout(page);
    row->addStretch(1);
    row->addWidget(inner, 100);
    row->addStretch(1);
    const auto update = [this] {
        m_open->setEnabled(m_form->target().hasValue());
        m_open->setText(m_form->purpose() == OpenTarget::Purpose::Listen ? tr("Listen")
                                                                         : tr("Connect"));
    };
    connect(m_form, &EndpointForm::changed, this, update);
    connect(m_form, &EndpointForm::submitted, this, &Console::openForm);
    connect(m_open, &QPushButton::clicked, this, &Console::openForm);
    connect(m_memory, &ConsoleMemory::urlsChanged, this,
            [this] { m_form->setRecentUrls(m_memory->urls()); });
    m_form->setRecentUrls(m_memory->urls());
    keepTranslated(page, [title, update] {
        title->setText(tr("Open a connection, or listen"));
        update();
    });
    return page;
}

QWidget *Console::makeTalkPage()
{
    auto *page = new QWidget(this);
    m_toolBar = new QToolBar(page);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setIconSize({16, 16});
    m_state = new QLabel(page);
    m_state->setTextFormat(Qt::PlainText);
    QFont bold = m_state->font();
    bold.setBold(true);
    m_state->setFont(bold);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_waiting = new QLabel(page);
    m_waiting->setObjectName(QStringLiteral("waiting"));
    m_waiting->setWordWrap(true);
    QPalette amber = m_waiting->palette();
    amber.setColor(QPalette::WindowText, signalColor(SignalColor::Amber));
    m_waiting->setPalette(amber);
    m_numbers = new QLabel(page);
    m_numbers->setForegroundRole(QPalette::PlaceholderText);
    m_view = new ConversationView(page);
    m_view->setConversation(m_session->conversation());
    m_bar = new SendBar(m_session, m_memory, page);
    m_saved = new SavedSendsPanel(m_memory, m_bar, page);
    m_answers = new AnswersPanel(m_memory, page);
    auto *side = new QTabWidget(page);
    side->setDocumentMode(true);
    side->addTab(m_saved, QString());
    side->addTab(m_answers, QString());
    keepTabsTranslated(side);
    keepTranslated(side, [side] {
        side->setTabText(0, tr("Saved sends"));
        side->setTabText(1, tr("Automatic answers"));
    });
    auto *splitter = new QSplitter(page);
    splitter->addWidget(m_view);
    splitter->addWidget(side);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({700, 300});
    auto *column = new QVBoxLayout(page);
    column->addWidget(m_state);
    column->addWidget(m_toolBar);
    column->addWidget(splitter, 1);
    column->addWidget(m_waiting);
    column->addWidget(m_bar);
    column->addWidget(m_numbers);
    makeActions();
    connectTools(side);
    return page;
}

void Console::connectTools(QTabWidget *side)
{
    connect(m_bar, &SendBar::failed, this, [this](const QString &sentence) {
        sentence.isEmpty() ? m_messages->hide() : m_messages->showError(sentence);
    });
    connect(m_bar, &SendBar::saveRequested, this, [this, side] {
        side->setCurrentWidget(m_saved);
        m_saved->saveCurrent();
    });
    auto *undo = new QAction(this);
    m_undoClear = new QAction(this);
    keepTranslated(this, [this, undo] {
        undo->setText(tr("Undo"));
        m_undoClear->setText(tr("Undo"));
    });
    connect(undo, &QAction::triggered, m_memory->undoStack(), &QUndoStack::undo);
    connect(m_saved, &SavedSendsPanel::removed, this, [this, undo](const QString &name) {
        m_messages->show(MessageBar::Kind::Information, tr("\"%1\" was deleted.").arg(name), undo);
    });
    connect(m_answers, &AnswersPanel::removed, this, [this, undo] {
        m_messages->show(MessageBar::Kind::Information, tr("The rule was deleted."), undo);
    });
    connect(undo, &QAction::triggered, m_messages, &QWidget::hide);
    connect(m_undoClear, &QAction::triggered, m_session->conversation(), &Conversation::restore);
    connect(m_undoClear, &QAction::triggered, m_messages, &QWidget::hide);
    connect(m_answers, &AnswersPanel::rulesChanged, m_session, &ConsoleSession::setAnswerRules);
}

QAction *Console::add(const QIcon &icon, const char *text, const char *toolTip,
                      const QKeySequence &shortcut, void (Console::*function)())
{
    auto *action = new QAction(icon, QString(), this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    keepTranslated(this, [action, text, toolTip, shortcut] {
        action->setText(tr(text));
        action->setToolTip(
            shortcut.isEmpty()
                ? tr(toolTip)
                : tr("%1 (%2)").arg(tr(toolTip), shortcut.toString(QKeySequence::NativeText)));
    });
    addAction(action);
    m_toolBar->addAction(action);
    if (function)
        connect(action, &QAction::triggered, this, function);
    return action;
}

void Console::makeActions()
{
    add(icon(Icon::Attach), QT_TR_NOOP("New endpoint"), QT_TR_NOOP("Choose something else to open"),
        {}, &Console::showForm);
    m_again = add(icon(Icon::Run), QT_TR_NOOP("Open again"),
                  QT_TR_NOOP("Open the same endpoint once more"), QKeySequence::Refresh,
                  &Console::openAgain);
    m_toolBar->addSeparator();
    m_hold = add(icon(Icon::Hold), QT_TR_NOOP("Hold"),
                 QT_TR_NOOP("Read nothing for now: the peer has to wait"),
                 QKeySequence(QStringLiteral("Ctrl+H")), nullptr);
    m_hold->setCheckable(true);
    connect(m_hold, &QAction::toggled, m_session, &ConsoleSession::setReadingHeld);
    m_endSending = add(icon(Icon::Stop), QT_TR_NOOP("End sending"),
                       QT_TR_NOOP("End our side of the connection, and go on receiving"), {},
                       &Console::endSending);
    QAction *halfOpen =
        add(icon(Icon::Connect), QT_TR_NOOP("Stay half-open"),
            QT_TR_NOOP("Keep our side open when the peer ends its own"), {}, nullptr);
    halfOpen->setCheckable(true);
    connect(halfOpen, &QAction::toggled, m_session, &ConsoleSession::setStaysHalfOpen);
    m_close = add(icon(Icon::Close), QT_TR_NOOP("Close"),
                  QT_TR_NOOP("Send what is left, then end the connection"), {}, &Console::closeAll);
    m_abort =
        add(icon(Icon::Abort), QT_TR_NOOP("Abort"),
            QT_TR_NOOP("End the connection now and drop what is left"), {}, &Console::abortAll);
    m_toolBar->addSeparator();
    m_hex = add(icon(Icon::Search), QT_TR_NOOP("Hex"),
                QT_TR_NOOP("Show what was said as hexadecimal numbers"), {}, nullptr);
    m_hex->setIcon({});
    m_hex->setCheckable(true);
    connect(m_hex, &QAction::toggled, this,
            [this](bool on) { m_view->setFormat(on ? PayloadFormat::Hex : PayloadFormat::Text); });
    add(icon(Icon::Copy), QT_TR_NOOP("Copy all"), QT_TR_NOOP("Copy the conversation"), {},
        &Console::copyAll);
    add(icon(Icon::Save), QT_TR_NOOP("Save log …"), QT_TR_NOOP("Write the conversation to a file"),
        QKeySequence::Save, &Console::saveLog);
    add(icon(Icon::Clear), QT_TR_NOOP("Clear"), QT_TR_NOOP("Forget the conversation"),
        QKeySequence(QStringLiteral("Ctrl+L")), &Console::clearConversation);
}

// --- What is shown ---

QString Console::title() const
{
    if (m_session->state() == ConsoleSession::State::Idle)
        return tr("New");
    const QString text = withoutPasswords(m_session->endpoint().toString());
    return text.section(u'?', 0, 0);
}

QString Console::stateText() const
{
    const QString endpoint = withoutPasswords(m_session->endpoint().toString());
    switch (m_session->state()) {
    case ConsoleSession::State::Idle:
        return tr("Nothing is open.");
    case ConsoleSession::State::Opening:
        return tr("Opening %1 …").arg(endpoint);
    case ConsoleSession::State::Open:
        return m_session->isListening() ? tr("Listening on %1").arg(endpoint)
                                        : tr("Connected to %1").arg(endpoint);
    case ConsoleSession::State::Closing:
        return tr("Closing %1: what is left is being sent.").arg(endpoint);
    case ConsoleSession::State::Ended:
        return tr("Ended: %1").arg(endpoint);
    }
    return {};
}

void Console::showState()
{
    using State = ConsoleSession::State;
    const State state = m_session->state();
    m_state->setText(stateText());
    m_again->setEnabled(state == State::Ended || state == State::Open);
    m_hold->setEnabled(state == State::Open && m_session->target().protocol.isEmpty());
    m_endSending->setEnabled(state == State::Open
                             && m_session->target().kind == ProtocolKind::Stream);
    m_close->setEnabled(state == State::Open || state == State::Opening);
    m_abort->setEnabled(state == State::Open || state == State::Opening || state == State::Closing);
    if (state == State::Opening || state == State::Idle || state == State::Ended)
        m_refresh.stop();
    else
        m_refresh.start(refreshMs);
    showNumbers();
    Q_EMIT titleChanged();
}

QString Console::waitingText() const
{
    const ConsoleStatistics numbers = m_session->statistics();
    if (m_session->isReadingHeld())
        return tr("Reading is held: what the peer sends waits with it.");
    if (numbers.pausedConnections == 0 && numbers.queuedSends == 0)
        return {};
    QString text = tr("The peer does not read as fast as is sent: %1 wait in the connection.")
                       .arg(bytesText(numbers.bufferedBytes));
    if (numbers.queuedSends > 0) {
        text += u' '
            + tr("%n send(s) wait here, %1 of at most %2 for each peer.", nullptr,
                 numbers.queuedSends)
                  .arg(bytesText(numbers.queuedBytes), bytesText(ConsolePeer::maximumQueuedBytes));
    }
    return text;
}

void Console::showNumbers()
{
    const QString waiting = waitingText();
    if (waiting != m_waiting->text())
        m_waiting->setText(waiting);
    m_waiting->setVisible(!waiting.isEmpty());
    const ConsoleStatistics numbers = m_session->statistics();
    QStringList parts;
    if (m_session->isListening())
        parts << tr("%1 of %n connection(s) open", nullptr, numbers.allConnections)
                     .arg(numbers.openConnections);
    parts << tr("received %1 in %n piece(s)", nullptr, int(numbers.receivedCount))
                 .arg(bytesText(qint64(numbers.bytesReceived)));
    parts << tr("sent %1 in %n send(s)", nullptr, int(numbers.sentCount))
                 .arg(bytesText(qint64(numbers.bytesSent)));
    if (numbers.writingPausedTime.count() > 0)
        parts << tr("writing was paused for %1 s")
                     .arg(double(numbers.writingPausedTime.count()) / 1000, 0, 'f', 1);
    const QString text = parts.join(QStringLiteral("  ·  "));
    if (text != m_numbers->text())
        m_numbers->setText(text);
}

} // namespace Penstock
