// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/widgets/connectioncolumns_p.h>

#include <unordered_map>

namespace Penstock {

/// A row of the tree. Children that are not shown have the position -1.
struct ConnectionNode
{
    Connection connection;
    ProgramNode *program = nullptr; ///< null for the root
    ConnectionNode *parent = nullptr; ///< null for the root, and before it is attached
    std::vector<ConnectionNode *> children;
    std::vector<ConnectionNode *> shown; ///< as they are sorted
    ConnectionTotals totals; ///< of what is below
    size_t childIndex = 0;
    int position = -1;
    int firstChange = -1; ///< of the positions of `shown` that have other values
    int lastChange = -1;
    qint64 sampledReceived = 0; ///< a second ago
    qint64 sampledSent = 0;
    bool isProgram = false;
    bool isAccepted = true; ///< by the filter
    bool isChanged = false; ///< since the last tick
    bool isDropped = false;
    bool isOrphan = false; ///< its parent is not there yet
    bool wasEnded = false;
    bool wasParent = false;
    bool hasOtherMembers = false;
};

struct ProgramNode
{
    int number = 0;
    QPointer<MonitorSource> source;
    WatchedProgram about;
    ConnectionNode node; ///< its own row
    std::unordered_map<quint64, std::unique_ptr<ConnectionNode>> nodes;
    std::vector<ConnectionNode *> changed;
    std::vector<ConnectionNode *> orphans; ///< whose parent was not there yet
    QSet<quint64> missed; ///< rows that changed while the model was held
    qint64 sampled = 0; ///< when rates were computed last
    bool wasReset = false;
};

} // namespace Penstock
