// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "exitcode.h"

#include <penstock/core/endpoint.h>
#include <penstock/core/result.h>

#include <QtCore/qstringlist.h>
#include <QtCore/qvariant.h>

#include <chrono>

namespace Penstock {

// What several commands read of their command lines. The details of errors are whole sentences, for people.

/// The value of the option @a name: "250ms", "1.5s", "2min", "1h", "0".
Result<std::chrono::milliseconds> readDuration(const QString &name, const QString &text);

/// The values of --set, KEY=VALUE each, every KEY once.
Result<QVariantMap> readSettings(const QStringList &texts);

/// What is wrong, for people: @a error's own words where it is about what was typed in, which is named.
QString explained(const Error &error);
/// The same about an endpoint, which was given as @a text; @a attempt says what was tried with it, which is its %1.
QString explained(const Error &error, const QString &text, const QString &attempt);
/// Usage for bad arguments, PluginProblem for plugins, @a otherwise for all others.
ExitCode exitCodeOf(const Error &error, ExitCode otherwise);

} // namespace Penstock
