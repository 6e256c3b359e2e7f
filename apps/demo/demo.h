// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "display.h"
#include "samplefile.h"
#include "serverprocess.h"

#include <penstock/loop/eventloop.h>
#include <penstock/plugin/pluginregistry.h>

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>
#include <QtCore/qtimer.h>

/// The guided demonstration: a file through an echo server, over each transport in turn, with a reader that is slower than
/// the writer.
class Demo : public QObject
{
    Q_OBJECT

public:
    Demo(const SampleFile &sample, qint64 bytesPerSecond, const QString &folder);
    ~Demo() override;

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void next();
    void follow(Transfer *transfer);
    void transferEnded(const Penstock::Error &reason);
    void fail(const QString &why);

    const SampleFile m_sample;
    const qint64 m_bytesPerSecond;
    Penstock::PluginRegistry m_plugins;
    Penstock::EventLoop m_loop;
    ServerProcess m_server;
    Display m_display;
    QStringList m_endpoints;
    QString m_current; ///< the scheme being shown
    QPointer<Transfer> m_transfer;
    QTimer m_refresh;
    bool m_failed = false;
};
