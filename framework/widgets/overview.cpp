// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/overview_p.h>

#include <penstock/widgets/connectioncolumns_p.h>
#include <penstock/widgets/history_p.h>
#include <penstock/widgets/icons_p.h>
#include <penstock/widgets/plaintext_p.h>
#include <penstock/widgets/retranslation_p.h>

#include <QtCore/qcoreevent.h>
#include <QtGui/qaction.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtWidgets/qheaderview.h>

namespace Penstock {

Overview::Overview(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("overview"));
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(12);
    setUniformRowHeights(true);
    setFrameShape(NoFrame);
    setSelectionMode(ExtendedSelection);
    header()->setStretchLastSection(true);
    // Names are longer in some languages than in others.
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *copy = new QAction(this);
    copy->setIcon(icon(Icon::Copy));
    keepTranslated(this, [this, copy] {
        setAccessibleName(tr("All that is known of the connection"));
        copy->setText(tr("Copy"));
    });
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(text()); });
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void Overview::show(const Connection &connection, const QString &parentName, const History &history)
{
    const QList<Fact> facts = factsOf(connection, parentName, history);
    // Names are others in another language; their groups are not.
    bool fits = facts.size() == m_items.size();
    for (qsizetype i = 1; fits && i < facts.size(); ++i)
        fits = (m_items[i]->parent() == m_items[i - 1]->parent())
            == (facts[i].group == facts[i - 1].group);
    if (!fits)
        build(facts);
    const auto setText = [](QTreeWidgetItem *item, const QString &text) {
        if (item->text(0) != text)
            item->setText(0, text);
    };
    for (qsizetype i = 0; i < facts.size(); ++i) {
        setText(m_items[i]->parent(), facts[i].group);
        setText(m_items[i], facts[i].name);
        if (m_items[i]->text(1) != facts[i].value) {
            m_items[i]->setText(1, facts[i].value);
            m_items[i]->setToolTip(1, plainToolTip(facts[i].value));
        }
    }
}

void Overview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        for (QTreeWidgetItem *item : m_items)
            item->setForeground(0, palette().brush(QPalette::PlaceholderText));
    }
    QTreeWidget::changeEvent(event);
}

void Overview::build(const QList<Fact> &facts)
{
    clear();
    m_items.clear();
    QTreeWidgetItem *group = nullptr;
    for (const Fact &fact : facts) {
        if (!group || group->text(0) != fact.group) {
            group = new QTreeWidgetItem(this, {fact.group});
            QFont bold = font();
            bold.setBold(true);
            group->setFont(0, bold);
            group->setFlags(Qt::ItemIsEnabled);
            group->setFirstColumnSpanned(true);
            group->setExpanded(true);
        }
        auto *item = new QTreeWidgetItem(group, {fact.name});
        item->setForeground(0, palette().brush(QPalette::PlaceholderText));
        m_items.append(item);
    }
    resizeColumnToContents(0);
}

QString Overview::text() const
{
    QStringList lines;
    const bool all = selectedItems().isEmpty();
    for (const QTreeWidgetItem *item : m_items) {
        if (all || item->isSelected())
            lines.append(tr("%1: %2", "name, value").arg(item->text(0), item->text(1)));
    }
    return lines.join(u'\n');
}

} // namespace Penstock
