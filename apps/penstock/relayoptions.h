// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/endpoint.h>
#include <penstock/core/result.h>

#include <QtCore/qstringlist.h>

#include <array>
#include <chrono>

QT_BEGIN_NAMESPACE
class QCommandLineParser;
QT_END_NAMESPACE

namespace Penstock {

/// What the command line of `penstock relay` says.
struct RelaySettings
{
    std::array<QString, 2> texts; ///< of the endpoints, as given
    std::array<Endpoint, 2> endpoints;
    bool connectFirst = false;
    std::chrono::milliseconds connectTimeout{0};
    std::chrono::milliseconds closeTimeout{0};
    QString closeTimeoutText; ///< the same, as given
    std::chrono::milliseconds halfCloseTimeout{0};
    std::chrono::milliseconds idleTimeout{0};
    bool quiet = false;
    bool verbose = false;

    /// The detail of the error is a sentence for people.
    static Result<RelaySettings> from(const QCommandLineParser &arguments);
};

} // namespace Penstock
