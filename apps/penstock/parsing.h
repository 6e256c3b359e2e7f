// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qcommandlineoption.h>
#include <QtCore/qstring.h>

QT_BEGIN_NAMESPACE
class QCommandLineParser;
QT_END_NAMESPACE

namespace Penstock {

class Command;

/// -h and --help, which every command has.
QCommandLineOption helpOption();

/// Reads @a arguments, the program's name first, as those of @a command. Returns what is wrong with them: a sentence
/// for people, or nothing.
QString parse(QCommandLineParser *parser, const Command &command, const QStringList &arguments);

} // namespace Penstock
