// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "launch.h"

#include <penstock/core/processtransport.h>

namespace Penstock {

/// A child process. See ProcessTransport.
class ChildTransport : public ProcessTransport
{
    Q_OBJECT

public:
    explicit ChildTransport(Launched launched);
    ~ChildTransport() override;

protected:
    Error signalDevice(int signalNumber) override;
    void closeDevice() override;

private:
    std::unique_ptr<Child> m_child;
};

} // namespace Penstock
