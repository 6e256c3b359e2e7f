// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/endpoint.h>
#include <penstock/core/result.h>

#include <QtCore/qvariant.h>

#include <chrono>

QT_BEGIN_NAMESPACE
class QCommandLineParser;
QT_END_NAMESPACE

namespace Penstock {

/// What the command line of `penstock serve` says.
struct ServeSettings
{
    QStringList texts; ///< of the endpoints, as given
    QList<Endpoint> endpoints;
    QString protocol;
    QVariantMap protocolOptions;
    std::chrono::milliseconds closeTimeout{0};
    QString closeTimeoutText; ///< the same, as given
    bool quiet = false;
    bool verbose = false;

    /// The detail of the error is a sentence for people.
    static Result<ServeSettings> from(const QCommandLineParser &arguments);
};

} // namespace Penstock
