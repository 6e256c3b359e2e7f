// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/consolepanels.h>

#include <penstock/widgets/retranslation_p.h>
#include <penstock/widgets/sendbar.h>

#include <QtGui/qaction.h>
#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qlistview.h>
#include <QtWidgets/qspinbox.h>
#include <QtWidgets/qstyleditemdelegate.h>
#include <QtWidgets/qtoolbutton.h>
#include <QtWidgets/qtreeview.h>

namespace Penstock {

namespace {

/// Says what to do, where a list has nothing to show.
class HintPainter : public QObject
{
public:
    explicit HintPainter(QAbstractItemView *view) : QObject(view), m_view(view)
    {
        view->viewport()->installEventFilter(this);
    }

    void setHint(const QString &hint)
    {
        m_hint = hint;
        m_view->setAccessibleDescription(hint);
        m_view->viewport()->update();
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_view->model()->rowCount() > 0)
            return false;
        QPainter painter(m_view->viewport());
        painter.setPen(m_view->palette().color(QPalette::PlaceholderText));
        painter.drawText(m_view->viewport()->rect().adjusted(12, 12, -12, -12),
                         Qt::AlignCenter | Qt::TextWordWrap, m_hint);
        return true;
    }

private:
    QAbstractItemView *const m_view;
    QString m_hint;
};

/// Edits the columns that offer a choice, and the delay.
class AnswerDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        if (const QStringList choices = AnswerRules::choices(index.column()); !choices.isEmpty()) {
            auto *box = new QComboBox(parent);
            box->addItems(choices);
            return box;
        }
        if (index.column() == AnswerRules::DelayColumn) {
            auto *box = new QSpinBox(parent);
            box->setRange(0, 3'600'000);
            box->setSuffix(AnswersPanel::tr(" ms"));
            return box;
        }
        return QStyledItemDelegate::createEditor(parent, option, index);
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            box->setCurrentIndex(index.data(Qt::EditRole).toInt());
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override
    {
        if (const auto *box = qobject_cast<QComboBox *>(editor))
            model->setData(index, box->currentIndex(), Qt::EditRole);
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }
};

QToolButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    return button;
}

/// An action of @a view, with a shortcut while it has the focus.
template <typename Function>
QAction *actionOf(QAbstractItemView *view, const QKeySequence &shortcut, QObject *context,
                  Function function)
{
    auto *action = new QAction(view);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    view->addAction(action);
    QObject::connect(action, &QAction::triggered, context, function);
    return action;
}

/// Those that the stack makes stay in the language of the day.
void addUndo(QAbstractItemView *view, QUndoStack *stack)
{
    auto *undo = new QAction(view);
    auto *redo = new QAction(view);
    const auto update = [stack, undo, redo] {
        const auto title = [](const QString &text) {
            return AnswersPanel::tr(text.toUtf8().constData());
        };
        undo->setText(stack->canUndo() ? AnswersPanel::tr("Undo: %1").arg(title(stack->undoText()))
                                       : AnswersPanel::tr("Undo"));
        redo->setText(stack->canRedo() ? AnswersPanel::tr("Redo: %1").arg(title(stack->redoText()))
                                       : AnswersPanel::tr("Redo"));
        undo->setEnabled(stack->canUndo());
        redo->setEnabled(stack->canRedo());
    };
    keepTranslated(view, update);
    QObject::connect(stack, &QUndoStack::indexChanged, view, update);
    QObject::connect(undo, &QAction::triggered, stack, &QUndoStack::undo);
    QObject::connect(redo, &QAction::triggered, stack, &QUndoStack::redo);
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcut(QKeySequence::Redo);
    for (QAction *action : {undo, redo}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        view->addAction(action);
    }
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace

// --- Saved sends ---

SavedSendsPanel::SavedSendsPanel(ConsoleMemory *memory, SendBar *bar, QWidget *parent)
    : QWidget(parent), m_memory(memory), m_bar(bar), m_list(new QListView(this))
{
    m_list->setModel(memory->sends());
    m_list->setObjectName(QStringLiteral("savedSends"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setAlternatingRowColors(true);
    auto *hint = new HintPainter(m_list);
    auto *send = actionOf(m_list, QKeySequence(Qt::Key_Return), this, [this] { sendSelected(); });
    auto *edit =
        actionOf(m_list, QKeySequence(QStringLiteral("Ctrl+E")), this, [this] { editSelected(); });
    auto *rename = actionOf(m_list, QKeySequence(Qt::Key_F2), this, [this] {
        if (selectedRow() >= 0)
            m_list->edit(m_list->currentIndex());
    });
    auto *remove = actionOf(m_list, QKeySequence::Delete, this, [this] { removeSelected(); });
    keepTranslated(this, [this, hint, send, edit, rename, remove] {
        m_list->setAccessibleName(tr("Saved sends"));
        hint->setHint(tr("Nothing is saved yet. Type something to send below and press Save."));
        send->setText(tr("Send"));
        edit->setText(tr("Edit"));
        edit->setToolTip(
            tr("Put it into the input line; saving it under the same name replaces it"));
        rename->setText(tr("Rename"));
        remove->setText(tr("Delete"));
    });
    addUndo(m_list, memory->undoStack());
    connect(m_list, &QListView::doubleClicked, this, [this] { sendSelected(); });

    auto *buttons = new QHBoxLayout;
    for (QAction *action : {send, edit, rename, remove})
        buttons->addWidget(buttonFor(action, this));
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
}

SavedSendsPanel::~SavedSendsPanel() = default;

int SavedSendsPanel::selectedRow() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? index.row() : -1;
}

void SavedSendsPanel::saveCurrent()
{
    SavedSend send = m_bar->content();
    if (send.text.isEmpty())
        return;
    constexpr qsizetype longestName = 40;
    send.name = send.text.left(longestName);
    QList<SavedSend> sends = m_memory->sends()->sends();
    int row = selectedRow();
    const bool replaces = row >= 0 && m_edited == sends.at(row).name;
    if (replaces) {
        send.name = m_edited;
        sends[row] = send;
    } else {
        sends.append(send);
        row = int(sends.size()) - 1;
    }
    m_edited.clear();
    m_memory->sends()->change(
        replaces ? QT_TRANSLATE_NOOP("Penstock::AnswersPanel", "Change a saved send")
                 : QT_TRANSLATE_NOOP("Penstock::AnswersPanel", "Save a send"),
        sends);
    m_list->setCurrentIndex(m_memory->sends()->index(row));
    if (!replaces)
        m_list->edit(m_list->currentIndex());
}

void SavedSendsPanel::sendSelected()
{
    if (const int row = selectedRow(); row >= 0)
        m_bar->send(m_memory->sends()->sends().at(row));
}

void SavedSendsPanel::editSelected()
{
    const int row = selectedRow();
    if (row < 0)
        return;
    const SavedSend &send = m_memory->sends()->sends().at(row);
    m_edited = send.name;
    m_bar->setContent(send);
}

void SavedSendsPanel::removeSelected()
{
    const int row = selectedRow();
    if (row < 0)
        return;
    QList<SavedSend> sends = m_memory->sends()->sends();
    const QString name = sends.takeAt(row).name;
    m_memory->sends()->change(QT_TRANSLATE_NOOP("Penstock::AnswersPanel", "Delete a saved send"),
                              sends);
    Q_EMIT removed(name);
}

// --- Automatic answers ---

AnswersPanel::AnswersPanel(ConsoleMemory *memory, QWidget *parent)
    : QWidget(parent), m_memory(memory), m_on(new QCheckBox(this)), m_table(new QTreeView(this))
{
    m_on->setObjectName(QStringLiteral("answerAutomatically"));
    m_table->setModel(memory->answers());
    m_table->setObjectName(QStringLiteral("answers"));
    m_table->setItemDelegate(new AnswerDelegate(m_table));
    m_table->setRootIsDecorated(false);
    m_table->setAlternatingRowColors(true);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::SelectedClicked);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(AnswerRules::AnswerColumn, QHeaderView::Stretch);
    auto *hint = new HintPainter(m_table);
    auto *add = actionOf(m_table, QKeySequence::New, this, [this] { addRule(); });
    auto *remove = actionOf(m_table, QKeySequence::Delete, this, [this] { removeSelected(); });
    keepTranslated(this, [this, hint, add, remove] {
        m_on->setText(tr("Answer automatically in this console"));
        m_table->setAccessibleName(tr("Automatic answers"));
        hint->setHint(tr("There are no rules yet. A rule sends an answer when something "
                         "certain is received; add one below."));
        add->setText(tr("Add"));
        remove->setText(tr("Delete"));
        m_memory->answers()->retranslate();
    });
    addUndo(m_table, memory->undoStack());
    connect(m_on, &QCheckBox::toggled, this, &AnswersPanel::publish);
    connect(memory->answers(), &AnswerRules::edited, this, &AnswersPanel::publish);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(buttonFor(add, this));
    buttons->addWidget(buttonFor(remove, this));
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(m_on);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
}

AnswersPanel::~AnswersPanel() = default;

bool AnswersPanel::isOn() const
{
    return m_on->isChecked();
}

void AnswersPanel::addRule()
{
    QList<AnswerRule> rules = m_memory->answers()->rules();
    rules.append(AnswerRule{});
    m_memory->answers()->change(
        QT_TRANSLATE_NOOP("Penstock::AnswersPanel", "Add an automatic answer"), rules);
    const QModelIndex index =
        m_memory->answers()->index(int(rules.size()) - 1, AnswerRules::PatternColumn);
    m_table->setCurrentIndex(index);
    m_table->edit(index);
}

void AnswersPanel::removeSelected()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    QList<AnswerRule> rules = m_memory->answers()->rules();
    rules.removeAt(index.row());
    m_memory->answers()->change(
        QT_TRANSLATE_NOOP("Penstock::AnswersPanel", "Delete an automatic answer"), rules);
    Q_EMIT removed();
}

void AnswersPanel::publish()
{
    Q_EMIT rulesChanged(m_on->isChecked() ? m_memory->answers()->compiled()
                                          : QList<CompiledRule>());
}

} // namespace Penstock
