// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/connectionmodel.h>

#include <penstock/widgets/connectionnode_p.h>
#include <penstock/widgets/plaintext_p.h>
#include <penstock/widgets/units_p.h>

#include <QtCore/qcoreevent.h>

#include <algorithm>
#include <utility>

namespace Penstock {

namespace {

constexpr int ticksASecond = 1000 / ConnectionModel::tickMs;

/// Notes that the row of @a node has other values.
void noteChange(const ConnectionNode *node, std::vector<ConnectionNode *> *parents)
{
    ConnectionNode *parent = node->parent;
    if (node->position < 0)
        return;
    if (parent->firstChange < 0) {
        parents->push_back(parent);
        parent->firstChange = parent->lastChange = node->position;
        return;
    }
    parent->firstChange = std::min(parent->firstChange, node->position);
    parent->lastChange = std::max(parent->lastChange, node->position);
}

void noteAllChanged(ConnectionNode *parent, std::vector<ConnectionNode *> *parents)
{
    if (parent->shown.empty())
        return;
    if (parent->firstChange < 0)
        parents->push_back(parent);
    parent->firstChange = 0;
    parent->lastChange = int(parent->shown.size()) - 1;
}

bool isStream(const ConnectionNode *node)
{
    return node && !node->isProgram && node->program
        && node->connection.row.kind() == MonitorKind::Stream;
}

} // namespace

ConnectionModel::ConnectionModel(QObject *parent)
    : QAbstractItemModel(parent), m_root(std::make_unique<ConnectionNode>())
{
}

ConnectionModel::~ConnectionModel() = default;

int ConnectionModel::add(MonitorSource *source, const QString &name)
{
    auto added = std::make_unique<ProgramNode>();
    ProgramNode *program = added.get();
    program->number = ++m_lastProgram;
    program->source = source;
    program->about.name = oneLine(name);
    program->node.program = program;
    program->node.isProgram = true;
    program->node.connection.program = &program->about;
    program->node.connection.row.id = quint64(program->number);
    program->node.parent = m_root.get();
    connect(source, &MonitorSource::rowsChanged, this,
            [this, program](const QList<quint64> &ids) { take(program, ids); });
    connect(source, &MonitorSource::reset, this, [program] { program->wasReset = true; });
    connect(source, &MonitorSource::greeted, this, [this, program] { begin(program); });
    connect(source, &MonitorSource::lost, this, [this, program] { lost(program); });
    const auto row = int(m_root->shown.size());
    beginInsertRows({}, row, row);
    program->node.position = row;
    program->node.childIndex = m_root->children.size();
    m_root->children.push_back(&program->node);
    m_root->shown.push_back(&program->node);
    m_programs.push_back(std::move(added));
    endInsertRows();
    begin(program);
    QList<quint64> ids;
    for (const auto &[id, entry] : source->rows())
        ids.append(id);
    take(program, ids);
    if (!m_timer.isActive())
        m_timer.start(tickMs, this);
    return program->number;
}

void ConnectionModel::begin(ProgramNode *program)
{
    const MonitorHello &hello = program->source->hello();
    if (program->about.name.isEmpty())
        program->about.name = oneLine(hello.name); // the rows are as high as this one
    program->about.processId = hello.processId;
}

/// What it told is as good as ended.
void ConnectionModel::lost(ProgramNode *program)
{
    if (!program->source->isLive())
        return; // all that was recorded has been told
    program->about.now = program->source->now();
    program->about.isGone = true;
    program->source->disconnect(this);
    program->source = nullptr;
    for (const auto &[id, node] : program->nodes) {
        if (!std::exchange(node->isChanged, true))
            program->changed.push_back(node.get());
    }
}

void ConnectionModel::remove(int number)
{
    ProgramNode *program = programAt(number);
    if (!program)
        return;
    if (program->source)
        program->source->disconnect(this);
    std::erase_if(m_ended, [program](const auto *node) { return node->program == program; });
    for (Nodes *nodes : {&m_members, &m_changedParents})
        std::erase_if(*nodes, [program](const auto *node) { return node->program == program; });
    detach(&program->node);
    std::erase_if(m_programs, [number](const auto &each) { return each->number == number; });
    if (m_programs.empty())
        m_timer.stop();
    count();
    Q_EMIT updated();
}

ProgramNode *ConnectionModel::programAt(int number) const
{
    for (const auto &program : m_programs) {
        if (program->number == number)
            return program.get();
    }
    return nullptr;
}

void ConnectionModel::take(ProgramNode *program, const QList<quint64> &ids)
{
    const auto &rows = program->source->rows();
    for (const quint64 id : ids) {
        if (m_held) {
            program->missed.insert(id);
            continue;
        }
        const auto entry = rows.find(id);
        if (entry == rows.end())
            continue;
        noteRow(nodeOf(program, id), entry->second.row, entry->second.loop);
    }
}

ConnectionNode *ConnectionModel::nodeOf(ProgramNode *program, quint64 id)
{
    std::unique_ptr<ConnectionNode> &node = program->nodes[id];
    if (!node) {
        node = std::make_unique<ConnectionNode>();
        node->program = program;
        node->connection.program = &program->about;
    }
    return node.get();
}

void ConnectionModel::noteRow(ConnectionNode *node, const MonitorRow &row, quint64 loop)
{
    node->connection.row = row;
    node->connection.loop = loop;
    if (!std::exchange(node->isChanged, true))
        node->program->changed.push_back(node);
}

void ConnectionModel::setHeld(bool held)
{
    m_held = held;
    if (held)
        return;
    for (const auto &program : m_programs) {
        const QSet<quint64> missed = std::exchange(program->missed, {});
        if (program->source)
            take(program.get(), QList<quint64>(missed.begin(), missed.end()));
    }
    tick();
}

void ConnectionModel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        tick();
}

void ConnectionModel::tick()
{
    if (m_held)
        return;
    for (const auto &program : m_programs) {
        if (program->source) {
            program->about.now = program->source->now();
            program->about.loops = program->source->loops();
        }
        if (std::exchange(program->wasReset, false) && program->source)
            dropForgotten(program.get());
        update(program.get());
    }
    const bool aSecond = ++m_ticks % ticksASecond == 0;
    if (aSecond)
        secondPassed();
    trimEnded(maxEnded);
    syncMembers();
    tellChanges();
    if (aSecond)
        resortAll();
    count();
    Q_EMIT updated();
}

void ConnectionModel::update(ProgramNode *program)
{
    // Those that came before their parent.
    for (ConnectionNode *orphan : program->orphans)
        attach(orphan);
    std::erase_if(program->orphans, [program](ConnectionNode *orphan) {
        orphan->isOrphan = orphan->parent == &program->node && !orphan->wasEnded;
        return !orphan->isOrphan;
    });
    for (ConnectionNode *node : std::exchange(program->changed, {})) {
        node->isChanged = false;
        const auto above = quint64(node->connection.row[MonitorNumber::Parent]);
        attach(node);
        if (above != 0 && node->parent == &program->node && !node->wasEnded
            && !std::exchange(node->isOrphan, true))
            program->orphans.push_back(node);
        if (node->connection.isEnded() && !std::exchange(node->wasEnded, true))
            m_ended.push_back(node);
        node->isAccepted = m_filter.matches(node->connection);
        if (isWanted(node) != (node->position >= 0))
            membersChanged(node->parent);
        else
            noteChange(node, &m_changedParents);
    }
}

void ConnectionModel::dropForgotten(ProgramNode *program)
{
    const auto &rows = program->source->rows();
    Nodes forgotten;
    for (const auto &[id, node] : program->nodes) {
        if (!rows.contains(id)) {
            node->isDropped = true;
            forgotten.push_back(node.get());
        }
    }
    for (ConnectionNode *node : forgotten)
        drop(node);
}

/// It goes when nothing shows it any more; what is below it goes on below the program.
void ConnectionModel::drop(ConnectionNode *node)
{
    ProgramNode *program = node->program;
    node->isDropped = true;
    if (node->wasEnded)
        std::erase(m_ended, node);
    if (node->isChanged)
        std::erase(program->changed, node);
    if (node->isOrphan)
        std::erase(program->orphans, node);
    const auto own = program->nodes.find(node->connection.row.id);
    m_dropped.push_back(std::move(own->second));
    program->nodes.erase(own);
    const Nodes children = node->children;
    for (ConnectionNode *child : children) {
        if (!child->isDropped)
            attach(child);
    }
    if (node->parent)
        membersChanged(node->parent);
}

/// What has changed by the user, also while all is held.
void ConnectionModel::showNow()
{
    syncMembers();
    tellChanges();
    count();
    Q_EMIT updated();
}

/// Rates, sums, and what depends on the time.
void ConnectionModel::secondPassed()
{
    for (const auto &program : m_programs) {
        const double seconds = double(between(program->sampled, program->about.now)) / 1e6;
        const bool known = program->sampled > 0 && seconds > 0.2 && !program->about.isGone;
        program->node.totals = {};
        for (const auto &[id, node] : program->nodes)
            node->totals = {};
        for (const auto &[id, node] : program->nodes) {
            Connection &connection = node->connection;
            const qint64 received = connection.row[MonitorNumber::BytesReceived];
            const qint64 sent = connection.row[MonitorNumber::BytesSent];
            const auto rate = [&](qint64 bytes, qint64 before) {
                return known && bytes > before ? (double(bytes) - double(before)) / seconds : 0;
            };
            connection.receivedPerSecond = rate(received, node->sampledReceived);
            connection.sentPerSecond = rate(sent, node->sampledSent);
            node->sampledReceived = received;
            node->sampledSent = sent;
            addToTotals(node.get());
            noteAllChanged(node.get(), &m_changedParents);
        }
        program->sampled = program->about.now;
        noteAllChanged(&program->node, &m_changedParents);
    }
    noteAllChanged(m_root.get(), &m_changedParents);
    if (!m_filter.isEmpty())
        filterAll();
}

/// What goes on below another connection, as TCP below TLS, is counted there.
void ConnectionModel::addToTotals(const ConnectionNode *node)
{
    const Connection &connection = node->connection;
    if (connection.row.kind() == MonitorKind::Server || isStream(node->parent))
        return;
    for (ConnectionNode *above = node->parent; above && above->program; above = above->parent) {
        above->totals.connections += connection.isEnded() ? 0 : 1;
        above->totals.received =
            sumOf(above->totals.received, connection.row[MonitorNumber::BytesReceived]);
        above->totals.sent = sumOf(above->totals.sent, connection.row[MonitorNumber::BytesSent]);
        above->totals.receivedPerSecond += connection.receivedPerSecond;
        above->totals.sentPerSecond += connection.sentPerSecond;
    }
}

void ConnectionModel::count()
{
    m_all = m_shown = 0;
    for (const auto &program : m_programs) {
        for (const auto &[id, node] : program->nodes) {
            if (node->connection.row.kind() == MonitorKind::Server)
                continue;
            ++m_all;
            m_shown += node->isAccepted ? 1 : 0;
        }
    }
}

void ConnectionModel::setFilter(const ConnectionFilter &filter)
{
    m_filter = filter;
    filterAll();
    showNow();
}

void ConnectionModel::filterAll()
{
    for (const auto &program : m_programs) {
        for (const auto &[id, node] : program->nodes) {
            node->isAccepted = m_filter.matches(node->connection);
            if (node->parent && isWanted(node.get()) != (node->position >= 0))
                membersChanged(node->parent);
        }
    }
}

void ConnectionModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_descending = order == Qt::DescendingOrder;
    resortAll();
}

void ConnectionModel::resortAll()
{
    for (const auto &program : m_programs) {
        resort(&program->node);
        for (const auto &[id, node] : program->nodes) {
            if (node->shown.size() > 1)
                resort(node.get());
        }
    }
}

} // namespace Penstock
