// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "screenshots.h"

#include "mainwindow.h"

#include <penstock/widgets/connectionmodel.h>
#include <penstock/widgets/inspector.h>

#include <QtCore/qdir.h>
#include <QtGui/qaction.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qtabwidget.h>
#include <QtWidgets/qtreeview.h>

#include <algorithm>
#include <array>
#include <cstdio>

namespace Penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstMs = 2'500; // until there are rates
constexpr int recordMs = 6'000; // until there is something in charts
constexpr int betweenMs = 250;
constexpr std::array views{"overview", "flow", "timeline", "data", "console", "plugins"};
constexpr int tabs = 4; // of them; the others are pages

} // namespace

Screenshots::Screenshots(MainWindow *window, const QString &folder)
    : QObject(window), m_window(window), m_folder(folder)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Screenshots::next);
}

void Screenshots::start()
{
    QDir().mkpath(m_folder);
    m_window->resize(1440, 860);
    m_timer.start(firstMs);
}

/// Selects a connection that is stuck, or else one that moves, and captures it.
bool Screenshots::prepare()
{
    const ConnectionModel *model = m_window->inspector()->model();
    QModelIndex best;
    const auto visit = [&](const auto &self, const QModelIndex &parent) -> void {
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const QModelIndex index = model->index(row, 0, parent);
            const Connection *connection = model->connection(index);
            const Connection *before = model->connection(best);
            if (connection && connection->row.kind() == MonitorKind::Stream
                && (!before || (connection->writingPaused() && !before->writingPaused())
                    || (!before->writingPaused()
                        && connection->receivedPerSecond > before->receivedPerSecond)))
                best = index;
            self(self, index);
        }
    };
    visit(visit, {});
    auto *view = m_window->findChild<QTreeView *>(u"connections"_s);
    if (!best.isValid())
        return false;
    view->setCurrentIndex(best);
    view->scrollTo(best, QAbstractItemView::PositionAtCenter);
    m_window->inspector()->findChild<QAction *>(u"capture"_s)->setChecked(true);
    return true;
}

/// The first of views are tabs of the first page; each of the others is a page.
void Screenshots::show(int view)
{
    auto *pages = m_window->findChild<QTabWidget *>(u"pages"_s);
    pages->setCurrentIndex(std::max(view - tabs + 1, 0));
    if (view < tabs)
        m_window->findChild<QTabWidget *>(u"details"_s)->setCurrentIndex(view);
}

void Screenshots::next()
{
    const int step = m_step++;
    if (step == 0) {
        const bool something = prepare();
        take(something ? u"start"_s : u"empty"_s);
        return something ? m_timer.start(recordMs) : end();
    }
    constexpr int count = int(views.size());
    if (step > 1)
        take(u"%1-%2"_s.arg(QLatin1StringView(views[size_t((step - 2) % count)]),
                            step - 2 < count ? u"light"_s : u"dark"_s));
    if (step > 2 * count)
        return end();
    m_window->setTheme(step > count ? Theme::Dark : Theme::Light);
    show((step - 1) % count);
    m_timer.start(betweenMs);
}

void Screenshots::take(const QString &name)
{
    const QString path = QDir(m_folder).filePath(u"inspector-%1.png"_s.arg(name));
    const bool written = m_window->grab().save(path);
    m_failed = m_failed || !written;
    std::fputs((path + (written ? u"\n"_s : tr(": cannot be written\n"))).toLocal8Bit().constData(),
               written ? stdout : stderr);
}

void Screenshots::end()
{
    QApplication::exit(m_failed ? 1 : 0);
}

} // namespace Penstock
