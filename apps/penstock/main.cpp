// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "commandline.h"
#include "messages.h"

#include <penstock/core/translation.h>
#include <penstock/io/eventdispatcher.h>
#include <penstock/io/pipeend.h>
#include <penstock/plugin/pluginregistry.h>

#include <QtCore/qcoreapplication.h>

#include <csignal>

#include <unistd.h>

using namespace Penstock;

int main(int argc, char *argv[])
{
    fillStandardDescriptors();
    std::signal(SIGPIPE, SIG_IGN); // a write tells it, too
    QCoreApplication::setEventDispatcher(new EventDispatcher);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("penstock"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PENSTOCK_VERSION));
    useTranslation();

    Console console(Console::descriptorSink(STDOUT_FILENO), Console::descriptorSink(STDERR_FILENO));
    showMessagesOn(&console);
    PluginRegistry plugins;
    CommandLine commandLine(&console, &plugins);
    // Queued: a command may finish before the event loop runs.
    QObject::connect(&commandLine, &CommandLine::finished, &application, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    commandLine.start(QCoreApplication::arguments());
    return QCoreApplication::exec();
}
