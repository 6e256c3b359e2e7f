// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "inherited.h"

#include <penstock/plugin/transportplugin.h>

#include <QtCore/qobject.h>

#include <functional>

namespace Penstock {

/// What @a options say of the direction; nothing where they say nothing.
std::optional<Direction> directionIn(const QVariantMap &options);

/// Opens what @a endpoint names: a path, a number, the standard streams, or the one socket that systemd handed over.
Result<std::unique_ptr<StreamTransport>> openEndpoint(const Endpoint &endpoint,
                                                      std::optional<Direction> direction);

/// Does something from the event loop, unless it is deleted before.
class Later : public QObject, public PendingOperation
{
    Q_OBJECT

public:
    explicit Later(std::function<void()> action);
    ~Later() override;
};

} // namespace Penstock
