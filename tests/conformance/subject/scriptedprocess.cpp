// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "scriptedprocess.h"

#include "outcome.h"

namespace Penstock::Conformance {

void ScriptedProcess::connectionMade(Transport *transport)
{
    reportMade(transport);
}

void ScriptedProcess::connectionLost(const Error &reason)
{
    report(QStringLiteral("connection_lost"), {{QStringLiteral("error"), errorName(reason)}});
}

void ScriptedProcess::pauseWriting()
{
    report(QStringLiteral("pause_writing"));
}

void ScriptedProcess::resumeWriting()
{
    report(QStringLiteral("resume_writing"));
}

void ScriptedProcess::pipeDataReceived(int fd, QByteArrayView data)
{
    const QString text = QString::fromLatin1(data.toByteArray().toBase64());
    report(QStringLiteral("pipe_data_received"),
           {{QStringLiteral("fd"), fd}, {QStringLiteral("data"), text}});
}

void ScriptedProcess::pipeConnectionLost(int fd, const Error &reason)
{
    report(QStringLiteral("pipe_connection_lost"),
           {{QStringLiteral("fd"), fd}, {QStringLiteral("error"), errorName(reason)}});
}

void ScriptedProcess::processExited()
{
    report(QStringLiteral("process_exited"));
}

} // namespace Penstock::Conformance
