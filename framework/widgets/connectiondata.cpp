// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// What ConnectionModel tells views.

#include <penstock/widgets/connectionnode_p.h>
#include <penstock/widgets/icons_p.h>
#include <penstock/widgets/plaintext_p.h>
#include <penstock/widgets/units_p.h>

#include <QtGui/qfont.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qpalette.h>

#include <algorithm>

namespace Penstock {

namespace {

constexpr qint64 slowCallbackNanoseconds = 50'000'000;

const ConnectionNode *nodeAt(const QModelIndex &index)
{
    return static_cast<const ConnectionNode *>(index.internalPointer());
}

/// Programs and servers show what is below them.
QString totalsText(ConnectionModel::Column column, const ConnectionTotals &totals)
{
    switch (column) {
    case ConnectionModel::BytesIn:
        return sizeText(totals.received);
    case ConnectionModel::BytesOut:
        return sizeText(totals.sent);
    case ConnectionModel::RateIn:
        return rateText(totals.receivedPerSecond);
    case ConnectionModel::RateOut:
        return rateText(totals.sentPerSecond);
    case ConnectionModel::Buffer:
        return ConnectionModel::tr("%n connection(s)", nullptr, totals.connections);
    default:
        return QString();
    }
}

QString programText(ConnectionModel::Column column, const ConnectionNode *node)
{
    const WatchedProgram &about = node->program->about;
    switch (column) {
    case ConnectionModel::Name:
        return about.processId > 0 ? ConnectionModel::tr("%1 (%2)", "program, process id")
                                         .arg(about.name)
                                         .arg(about.processId)
                                   : about.name;
    case ConnectionModel::State:
        return about.isGone ? ConnectionModel::tr("gone") : ConnectionModel::tr("watched");
    default:
        return totalsText(column, node->totals);
    }
}

QString textOf(ConnectionModel::Column column, const ConnectionNode *node)
{
    if (node->isProgram)
        return programText(column, node);
    const bool isServer = node->connection.row.kind() == MonitorKind::Server;
    if (isServer) {
        if (const QString totals = totalsText(column, node->totals); !totals.isEmpty())
            return totals;
        if (column == ConnectionModel::Paused || column == ConnectionModel::Callback)
            return QString();
    }
    return columnText(column, node->connection);
}

QString toolTipOf(ConnectionModel::Column column, const ConnectionNode *node)
{
    if (node->isProgram)
        return textOf(column, node);
    const Connection &connection = node->connection;
    const QString why = connection.whyStuck();
    QStringList lines{textOf(column, node)};
    if (column == ConnectionModel::Buffer && connection.row.kind() != MonitorKind::Server)
        lines = {ConnectionModel::tr("%1 wait to be sent; low mark %2, high mark %3, most %4")
                     .arg(sizeText(connection.row[MonitorNumber::BufferedBytes]),
                          sizeText(connection.row[MonitorNumber::LowBytes]),
                          sizeText(connection.row[MonitorNumber::HighBytes]),
                          sizeText(connection.row[MonitorNumber::PeakBufferBytes]))};
    else if (column == ConnectionModel::Callback)
        lines = {connection.row[MonitorText::LastCallback]};
    if (!why.isEmpty())
        lines.append(why);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant colorOf(ConnectionModel::Column column, const ConnectionNode *node)
{
    const QPalette palette = QGuiApplication::palette();
    const Connection &connection = node->connection;
    if (node->isProgram)
        return node->program->about.isGone ? palette.color(QPalette::Disabled, QPalette::Text)
                                           : QVariant();
    const bool ended = connection.isEnded();
    if (ended && column == ConnectionModel::Reason
        && !connection.row[MonitorText::Reason].isEmpty())
        return signalColor(SignalColor::Red);
    if (ended)
        return palette.color(QPalette::Disabled, QPalette::Text);
    if (column == ConnectionModel::Paused)
        return signalColor(SignalColor::Amber);
    if (column == ConnectionModel::Callback
        && connection.row[MonitorNumber::LastCallbackTime] >= slowCallbackNanoseconds)
        return signalColor(SignalColor::Red);
    return QVariant();
}

QVariant decorationOf(const ConnectionNode *node)
{
    if (node->isProgram)
        return icon(node->program->about.isGone ? Icon::ProgramGone : Icon::Program);
    if (node->connection.isEnded())
        return dotIcon(SignalColor::Grey);
    if (node->connection.writingPaused() || node->connection.readingPaused())
        return dotIcon(SignalColor::Amber);
    switch (node->connection.row.state()) {
    case MonitorState::Connecting:
        return dotIcon(SignalColor::Blue);
    case MonitorState::Open:
        return dotIcon(SignalColor::Green);
    default:
        return dotIcon(SignalColor::Amber);
    }
}

} // namespace

const Connection *ConnectionModel::connection(const QModelIndex &index) const
{
    if (!index.isValid() || nodeAt(index)->isProgram)
        return nullptr;
    return &nodeAt(index)->connection;
}

int ConnectionModel::program(const QModelIndex &index) const
{
    return index.isValid() ? nodeAt(index)->program->number : 0;
}

const WatchedProgram *ConnectionModel::programInfo(int number) const
{
    const ProgramNode *found = programAt(number);
    return found ? &found->about : nullptr;
}

const Connection *ConnectionModel::connection(int number, quint64 id) const
{
    const ProgramNode *found = programAt(number);
    if (!found)
        return nullptr;
    const auto at = found->nodes.find(id);
    return at == found->nodes.end() ? nullptr : &at->second->connection;
}

QModelIndex ConnectionModel::indexOf(int number, quint64 id, int column) const
{
    const ProgramNode *found = programAt(number);
    if (!found)
        return {};
    if (id == 0)
        return indexOf(&found->node, column);
    const auto at = found->nodes.find(id);
    return at != found->nodes.end() && isShown(at->second.get()) ? indexOf(at->second.get(), column)
                                                                 : QModelIndex();
}

QHash<QString, QStringList> ConnectionModel::knownValues() const
{
    QHash<QString, QSet<QString>> sets;
    constexpr std::pair<const char *, MonitorText> texts[] = {
        {"transport", MonitorText::Transport},
        {"protocol", MonitorText::Protocol},
        {"peer", MonitorText::Remote},
        {"local", MonitorText::Local},
        {"reason", MonitorText::Reason},
        {"callback", MonitorText::LastCallback},
        {"tls", MonitorText::Tls},
    };
    constexpr qsizetype enough = 50;
    for (const auto &each : m_programs)
        sets[QStringLiteral("program")].insert(each->about.name);
    for (const auto &[key, text] : texts) {
        QSet<QString> &values = sets[QLatin1StringView(key)];
        for (const auto &each : m_programs) {
            for (auto node = each->nodes.cbegin();
                 node != each->nodes.cend() && values.size() < enough; ++node) {
                if (const QString &value = node->second->connection.row[text]; !value.isEmpty())
                    values.insert(value);
            }
        }
    }
    QHash<QString, QStringList> known;
    for (auto set = sets.cbegin(); set != sets.cend(); ++set) {
        QStringList values = set->values();
        values.sort();
        known.insert(set.key(), values);
    }
    return known;
}

QModelIndex ConnectionModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const ConnectionNode *above = parent.isValid() ? nodeAt(parent) : m_root.get();
    return createIndex(row, column, above->shown[size_t(row)]);
}

QModelIndex ConnectionModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const ConnectionNode *above = nodeAt(child)->parent;
    return above ? indexOf(above) : QModelIndex();
}

int ConnectionModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return int((parent.isValid() ? nodeAt(parent) : m_root.get())->shown.size());
}

int ConnectionModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ConnectionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ConnectionNode *node = nodeAt(index);
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(column, node);
    case Qt::ToolTipRole:
        return plainToolTip(toolTipOf(column, node));
    case Qt::ForegroundRole:
        return colorOf(column, node);
    case Qt::DecorationRole:
        return column == Name ? decorationOf(node) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(isNumberColumn(column) ? Qt::AlignRight | Qt::AlignVCenter
                                               : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return node->isProgram && column == Name ? QVariant(font) : QVariant();
    }
    default:
        return {};
    }
}

QVariant ConnectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return columnTitle(Column(section));
    if (role == Qt::ToolTipRole)
        return columnHelp(Column(section));
    if (role == Qt::TextAlignmentRole)
        return QVariant(isNumberColumn(Column(section)) ? Qt::AlignRight | Qt::AlignVCenter
                                                        : Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

void ConnectionModel::setName(int program, const QString &name)
{
    ProgramNode *node = programAt(program);
    if (!node)
        return;
    node->about.name = name;
    Q_EMIT dataChanged(indexOf(&node->node), indexOf(&node->node, ColumnCount - 1));
}

void ConnectionModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    const auto tell = [this](const ConnectionNode *parent) {
        if (!parent->shown.empty() && isShown(parent))
            Q_EMIT dataChanged(indexOf(parent->shown.front()),
                               indexOf(parent->shown.back(), ColumnCount - 1));
    };
    tell(m_root.get());
    for (const auto &program : m_programs) {
        tell(&program->node);
        for (const auto &[id, node] : program->nodes)
            tell(node.get());
    }
    Q_EMIT updated();
}

} // namespace Penstock
