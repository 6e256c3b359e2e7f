// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qsocketnotifier.h>

#include <functional>

namespace Penstock::Conformance {

/// The commands on standard input, one JSON object a line.
class Input
{
public:
    Input(std::function<void(const QJsonObject &)> command, std::function<void()> ended);

private:
    void read();

    const std::function<void(const QJsonObject &)> m_command;
    const std::function<void()> m_ended;
    QSocketNotifier m_notifier;
    QByteArray m_pending; ///< a line that is not whole yet
};

} // namespace Penstock::Conformance
