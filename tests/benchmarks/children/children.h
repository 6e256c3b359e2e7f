// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qstringlist.h>

#include <functional>

/// What is measured, each in an event loop that quits at the end.
namespace Children {

/// How many bytes came from the standard output of @a command, a program and its arguments.
using Reader = std::function<qint64(const QStringList &command)>;
/// Starts @a program @a count times, @a atOnce at a time, and returns how many ended with 0 and all pipes closed.
using Cycler = std::function<int(const QString &program, int count, int atOnce)>;

qint64 readByPenstock(const QStringList &command);
qint64 readByQProcess(const QStringList &command);
qint64 readByEpoll(const QStringList &command);
int cyclesByPenstock(const QString &program, int count, int atOnce);
int cyclesByQProcess(const QString &program, int count, int atOnce);

} // namespace Children
