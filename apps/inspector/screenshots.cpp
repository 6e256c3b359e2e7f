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

#include <array>
#include <cstdio>

namespace Penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstMs = 2'500; // until there are rates
constexpr int recordMs = 6'000; // until there is something in charts
constexpr int betweenMs = 250;
constexpr std::array views{"overview", "flow", "timeline", "data"};

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

void Screenshots::next()
{
    const int step = m_step++;
    if (step == 0) {
        const bool something = prepare();
        take(something ? u"start"_s : u"empty"_s);
        if (something)
            m_timer.start(recordMs);
        else
            QApplication::quit();
        return;
    }
    const int view = (step - 1) % int(views.size());
    const bool dark = step > int(views.size());
    auto *tabs = m_window->findChild<QTabWidget *>(u"details"_s);
    if (step > 1)
        take(u"%1-%2"_s.arg(QLatin1StringView(views[size_t((step - 2) % int(views.size()))]),
                            step - 2 < int(views.size()) ? u"light"_s : u"dark"_s));
    if (step > 2 * int(views.size())) {
        QApplication::quit();
        return;
    }
    m_window->setTheme(dark ? Theme::Dark : Theme::Light);
    tabs->setCurrentIndex(view);
    m_timer.start(betweenMs);
}

void Screenshots::take(const QString &name)
{
    const QString path = QDir(m_folder).filePath(u"inspector-%1.png"_s.arg(name));
    const bool written = m_window->grab().save(path);
    std::fputs((path + (written ? u"\n"_s : tr(": cannot be written\n"))).toLocal8Bit().constData(),
               stdout);
}

} // namespace Penstock
