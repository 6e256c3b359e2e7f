// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/plugin/metadata.h>

QT_BEGIN_NAMESPACE
class QJsonValue;
QT_END_NAMESPACE

namespace Penstock {

/// The value that @a given, a string or typed, stands for, of the option's type and in its range.
std::optional<QVariant> readOptionValue(const PluginOption &option, const QVariant &given);

/// The default in metadata as a value of @a type; invalid for null.
QVariant defaultOptionValue(PluginOption::Type type, const QJsonValue &json);

} // namespace Penstock
