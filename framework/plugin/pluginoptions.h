// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/endpoint.h>
#include <penstock/core/result.h>
#include <penstock/plugin/metadata.h>

#include <QtCore/qvariant.h>

namespace Penstock {

/// The options that a plugin is given: every one that @a plugin declares, each of the type that
/// PluginOption::Type says; an option that has no default and is not given is an invalid QVariant.
/// Any thread.
///
/// Values in @a given are strings (of an endpoint, of a command line) or typed; an invalid one
/// counts as not given. What is read:
///
///     type      as a string                            typed
///     bool      true 1 yes on, false 0 no off          bool
///     integer   12  -3                                 any integer, a double without fraction
///     number    0.5  1e3                               any number
///     string    anything                               QString, QByteArray (UTF-8)
///     duration  250ms  1.5s  2min  1h  0               std::chrono::milliseconds, seconds
///     size      4096  64K  1.5M  4G  (units of 1024)   any integer: bytes
///     enum      one of its values                      QString, QByteArray
///
/// The error (InvalidArgument) names the plugin, the option and the value and says what would be
/// right; for an option that the plugin has not got, those that it has, and the nearest. All of
/// @a given is checked and everything wrong is reported.
PENSTOCK_PLUGIN_EXPORT Result<QVariantMap> resolveOptions(const PluginMetadata &plugin,
                                                          const QVariantMap &given);

/// The options of an endpoint, for resolveOptions().
PENSTOCK_PLUGIN_EXPORT QVariantMap givenOptions(const Endpoint &endpoint);

/// A value of @a option as resolveOptions() reads it back: "250ms", "64K", "true". For help, forms
/// and lists; empty for an invalid value.
PENSTOCK_PLUGIN_EXPORT QString optionText(const PluginOption &option, const QVariant &value);

/// What may be given for @a option, to be put into a sentence: "a duration from 0 to 1h", "one of a, b and c". In the language
/// of useTranslation().
PENSTOCK_PLUGIN_EXPORT QString optionExpectation(const PluginOption &option);

} // namespace Penstock
