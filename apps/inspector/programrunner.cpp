// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "programrunner.h"

#include <penstock/monitor/monitoredprograms.h>
#include <penstock/widgets/retranslation_p.h>

#include <QtCore/qfileinfo.h>
#include <QtGui/qfontdatabase.h>
#include <QtWidgets/qscrollbar.h>

#include <algorithm>
#include <csignal>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace Penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookMs = 50;
constexpr int mostLooks = 200;
constexpr int mayEndMs = 2'000;
constexpr int mostLines = 10'000;
constexpr qsizetype mostOfLine = 4'096; ///< characters

} // namespace

ProgramRunner::ProgramRunner(const QStringList &command, QWidget *parent)
    : QPlainTextEdit(parent), m_command(command)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setMaximumBlockCount(mostLines);
    setFrameShape(NoFrame);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    keepTranslated(this, [this] { setAccessibleName(tr("What the program prints")); });
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PENSTOCK_MONITOR"_s, u"control"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
#ifdef Q_OS_LINUX
    // Where the inspector is killed, nobody else would end it.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
#endif
    connect(&m_process, &QProcess::readyRead, this, &ProgramRunner::read);
    connect(&m_process, &QProcess::finished, this, &ProgramRunner::finished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        m_timer.stop();
        Q_EMIT failed(
            tr("%1 cannot be started: %2.").arg(m_command.first(), m_process.errorString()));
    });
    connect(&m_timer, &QTimer::timeout, this, &ProgramRunner::look);
}

/// The program ends with the window, in order if it can.
ProgramRunner::~ProgramRunner()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(mayEndMs))
        m_process.kill();
    m_process.waitForFinished(mayEndMs);
}

void ProgramRunner::start()
{
    m_process.start(m_command.first(), m_command.mid(1));
    m_timer.start(lookMs);
}

void ProgramRunner::read()
{
    append(m_decoder.decode(m_process.readAll()));
}

/// Who has scrolled up to read is left there.
void ProgramRunner::append(const QString &text)
{
    QScrollBar *bar = verticalScrollBar();
    const bool follows = bar->value() == bar->maximum();
    const int before = bar->value();
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    for (QStringView rest = text; !rest.isEmpty();) {
        // A line that never ends would fill the memory.
        const qsizetype room = std::max<qsizetype>(mostOfLine - cursor.positionInBlock(), 1);
        const qsizetype end = rest.indexOf(u'\n');
        const qsizetype length = std::min(end < 0 ? rest.size() : end + 1, room);
        cursor.insertText(rest.first(length).toString());
        if (length == room && rest[length - 1] != u'\n')
            cursor.insertBlock();
        rest = rest.sliced(length);
    }
    bar->setValue(follows ? bar->maximum() : before);
}

void ProgramRunner::look()
{
    if (m_process.state() != QProcess::Running)
        return;
    const Endpoint endpoint = monitorEndpoint(m_process.processId());
    if (QFileInfo::exists(endpoint.path())) {
        m_timer.stop();
        Q_EMIT ready(endpoint, QFileInfo(m_command.first()).fileName());
    } else if (++m_looks > mostLooks) {
        m_timer.stop();
        Q_EMIT failed(tr("%1 runs, but cannot be watched: it has opened no event loop of Penstock.")
                          .arg(m_command.first()));
    }
}

void ProgramRunner::finished(int code, QProcess::ExitStatus status)
{
    m_timer.stop();
    read();
    const QString sentence = status == QProcess::CrashExit
        ? tr("%1 was ended by a signal.").arg(m_command.first())
        : tr("%1 has exited with %2.").arg(m_command.first()).arg(code);
    appendPlainText(sentence);
}

} // namespace Penstock
