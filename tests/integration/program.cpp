// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "program.h"

#include <QtCore/qfile.h>
#include <QtTest/qtest.h>

#include <csignal>

#include <unistd.h>

namespace {

constexpr int timeoutMs = 30'000;
constexpr int crashBase = 1000;

} // namespace

Program::Program(const QStringList &arguments)
    : Program(QStringLiteral(PENSTOCK_PROGRAM), arguments)
{
}

Program::Program(const QString &program, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("PENSTOCK_PLUGIN_PATH"));
    environment.remove(QStringLiteral("QT_LOGGING_RULES"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_process.setProcessEnvironment(environment);
    m_process.setProgram(program);
    m_process.setArguments(arguments);
}

Program::~Program()
{
    m_process.kill();
    m_process.waitForFinished(timeoutMs);
}

void Program::setDescriptor(int number, int other)
{
    m_descriptors.append({number, other});
}

void Program::setEnvironment(const QString &name, const QString &value)
{
    QProcessEnvironment environment = m_process.processEnvironment();
    environment.insert(name, value);
    m_process.setProcessEnvironment(environment);
}

void Program::setShellScript(const QString &script)
{
    m_process.setArguments(
        QStringList{QStringLiteral("-c"), script, QStringLiteral("sh"), m_process.program()}
        + m_process.arguments());
    m_process.setProgram(QStringLiteral("/bin/sh"));
}

bool Program::start()
{
    m_process.setChildProcessModifier([this] {
        for (const int number : {SIGINT, SIGTERM, SIGHUP})
            ::signal(number, SIG_DFL); // who started the test may ignore them
        for (const auto &[number, other] : std::as_const(m_descriptors)) {
            if (other < 0)
                ::close(number);
            else
                ::dup2(other, number);
        }
    });
    m_process.start();
    return m_process.waitForStarted(timeoutMs);
}

bool Program::waitForFinished()
{
    return QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, timeoutMs);
}

QList<QByteArray> Program::waitForLines(qsizetype lines)
{
    (void)QTest::qWaitFor(
        [this, lines] {
            m_output += m_process.readAllStandardOutput();
            return m_output.count('\n') >= lines || m_process.state() == QProcess::NotRunning;
        },
        timeoutMs);
    QList<QByteArray> all = m_output.split('\n');
    all.removeLast();
    return all;
}

QStringList Program::boundEndpoints(qsizetype count)
{
    QStringList endpoints;
    const QList<QByteArray> lines = waitForLines(count + 1);
    for (const QByteArray &line : lines) {
        if (line.startsWith("listening on "))
            endpoints.append(QString::fromUtf8(line.mid(13)));
    }
    return endpoints;
}

void Program::sendSignal(int number) const
{
    ::kill(pid_t(m_process.processId()), number);
}

int Program::exitCode() const
{
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode()
                                                          : crashBase + m_process.exitCode();
}

QByteArray Program::output()
{
    m_output += m_process.readAllStandardOutput();
    return m_output;
}

QByteArray Program::errors()
{
    return m_process.readAllStandardError();
}

QByteArray Program::procValue(const QString &file, const QByteArray &key) const
{
    QFile status(QStringLiteral("/proc/%1/%2").arg(processId()).arg(file));
    if (!status.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(key))
            return line.sliced(key.size()).simplified();
    }
    return {};
}

qint64 Program::peakMemoryBytes() const
{
    const QByteArray value = procValue(QStringLiteral("status"), "VmHWM:"); // "12345 kB"
    return value.isEmpty() ? -1 : value.split(' ').first().toLongLong() * 1024;
}

bool Program::catches(int signalNumber) const
{
    const quint64 caught = procValue(QStringLiteral("status"), "SigCgt:").toULongLong(nullptr, 16);
    return caught & (quint64(1) << (signalNumber - 1));
}

qint64 Program::filePosition(int number) const
{
    return procValue(QStringLiteral("fdinfo/%1").arg(number), "pos:").toLongLong();
}

FinishedProgram::FinishedProgram(const QStringList &arguments, const QByteArray &input)
    : FinishedProgram(QStringLiteral(PENSTOCK_PROGRAM), arguments, input)
{
}

FinishedProgram::FinishedProgram(const QString &name, const QStringList &arguments,
                                 const QByteArray &input)
{
    Program program(name, arguments);
    if (!program.start())
        return;
    program.process()->write(input);
    program.process()->closeWriteChannel();
    if (!program.waitForFinished())
        return;
    exitCode = program.exitCode();
    output = program.output();
    errors = program.errors();
}
