// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/widgets/conversation.h>

#include <QtCore/qpointer.h>
#include <QtCore/qtimer.h>
#include <QtWidgets/qplaintextedit.h>

namespace Penstock {

/// Shows a conversation, the latest last. While its end is in sight it follows. Owner, thread: as every widget.
class PENSTOCK_WIDGETS_EXPORT ConversationView : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// What is shown of an entry, and how many lines of them all.
    static constexpr qsizetype maximumShownBytes = 2048;
    static constexpr int maximumLines = 20'000;
    /// What is shown in one turn of the event loop; the rest follows in the next ones.
    static constexpr qsizetype charactersPerTurn = 32 * 1024;

    explicit ConversationView(QWidget *parent = nullptr);
    ~ConversationView() override;

    void setConversation(Conversation *conversation);
    PayloadFormat format() const { return m_format; }
    void setFormat(PayloadFormat format);
    /// Shown while there is nothing else.
    void setHint(const QString &hint) { setPlaceholderText(hint); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showAll();
    void showNew();
    QColor colorOf(ConversationEntry::Kind kind) const;

    QPointer<Conversation> m_conversation;
    PayloadFormat m_format = PayloadFormat::Text;
    quint64 m_shown = 0; ///< the number of the next entry to show, since the last clear()
    QTimer m_timer; ///< many entries at once are shown at once
};

} // namespace Penstock
