// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/inspector.h>

#include <penstock/loop/eventloop.h>

namespace Penstock {

class InspectorPrivate
{
public:
    explicit InspectorPrivate(PluginRegistry *plugins) : loop(plugins) { }

    EventLoop loop; ///< of the connections to monitors
};

Inspector::Inspector(PluginRegistry *plugins, QWidget *parent)
    : QWidget(parent), d(std::make_unique<InspectorPrivate>(plugins))
{
}

Inspector::~Inspector() = default;

} // namespace Penstock
