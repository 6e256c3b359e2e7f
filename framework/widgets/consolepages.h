// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/widgets/consolememory.h>
#include <penstock/widgets/export.h>

#include <QtWidgets/qtabwidget.h>

namespace Penstock {

class Console;
class PluginRegistry;

/// Several consoles, a tab each, that remember together. There is always one. Owner, thread: as every widget.
class PENSTOCK_WIDGETS_EXPORT ConsolePages : public QTabWidget
{
    Q_OBJECT

public:
    /// @a plugins outlives the pages.
    explicit ConsolePages(PluginRegistry *plugins, QWidget *parent = nullptr);
    ~ConsolePages() override;

    Console *addConsole();
    Console *currentConsole() const;

private:
    void close(int index);

    PluginRegistry *const m_plugins;
    ConsoleMemory *const m_memory;
};

} // namespace Penstock
