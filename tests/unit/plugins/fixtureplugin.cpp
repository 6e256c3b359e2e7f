// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "started.h"

#include <penstock/plugin/transportplugin.h>

#include <QtCore/qobject.h>

#include <stdexcept>

#ifndef FIXTURE_IID
#define FIXTURE_IID "org.penstock.TransportPlugin/1"
#endif

namespace {
[[maybe_unused]] const bool started = leaveWord(startedVariable, FIXTURE_NAME);
}

#ifdef FIXTURE_UNRESOLVED
void definedNowhere();
#endif

#ifdef FIXTURE_WITHOUT_INTERFACE
struct FixtureInterface
{
};
#else
using FixtureInterface = Penstock::TransportPlugin;
#endif

class FixturePlugin : public QObject, public FixtureInterface
{
    Q_OBJECT
#ifdef FIXTURE_WITHOUT_METADATA
    Q_PLUGIN_METADATA(IID FIXTURE_IID)
#else
    Q_PLUGIN_METADATA(IID FIXTURE_IID FILE "fixture.json")
#endif
#ifndef FIXTURE_WITHOUT_INTERFACE
    Q_INTERFACES(Penstock::TransportPlugin)
#endif

public:
    FixturePlugin()
    {
        leaveWord(constructedVariable, FIXTURE_NAME);
#ifdef FIXTURE_THROWS
        throw std::runtime_error("no such device");
#endif
#ifdef FIXTURE_UNRESOLVED
        definedNowhere();
#endif
    }
};

#include "fixtureplugin.moc"
