// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/widgets/connection.h>

#include <QtWidgets/qtreewidget.h>

namespace Penstock {

class History;

/// Something that is known of a connection.
struct Fact
{
    QString group;
    QString name;
    QString value;
};
/// All that is known, group by group.
QList<Fact> factsOf(const Connection &connection, const QString &parentName,
                    const History &history);

/// All facts of a connection, kept up to date.
class Overview : public QTreeWidget
{
    Q_OBJECT

public:
    explicit Overview(QWidget *parent = nullptr);

    void show(const Connection &connection, const QString &parentName, const History &history);
    /// As lines of a name and a value.
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    using QTreeWidget::show;
    void build(const QList<Fact> &facts);

    QList<QTreeWidgetItem *> m_items; ///< one for each fact
};

} // namespace Penstock
