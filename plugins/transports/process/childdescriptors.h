// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "childsetup.h"

#include <penstock/core/streamtransport.h>
#include <penstock/io/descriptor.h>
#include <penstock/plugin/processspawner.h>

namespace Penstock {

/// Our end of one of a child's descriptors; non-blocking.
struct ParentEnd
{
    int fd; ///< the child's number
    Descriptor descriptor;
    StreamTransport::Direction direction;
    bool isTerminal = false;
    bool alsoInput = false; ///< a terminal that is the standard input too
};

/// What ProcessOptions says of descriptors, opened.
class ChildDescriptors
{
public:
    /// The errors name the child's descriptor.
    static Result<ChildDescriptors> open(const ProcessOptions &options);

    std::vector<ParentEnd> parentEnds;
    std::vector<ChildSetup::Target> targets;
    std::vector<Descriptor> childEnds; ///< to be closed in the parent once there is a child
    std::optional<int> terminal; ///< the child's number of its controlling terminal

private:
    Error openTerminal(const ProcessOptions &options);
    Error add(int fd, const ChildDescriptor &what);
    Error addPipe(int fd, bool childReads);
    Error addNull(int fd);
    Error addOurs(int fd, int source);
    Error addStandardOutput(int fd);

    int m_null = -1;
    int m_terminal = -1;
};

} // namespace Penstock
