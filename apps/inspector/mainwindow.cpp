// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "mainwindow.h"

#include <penstock/widgets/inspector.h>

#include <QtWidgets/qtabwidget.h>

namespace Penstock {

MainWindow::MainWindow() : m_pages(new QTabWidget(this))
{
    setWindowTitle(tr("Penstock Inspector"));
    m_pages->setDocumentMode(true);
    setCentralWidget(m_pages);
    addPages();
    resize(1280, 800);
}

// The pages go before the registry that they use.
MainWindow::~MainWindow()
{
    delete m_pages;
}

void MainWindow::addPages()
{
    m_inspector = new Inspector(&m_plugins);
    m_pages->addTab(m_inspector, tr("Connections"));
}

} // namespace Penstock
