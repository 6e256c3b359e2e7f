// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "console.h"

#include <QtCore/qobject.h>

namespace Penstock {

class Endpoint;
class Error;
class Server;
class Transport;

/// A line for each connection of servers that is made or lost. Owned by the command.
class ConnectionLog : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionLog(Console *console);
    ~ConnectionLog() override;

    void watch(Server *server);

private:
    void made(Transport *connection);
    void refused(const Endpoint &peer, const Error &reason);
    void lost(Transport *connection, const Error &reason);

    Console *const m_console;
};

} // namespace Penstock
