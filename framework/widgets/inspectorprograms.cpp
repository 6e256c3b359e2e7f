// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// The programs that an inspector watches, and what it remembers of their connections.

#include <penstock/core/exception.h>
#include <penstock/widgets/attachment_p.h>
#include <penstock/widgets/connectionview_p.h>
#include <penstock/widgets/datatab_p.h>
#include <penstock/widgets/detailpane_p.h>
#include <penstock/widgets/history_p.h>
#include <penstock/widgets/inspector_p.h>
#include <penstock/widgets/messagebar.h>
#include <penstock/widgets/programlist_p.h>
#include <penstock/widgets/units_p.h>

#include <QtCore/qfileinfo.h>
#include <QtGui/qaction.h>

#include <algorithm>
#include <limits>

namespace Penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostHistories = 32;

} // namespace

Attachment *InspectorPrivate::attachmentOf(int program) const
{
    const auto at =
        std::find_if(attachments.begin(), attachments.end(),
                     [program](const Attachment *each) { return each->program == program; });
    return at == attachments.end() || program == 0 ? nullptr : *at;
}

Attachment *InspectorPrivate::attachmentAt(const Endpoint &endpoint) const
{
    const auto at =
        std::find_if(attachments.begin(), attachments.end(),
                     [&](const Attachment *each) { return each->endpoint() == endpoint; });
    return at == attachments.end() ? nullptr : *at;
}

void Inspector::attach(const Endpoint &endpoint, const QString &name)
{
    d->attach(endpoint, name);
}

void Inspector::detach(const Endpoint &endpoint)
{
    if (Attachment *attachment = d->attachmentAt(endpoint))
        d->detach(attachment);
}

void InspectorPrivate::attach(const Endpoint &endpoint, const QString &name)
{
    if (Attachment *before = attachmentAt(endpoint)) {
        if (before->state() != Attachment::State::Lost)
            return;
        detach(before); // another program may have its place now
    }
    add(new Attachment(&loop, endpoint, name), name);
}

/// Its name is in the language of the window.
void InspectorPrivate::attachOwn(const Endpoint &endpoint)
{
    attach(endpoint, Inspector::tr("this program"));
    if (Attachment *attachment = attachmentAt(endpoint))
        attachment->isOwn = true;
}

void InspectorPrivate::name(Attachment *attachment, const QString &name)
{
    attachment->setName(name);
    model->setName(attachment->program, name);
}

void Inspector::openSession(const QString &path)
{
    d->openSession(path);
}

void InspectorPrivate::openSession(const QString &path)
{
    if (Attachment *before = attachmentAt(Attachment::endpointOf(path)))
        detach(before);
    if (const QFileInfo info(path); info.exists() && !info.isFile()) // a pipe would hold up all
        return messages->showError(Inspector::tr("%1 is no recording.").arg(path));
    Result<std::unique_ptr<MonitorSessionReader>> reader = MonitorSessionReader::open(path);
    if (!reader) {
        messages->showError(
            Inspector::tr("The recording cannot be opened. %1").arg(reader.error().message()));
        return;
    }
    auto *attachment = new Attachment(std::move(*reader), path);
    add(attachment, attachment->name());
    QObject::connect(
        attachment->source(), &MonitorSource::rowsChanged, attachment,
        [this, attachment](const QList<quint64> &ids) { takeRecorded(attachment, ids); });
    attachment->start();
}

void InspectorPrivate::add(Attachment *attachment, const QString &name)
{
    attachments.append(attachment);
    QObject::connect(attachment, &Attachment::attached, q, [this, attachment, name] {
        attachment->program =
            model->add(attachment->source(), attachment->isOwn ? attachment->name() : name);
        programs->setAttachments(attachments);
        const QModelIndex index = model->indexOf(attachment->program, 0);
        view->expand(index);
        if (!view->currentIndex().isValid())
            view->setCurrentIndex(index);
        updateActions();
        Q_EMIT q->attached(attachment->endpoint());
    });
    QObject::connect(attachment, &Attachment::lost, q,
                     [this, attachment](const QString &why) { lost(attachment, why); });
    QObject::connect(attachment, &Attachment::failed, messages, &MessageBar::showError);
    QObject::connect(attachment, &Attachment::eventsHappened, q,
                     [this, attachment](const QList<MonitorEvent> &events, quint64 lost) {
                         take(attachment, events, lost);
                     });
    programs->setAttachments(attachments);
    updateEmpty();
}

/// What it told stays to be looked at; where it told nothing, nothing is left of it.
void InspectorPrivate::lost(Attachment *attachment, const QString &why)
{
    QStringList sentences = endFiles(attachment);
    sentences.prepend(
        why.isEmpty()
            ? Inspector::tr("%1 has ended, or watches itself no more.").arg(attachment->name())
            : why);
    messages->show(why.isEmpty() ? MessageBar::Kind::Information : MessageBar::Kind::Error,
                   sentences.join(u' '));
    if (attachment->program == 0)
        detach(attachment);
    programs->setAttachments(attachments);
    updateActions();
}

void InspectorPrivate::detach(Attachment *attachment)
{
    const int program = attachment->program;
    attachments.removeOne(attachment);
    if (program != 0) {
        if (current.program == program)
            select({});
        model->remove(program);
        std::erase_if(histories,
                      [program](const auto &entry) { return entry.first.program == program; });
        recent.removeIf([program](const ConnectionKey &key) { return key.program == program; });
    }
    programs->setAttachments(attachments);
    attachment->disconnect();
    attachment->deleteLater(); // it may be its own signal
    updateActions();
    updateEmpty();
}

void Inspector::watch(EventLoop *loop)
{
    const QByteArray environment = qgetenv("PENSTOCK_MONITOR");
    if (!environment.isEmpty() && environment != "0") {
        d->attachOwn(Monitor::defaultEndpoint());
        return;
    }
    if (!d->ownMonitor) {
        MonitorOptions options;
        options.allowControl = true;
        d->ownFolder = std::make_unique<QTemporaryDir>();
        d->ownMonitor = std::make_unique<Monitor>(options);
        d->ownMonitor->serve(Endpoint(u"unix"_s, d->ownFolder->filePath(u"monitor.socket"_s)))
            .then(this, [this](const Endpoint &endpoint) { d->attachOwn(endpoint); })
            .onFailed(this, [this](const Exception &exception) {
                d->messages->showError(
                    tr("This program cannot be watched. %1").arg(exception.error().message()));
            });
    }
    d->ownMonitor->add(loop);
}

void InspectorPrivate::select(const ConnectionKey &key)
{
    current = key;
    const Connection *connection = model->connection(key.program, key.id);
    History *history = connection ? historyOf(key) : nullptr;
    details->setHistory(history);
    const QSignalBlocker blocker(capture);
    capture->setChecked(history && history->capturing);
    updateDemands();
    updateActions();
    if (!connection)
        return;
    if (const Attachment *attachment = attachmentOf(key.program); attachment->isLive())
        history->sample(*connection);
    showDetails(*connection);
}

History *InspectorPrivate::historyOf(const ConnectionKey &key)
{
    recent.removeOne(key);
    recent.prepend(key);
    History *history = makeHistory(key);
    for (qsizetype i = recent.size() - 1; i > 0 && recent.size() > mostHistories; --i) {
        const auto oldest = histories.find(recent[i]);
        const Attachment *attachment = attachmentOf(recent[i].program);
        if (oldest->second->capturing || (attachment && !attachment->isLive()))
            continue; // what was recorded is told once
        histories.erase(oldest);
        recent.removeAt(i);
    }
    return history;
}

History *InspectorPrivate::makeHistory(const ConnectionKey &key)
{
    std::unique_ptr<History> &history = histories[key];
    if (!history) {
        qint64 epoch = 0;
        if (const Attachment *attachment = attachmentOf(key.program);
            attachment && attachment->source()) {
            const MonitorHello &hello = attachment->source()->hello();
            constexpr qint64 most = std::numeric_limits<qint64>::max() / 1000;
            epoch = between(hello.steadyMicroseconds,
                            std::clamp(hello.wallMilliseconds, -most, most) * 1000);
        }
        history = std::make_unique<History>(epoch);
    }
    return history.get();
}

void InspectorPrivate::take(Attachment *attachment, const QList<MonitorEvent> &events, quint64 lost)
{
    std::map<quint64, QList<MonitorEvent>> sorted;
    for (const MonitorEvent &event : events)
        sorted[event.id].append(event);
    if (lost > 0 && current.program == attachment->program)
        (void)sorted[current.id];
    for (const auto &[id, own] : sorted) {
        if (!attachment->isLive() && id != 0)
            (void)makeHistory({attachment->program, id});
        const auto history = histories.find({attachment->program, id});
        if (history != histories.end())
            history->second->add(own, id == current.id ? lost : 0);
    }
}

/// How connections flowed, as it was recorded.
void InspectorPrivate::takeRecorded(Attachment *attachment, const QList<quint64> &ids)
{
    constexpr size_t mostRecorded = 2'000;
    WatchedProgram then;
    then.now = attachment->source()->now();
    for (const quint64 id : ids) {
        const auto entry = attachment->source()->rows().find(id);
        const ConnectionKey key{attachment->program, id};
        if (entry == attachment->source()->rows().end()
            || (histories.size() > mostRecorded && !histories.contains(key)))
            continue; // more have ended than are kept
        Connection connection;
        connection.row = entry->second.row;
        connection.program = &then;
        makeHistory(key)->sample(connection);
    }
}

/// Callbacks and the kernel's queues of what is looked at, and what is captured.
void InspectorPrivate::updateDemands()
{
    for (Attachment *attachment : attachments) {
        QSet<quint64> timelines;
        QSet<quint64> payload;
        QSet<quint64> looked;
        if (attachment->program == 0)
            continue;
        if (current.program == attachment->program && current.id != 0)
            looked.insert(current.id);
        for (const auto &[key, history] : histories) {
            if (key.program == attachment->program && history->capturing)
                payload.insert(key.id);
        }
        timelines = looked + payload;
        attachment->setDemand(timelines, payload, looked);
    }
}

void InspectorPrivate::sample()
{
    for (const auto &[key, history] : histories) {
        const Connection *connection = model->connection(key.program, key.id);
        const Attachment *attachment = attachmentOf(key.program);
        if (connection && attachment && attachment->isLive() && !connection->program->isGone
            && (key == current || history->capturing))
            history->sample(*connection);
    }
}

} // namespace Penstock
