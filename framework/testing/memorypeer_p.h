// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/testing/memorylink_p.h>

#include <memory>

namespace Penstock {

/// The peer's side of the link, and what it could not send yet.
class MemoryPeerPrivate : public MemoryLinkListener
{
public:
    explicit MemoryPeerPrivate(std::shared_ptr<MemoryLink> sharedLink);
    ~MemoryPeerPrivate() override;
    Q_DISABLE_COPY_MOVE(MemoryPeerPrivate)

    bool flush();
    void linkChanged() override;

    const std::shared_ptr<MemoryLink> link;
    static constexpr MemoryLink::Side side = MemoryLink::Right;
    QByteArray unsent;
    bool eofRequested = false;
    bool eofSent = false;
};

} // namespace Penstock
