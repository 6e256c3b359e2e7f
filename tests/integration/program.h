// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qprocess.h>
#include <QtCore/qstringlist.h>

/// A run of the program penstock, or of another one. Ended with its owner.
class Program
{
public:
    explicit Program(const QStringList &arguments);
    Program(const QString &program, const QStringList &arguments);
    ~Program();
    Q_DISABLE_COPY_MOVE(Program)

    /// Instead of a pipe of QProcess's: its standard input, output or error is @a other, which may be
    /// -1 for none at all. Before start().
    void setDescriptor(int number, int other);
    void setEnvironment(const QString &name, const QString &value);

    /// Runs @a script of sh(1) instead, in which "$@" is the program with its arguments. Before start().
    void setShellScript(const QString &script);

    bool start();
    bool waitForFinished();
    /// Waits until standard output has @a lines whole lines.
    QList<QByteArray> waitForLines(qsizetype lines);
    /// The endpoints that `penstock serve` or `penstock relay` tells when it begins, as many as they are.
    QStringList boundEndpoints(qsizetype count = 1);
    void sendSignal(int number) const;

    /// After waitForFinished(): the exit code, or 1000 plus the signal that ended it.
    int exitCode() const;
    QByteArray output();
    QByteArray errors();
    qint64 processId() const { return m_process.processId(); }
    QProcess *process() { return &m_process; }

    /// The highest resident memory so far, in bytes; -1 where it cannot be told.
    qint64 peakMemoryBytes() const;
    /// Whether it has a handler of its own for a signal.
    bool catches(int signalNumber) const;
    /// How far the file that is its descriptor @a number has been read.
    qint64 filePosition(int number) const;

private:
    /// What is behind @a key in a file of /proc/PID; empty where it is not there.
    QByteArray procValue(const QString &file, const QByteArray &key) const;

    QProcess m_process;
    QList<std::pair<int, int>> m_descriptors;
    QByteArray m_output;
};

/// Runs the program to its end, with @a input as its standard input.
class FinishedProgram
{
public:
    explicit FinishedProgram(const QStringList &arguments, const QByteArray &input = {});
    FinishedProgram(const QString &program, const QStringList &arguments,
                    const QByteArray &input = {});

    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};
