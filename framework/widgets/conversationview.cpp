// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/conversationview.h>

#include <penstock/widgets/retranslation_p.h>

#include <QtCore/qcoreevent.h>
#include <QtGui/qfontdatabase.h>
#include <QtGui/qtextcursor.h>
#include <QtWidgets/qscrollbar.h>

namespace Penstock {

namespace {

constexpr int showAfterMs = 40;
constexpr qsizetype charactersOfLine = 40; ///< what a line costs beside its text

} // namespace

ConversationView::ConversationView(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setMaximumBlockCount(maximumLines);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setWordWrapMode(QTextOption::WrapAnywhere);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ConversationView::showNew);
    keepTranslated(this, [this] {
        setAccessibleName(tr("Conversation"));
        rebuildInPlace(this, [this] { showAll(); }); // sizes have words
    });
}

ConversationView::~ConversationView() = default;

void ConversationView::setConversation(Conversation *conversation)
{
    m_conversation = conversation;
    connect(conversation, &Conversation::added, &m_timer, [this] {
        if (!m_timer.isActive())
            m_timer.start(showAfterMs);
    });
    connect(conversation, &Conversation::cleared, this, &ConversationView::showAll);
    showAll();
}

void ConversationView::setFormat(PayloadFormat format)
{
    if (std::exchange(m_format, format) != format)
        showAll();
}

void ConversationView::showAll()
{
    clear();
    m_shown = m_conversation ? m_conversation->droppedEntries() : 0;
    showNew();
}

void ConversationView::showNew()
{
    if (!m_conversation)
        return;
    const quint64 first = m_conversation->droppedEntries();
    const auto &entries = m_conversation->entries();
    m_shown = qMax(m_shown, first);
    if (m_shown == first + entries.size())
        return;
    const bool follows = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    const int before = verticalScrollBar()->value();
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    qsizetype characters = 0;
    for (; m_shown < first + entries.size() && characters < charactersPerTurn; ++m_shown) {
        const ConversationEntry &entry = entries[size_t(m_shown - first)];
        QTextCharFormat style;
        style.setForeground(colorOf(entry.kind));
        if (!document()->isEmpty())
            cursor.insertBlock();
        const QString line = Conversation::lineOf(entry, m_format, maximumShownBytes);
        characters += line.size() + charactersOfLine;
        cursor.insertText(line, style);
    }
    cursor.endEditBlock();
    verticalScrollBar()->setValue(follows ? verticalScrollBar()->maximum() : before);
    if (m_shown < first + entries.size())
        m_timer.start(0);
}

/// Colours that can be read on light and dark.
QColor ConversationView::colorOf(ConversationEntry::Kind kind) const
{
    const bool isDark = palette().color(QPalette::Base).lightness() < 128;
    switch (kind) {
    case ConversationEntry::Kind::Sent:
        return isDark ? QColor(0x7a, 0xb8, 0xff) : QColor(0x0b, 0x57, 0xb0);
    case ConversationEntry::Kind::Problem:
        return isDark ? QColor(0xff, 0x8a, 0x80) : QColor(0xb3, 0x26, 0x1e);
    case ConversationEntry::Kind::Event:
        return isDark ? QColor(0x9a, 0xa0, 0xa6) : QColor(0x5f, 0x63, 0x68);
    case ConversationEntry::Kind::Received:
        break;
    }
    return palette().color(QPalette::Text);
}

void ConversationView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_conversation)
        showAll();
}

} // namespace Penstock
