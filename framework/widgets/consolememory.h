// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/widgets/answerrule.h>
#include <penstock/widgets/export.h>
#include <penstock/widgets/payloadtext.h>

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qobject.h>
#include <QtCore/qstringlist.h>
#include <QtGui/qundostack.h>

namespace Penstock {

/// Something to send again, under a name. A value.
struct SavedSend
{
    QString name;
    PayloadFormat format = PayloadFormat::Text;
    QString text; ///< as payloadFromText() reads it
    QByteArray lineEnd; ///< sent behind it

    friend bool operator==(const SavedSend &, const SavedSend &) = default;
};

/// The saved sends, by name. Changes can be undone. Owner, thread: those of its ConsoleMemory.
class PENSTOCK_WIDGETS_EXPORT SavedSends : public QAbstractListModel
{
    Q_OBJECT

public:
    SavedSends(QUndoStack *undo, QObject *parent);

    const QList<SavedSend> &sends() const { return m_sends; }
    /// @a title is what the change is called where it can be undone, in English: QT_TRANSLATE_NOOP("Penstock::AnswersPanel", …).
    void change(const char *title, const QList<SavedSend> &sends);
    /// Without undo.
    void reset(const QList<SavedSend> &sends);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void edited();

private:
    QUndoStack *const m_undo;
    QList<SavedSend> m_sends;
};

/// The rules for automatic answers, a row each. Changes can be undone. Owner, thread: those of its ConsoleMemory.
class PENSTOCK_WIDGETS_EXPORT AnswerRules : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        MatchColumn,
        PatternColumn,
        FormatColumn,
        AnswerColumn,
        DelayColumn,
        ColumnCount
    };

    AnswerRules(QUndoStack *undo, QObject *parent);

    const QList<AnswerRule> &rules() const { return m_rules; }
    /// Those that are enabled and right.
    QList<CompiledRule> compiled() const;
    /// As SavedSends::change().
    void change(const char *title, const QList<AnswerRule> &rules);
    /// Its texts are to be asked for again: they are in another language now.
    void retranslate();
    /// Without undo.
    void reset(const QList<AnswerRule> &rules);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// What a column with a choice offers, by its value.
    static QStringList choices(int column);

Q_SIGNALS:
    void edited();

private:
    QVariant textOf(const AnswerRule &rule, int column) const;

    QUndoStack *const m_undo;
    QList<AnswerRule> m_rules;
};

/// What consoles remember between runs, in the program's QSettings: what was sent and opened, saved sends, answers.
/// Shared by consoles, which it outlives. Thread: that of the GUI.
class PENSTOCK_WIDGETS_EXPORT ConsoleMemory : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maximumHistory = 500;
    static constexpr qsizetype maximumUrls = 30;

    explicit ConsoleMemory(QObject *parent = nullptr);
    ~ConsoleMemory() override;

    QUndoStack *undoStack() { return &m_undo; }
    SavedSends *sends() { return &m_sends; }
    AnswerRules *answers() { return &m_answers; }
    /// What was sent from input lines, the latest last.
    const QStringList &history() const { return m_history; }
    void addToHistory(const QString &text);
    /// What was opened, the latest first.
    const QStringList &urls() const { return m_urls; }
    /// Passwords are not kept.
    void addUrl(const QString &url);

Q_SIGNALS:
    void urlsChanged();

private:
    void load();
    void saveSends();
    void saveAnswers();

    QUndoStack m_undo;
    SavedSends m_sends;
    AnswerRules m_answers;
    QStringList m_history;
    QStringList m_urls;
};

} // namespace Penstock
