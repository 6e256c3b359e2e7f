// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "connection.h"

#include <QtCore/qhash.h>

#include <optional>

namespace Penstock {

class ProcessTransport;

namespace Conformance {

/// A child process that the scenario has a name for, and its pipes.
class ProcessConnection : public Connection
{
    Q_OBJECT

public:
    explicit ProcessConnection(ProcessTransport *transport);
    ~ProcessConnection() override;

    Outcome perform(const QJsonObject &operation) override;
    Outcome setProtocol(std::unique_ptr<Protocol> protocol) override;
    Outcome performOnPipe(int fd, const QJsonObject &operation) override;

private:
    Outcome sendSignal(int number);

    QPointer<ProcessTransport> m_process;
    QHash<int, std::shared_ptr<Connection>> m_pipes;
    // Of a transport that has ended:
    std::optional<int> m_returnCode;
    bool m_closing = false;
};

} // namespace Conformance

} // namespace Penstock
