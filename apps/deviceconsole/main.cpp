// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "window.h"

#include <penstock/core/translation.h>

#include <QtWidgets/qapplication.h>

#include <csignal>

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("penstock-device-console"));
    QApplication::setOrganizationName(QStringLiteral("penstock"));
    Penstock::useTranslation();
    Window window;
    window.show();
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() > 1)
        window.connectTo(arguments.at(1));
    return QApplication::exec();
}
