// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "window.h"

#include "plot.h"

#include <penstock/widgets/inspector.h>
#include <penstock/widgets/languagemenu.h>

#include <QtCore/qregularexpression.h>
#include <QtGui/qaction.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qdockwidget.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qmenubar.h>
#include <QtWidgets/qplaintextedit.h>
#include <QtWidgets/qsplitter.h>
#include <QtWidgets/qstatusbar.h>
#include <QtWidgets/qtoolbar.h>

using namespace Penstock;

Window::Window()
    : m_endpoint(new QLineEdit(this)),
      m_connect(new QAction(this)),
      m_lines(new QPlainTextEdit(this)),
      m_plot(new Plot(this)),
      m_input(new QLineEdit(this)),
      m_state(new QLabel(this)),
      m_flow(new QLabel(this)),
      m_loop(&m_plugins)
{
    m_lines->setReadOnly(true);
    m_lines->setMaximumBlockCount(5000);
    m_state->setTextFormat(Qt::PlainText);
    m_input->setEnabled(false);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_plot);
    splitter->addWidget(m_lines);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->addWidget(splitter, 1);
    column->addWidget(m_input);
    setCentralWidget(content);
    makeToolBar();
    statusBar()->addWidget(m_state, 1);
    statusBar()->addPermanentWidget(m_flow);
    connect(m_input, &QLineEdit::returnPressed, this, &Window::send);

    QDockWidget *inspector = Inspector::dock(&m_loop, this);
    addDockWidget(Qt::BottomDockWidgetArea, inspector);
    m_view = menuBar()->addMenu(QString());
    m_view->addAction(inspector->toggleViewAction());
    m_view->addMenu(new LanguageMenu(m_view));
    setTexts();
    resize(1100, 900);
}

Window::~Window() = default;

/// Now, and when the language is changed.
void Window::setTexts()
{
    setWindowTitle(tr("Device console"));
    m_view->setTitle(tr("&View"));
    m_bar->setWindowTitle(tr("Connection"));
    m_endpoint->setPlaceholderText(tr("serial:/dev/ttyUSB0, tcp://device:7000, exec:program …"));
    m_endpoint->setAccessibleName(tr("Endpoint of the device"));
    m_lines->setPlaceholderText(tr("What the device says is shown here."));
    m_lines->setAccessibleName(tr("Lines of the device"));
    m_input->setPlaceholderText(tr("A line to send"));
    m_input->setAccessibleName(m_input->placeholderText());
    showState();
}

void Window::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setTexts();
    QMainWindow::changeEvent(event);
}

void Window::showState()
{
    m_connect->setText(m_phase == Phase::Connected ? tr("Disconnect") : tr("Connect"));
    m_connect->setEnabled(m_phase != Phase::Connecting);
    switch (m_phase) {
    case Phase::Connecting:
        m_state->setText(tr("Connecting to %1 …").arg(m_opened));
        break;
    case Phase::Connected:
        m_state->setText(tr("Connected to %1").arg(m_opened));
        break;
    case Phase::NotConnected:
        m_state->setText(m_reason.isNull() ? tr("Not connected")
                                           : tr("Not connected: %1").arg(m_reason.message()));
        break;
    }
    m_flow->setText(m_isPaused ? tr("The device is slow: sending is paused") : QString());
    // What cannot be sent now is not typed either.
    m_input->setEnabled(m_phase == Phase::Connected && !m_isPaused);
}

void Window::makeToolBar()
{
    m_bar = addToolBar(QString());
    m_bar->setObjectName(QStringLiteral("connection"));
    m_bar->addWidget(m_endpoint);
    m_bar->addAction(m_connect);
    m_endpoint->setClearButtonEnabled(true);
    connect(m_endpoint, &QLineEdit::returnPressed, this, &Window::toggleConnection);
    connect(m_connect, &QAction::triggered, this, &Window::toggleConnection);
}

void Window::toggleConnection()
{
    if (!m_connect->isEnabled())
        return; // it is being connected
    if (m_device && m_device->transport())
        m_device->transport()->close();
    else
        connectTo(m_endpoint->text().trimmed());
}

void Window::connectTo(const QString &endpoint)
{
    m_endpoint->setText(endpoint);
    m_opened = endpoint;
    m_phase = Phase::Connecting;
    showState();
    const auto factory = [this] {
        auto device = std::make_unique<Device>();
        m_device = device.get();
        connect(m_device, &Device::lineReceived, this, &Window::received);
        connect(m_device, &Device::flowChanged, this, &Window::showFlow);
        connect(m_device, &Device::lost, this, &Window::ended);
        return device;
    };
    m_loop.createConnection(endpoint, factory)
        .then(this, [this](const QPointer<StreamTransport> &) { connected(); })
        .onFailed(this, [this](const Exception &failure) { ended(failure.error()); });
}

void Window::connected()
{
    if (!m_device || !m_device->transport())
        return; // it has ended already
    m_phase = Phase::Connected;
    showState();
    m_input->setFocus();
    m_plot->clear();
}

void Window::received(const QString &line)
{
    static const QRegularExpression number(QStringLiteral("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?"));
    m_lines->appendPlainText(line);
    if (const QRegularExpressionMatch match = number.match(line); match.hasMatch())
        m_plot->add(match.captured().toDouble());
}

void Window::send()
{
    if (!m_device || m_input->text().isEmpty())
        return;
    m_lines->appendPlainText(tr("> %1").arg(m_input->text()));
    m_device->send(m_input->text());
    m_input->clear();
}

void Window::ended(const Error &reason)
{
    m_phase = Phase::NotConnected;
    m_reason = reason;
    m_isPaused = false;
    showState();
}

void Window::showFlow(bool paused)
{
    m_isPaused = paused;
    showState();
}
