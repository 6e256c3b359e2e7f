// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/widgets/connectionfilter.h>

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qbasictimer.h>
#include <QtCore/qpointer.h>

#include <deque>
#include <memory>

namespace Penstock {

struct ConnectionNode;
struct ProgramNode;

/// What programs tell of their connections, as a tree: program, server, connection; program, process, pipe. Filtered and sorted
/// by itself, so that it bears thousands of connections that change all the time: what changes is shown ten times a second, by
/// one range for each parent, and sorted once a second where it has come out of order.
/// Owner: who makes it. Thread: that of the GUI, and of the sources.
class PENSTOCK_WIDGETS_EXPORT ConnectionModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column : quint8 {
        Name,
        State,
        Transport,
        Protocol,
        Local,
        Peer,
        Age,
        BytesIn,
        BytesOut,
        RateIn,
        RateOut,
        Buffer,
        Paused,
        Callback,
        Reason,
        ColumnCount,
    };
    /// Of all programs together, those that have ended: the oldest go first.
    static constexpr size_t maxEnded = 1'000;
    static constexpr int tickMs = 100;

    explicit ConnectionModel(QObject *parent = nullptr);
    ~ConnectionModel() override;

    /// Shows what @a source tells from now on, and what it has. The number is the program's; when the source is lost, what it
    /// told stays, as ended. An empty @a name is the source's.
    int add(MonitorSource *source, const QString &name = {});
    /// Forgets a program, and all that is of it.
    void remove(int program);
    void setFilter(const ConnectionFilter &filter);
    /// What a program is called from now on.
    void setName(int program, const QString &name);
    /// Its texts are to be asked for again: they are in another language now.
    void retranslate();
    /// Nothing changes any more while it is held; what happens meanwhile is shown afterwards.
    void setHeld(bool held);
    bool isHeld() const { return m_held; }
    /// Forgets all that has ended; the number is how many there were. restoreEnded() brings them back, until the next
    /// clearEnded() that forgets something.
    int clearEnded();
    void restoreEnded();
    /// Brings what is shown up to date now, as it is done ten times a second.
    void tick();

    /// Null for a program. Valid until the event loop is entered.
    const Connection *connection(const QModelIndex &index) const;
    /// Of the program or connection at @a index; 0 for none.
    int program(const QModelIndex &index) const;
    const WatchedProgram *programInfo(int program) const;
    const Connection *connection(int program, quint64 id) const;
    /// Invalid where it is not shown.
    QModelIndex indexOf(int program, quint64 id, int column = 0) const;
    /// Connections that are shown, and that there are, without programs and servers.
    int shownConnections() const { return m_shown; }
    int allConnections() const { return m_all; }
    /// For ConnectionFilter::completions().
    QHash<QString, QStringList> knownValues() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// What is shown was brought up to date.
    void updated();
    /// @a index has children for the first time.
    void becameParent(const QModelIndex &index);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    using Nodes = std::vector<ConnectionNode *>;

    ProgramNode *programAt(int program) const;
    void take(ProgramNode *program, const QList<quint64> &ids);
    void begin(ProgramNode *program);
    void lost(ProgramNode *program);
    ConnectionNode *nodeOf(ProgramNode *program, quint64 id);
    void noteRow(ConnectionNode *node, const MonitorRow &row, quint64 loop);
    void showNow();
    void update(ProgramNode *program);
    void attach(ConnectionNode *node);
    void detach(ConnectionNode *node);
    void dropForgotten(ProgramNode *program);
    void drop(ConnectionNode *node);
    void trimEnded(size_t most);
    void secondPassed();
    void addToTotals(const ConnectionNode *node);
    void count();

    bool isWanted(const ConnectionNode *node) const;
    bool isShown(const ConnectionNode *node) const;
    QModelIndex indexOf(const ConnectionNode *node, int column = 0) const;
    void membersChanged(ConnectionNode *parent);
    void syncMembers();
    void sync(ConnectionNode *parent);
    void insertSorted(ConnectionNode *parent, const Nodes &added);
    void removeRuns(ConnectionNode *parent);
    void relayout(ConnectionNode *parent, Nodes next, LayoutChangeHint hint = NoLayoutChangeHint);
    void resort(ConnectionNode *parent);
    void resortAll();
    bool comesBefore(const ConnectionNode *left, const ConnectionNode *right) const;
    void tellChanges();
    void filterAll();

    std::unique_ptr<ConnectionNode> m_root;
    std::vector<std::unique_ptr<ProgramNode>> m_programs;
    std::vector<ConnectionNode *> m_changedParents; ///< whose rows have other values
    std::vector<ConnectionNode *> m_members; ///< whose rows are others
    std::deque<ConnectionNode *> m_ended;
    struct Cleared
    {
        int program;
        quint64 loop;
        MonitorRow row;
    };
    std::vector<Cleared> m_cleared; ///< by clearEnded()
    std::vector<std::unique_ptr<ConnectionNode>> m_dropped; ///< until no index is theirs
    ConnectionFilter m_filter;
    QBasicTimer m_timer;
    int m_lastProgram = 0;
    int m_ticks = 0;
    int m_shown = 0;
    int m_all = 0;
    int m_sortColumn = -1;
    bool m_descending = false;
    bool m_held = false;
};

} // namespace Penstock
