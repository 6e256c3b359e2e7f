// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "bridge.h"

#include <penstock/core/result.h>
#include <penstock/loop/options.h>

#include <optional>

QT_BEGIN_NAMESPACE
class QCommandLineParser;
QT_END_NAMESPACE

namespace Penstock {

/// What the options of `penstock connect` say.
struct ConnectSettings
{
    ConnectOptions options;
    Bridge::AtEof atEof = Bridge::AtEof::HalfClose;
    std::optional<Bridge::Framing> framing; ///< as given
    bool verbose = false;

    /// The detail of the error is a sentence for people.
    static Result<ConnectSettings> from(const QCommandLineParser &arguments);
};

} // namespace Penstock
