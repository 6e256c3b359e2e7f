// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/sendbar.h>

#include <QtGui/qevent.h>

namespace Penstock {

HistoryLine::HistoryLine(ConsoleMemory *memory, QWidget *parent)
    : QLineEdit(parent), m_memory(memory)
{
}

HistoryLine::~HistoryLine() = default;

void HistoryLine::commit()
{
    if (!text().isEmpty())
        m_memory->addToHistory(text());
    m_index = -1;
    m_draft.clear();
    clear();
}

void HistoryLine::keyPressEvent(QKeyEvent *event)
{
    const qsizetype count = m_memory->history().size();
    if (event->key() == Qt::Key_Up && count > 0)
        return showEntry(m_index < 0 ? count - 1 : qMax<qsizetype>(0, m_index - 1));
    if (event->key() == Qt::Key_Down && m_index >= 0)
        return showEntry(m_index + 1 < count ? m_index + 1 : -1);
    QLineEdit::keyPressEvent(event);
}

void HistoryLine::showEntry(qsizetype index)
{
    if (m_index < 0)
        m_draft = text();
    m_index = index;
    setText(index < 0 ? m_draft : m_memory->history().value(index));
}

} // namespace Penstock
