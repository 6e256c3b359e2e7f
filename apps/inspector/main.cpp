// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "mainwindow.h"

#include <QtWidgets/qapplication.h>

#include <csignal>

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("penstock-inspector"));
    QApplication::setApplicationVersion(QStringLiteral(PENSTOCK_VERSION));
    QApplication::setOrganizationName(QStringLiteral("penstock"));
    Penstock::MainWindow window;
    window.show();
    return QApplication::exec();
}
