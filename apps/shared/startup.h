// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qcoreapplication.h>

#include <cstdio>

namespace Penstock {

/// What a program ends with whose command line is wrong, as penstock does.
inline constexpr int usageExitCode = 2;

/// Tells people what is wrong with the command line.
inline void tellMisuse(const QString &sentence)
{
    const QString line =
        QCoreApplication::applicationName() + QLatin1String(": ") + sentence + u'\n';
    std::fputs(line.toLocal8Bit().constData(), stderr);
}

/// Reads @a arguments. Where --help or --version is among them the program has ended; false where an option is wrong, which has
/// been told. QCommandLineParser::process() would end it with 1 then.
inline bool readArguments(QCommandLineParser *parser, const QStringList &arguments)
{
    const QCommandLineOption help = parser->addHelpOption();
    const QCommandLineOption version = parser->addVersionOption();
    if (!parser->parse(arguments)) {
        tellMisuse(parser->errorText());
        return false;
    }
    if (parser->isSet(help) || parser->isSet(QStringLiteral("help-all")))
        parser->showHelp();
    if (parser->isSet(version))
        parser->showVersion();
    return true;
}

} // namespace Penstock
