// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "script.h"

#include <penstock/core/processprotocol.h>

namespace Penstock::Conformance {

/// The protocol of a child process in a scenario.
class ScriptedProcess : public ProcessProtocol, public Script
{
public:
    using Script::Script;

    void connectionMade(Transport *transport) override;
    void connectionLost(const Error &reason) override;
    void pauseWriting() override;
    void resumeWriting() override;
    void pipeDataReceived(int fd, QByteArrayView data) override;
    void pipeConnectionLost(int fd, const Error &reason) override;
    void processExited() override;
};

} // namespace Penstock::Conformance
