// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// The models of what a console remembers.

#include <penstock/widgets/consolememory.h>

#include <penstock/widgets/plaintext_p.h>

namespace Penstock {

namespace {

/// A list as it was and as it is.
template <typename Model, typename Item>
class ListCommand : public QUndoCommand
{
public:
    ListCommand(const char *title, Model *model, const QList<Item> &before,
                const QList<Item> &after)
        : QUndoCommand(QString::fromUtf8(title)), m_model(model), m_before(before), m_after(after)
    {
    }
    void undo() override { m_model->reset(m_before); }
    void redo() override { m_model->reset(m_after); }

private:
    Model *const m_model;
    const QList<Item> m_before;
    const QList<Item> m_after;
};

} // namespace

// --- Saved sends ---

SavedSends::SavedSends(QUndoStack *undo, QObject *parent) : QAbstractListModel(parent), m_undo(undo)
{
}

void SavedSends::change(const char *title, const QList<SavedSend> &sends)
{
    if (sends != m_sends)
        m_undo->push(new ListCommand<SavedSends, SavedSend>(title, this, m_sends, sends));
}

void SavedSends::reset(const QList<SavedSend> &sends)
{
    if (sends.size() == m_sends.size() && !sends.isEmpty()) {
        m_sends = sends;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    } else {
        beginResetModel();
        m_sends = sends;
        endResetModel();
    }
    Q_EMIT edited();
}

int SavedSends::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sends.size());
}

QVariant SavedSends::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_sends.size())
        return {};
    const SavedSend &send = m_sends.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return send.name;
    if (role == Qt::ToolTipRole)
        return plainToolTip(send.text);
    return {};
}

bool SavedSends::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().trimmed();
    if (!index.isValid() || role != Qt::EditRole || name.isEmpty())
        return false;
    QList<SavedSend> sends = m_sends;
    sends[index.row()].name = name;
    change(QT_TRANSLATE_NOOP("Penstock::AnswersPanel", "Rename a saved send"), sends);
    return true;
}

Qt::ItemFlags SavedSends::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index)
        | (index.isValid() ? Qt::ItemIsEditable : Qt::ItemFlags());
}

// --- Automatic answers ---

AnswerRules::AnswerRules(QUndoStack *undo, QObject *parent)
    : QAbstractTableModel(parent), m_undo(undo)
{
}

QList<CompiledRule> AnswerRules::compiled() const
{
    QList<CompiledRule> list;
    for (const AnswerRule &rule : m_rules) {
        const Result<CompiledRule> compiled = CompiledRule::from(rule);
        if (rule.isEnabled && compiled)
            list.append(*compiled);
    }
    return list;
}

void AnswerRules::change(const char *title, const QList<AnswerRule> &rules)
{
    if (rules != m_rules)
        m_undo->push(new ListCommand<AnswerRules, AnswerRule>(title, this, m_rules, rules));
}

void AnswerRules::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rules.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void AnswerRules::reset(const QList<AnswerRule> &rules)
{
    if (rules.size() == m_rules.size() && !rules.isEmpty()) {
        m_rules = rules;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_rules = rules;
        endResetModel();
    }
    Q_EMIT edited();
}

int AnswerRules::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rules.size());
}

int AnswerRules::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QStringList AnswerRules::choices(int column)
{
    if (column == MatchColumn)
        return {tr("Text"), tr("Hex"), tr("Regular expression")};
    if (column == FormatColumn)
        return {tr("Text"), tr("Hex")};
    return {};
}

QVariant AnswerRules::textOf(const AnswerRule &rule, int column) const
{
    switch (column) {
    case MatchColumn:
        return choices(column).at(int(rule.match));
    case PatternColumn:
        return rule.pattern;
    case FormatColumn:
        return choices(column).at(int(rule.answerFormat));
    case AnswerColumn:
        return rule.answer;
    default:
        return tr("%1 ms").arg(rule.delay.count());
    }
}

QVariant AnswerRules::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rules.size())
        return {};
    const AnswerRule &rule = m_rules.at(index.row());
    const int column = index.column();
    if (role == Qt::DisplayRole)
        return textOf(rule, column);
    if (role == Qt::EditRole) {
        return column == MatchColumn ? QVariant(int(rule.match))
            : column == FormatColumn ? QVariant(int(rule.answerFormat))
            : column == DelayColumn  ? QVariant(int(rule.delay.count()))
                                     : textOf(rule, column);
    }
    if (role == Qt::CheckStateRole && column == MatchColumn)
        return int(rule.isEnabled ? Qt::Checked : Qt::Unchecked);
    if (role == Qt::ToolTipRole) {
        const Result<CompiledRule> compiled = CompiledRule::from(rule);
        return compiled ? QString() : plainToolTip(compiled.error().detail());
    }
    return {};
}

bool AnswerRules::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || (role != Qt::EditRole && role != Qt::CheckStateRole))
        return false;
    QList<AnswerRule> rules = m_rules;
    AnswerRule &rule = rules[index.row()];
    if (role == Qt::CheckStateRole)
        rule.isEnabled = value.toInt() == Qt::Checked;
    else if (index.column() == MatchColumn)
        rule.match = AnswerRule::Match(qBound(0, value.toInt(), 2));
    else if (index.column() == PatternColumn)
        rule.pattern = value.toString();
    else if (index.column() == FormatColumn)
        rule.answerFormat = PayloadFormat(value.toInt() == 1);
    else if (index.column() == AnswerColumn)
        rule.answer = value.toString();
    else
        rule.delay = std::chrono::milliseconds(qBound(0, value.toInt(), 3'600'000));
    change(QT_TRANSLATE_NOOP("Penstock::AnswersPanel", "Change an automatic answer"), rules);
    return true;
}

QVariant AnswerRules::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case MatchColumn:
        return tr("When this comes");
    case PatternColumn:
        return tr("Pattern");
    case FormatColumn:
        return tr("Send");
    case AnswerColumn:
        return tr("Answer");
    case DelayColumn:
        return tr("After");
    default:
        return {};
    }
}

Qt::ItemFlags AnswerRules::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid())
        flags |= Qt::ItemIsEditable;
    if (index.isValid() && index.column() == MatchColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace Penstock
