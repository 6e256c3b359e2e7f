// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/loop/eventloop.h>
#include <penstock/monitor/monitorhub.h>
#include <penstock/monitor/monitorrecorder.h>
#include <penstock/plugin/metadata.h>

#include <QtCore/qhash.h>

#include <memory>
#include <mutex>
#include <typeinfo>

namespace Penstock {

class Monitor;

/// What a loop has for its monitor: tells the recorder of what it opens, and the recorder what it knows.
class LoopWatch : public MonitorRecorder::Source
{
public:
    /// @a kept keeps a monitor that nobody else owns.
    LoopWatch(EventLoop *loop, std::shared_ptr<MonitorHub> hub,
              const QList<QRegularExpression> &redactions, std::shared_ptr<Monitor> kept = nullptr);
    ~LoopWatch() override;

    MonitorRecorder &recorder() { return *m_recorder; }

    QList<Child> transports() const override;
    QList<MonitorRow> servers() const override;
    void describe(const Transport *transport, MonitorRow *row) const override;
    bool closeServer(quint64 id) override;

private:
    struct Door;
    void findPlugins() const;
    QString protocolName(const QString &name, const std::type_info &type) const;
    QString historyOf(const Transport *transport) const;

    EventLoop *const m_loop;
    const std::shared_ptr<Monitor> m_kept;
    const std::shared_ptr<MonitorHub> m_hub;
    const std::shared_ptr<Door> m_door; ///< how the monitor's thread reaches the recorder
    std::shared_ptr<MonitorBoard> m_board;
    std::unique_ptr<MonitorRecorder> m_recorder;
    struct Plugin
    {
        QString id;
        QString version;
    };
    mutable QHash<QString, Plugin> m_transportPlugins; ///< by scheme
    mutable QHash<QString, Plugin> m_protocolPlugins; ///< by the protocol's name
    mutable bool m_pluginsFound = false;
};

} // namespace Penstock
