// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/qtreeview.h>

namespace Penstock {

class ConnectionModel;

/// The tree of connections: columns that can be chosen and moved, and a bar for the write buffer.
class ConnectionView : public QTreeView
{
    Q_OBJECT

public:
    explicit ConnectionView(ConnectionModel *model, QWidget *parent = nullptr);

    /// The columns as they are set out at first.
    void resetColumns();
    /// Opens a menu of the columns, at @a position of the header.
    void chooseColumns(const QPoint &position);
};

} // namespace Penstock
