// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/widgets/history_p.h>

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qpointer.h>
#include <QtWidgets/qwidget.h>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
class QSortFilterProxyModel;
class QTableView;
QT_END_NAMESPACE

namespace Penstock {

class EmptyState;

/// The callbacks of a history, the latest last.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Callback, Took, Bytes, Buffered, Thrown, ColumnCount };
    static constexpr int slowRole = Qt::UserRole; ///< "slow", or nothing
    /// Slow: so long that an event loop is held up to be felt, and so long that people notice.
    static constexpr qint64 slowNanoseconds = 10'000'000;
    static constexpr qint64 verySlowNanoseconds = 100'000'000;

    using QAbstractTableModel::QAbstractTableModel;

    void setHistory(History *history);
    /// Its texts are to be asked for again.
    void retranslate();
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const MonitorEvent &event, Column column) const;
    void follow(int dropped, int added);

    QPointer<History> m_history;
    int m_rows = 0; ///< as views know it
};

/// Shows them, slow ones marked; follows the latest while it is in sight.
class Timeline : public QWidget
{
    Q_OBJECT

public:
    explicit Timeline(QWidget *parent = nullptr);

    void setHistory(History *history);

private:
    void updateState();

    QPointer<History> m_history;
    TimelineModel m_model;
    QSortFilterProxyModel *m_filtered;
    QTableView *m_table;
    QCheckBox *m_onlySlow;
    QLabel *m_lost;
    EmptyState *m_empty;
    bool m_atEnd = true;
};

} // namespace Penstock
