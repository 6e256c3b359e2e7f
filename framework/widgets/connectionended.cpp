// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// What ConnectionModel keeps of connections that have ended, and what the user lets it forget.

#include <penstock/widgets/connectionnode_p.h>

#include <utility>

namespace Penstock {

void ConnectionModel::trimEnded(size_t most)
{
    while (m_ended.size() > most) {
        ConnectionNode *oldest = m_ended.front();
        m_ended.pop_front();
        oldest->wasEnded = false;
        drop(oldest);
    }
}

int ConnectionModel::clearEnded()
{
    for (const auto &program : m_programs)
        update(program.get()); // what was told since the last tick, too
    if (m_ended.empty())
        return 0;
    m_cleared.clear();
    for (const ConnectionNode *node : m_ended)
        m_cleared.push_back({node->program->number, node->connection.loop, node->connection.row});
    trimEnded(0);
    showNow();
    return int(m_cleared.size());
}

void ConnectionModel::restoreEnded()
{
    for (const Cleared &each : std::exchange(m_cleared, {})) {
        ProgramNode *program = programAt(each.program);
        if (program && !program->nodes.contains(each.row.id))
            noteRow(nodeOf(program, each.row.id), each.row, each.loop);
    }
    for (const auto &program : m_programs)
        update(program.get());
    showNow();
}

} // namespace Penstock
