// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "device.h"

#include <penstock/loop/eventloop.h>
#include <penstock/plugin/pluginregistry.h>

#include <QtCore/qpointer.h>
#include <QtWidgets/qmainwindow.h>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QToolBar;
QT_END_NAMESPACE

class Plot;

/// Connects to a device at any endpoint: its lines, the numbers in them as a curve, and the inspector below.
class Window : public QMainWindow
{
    Q_OBJECT

public:
    Window();
    ~Window() override;

    void connectTo(const QString &endpoint);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Phase { NotConnected, Connecting, Connected };

    void setTexts();
    void showState();
    void makeToolBar();
    void toggleConnection();
    void connected();
    void received(const QString &line);
    void send();
    void ended(const Penstock::Error &reason);
    void showFlow(bool paused);

    QLineEdit *m_endpoint;
    QAction *m_connect;
    QPlainTextEdit *m_lines;
    Plot *m_plot;
    QLineEdit *m_input;
    QLabel *m_state;
    QLabel *m_flow;
    QMenu *m_view = nullptr;
    QToolBar *m_bar = nullptr;
    Phase m_phase = Phase::NotConnected;
    QString m_opened; ///< the endpoint
    Penstock::Error m_reason; ///< why it is not connected; null in order
    bool m_isPaused = false;
    QPointer<Device> m_device;
    Penstock::PluginRegistry m_plugins;
    Penstock::EventLoop m_loop; ///< the last member: what it ends is told to the others
};
