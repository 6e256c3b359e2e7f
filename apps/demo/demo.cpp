// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "demo.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlocale.h>

#include <cstdio>

Demo::Demo(Viewer::Kind kind, int snapshots, std::chrono::seconds limit)
    : m_scene(std::make_unique<Scene>()), m_viewer(kind, snapshots)
{
    connect(m_scene.get(), &Scene::ready, this, &Demo::ready);
    connect(m_scene.get(), &Scene::leftOut, this, &Demo::complain);
    connect(m_scene.get(), &Scene::failed, this, [this](const QString &why) {
        complain(tr("The demonstration cannot be watched: %1").arg(why));
        Q_EMIT finished(1);
    });
    connect(&m_viewer, &Viewer::ended, this, &Demo::viewerEnded);
    connect(&m_viewer, &Viewer::replaced, this,
            [] { complain(tr("The inspector's window cannot be shown here.")); });
    connect(&m_signals, &Signals::interrupted, this, &Demo::stop);
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, &Demo::stop);
}

Demo::~Demo() = default;

void Demo::say(const QString &sentence)
{
    std::fputs((sentence + QLatin1Char('\n')).toLocal8Bit().constData(), stdout);
    std::fflush(stdout);
}

void Demo::complain(const QString &sentence)
{
    std::fputs(
        (QLatin1String("penstock-demo: ") + sentence + QLatin1Char('\n')).toLocal8Bit().constData(),
        stderr);
}

void Demo::start()
{
    m_scene->start();
}

void Demo::ready()
{
    const qint64 pid = QCoreApplication::applicationPid();
    say(tr("Servers, clients and child processes talk to each other in the process %1: over TCP, "
           "TLS, "
           "Unix sockets, UDP, WebSockets and pipes. One reader is slow, and one never reads.")
            .arg(pid));
    if (m_viewer.kind() == Viewer::Kind::Window)
        say(tr("The inspector shows them. Close its window, or press Ctrl+C, to end."));
    else if (m_viewer.kind() == Viewer::Kind::Terminal)
        say(tr("The monitor shows them. Press q to end."));
    else
        say(tr("In a terminal, \"penstock monitor %1\" shows them live.").arg(pid));
    if (m_limit.interval() > 0)
        m_limit.start();
    m_viewer.start();
}

void Demo::stop()
{
    m_viewer.stop();
}

void Demo::viewerEnded(const QString &problem)
{
    const quint64 connections = m_scene->connections();
    const qint64 bytes = qint64(m_scene->carriedBytes());
    m_scene.reset(); // ends all that it opened
    if (!problem.isEmpty())
        complain(problem);
    say(tr("The demonstration has ended: %1 ends of connections carried %2, and nothing is left "
           "running.")
            .arg(connections)
            .arg(QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat)));
    Q_EMIT finished(problem.isEmpty() ? 0 : 1);
}
