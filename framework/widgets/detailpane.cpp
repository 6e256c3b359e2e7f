// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/detailpane_p.h>

#include <penstock/widgets/connectioncolumns_p.h>
#include <penstock/widgets/datatab_p.h>
#include <penstock/widgets/emptystate_p.h>
#include <penstock/widgets/flowchart_p.h>
#include <penstock/widgets/icons_p.h>
#include <penstock/widgets/overview_p.h>
#include <penstock/widgets/plaintext_p.h>
#include <penstock/widgets/retranslation_p.h>
#include <penstock/widgets/timeline_p.h>
#include <penstock/widgets/units_p.h>

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qtabwidget.h>
#include <QtWidgets/qtoolbar.h>

namespace Penstock {

namespace {

QString sentenceOf(const Connection &connection, const QString &why)
{
    if (connection.program->isGone && connection.row.state() != MonitorState::Lost)
        return DetailPane::tr("The program tells no more; this is what it told last.");
    const QString &reason = connection.row[MonitorText::Reason];
    if (connection.row.state() == MonitorState::Lost && !reason.isEmpty())
        return DetailPane::tr("It is over. %1", "a sentence").arg(reason);
    if (connection.row.state() == MonitorState::Lost)
        return DetailPane::tr("It is over: %1.")
            .arg(columnText(ConnectionModel::Reason, connection));
    if (!why.isEmpty())
        return why.at(0).toUpper() + why.mid(1) + u'.';
    if (connection.row.kind() == MonitorKind::Server)
        return DetailPane::tr("It listens.");
    if (connection.idle() == 0)
        return DetailPane::tr("Nothing keeps it from moving; nothing has been sent or received.");
    return DetailPane::tr("Nothing keeps it from moving; the last activity was %1 ago.")
        .arg(durationText(connection.idle()));
}

} // namespace

DetailPane::DetailPane(QAction *capture, const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent),
      m_tabs(new QTabWidget(this)),
      m_overview(new Overview(m_tabs)),
      m_flow(new FlowChart(m_tabs)),
      m_timeline(new Timeline(m_tabs)),
      m_data(new DataTab(capture, m_tabs)),
      m_empty(new EmptyState(this, Icon::Search))
{
    m_tabs->setObjectName(QStringLiteral("details"));
    m_tabs->setDocumentMode(true);
    for (QWidget *tab : {static_cast<QWidget *>(m_overview), makeFlowTab(),
                         static_cast<QWidget *>(m_timeline), static_cast<QWidget *>(m_data)})
        m_tabs->addTab(tab, QString());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead(actions));
    column->addWidget(m_tabs, 1);
    m_empty->setAutoFillBackground(true);
    m_head->hide();
    m_tabs->hide();
    keepTabsTranslated(m_tabs);
    keepTranslated(this, [this] { setTexts(); });
}

void DetailPane::setTexts()
{
    const QStringList titles{tr("&Overview"), tr("F&low"), tr("T&imeline"), tr("D&ata")};
    for (int i = 0; i < titles.size(); ++i)
        m_tabs->setTabText(i, titles[i]);
    m_empty->say(tr("No connection is selected"),
                 tr("Select one in the table to see what is known of it, how it flows, what it is "
                    "called back with, and what it sends and receives."));
}

QWidget *DetailPane::makeHead(const QList<QAction *> &actions)
{
    m_head = new QWidget(this);
    QWidget *head = m_head;
    m_name = new QLabel(head);
    m_name->setObjectName(QStringLiteral("detailName"));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A long name is cut, and does not make the pane wide.
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QFont font = m_name->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    m_name->setFont(font);
    m_whyIcon = new QLabel(head);
    m_whyIcon->setFixedSize(16, 16);
    m_why = new QLabel(head);
    m_why->setObjectName(QStringLiteral("whyStuck"));
    m_why->setTextFormat(Qt::PlainText);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_why->setWordWrap(true);
    auto *sentence = new QHBoxLayout;
    sentence->addWidget(m_whyIcon, 0, Qt::AlignTop);
    sentence->addWidget(m_why, 1);
    auto *tools = new QToolBar(head);
    tools->setIconSize(QSize(16, 16));
    tools->addActions(actions);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(8, 6, 8, 2);
    column->addWidget(m_name);
    column->addLayout(sentence);
    column->addWidget(tools);
    return head;
}

QWidget *DetailPane::makeFlowTab()
{
    auto *tab = new QWidget(m_tabs);
    auto *span = new QComboBox(tab);
    for (const int seconds : {10, 30, 60, 120, 300, 600})
        span->addItem(QString(), seconds);
    keepTranslated(tab, [span] {
        span->setAccessibleName(tr("How much time is shown"));
        for (int i = 0; i < span->count(); ++i) {
            const int seconds = span->itemData(i).toInt();
            span->setItemText(i,
                              seconds < 60 ? tr("The last %n second(s)", nullptr, seconds)
                                           : tr("The last %n minute(s)", nullptr, seconds / 60));
        }
    });
    span->setCurrentIndex(span->findData(m_flow->seconds()));
    connect(span, &QComboBox::currentIndexChanged, this,
            [this, span] { m_flow->setSeconds(span->currentData().toInt()); });
    connect(m_flow, &FlowChart::secondsChanged, span,
            [span](int seconds) { span->setCurrentIndex(span->findData(seconds)); });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(6, 4, 6, 4);
    row->addStretch();
    row->addWidget(span);
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_flow, 1);
    return tab;
}

void DetailPane::setHistory(History *history)
{
    m_history = history;
    m_flow->setHistory(history);
    m_timeline->setHistory(history);
    m_data->setHistory(history);
    m_empty->setVisible(!history);
    // What is covered is not to be reached by keyboard.
    m_head->setVisible(history);
    m_tabs->setVisible(history);
}

void DetailPane::show(const Connection &connection, const QString &parentName)
{
    if (!m_history)
        return;
    const QString why = connection.whyStuck();
    const bool over = connection.isEnded();
    const auto color = !why.isEmpty() ? SignalColor::Amber
        : over                        ? SignalColor::Grey
                                      : SignalColor::Green;
    m_whyIcon->setPixmap(dotIcon(color).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_name->setText(columnText(ConnectionModel::Name, connection));
    m_name->setToolTip(plainToolTip(m_name->text()));
    if (const QString sentence = sentenceOf(connection, why); sentence != m_why->text())
        m_why->setText(sentence);
    m_overview->show(connection, parentName, *m_history);
}

void DetailPane::showDataTab()
{
    m_tabs->setCurrentWidget(m_data);
}

void DetailPane::setCurrentTab(int index)
{
    m_tabs->setCurrentIndex(index);
}

int DetailPane::currentTab() const
{
    return m_tabs->currentIndex();
}

} // namespace Penstock
