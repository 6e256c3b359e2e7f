// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/pluginsview.h>

#include <penstock/widgets/icons_p.h>
#include <penstock/widgets/pluginsmodel.h>
#include <penstock/widgets/retranslation_p.h>

#include <QtCore/qsortfilterproxymodel.h>
#include <QtGui/qaction.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qsplitter.h>
#include <QtWidgets/qtextbrowser.h>
#include <QtWidgets/qtoolbutton.h>
#include <QtWidgets/qtreeview.h>

namespace Penstock {

PluginsView::PluginsView(PluginRegistry *plugins, QWidget *parent)
    : QWidget(parent),
      m_plugins(plugins),
      m_model(new PluginsModel(plugins, this)),
      m_filtered(new QSortFilterProxyModel(this)),
      m_filter(new QLineEdit(this)),
      m_count(new QLabel(this)),
      m_table(new QTreeView(this)),
      m_details(new QTextBrowser(this))
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(Icon::Filter), QLineEdit::LeadingPosition);
    setUpTable();
    m_details->setOpenLinks(false);

    auto *copy = new QAction(icon(Icon::Copy), QString(), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, &PluginsView::copyPath);
    auto *again = new QAction(icon(Icon::Search), QString(), this);
    connect(again, &QAction::triggered, this, &PluginsView::lookAgain);
    auto *row = new QHBoxLayout;
    row->addWidget(m_filter, 1);
    row->addWidget(m_count);
    for (QAction *action : {copy, again}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        row->addWidget(button);
    }
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(splitter, 1);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered->setFilterFixedString(text.trimmed());
        showCount();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PluginsView::showDetails);
    setFocusProxy(m_filter);
    m_table->setCurrentIndex(m_filtered->index(0, 0));
    keepTranslated(this, [this, copy, again] {
        copy->setText(tr("Copy path"));
        again->setText(tr("Look again"));
        again->setToolTip(tr("Look into the plugins' folders once more"));
        setTexts();
    });
}

PluginsView::~PluginsView() = default;

void PluginsView::setTexts()
{
    m_filter->setPlaceholderText(tr("Filter: a word of any column, such as tls or rejected"));
    m_filter->setAccessibleName(tr("Filter"));
    m_details->setAccessibleName(tr("All that is known of the plugin"));
    m_table->setAccessibleName(tr("Plugins"));
    m_model->retranslate();
    showCount();
}

void PluginsView::setUpTable()
{
    m_table->setModel(m_filtered);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(PluginsModel::KindColumn, Qt::DescendingOrder);
    m_table->header()->setStretchLastSection(true);
    for (int i = 0; i < PluginsModel::PathColumn; ++i)
        m_table->resizeColumnToContents(i);
    constexpr int widestStatus = 320;
    m_table->setColumnWidth(PluginsModel::StatusColumn,
                            qMin(widestStatus, m_table->columnWidth(PluginsModel::StatusColumn)));
}

int PluginsView::selectedRow() const
{
    const QModelIndex index = m_filtered->mapToSource(m_table->currentIndex());
    return index.isValid() ? index.row() : -1;
}

void PluginsView::lookAgain()
{
    m_model->update(true);
    showCount();
    m_table->setCurrentIndex(m_filtered->index(0, 0));
    showDetails();
}

void PluginsView::showDetails()
{
    if (const int row = selectedRow(); row >= 0)
        return m_details->setHtml(m_model->details(row));
    QString html = tr("No plugin has the word of the filter.").toHtmlEscaped();
    if (m_model->rowCount() == 0)
        html = tr("No plugin was found in these folders: %1. More are named by the environment "
                  "variable PENSTOCK_PLUGIN_PATH.")
                   .arg(m_plugins->searchPaths().join(QStringLiteral(", ")))
                   .toHtmlEscaped();
    m_details->setHtml(html);
}

void PluginsView::showCount()
{
    m_count->setText(
        tr("%1 of %n plugin(s)", nullptr, m_model->rowCount()).arg(m_filtered->rowCount()));
    if (m_filtered->rowCount() > 0 && selectedRow() < 0)
        m_table->setCurrentIndex(m_filtered->index(0, 0));
    showDetails();
}

void PluginsView::copyPath()
{
    if (const int row = selectedRow(); row >= 0)
        QGuiApplication::clipboard()->setText(m_model->row(row).path);
}

} // namespace Penstock
