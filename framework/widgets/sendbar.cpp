// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/sendbar.h>

#include <penstock/widgets/consolesession.h>
#include <penstock/widgets/icons_p.h>
#include <penstock/widgets/retranslation_p.h>

#include <QtCore/qsettings.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qspinbox.h>
#include <QtWidgets/qtoolbutton.h>

namespace Penstock {

namespace {

constexpr int fillMs = 250;
constexpr qsizetype fewPeers = 20;

QToolButton *button(Icon picture, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setIcon(icon(picture));
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return made;
}

QString settingsKey(const char *name)
{
    return QStringLiteral("penstock/console/") + QLatin1String(name);
}

} // namespace

SendBar::SendBar(ConsoleSession *session, ConsoleMemory *memory, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_memory(memory),
      m_peer(new QComboBox(this)),
      m_line(new HistoryLine(memory, this)),
      m_format(new QComboBox(this)),
      m_lineEnd(new QComboBox(this)),
      m_send(button(Icon::Send, this)),
      m_file(button(Icon::Open, this)),
      m_save(button(Icon::Star, this)),
      m_repeat(button(Icon::Record, this)),
      m_interval(new QSpinBox(this)),
      m_count(new QSpinBox(this)),
      m_repeated(new QLabel(this)),
      m_problem(new QLabel(this))
{
    setUpLine();
    auto *row = new QHBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_peer, m_line, m_format, m_lineEnd,
                                                            m_send, m_file, m_save})
        row->addWidget(widget, widget == m_line ? 1 : 0);
    auto *repeating = new QHBoxLayout;
    makeRepeating(repeating);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_problem);
    column->addLayout(repeating);

    connect(m_line, &QLineEdit::returnPressed, this, &SendBar::sendLine);
    connect(m_line, &QLineEdit::textChanged, this, &SendBar::check);
    connect(m_send, &QToolButton::clicked, this, &SendBar::sendLine);
    connect(m_file, &QToolButton::clicked, this, &SendBar::chooseFile);
    connect(m_save, &QToolButton::clicked, this, &SendBar::saveRequested);
    for (QComboBox *box : {m_format, m_lineEnd})
        connect(box, &QComboBox::activated, this, &SendBar::remember);
    connect(session, &ConsoleSession::peersChanged, this, &SendBar::fillPeersSoon);
    connect(session, &ConsoleSession::stateChanged, this, &SendBar::showState);
    connect(session, &ConsoleSession::flowChanged, this, &SendBar::showState);
    setFocusProxy(m_line);
    m_fill.setSingleShot(true);
    m_fill.setInterval(fillMs);
    connect(&m_fill, &QTimer::timeout, this, &SendBar::fillPeers);
    fillPeers();
    keepTranslated(this, [this] { setTexts(); });
}

SendBar::~SendBar() = default;

void SendBar::setUpLine()
{
    m_line->setObjectName(QStringLiteral("sendLine"));
    for (const PayloadFormat format : {PayloadFormat::Text, PayloadFormat::Hex})
        m_format->addItem(QString(), int(format));
    for (const QByteArray &bytes : {QByteArray(), QByteArray("\n"), QByteArray("\r\n"),
                                    QByteArray("\r"), QByteArray(1, '\0')})
        m_lineEnd->addItem(QString(), bytes);
    const QSettings settings;
    m_format->setCurrentIndex(settings.value(settingsKey("format"), 0).toInt());
    m_lineEnd->setCurrentIndex(settings.value(settingsKey("lineEnd"), 1).toInt());
    m_problem->setObjectName(QStringLiteral("sendProblem"));
    m_problem->hide();
}

void SendBar::setTexts()
{
    m_line->setPlaceholderText(tr("Type what to send, and press Return"));
    m_line->setAccessibleName(tr("What to send"));
    setItemTexts(m_format, {tr("Text"), tr("Hex")});
    m_format->setToolTip(tr("Text may have escapes such as \\n, \\t and \\x1b; hex is pairs of "
                            "digits such as 48 65 6c"));
    m_format->setAccessibleName(tr("How the line is read"));
    setItemTexts(m_lineEnd, {tr("No line end"), tr("LF"), tr("CR LF"), tr("CR"), tr("NUL")});
    m_lineEnd->setToolTip(tr("What is sent behind the line"));
    m_lineEnd->setAccessibleName(m_lineEnd->toolTip());
    m_peer->setItemText(0, tr("To everybody"));
    m_peer->setToolTip(tr("Who it is sent to"));
    m_peer->setAccessibleName(m_peer->toolTip());
    m_send->setText(tr("Send"));
    m_send->setToolTip(tr("Send the line (Return)"));
    m_file->setText(tr("File …"));
    m_file->setToolTip(tr("Send the content of a file"));
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Keep this line among the saved sends (Ctrl+D)"));
    m_save->setShortcut(QKeySequence(QStringLiteral("Ctrl+D"))); // another text takes it away
    m_repeat->setToolTip(tr("Send the line again and again"));
    m_interval->setSuffix(tr(" ms"));
    m_interval->setPrefix(tr("every "));
    m_interval->setAccessibleName(tr("How often the line is sent"));
    m_count->setSpecialValueText(tr("until stopped"));
    m_count->setSuffix(tr(" times"));
    m_count->setAccessibleName(tr("How many times the line is sent"));
    check();
}

void SendBar::makeRepeating(QBoxLayout *row)
{
    m_repeat->setCheckable(true);
    m_interval->setRange(1, 3'600'000);
    m_interval->setValue(1000);
    m_count->setRange(0, 1'000'000);
    row->addWidget(m_repeat);
    row->addWidget(m_interval);
    row->addWidget(m_count);
    row->addWidget(m_repeated);
    row->addStretch(1);
    connect(m_repeat, &QToolButton::clicked, this, &SendBar::toggleRepeating);
}

SavedSend SendBar::content() const
{
    return {m_line->text(), PayloadFormat(m_format->currentData().toInt()), m_line->text(),
            m_lineEnd->currentData().toByteArray()};
}

void SendBar::setContent(const SavedSend &send)
{
    m_format->setCurrentIndex(m_format->findData(int(send.format)));
    m_lineEnd->setCurrentIndex(qMax(0, m_lineEnd->findData(send.lineEnd)));
    m_line->setText(send.text);
    m_line->setFocus();
}

Result<QByteArray> SendBar::bytesOf(const SavedSend &send)
{
    const Result<QByteArray> bytes = payloadFromText(send.text, send.format);
    if (!bytes)
        return bytes;
    return *bytes + send.lineEnd;
}

quint64 SendBar::peer() const
{
    return m_peer->currentData().toULongLong();
}

bool SendBar::send(const SavedSend &send)
{
    const Result<QByteArray> bytes = bytesOf(send);
    const Error error = bytes ? m_session->send(*bytes, peer()) : bytes.error();
    Q_EMIT failed(error.detail());
    return error.isNull();
}

/// What could not be sent stays in the line.
void SendBar::sendLine()
{
    if (m_send->isEnabled() && send(content()))
        m_line->commit();
}

void SendBar::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Send the content of a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        Q_EMIT failed(m_session->sendFile(path, peer()).detail());
    });
    dialog->open();
}

void SendBar::toggleRepeating(bool on)
{
    if (!on)
        return m_session->stopRepeating();
    const Result<QByteArray> bytes = bytesOf(content());
    Error error = bytes.error();
    if (bytes) {
        error = m_session->startRepeating(
            {*bytes, peer(), std::chrono::milliseconds(m_interval->value()), m_count->value()});
    }
    Q_EMIT failed(error.detail());
    showState();
}

/// What is wrong is told while it is typed.
void SendBar::check()
{
    const Result<QByteArray> bytes = bytesOf(content());
    m_problem->setText(bytes.error().detail());
    m_problem->setVisible(!bytes);
    m_save->setEnabled(bytes && !m_line->text().isEmpty());
    showState();
}

/// The first ones are there at once; thousands are not listed anew for each that comes.
void SendBar::fillPeersSoon()
{
    if (m_session->peers().size() <= fewPeers)
        fillPeers();
    else if (!m_fill.isActive())
        m_fill.start();
}

void SendBar::fillPeers()
{
    m_fill.stop();
    const quint64 before = peer();
    const QList<ConsolePeer *> peers = m_session->peers();
    m_peer->clear();
    m_peer->addItem(tr("To everybody"), 0);
    for (const ConsolePeer *peer : peers)
        m_peer->addItem(peer->name(), peer->id());
    m_peer->setCurrentIndex(qMax(0, m_peer->findData(before)));
    m_peer->setVisible(m_session->isListening()
                       || (!peers.isEmpty() && !peers.constFirst()->address().isNull()));
}

void SendBar::showState()
{
    const bool isOpen = m_session->state() == ConsoleSession::State::Open;
    const bool isRight = !m_problem->isVisibleTo(this);
    m_send->setEnabled(isOpen && isRight);
    m_file->setEnabled(isOpen);
    m_repeat->setEnabled((isOpen && isRight) || m_session->isRepeating());
    m_repeat->setChecked(m_session->isRepeating());
    m_repeat->setText(m_session->isRepeating() ? tr("Stop repeating") : tr("Repeat"));
    QString text;
    if (m_session->repeatedCount() > 0)
        text = tr("Sent %n time(s).", nullptr, m_session->repeatedCount());
    if (m_session->skippedCount() > 0)
        text += u' '
            + tr("Left out %n time(s), since the peer does not read.", nullptr,
                 m_session->skippedCount());
    m_repeated->setText(text);
}

void SendBar::remember()
{
    QSettings settings;
    settings.setValue(settingsKey("format"), m_format->currentIndex());
    settings.setValue(settingsKey("lineEnd"), m_lineEnd->currentIndex());
    check();
}

} // namespace Penstock
