// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "../started.h"

#include <penstock/plugin/transportplugin.h>

#include <QtCore/qobject.h>

namespace {
[[maybe_unused]] const bool started = leaveWord(startedVariable, "sample");
}

class SamplePlugin : public QObject, public Penstock::TransportPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID PenstockTransportPlugin_iid FILE "plugin.json")
    Q_INTERFACES(Penstock::TransportPlugin)

public:
    SamplePlugin() { leaveWord(constructedVariable, "sample"); }
};

#include "sampleplugin.moc"
