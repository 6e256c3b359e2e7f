// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/endpoint.h>

#include <QtCore/qprocess.h>
#include <QtCore/qstringconverter.h>
#include <QtCore/qtimer.h>
#include <QtWidgets/qplaintextedit.h>

namespace Penstock {

/// A program that runs under inspection, and what it prints. It ends with this view, if not before.
class ProgramRunner : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// @a command: the program and its arguments; not empty.
    explicit ProgramRunner(const QStringList &command, QWidget *parent = nullptr);
    ~ProgramRunner() override;

    void start();
    QString command() const { return m_command.join(QLatin1Char(' ')); }

Q_SIGNALS:
    /// It can be watched.
    void ready(const Penstock::Endpoint &endpoint, const QString &name);
    void failed(const QString &sentence);

private:
    void read();
    void append(const QString &text);
    void look();
    void finished(int code, QProcess::ExitStatus status);

    const QStringList m_command;
    QProcess m_process;
    QTimer m_timer; ///< until its monitor is there
    int m_looks = 0;
    QStringDecoder m_decoder{QStringDecoder::System}; ///< what is printed is cut anywhere
};

} // namespace Penstock
