// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "messages.h"

#include "console.h"

#include <penstock/core/exception.h>

#include <QtCore/qlogging.h>
#include <QtCore/qstring.h>

namespace Penstock {

namespace {

Console *messageConsole = nullptr;

void showMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const bool isOurs = QByteArrayView(context.category).startsWith("penstock.");
    const bool isGrave = type == QtWarningMsg || type == QtCriticalMsg;
    if (type == QtFatalMsg || (isOurs && isGrave))
        messageConsole->tell(text);
}

} // namespace

void showMessagesOn(Console *console)
{
    messageConsole = console;
    if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        qInstallMessageHandler(showMessage);
    setExceptionHandler([console](const ExceptionContext &context) {
        console->tell(QStringLiteral("%1: %2").arg(context.message, context.error.message()));
    });
}

} // namespace Penstock
