// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/loop/eventloop.h>
#include <penstock/loop/monitor.h>
#include <penstock/plugin/pluginregistry.h>

#include <QtCore/qobject.h>
#include <QtCore/qtemporarydir.h>
#include <QtCore/qtimer.h>

#include <functional>

/// The servers, clients and children of the demonstration, which let themselves be watched.
class Scene : public QObject
{
    Q_OBJECT

public:
    Scene();
    ~Scene() override;

    /// Begins; ready() follows. What cannot be there, since a plugin or a program is missing, is told and left out.
    void start();

    quint64 connections() const { return m_connections; }
    quint64 carriedBytes() const;

Q_SIGNALS:
    /// It can be watched.
    void ready();
    /// It cannot.
    void failed(const QString &why);
    /// Something is left out.
    void leftOut(const QString &sentence);

private:
    using Arrived = std::function<void(const QString &endpoint)>;

    void watch(Penstock::Transport *transport);
    void serve(const QString &endpoint, const Penstock::ProtocolSource &protocol,
               const Arrived &arrived);
    void connectTo(const QString &endpoint, const Penstock::ProtocolSource &protocol);
    void connectMessages(const QString &endpoint, const Penstock::ProtocolSource &protocol);
    void startThermometers();
    void startFirehose();
    void startChat();
    void startTls();
    void startMessages();
    void startChildren();
    void visit();

    QTemporaryDir m_folder;
    quint64 m_connections = 0;
    quint64 m_carriedBytes = 0; ///< by those that have ended
    QString m_thermometers; ///< their endpoint
    QTimer m_visits;
    QTimer m_refusals;
    Penstock::PluginRegistry m_plugins;
    Penstock::Monitor m_monitor;
    Penstock::EventLoop m_loop; ///< the last member: what it ends is told to the others
};
