// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/widgets/export.h>

#include <QtWidgets/qwidget.h>

#include <memory>

namespace Penstock {

class InspectorPrivate;
class PluginRegistry;

/// Shows the connections of programs that let themselves be watched, live.
/// Owner: its parent, as with every widget. Thread: that of the GUI.
class PENSTOCK_WIDGETS_EXPORT Inspector : public QWidget
{
    Q_OBJECT

public:
    /// @a plugins finds the transports that reach monitors; it outlives the inspector.
    explicit Inspector(PluginRegistry *plugins, QWidget *parent = nullptr);
    ~Inspector() override;

private:
    const std::unique_ptr<InspectorPrivate> d;
};

} // namespace Penstock
