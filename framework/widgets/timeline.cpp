// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/timeline_p.h>

#include <penstock/widgets/emptystate_p.h>
#include <penstock/widgets/icons_p.h>
#include <penstock/widgets/plaintext_p.h>
#include <penstock/widgets/retranslation_p.h>
#include <penstock/widgets/units_p.h>

#include <QtCore/qlocale.h>
#include <QtCore/qsortfilterproxymodel.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qscrollbar.h>
#include <QtWidgets/qtableview.h>

#include <algorithm>

namespace Penstock {

namespace {

constexpr int mostDepth = 20; // that is drawn

} // namespace

void TimelineModel::setHistory(History *history)
{
    beginResetModel();
    if (m_history)
        m_history->disconnect(this);
    m_history = history;
    m_rows = history ? int(history->callbacks().size()) : 0;
    if (history) {
        connect(history, &History::callbacksChanged, this, &TimelineModel::follow);
        connect(history, &QObject::destroyed, this, [this] { setHistory(nullptr); });
    }
    endResetModel();
}

void TimelineModel::follow(int dropped, int added)
{
    if (dropped >= m_rows + added || added > int(History::maxCallbacks) / 2) {
        beginResetModel();
        m_rows = int(m_history->callbacks().size());
        endResetModel();
        return;
    }
    if (dropped > 0) {
        beginRemoveRows({}, 0, dropped - 1);
        m_rows -= dropped;
        endRemoveRows();
    }
    beginInsertRows({}, m_rows, m_rows + added - 1);
    m_rows += added;
    endInsertRows();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_history ? 0 : m_rows;
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TimelineModel::text(const MonitorEvent &event, Column column) const
{
    switch (column) {
    case Time:
        return m_history->clock(event.time);
    case Callback:
        return QString(2 * std::clamp<int>(event.depth, 0, mostDepth), u' ') + event.name;
    case Took:
        return event.duration < 0 ? QString() : durationText(event.duration / 1000);
    case Bytes:
        return event.bytes < 0 ? QString() : QLocale().toString(event.bytes);
    case Buffered:
        return event.bufferedBytes > 0 ? sizeText(event.bufferedBytes) : QString();
    case Thrown:
        return event.thrown;
    case ColumnCount:
        break;
    }
    return QString();
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    // While rows are being inserted or removed, the history is ahead of what views know.
    if (!m_history || !index.isValid() || size_t(index.row()) >= m_history->callbacks().size())
        return {};
    const MonitorEvent &event = m_history->callbacks()[size_t(index.row())];
    const bool slow = event.duration >= slowNanoseconds;
    const bool verySlow = event.duration >= verySlowNanoseconds;
    switch (role) {
    case Qt::DisplayRole:
        return text(event, Column(index.column()));
    case Qt::ToolTipRole:
        return plainToolTip(
            event.depth > 0
                ? tr("%1, inside %n other callback(s)", nullptr, event.depth).arg(event.name)
                : text(event, Column(index.column())));
    case slowRole:
        return slow || !event.thrown.isEmpty() ? QStringLiteral("slow") : QString();
    case Qt::DecorationRole:
        return index.column() == Took && slow
            ? QVariant(dotIcon(verySlow ? SignalColor::Red : SignalColor::Amber))
            : QVariant();
    case Qt::ForegroundRole:
        if (index.column() == Thrown || (index.column() == Took && verySlow))
            return signalColor(SignalColor::Red);
        return index.column() == Took && slow ? QVariant(signalColor(SignalColor::Amber))
                                              : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(
            (index.column() >= Took && index.column() <= Buffered ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section >= Took && section <= Buffered ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Callback:
        return tr("Callback");
    case Took:
        return tr("Took");
    case Bytes:
        return tr("Bytes");
    case Buffered:
        return tr("Buffered after");
    case Thrown:
        return tr("Exception");
    default:
        return {};
    }
}

void TimelineModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
}

Timeline::Timeline(QWidget *parent)
    : QWidget(parent),
      m_filtered(new QSortFilterProxyModel(this)),
      m_table(new QTableView(this)),
      m_onlySlow(new QCheckBox(this)),
      m_lost(new QLabel(this)),
      m_empty(new EmptyState(m_table->viewport(), Icon::Hold))
{
    m_filtered->setSourceModel(&m_model);
    m_filtered->setFilterRole(TimelineModel::slowRole);
    m_table->setObjectName(QStringLiteral("timeline"));
    m_onlySlow->setObjectName(QStringLiteral("onlySlow"));
    m_table->setModel(m_filtered);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    const int character = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(TimelineModel::Time, 17 * character);
    m_table->setColumnWidth(TimelineModel::Callback, 24 * character);
    m_table->setColumnWidth(TimelineModel::Took, 13 * character);
    m_table->setColumnWidth(TimelineModel::Bytes, 11 * character);
    m_table->setColumnWidth(TimelineModel::Buffered, 18 * character);
    m_lost->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(6, 4, 6, 0);
    row->addWidget(m_onlySlow);
    row->addStretch();
    row->addWidget(m_lost);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_table);
    connect(m_onlySlow, &QCheckBox::toggled, this, [this](bool on) {
        m_filtered->setFilterFixedString(on ? QStringLiteral("slow") : QString());
        updateState();
    });
    connect(m_filtered, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const QScrollBar *bar = m_table->verticalScrollBar();
        m_atEnd = bar->value() >= bar->maximum() - 1;
    });
    connect(m_filtered, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_atEnd)
            m_table->scrollToBottom();
        updateState();
    });
    keepTranslated(this, [this] {
        m_onlySlow->setText(tr("Only &slow ones, and those that threw"));
        m_table->setAccessibleName(tr("Callbacks, the latest last"));
        m_model.retranslate();
        updateState();
    });
}

void Timeline::setHistory(History *history)
{
    m_history = history;
    m_model.setHistory(history);
    m_table->scrollToBottom();
    updateState();
}

void Timeline::updateState()
{
    const quint64 lost = m_history ? m_history->lostEvents() : 0;
    m_lost->setText(lost > 0 ? tr("%1 could not be kept").arg(QLocale().toString(lost))
                             : QString());
    m_empty->setVisible(m_filtered->rowCount() == 0);
    if (m_onlySlow->isChecked())
        m_empty->say(tr("No callback was slow"),
                     tr("None took more than %1, and none threw an exception.")
                         .arg(durationText(TimelineModel::slowNanoseconds / 1000)));
    else
        m_empty->say(tr("No callback yet"),
                     tr("What the program is called back with appears here as it happens, from "
                        "when the connection was selected on."));
}

} // namespace Penstock
