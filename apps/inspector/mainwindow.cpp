// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "mainwindow.h"

#include "programrunner.h"

#include <penstock/monitor/monitoredprograms.h>
#include <penstock/monitor/monitorsessionfile.h>
#include <penstock/widgets/consolepages.h>
#include <penstock/widgets/icons_p.h>
#include <penstock/widgets/inspector.h>
#include <penstock/widgets/messagebar.h>
#include <penstock/widgets/pluginsview.h>

#include <QtCore/qsettings.h>
#include <QtGui/qactiongroup.h>
#include <QtGui/qevent.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qdockwidget.h>
#include <QtWidgets/qmenubar.h>
#include <QtWidgets/qtabwidget.h>
#include <QtWidgets/qtoolbar.h>

namespace Penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int layoutVersion = 1; // of what saveState() keeps

} // namespace

MainWindow::MainWindow() : m_pages(new QTabWidget(this)), m_messages(new MessageBar(this))
{
    setWindowTitle(tr("Penstock Inspector"));
    m_pages->setObjectName(u"pages"_s);
    m_pages->setDocumentMode(true);
    m_pages->setTabBarAutoHide(true);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    setCentralWidget(content);
    addPages();
    makeToolBar();
    makeMenus();
    restore();
}

// The pages go before the registry that they use.
MainWindow::~MainWindow()
{
    delete m_pages;
}

void MainWindow::addPages()
{
    m_inspector = new Inspector(&m_plugins);
    m_pages->addTab(m_inspector, icon(Icon::Program), tr("Connections"));
    m_pages->addTab(new ConsolePages(&m_plugins), icon(Icon::Console), tr("Console"));
    m_pages->addTab(new PluginsView(&m_plugins), icon(Icon::Plugin), tr("Plugins"));
}

void MainWindow::makeMenus()
{
    using About = Inspector::Actions;
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addActions(m_inspector->actionsFor(About::Files));
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence(u"Ctrl+Q"_s));
    menuBar()->addMenu(tr("&Program"))->addActions(m_inspector->actionsFor(About::Programs));
    menuBar()->addMenu(tr("&Connection"))->addActions(m_inspector->actionsFor(About::Connections));
    m_view = menuBar()->addMenu(tr("&View"));
    m_view->addActions(m_inspector->actionsFor(About::View));
    m_view->addSeparator();
    makeThemeMenu(m_view->addMenu(icon(Icon::Light), tr("Co&lours")));
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(icon(Icon::Help), tr("&About Penstock Inspector"), this, [this] {
        m_messages->show(
            MessageBar::Kind::Information,
            tr("Penstock Inspector %1, with Qt %2. Its licence is MIT.")
                .arg(QApplication::applicationVersion(), QLatin1StringView(qVersion())));
    });
}

void MainWindow::makeThemeMenu(QMenu *menu)
{
    auto *group = new QActionGroup(this);
    const QStringList names{tr("As the &system"), tr("&Light"), tr("&Dark")};
    for (int i = 0; i < names.size(); ++i) {
        QAction *action = menu->addAction(names[i]);
        action->setCheckable(true);
        group->addAction(action);
        m_themes.append(action);
        connect(action, &QAction::triggered, this, [this, i] {
            setTheme(Theme(i));
            QSettings().setValue(u"theme"_s, nameOf(Theme(i)));
        });
    }
}

void MainWindow::makeToolBar()
{
    using About = Inspector::Actions;
    QToolBar *bar = addToolBar(tr("Tools"));
    bar->setObjectName(u"tools"_s);
    bar->setMovable(false);
    bar->setIconSize(QSize(18, 18));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addActions(m_inspector->actionsFor(About::Programs));
    bar->addSeparator();
    const QList<QAction *> view = m_inspector->actionsFor(About::View);
    for (QAction *action : view) {
        if (action->objectName() == "hold"_L1 || action->objectName() == "clearEnded"_L1)
            bar->addAction(action);
    }
}

void MainWindow::setTheme(Theme theme)
{
    applyTheme(theme);
    m_themes[int(theme)]->setChecked(true);
}

void MainWindow::restore()
{
    const QSettings settings;
    resize(1440, 860);
    restoreGeometry(settings.value(u"geometry"_s).toByteArray());
    restoreState(settings.value(u"window"_s).toByteArray(), layoutVersion);
    m_inspector->restoreState(settings.value(u"inspector"_s).toByteArray());
    setTheme(themeOf(settings.value(u"theme"_s).toString()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings settings;
    settings.setValue(u"geometry"_s, saveGeometry());
    settings.setValue(u"window"_s, saveState(layoutVersion));
    settings.setValue(u"inspector"_s, m_inspector->saveState());
    QMainWindow::closeEvent(event);
}

Error MainWindow::open(const QString &text)
{
    bool isNumber = false;
    const qint64 processId = text.toLongLong(&isNumber);
    if (isNumber && processId > 0) {
        m_inspector->attach(monitorEndpoint(processId));
        return Error();
    }
    if (isMonitorSessionFile(text)) {
        m_inspector->openSession(text);
        return Error();
    }
    const Result<Endpoint> endpoint = Endpoint::parse(text);
    if (!endpoint)
        return Error(Error::Kind::InvalidArgument,
                     tr("\"%1\" is no process id, no recording and no endpoint: %2")
                         .arg(text, endpoint.error().detail()));
    m_inspector->attach(*endpoint);
    return Error();
}

void MainWindow::run(const QStringList &command)
{
    auto *dock = new QDockWidget(tr("Output of %1").arg(command.join(u' ')), this);
    dock->setObjectName(u"output"_s);
    m_view->addAction(dock->toggleViewAction()); // the program runs on while it is closed
    auto *runner = new ProgramRunner(command, dock);
    dock->setWidget(runner);
    addDockWidget(Qt::BottomDockWidgetArea, dock);
    resizeDocks({dock}, {120}, Qt::Vertical);
    connect(runner, &ProgramRunner::ready, m_inspector, &Inspector::attach);
    connect(runner, &ProgramRunner::failed, m_messages, &MessageBar::showError);
    runner->start();
}

} // namespace Penstock
