// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/loop/eventloop.h>
#include <penstock/loop/monitor.h>
#include <penstock/widgets/connectionmodel.h>
#include <penstock/widgets/icons_p.h>
#include <penstock/widgets/inspector.h>

#include <QtCore/qcbormap.h>
#include <QtCore/qtemporarydir.h>
#include <QtCore/qtimer.h>

#include <map>

QT_BEGIN_NAMESPACE
class QLabel;
class QSplitter;
QT_END_NAMESPACE

namespace Penstock {

class Attachment;
class ConnectionView;
class DetailPane;
class EmptyState;
class FilterLine;
class History;
class ProgramList;

/// A connection of one of the watched programs.
struct ConnectionKey
{
    int program = 0;
    quint64 id = 0; ///< 0 is the program itself

    friend auto operator<=>(const ConnectionKey &, const ConnectionKey &) = default;
};

class InspectorPrivate
{
public:
    InspectorPrivate(Inspector *inspector, PluginRegistry *plugins);
    ~InspectorPrivate();

    // inspector.cpp
    void layOut();
    QWidget *makeTable();
    void retranslate();
    void updateEmpty();
    void updated();
    void showDetails(const Connection &connection);

    // inspectorprograms.cpp
    void attach(const Endpoint &endpoint, const QString &name);
    void add(Attachment *attachment, const QString &name);
    void attachOwn(const Endpoint &endpoint);
    void name(Attachment *attachment, const QString &name);
    void openSession(const QString &path);
    void takeRecorded(Attachment *attachment, const QList<quint64> &ids);
    void lost(Attachment *attachment, const QString &why);
    void detach(Attachment *attachment);
    void stopWatching(Attachment *attachment);
    Attachment *attachmentOf(int program) const;
    Attachment *attachmentAt(const Endpoint &endpoint) const;
    void select(const ConnectionKey &key);
    History *historyOf(const ConnectionKey &key);
    History *makeHistory(const ConnectionKey &key);
    void take(Attachment *attachment, const QList<MonitorEvent> &events, quint64 lost);
    void updateDemands();
    void sample();

    // inspectoractions.cpp
    void makeActions();
    QAction *make(Inspector::Actions about, Icon icon, const char *text,
                  const QKeySequence &shortcut, const QString &name);
    void makeProgramActions();
    void makeConnectionActions();
    void makeViewActions();
    void updateActions();
    QList<ConnectionKey> selection() const;
    void act(const QList<ConnectionKey> &keys, const QString &action, const QString &what,
             const QCborMap &arguments = {});
    void actLater(const QString &action, const QString &what, const QString &sentence,
                  const QList<ConnectionKey> &keys);
    void actNow();
    void setCapturing(bool on);
    void showLimits();
    void offerUndo(const QString &sentence, std::function<void()> function);
    void clearEnded();
    void send(const ConnectionKey &key, const QByteArray &data);
    void chooseFile();
    void sendFile(const ConnectionKey &key, const QString &path);

    // inspectorfiles.cpp
    void makeFileActions();
    void exportTable(bool asJson);
    void askPath(const QString &title, const QString &suggestion,
                 const std::function<void(const QString &)> &chosen);
    void setRecording(bool on);
    void setPcapng(bool on);
    bool mayReplace(const QString &path);
    QStringList endFiles(Attachment *attachment);
    void writeFile(const QString &path, const QByteArray &content);

    Inspector *const q;
    EventLoop loop; ///< of the connections to monitors
    ConnectionModel *model;
    QList<Attachment *> attachments;
    std::map<ConnectionKey, std::unique_ptr<History>> histories;
    QList<ConnectionKey> recent; ///< keys of histories, the latest first
    ConnectionKey current;

    MessageBar *messages;
    ProgramList *programs = nullptr;
    FilterLine *filter = nullptr;
    QLabel *filterProblem = nullptr;
    QLabel *status = nullptr;
    ConnectionView *view = nullptr;
    EmptyState *empty = nullptr;
    DetailPane *details = nullptr;
    QSplitter *columns = nullptr; ///< programs, and the rest
    QSplitter *halves = nullptr; ///< the table and the details

    QHash<int, QList<QAction *>> actions; ///< by Inspector::Actions
    QAction *attachAction = nullptr;
    QAction *detachAction = nullptr;
    QAction *capture = nullptr;
    QAction *record = nullptr; ///< of a session
    QAction *pcapng = nullptr;
    QAction *detailsBelow = nullptr;
    QAction *undo = nullptr;
    QAction *clearFilter = nullptr;
    QList<QAction *> needConnection; ///< enabled where something is selected that can be acted on
    std::function<void()> undoing; ///< what undo does
    bool undoesPending = false; ///< that is to forget what is pending
    struct Pending
    {
        QString action;
        QString what;
        QList<ConnectionKey> keys;
    } pending; ///< is done when the time for undo is over
    QTimer pendingTimer;

    std::unique_ptr<QTemporaryDir> ownFolder; ///< of the socket of ownMonitor
    std::unique_ptr<Monitor> ownMonitor; ///< of this program
};

} // namespace Penstock
