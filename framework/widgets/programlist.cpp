// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/programlist_p.h>

#include <penstock/widgets/attachment_p.h>
#include <penstock/widgets/icons_p.h>
#include <penstock/widgets/retranslation_p.h>

#include <QtCore/qcoreapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qlistwidget.h>
#include <QtWidgets/qtoolbutton.h>

namespace Penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int endpointRole = Qt::UserRole;
constexpr int nameRole = Qt::UserRole + 1;
constexpr int attachedRole = Qt::UserRole + 2;

} // namespace

ProgramList::ProgramList(QWidget *parent)
    : QWidget(parent),
      m_list(new QListWidget(this)),
      m_input(new QLineEdit(this)),
      m_empty(new EmptyState(m_list->viewport(), Icon::Program))
{
    auto *title = new QLabel(this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setBuddy(m_list);
    m_list->setObjectName(u"programs"_s);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_input->setObjectName(u"attach"_s);
    auto *attach = new QToolButton(this);
    attach->setIcon(icon(Icon::Attach));
    auto *row = new QHBoxLayout;
    row->addWidget(m_input);
    row->addWidget(attach);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 0, 6);
    column->addWidget(title);
    column->addWidget(m_list);
    column->addLayout(row);
    connect(&m_programs, &MonitoredPrograms::changed, this, &ProgramList::fill);
    connect(m_list, &QListWidget::itemActivated, this, &ProgramList::activate);
    connect(m_list, &QListWidget::currentItemChanged, this, &ProgramList::currentChanged);
    connect(m_input, &QLineEdit::returnPressed, this, &ProgramList::attachWritten);
    connect(attach, &QToolButton::clicked, this, &ProgramList::attachWritten);
    keepTranslated(this, [this, title, attach] {
        title->setText(tr("&Programs"));
        m_list->setAccessibleName(tr("Programs that can be watched"));
        m_input->setAccessibleName(tr("Process id or endpoint to watch"));
        m_input->setPlaceholderText(tr("PID or endpoint"));
        m_input->setToolTip(tr("The process id of a program that runs with PENSTOCK_MONITOR=1, or "
                               "the endpoint of its monitor, as tls://host:7443?…"));
        attach->setToolTip(tr("Watch it"));
        attach->setAccessibleName(attach->toolTip());
        m_empty->say(tr("No program yet"), tr("Those that can be watched appear here."));
        fill();
    });
}

void ProgramList::setAttachments(const QList<Attachment *> &attachments)
{
    m_attachments = attachments;
    fill();
}

void ProgramList::setContextActions(const QList<QAction *> &actions)
{
    m_list->addActions(actions);
}

void ProgramList::focusInput()
{
    m_input->setFocus();
    m_input->selectAll();
}

Endpoint ProgramList::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(endpointRole).value<Endpoint>() : Endpoint();
}

void ProgramList::fill()
{
    const Endpoint before = current();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    const auto add = [&](const Endpoint &endpoint, const QString &name, const QString &text,
                         const Attachment *attachment) {
        auto *item = new QListWidgetItem(text, m_list);
        const bool lost = attachment && attachment->state() == Attachment::State::Lost;
        const bool attached = attachment && attachment->state() == Attachment::State::Attached;
        item->setIcon(lost             ? icon(Icon::ProgramGone)
                          : attached   ? dotIcon(SignalColor::Green)
                          : attachment ? dotIcon(SignalColor::Blue)
                                       : dotIcon(SignalColor::Grey));
        item->setData(endpointRole, QVariant::fromValue(endpoint));
        item->setData(nameRole, name);
        item->setData(attachedRole, attachment != nullptr);
        item->setToolTip(tr("%1\n%2", "endpoint, what a double click does")
                             .arg(withoutPasswords(endpoint.toString()),
                                  attachment ? tr("It is watched. A double click ends that.")
                                             : tr("A double click watches it.")));
        if (endpoint == before)
            m_list->setCurrentItem(item);
    };
    QList<Attachment *> others = m_attachments;
    for (const MonitoredProgram &program : m_programs.programs()) {
        if (program.processId == QCoreApplication::applicationPid())
            continue;
        const auto at = std::find_if(others.begin(), others.end(), [&](const Attachment *each) {
            return each->endpoint() == program.endpoint;
        });
        add(program.endpoint, program.name,
            tr("%1 (%2)", "program, process id").arg(program.name).arg(program.processId),
            at == others.end() ? nullptr : *at);
        if (at != others.end())
            others.erase(at);
    }
    for (const Attachment *attachment : others)
        add(attachment->endpoint(), attachment->name(), attachment->name(), attachment);
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_empty->setVisible(m_list->count() == 0);
    Q_EMIT currentChanged();
}

void ProgramList::activate(const QListWidgetItem *item)
{
    const auto endpoint = item->data(endpointRole).value<Endpoint>();
    if (item->data(attachedRole).toBool())
        Q_EMIT detachRequested(endpoint);
    else
        Q_EMIT attachRequested(endpoint, item->data(nameRole).toString());
}

void ProgramList::attachWritten()
{
    const QString text = m_input->text().trimmed();
    bool isNumber = false;
    const qint64 processId = text.toLongLong(&isNumber);
    if (text.isEmpty())
        return;
    if (isNumber) {
        Q_EMIT attachRequested(monitorEndpoint(processId), {});
    } else if (const Result<Endpoint> endpoint = Endpoint::parse(text)) {
        Q_EMIT attachRequested(*endpoint, {});
    } else {
        Q_EMIT failed(tr("\"%1\" is neither a process id nor an endpoint: %2.")
                          .arg(text, endpoint.error().detail()));
        return;
    }
    m_input->clear();
}

} // namespace Penstock
