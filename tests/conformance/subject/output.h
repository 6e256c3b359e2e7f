// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "outcome.h"

#include <QtCore/qjsonobject.h>

namespace Penstock::Conformance {

/// What the subject writes to standard output: one JSON object a line, each written before
/// anything else happens.
class Output
{
public:
    void ready();
    void reply(const QJsonValue &id, const Outcome &outcome);
    /// A callback of the connection has begun; @a fields are what it was called with.
    void event(const QString &callback, const QString &connection, QJsonObject fields = {});
    /// An action inside a callback is done.
    void action(const QString &operation, const QString &connection, const Outcome &outcome);
    /// An exception reached the exception handler; @a connection is null where it is nobody's.
    void unhandled(const QJsonValue &connection);
    /// Nothing is written any more.
    void close() { m_open = false; }

private:
    void write(const QJsonObject &line);

    bool m_open = true;
};

} // namespace Penstock::Conformance
