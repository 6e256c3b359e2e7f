// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// Which rows ConnectionModel shows, and in which order.

#include <penstock/widgets/connectionnode_p.h>

#include <algorithm>
#include <map>

namespace Penstock {

namespace {

/// With more rows that come or go at once, one change of the layout is cheaper than many of rows.
constexpr size_t fewRows = 50;

int depthOf(const ConnectionNode *node)
{
    int depth = 0;
    for (; node->parent; node = node->parent)
        ++depth;
    return depth;
}

void renumber(ConnectionNode *parent, size_t from)
{
    for (size_t i = from; i < parent->shown.size(); ++i)
        parent->shown[i]->position = int(i);
}

/// Where its positions are others, and some of the values, too.
void allChanged(ConnectionNode *parent)
{
    if (parent->firstChange < 0)
        return;
    parent->firstChange = 0;
    parent->lastChange = int(parent->shown.size()) - 1;
}

} // namespace

bool ConnectionModel::isWanted(const ConnectionNode *node) const
{
    return !node->isDropped && (node->isProgram || node->isAccepted || !node->shown.empty());
}

bool ConnectionModel::isShown(const ConnectionNode *node) const
{
    for (; node != m_root.get(); node = node->parent) {
        if (!node || node->position < 0)
            return false;
    }
    return true;
}

QModelIndex ConnectionModel::indexOf(const ConnectionNode *node, int column) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->position, column, node);
}

bool ConnectionModel::comesBefore(const ConnectionNode *left, const ConnectionNode *right) const
{
    const int order = m_sortColumn < 0
        ? 0
        : compareInColumn(Column(m_sortColumn), left->connection, right->connection);
    if (order != 0)
        return m_descending ? order > 0 : order < 0;
    return left->connection.row.id < right->connection.row.id;
}

/// Below the row that it names, as far as that is there; else below its program.
void ConnectionModel::attach(ConnectionNode *node)
{
    ProgramNode *program = node->program;
    ConnectionNode *parent = &program->node;
    const auto found = program->nodes.find(quint64(node->connection.row[MonitorNumber::Parent]));
    if (found != program->nodes.end()) {
        const ConnectionNode *above = found->second.get();
        for (int depth = 0; above && above != node && depth < 8; ++depth)
            above = above->parent;
        if (!above) // it is none of its own ancestors
            parent = found->second.get();
    }
    if (parent == node->parent)
        return;
    detach(node);
    node->parent = parent;
    node->childIndex = parent->children.size();
    parent->children.push_back(node);
    membersChanged(parent);
}

void ConnectionModel::detach(ConnectionNode *node)
{
    ConnectionNode *parent = node->parent;
    if (!parent)
        return;
    if (node->position >= 0) {
        const bool seen = isShown(parent);
        if (seen)
            beginRemoveRows(indexOf(parent), node->position, node->position);
        parent->shown.erase(parent->shown.begin() + node->position);
        renumber(parent, size_t(node->position));
        node->position = -1;
        node->parent = nullptr;
        allChanged(parent);
        if (seen)
            endRemoveRows();
    }
    node->parent = nullptr;
    parent->children[node->childIndex] = parent->children.back();
    parent->children[node->childIndex]->childIndex = node->childIndex;
    parent->children.pop_back();
    if (parent->parent && isWanted(parent) != (parent->position >= 0))
        membersChanged(parent->parent);
}

void ConnectionModel::membersChanged(ConnectionNode *parent)
{
    if (!std::exchange(parent->hasOtherMembers, true))
        m_members.push_back(parent);
}

/// From the leaves up: whether a row is shown depends on what is shown below it.
void ConnectionModel::syncMembers()
{
    std::map<int, Nodes, std::greater<>> levels;
    const auto collect = [&] {
        for (ConnectionNode *node : std::exchange(m_members, {}))
            levels[depthOf(node)].push_back(node);
    };
    Nodes parents;
    for (collect(); !levels.empty(); collect()) {
        const Nodes level = std::move(levels.begin()->second);
        levels.erase(levels.begin());
        for (ConnectionNode *node : level) {
            node->hasOtherMembers = false;
            sync(node);
            if (node->parent && isWanted(node) != (node->position >= 0))
                membersChanged(node->parent);
            if (node != m_root.get() && !node->wasParent && !node->shown.empty())
                parents.push_back(node);
        }
    }
    for (const std::unique_ptr<ConnectionNode> &dropped : m_dropped)
        detach(dropped.get());
    for (Nodes *nodes : {&parents, &m_members, &m_changedParents})
        std::erase_if(*nodes, [](const ConnectionNode *node) { return node->isDropped; });
    m_dropped.clear();
    for (ConnectionNode *node : parents) {
        if (isShown(node) && !std::exchange(node->wasParent, true))
            Q_EMIT becameParent(indexOf(node));
    }
}

void ConnectionModel::sync(ConnectionNode *parent)
{
    Nodes added;
    size_t removed = 0;
    for (ConnectionNode *child : parent->children) {
        const bool wanted = isWanted(child);
        if (wanted && child->position < 0)
            added.push_back(child);
        else if (!wanted && child->position >= 0)
            ++removed;
    }
    if (added.empty() && removed == 0)
        return;
    const auto before = [this](const ConnectionNode *left, const ConnectionNode *right) {
        return comesBefore(left, right);
    };
    std::sort(added.begin(), added.end(), before);
    if (isShown(parent) && (added.size() + removed <= fewRows || parent->shown.empty())) {
        removeRuns(parent);
        insertSorted(parent, added);
        allChanged(parent);
        return;
    }
    Nodes kept;
    std::copy_if(parent->shown.begin(), parent->shown.end(), std::back_inserter(kept),
                 [this](const ConnectionNode *child) { return isWanted(child); });
    Nodes next;
    next.reserve(kept.size() + added.size());
    std::merge(kept.begin(), kept.end(), added.begin(), added.end(), std::back_inserter(next),
               before);
    relayout(parent, std::move(next));
}

void ConnectionModel::removeRuns(ConnectionNode *parent)
{
    Nodes &shown = parent->shown;
    for (auto end = int(shown.size()); end > 0;) {
        if (isWanted(shown[size_t(end - 1)])) {
            --end;
            continue;
        }
        int first = end - 1;
        while (first > 0 && !isWanted(shown[size_t(first - 1)]))
            --first;
        beginRemoveRows(indexOf(parent), first, end - 1);
        for (int i = first; i < end; ++i)
            shown[size_t(i)]->position = -1;
        shown.erase(shown.begin() + first, shown.begin() + end);
        renumber(parent, size_t(first));
        endRemoveRows();
        end = first;
    }
}

void ConnectionModel::insertSorted(ConnectionNode *parent, const Nodes &added)
{
    Nodes &shown = parent->shown;
    for (auto run = added.begin(); run != added.end();) {
        const auto at = std::upper_bound(
            shown.begin(), shown.end(), *run,
            [this](const auto *left, const auto *right) { return comesBefore(left, right); });
        auto end = run + 1;
        while (end != added.end() && (at == shown.end() || comesBefore(*end, *at)))
            ++end;
        const auto first = int(at - shown.begin());
        beginInsertRows(indexOf(parent), first, first + int(end - run) - 1);
        shown.insert(at, run, end);
        renumber(parent, size_t(first));
        endInsertRows();
        run = end;
    }
}

void ConnectionModel::relayout(ConnectionNode *parent, Nodes next, LayoutChangeHint hint)
{
    const bool seen = isShown(parent);
    const QList<QPersistentModelIndex> parents{indexOf(parent)};
    if (seen)
        Q_EMIT layoutAboutToBeChanged(parents, hint);
    const QModelIndexList before = seen ? persistentIndexList() : QModelIndexList();
    for (ConnectionNode *child : parent->shown)
        child->position = -1;
    parent->shown = std::move(next);
    renumber(parent, 0);
    allChanged(parent);
    if (!seen)
        return;
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before) {
        const auto *node = static_cast<const ConnectionNode *>(index.internalPointer());
        after.append(isShown(node) ? indexOf(node, index.column()) : QModelIndex());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged(parents, hint);
}

void ConnectionModel::resort(ConnectionNode *parent)
{
    const auto before = [this](const ConnectionNode *left, const ConnectionNode *right) {
        return comesBefore(left, right);
    };
    if (std::is_sorted(parent->shown.begin(), parent->shown.end(), before))
        return;
    Nodes next = parent->shown;
    std::stable_sort(next.begin(), next.end(), before);
    relayout(parent, std::move(next), VerticalSortHint);
}

/// One range for each parent.
void ConnectionModel::tellChanges()
{
    for (ConnectionNode *parent : std::exchange(m_changedParents, {})) {
        const int first = std::exchange(parent->firstChange, -1);
        const int last =
            std::min(std::exchange(parent->lastChange, -1), int(parent->shown.size()) - 1);
        if (first < 0 || first > last || !isShown(parent))
            continue;
        Q_EMIT dataChanged(indexOf(parent->shown[size_t(first)], 0),
                           indexOf(parent->shown[size_t(last)], ColumnCount - 1));
    }
}

} // namespace Penstock
