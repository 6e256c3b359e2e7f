// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/inspector_p.h>

#include <penstock/widgets/attachment_p.h>
#include <penstock/widgets/connectionview_p.h>
#include <penstock/widgets/datatab_p.h>
#include <penstock/widgets/detailpane_p.h>
#include <penstock/widgets/emptystate_p.h>
#include <penstock/widgets/filterline_p.h>
#include <penstock/widgets/history_p.h>
#include <penstock/widgets/messagebar.h>
#include <penstock/widgets/programlist_p.h>
#include <penstock/widgets/retranslation_p.h>

#include <QtCore/qdatastream.h>
#include <QtGui/qaction.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qdockwidget.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qsplitter.h>

namespace Penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 stateVersion = 2;

} // namespace

InspectorPrivate::InspectorPrivate(Inspector *inspector, PluginRegistry *plugins)
    : q(inspector),
      loop(plugins),
      model(new ConnectionModel(inspector)),
      messages(new MessageBar(inspector))
{
    makeActions();
    layOut();
    QObject::connect(model, &ConnectionModel::updated, q, [this] { updated(); });
    pendingTimer.setSingleShot(true);
    QObject::connect(&pendingTimer, &QTimer::timeout, q, [this] { actNow(); });
    keepTranslated(q, [this] { retranslate(); });
}

InspectorPrivate::~InspectorPrivate()
{
    qDeleteAll(attachments); // before the loop that they are connected by
}

void InspectorPrivate::layOut()
{
    programs = new ProgramList(q);
    programs->setContextActions({attachAction, detachAction});
    details = new DetailPane(capture, actions.value(int(Inspector::Actions::Connections)), q);
    halves = new QSplitter(Qt::Horizontal, q);
    halves->addWidget(makeTable());
    halves->addWidget(details);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    halves->setChildrenCollapsible(false);
    columns = new QSplitter(Qt::Horizontal, q);
    columns->addWidget(programs);
    columns->addWidget(halves);
    columns->setStretchFactor(1, 1);
    columns->setSizes({180, 1000});
    halves->setSizes({600, 440});
    auto *all = new QVBoxLayout(q);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(messages);
    all->addWidget(columns, 1);

    QObject::connect(programs, &ProgramList::attachRequested, q, &Inspector::attach);
    QObject::connect(programs, &ProgramList::detachRequested, q,
                     [this](const Endpoint &endpoint) { stopWatching(attachmentAt(endpoint)); });
    QObject::connect(programs, &ProgramList::failed, messages, &MessageBar::showError);
    QObject::connect(programs, &ProgramList::currentChanged, q, [this] { updateActions(); });
    DataTab *data = details->dataTab();
    QObject::connect(data, &DataTab::sendRequested, q,
                     [this](const QByteArray &bytes) { send(current, bytes); });
    QObject::connect(data, &DataTab::sendFileRequested, q, [this] { chooseFile(); });
    QObject::connect(data, &DataTab::failed, messages, &MessageBar::showError);
    QObject::connect(data, &DataTab::cleared, q, [this, data] {
        offerUndo(Inspector::tr("The data were cleared."), [data] { data->restore(); });
    });
}

QWidget *InspectorPrivate::makeTable()
{
    auto *table = new QWidget(q);
    filter = new FilterLine(table);
    filterProblem = new QLabel(table);
    filterProblem->setObjectName(u"filterProblem"_s);
    filterProblem->setTextFormat(Qt::PlainText);
    filterProblem->setWordWrap(true);
    filterProblem->hide();
    QPalette red = filterProblem->palette();
    red.setColor(QPalette::WindowText, signalColor(SignalColor::Red));
    filterProblem->setPalette(red);
    view = new ConnectionView(model, table);
    view->addActions(actions.value(int(Inspector::Actions::Connections)));
    empty = new EmptyState(view->viewport(), Icon::Connect);
    status = new QLabel(table);
    status->setObjectName(u"status"_s);
    status->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(table);
    column->setContentsMargins(6, 6, 6, 6);
    column->setSpacing(4);
    column->addWidget(filter);
    column->addWidget(filterProblem);
    column->addWidget(view, 1);
    column->addWidget(status);
    filter->setKnownValues([this] { return model->knownValues(); });
    QObject::connect(filter, &FilterLine::filterChanged, q, [this](const ConnectionFilter &wanted) {
        model->setFilter(wanted);
        updateEmpty();
    });
    QObject::connect(filter, &FilterLine::wrong, q, [this](const QString &sentence) {
        filterProblem->setText(sentence);
        filterProblem->setVisible(!sentence.isEmpty());
    });
    QObject::connect(filter, &FilterLine::forgotten, q, [this](const QString &text) {
        offerUndo(Inspector::tr("The filter \"%1\" was forgotten.").arg(text),
                  [this, text] { filter->save(text); });
    });
    QObject::connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, q,
                     [this](const QModelIndex &index) {
                         if (!index.isValid()) // hidden by a filter: it is still looked at
                             return;
                         const Connection *connection = model->connection(index);
                         select({model->program(index), connection ? connection->row.id : 0});
                     });
    QObject::connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, q,
                     [this] { updateActions(); });
    return table;
}

/// Texts that depend on what happens; the others are kept translated where they are set.
void InspectorPrivate::retranslate()
{
    for (Attachment *attachment : std::as_const(attachments)) {
        if (attachment->isOwn)
            name(attachment, Inspector::tr("this program"));
    }
    programs->setAttachments(attachments);
    model->retranslate();
    updateActions();
}

void InspectorPrivate::updateEmpty()
{
    const bool none = attachments.isEmpty();
    bool nothing = model->rowCount() > 0;
    for (int row = 0; nothing && row < model->rowCount(); ++row)
        nothing = model->rowCount(model->index(row, 0)) == 0;
    empty->setVisible(none || nothing);
    if (none)
        empty->say(Inspector::tr("Nothing is watched yet"),
                   Inspector::tr("Choose a program on the left by a double click, or write the "
                                 "endpoint of a monitor below the list. Programs can be watched "
                                 "that run with PENSTOCK_MONITOR=1 in their environment."),
                   attachAction);
    else if (model->allConnections() > 0)
        empty->say(Inspector::tr("The filter hides all connections"),
                   Inspector::tr("There are %n connection(s) that it does not want.", nullptr,
                                 model->allConnections()),
                   clearFilter);
    else
        empty->say(
            Inspector::tr("There is no connection yet"),
            Inspector::tr("The program is watched; what it opens and accepts appears here."));
}

/// The model has been brought up to date: ten times a second.
void InspectorPrivate::updated()
{
    sample();
    const int all = model->allConnections();
    const int shown = model->shownConnections();
    QString text = shown == all ? Inspector::tr("%n connection(s)", nullptr, all)
                                : Inspector::tr("%1 of %n connection(s)", nullptr, all).arg(shown);
    if (model->isHeld())
        text = Inspector::tr("%1, held: what happens now is shown afterwards").arg(text);
    if (text != status->text())
        status->setText(attachments.isEmpty() ? QString() : text);
    if (const Connection *connection = model->connection(current.program, current.id))
        showDetails(*connection);
    else if (current.id != 0)
        select({});
    updateEmpty();
}

void InspectorPrivate::showDetails(const Connection &connection)
{
    const Connection *parent =
        model->connection(current.program, quint64(connection.row[MonitorNumber::Parent]));
    details->show(connection, parent ? parent->name() : QString());
}

Inspector::Inspector(PluginRegistry *plugins, QWidget *parent)
    : QWidget(parent), d(std::make_unique<InspectorPrivate>(this, plugins))
{
}

Inspector::~Inspector()
{
    delete d->columns; // its views follow the model and histories, which go now
}

QDockWidget *Inspector::dock(EventLoop *loop, QWidget *parent)
{
    auto *dock = new QDockWidget(parent);
    keepTranslated(dock, [dock] { dock->setWindowTitle(tr("Connections")); });
    dock->setObjectName(u"penstockInspector"_s); // so that QMainWindow::saveState() finds it
    auto *inspector = new Inspector(loop->plugins(), dock);
    inspector->watch(loop);
    dock->setWidget(inspector);
    return dock;
}

QList<QAction *> Inspector::actionsFor(Actions about) const
{
    return d->actions.value(int(about));
}

MessageBar *Inspector::messageBar() const
{
    return d->messages;
}

ConnectionModel *Inspector::model() const
{
    return d->model;
}

void Inspector::setFilter(const QString &text)
{
    d->filter->setText(text);
}

QByteArray Inspector::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateVersion << d->columns->saveState() << d->halves->saveState()
           << d->view->header()->saveState() << qint32(d->details->currentTab());
    return state;
}

bool Inspector::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    quint32 version = 0;
    QByteArray columns;
    QByteArray halves;
    QByteArray header;
    qint32 tab = 0;
    stream >> version >> columns >> halves >> header >> tab;
    if (stream.status() != QDataStream::Ok || version != stateVersion)
        return false;
    d->details->setCurrentTab(tab);
    const bool restored = d->columns->restoreState(columns) && d->halves->restoreState(halves)
        && d->view->header()->restoreState(header);
    d->detailsBelow->setChecked(d->halves->orientation() == Qt::Vertical);
    return restored;
}

} // namespace Penstock
