// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "mainwindow.h"

#include "programrunner.h"

#include <penstock/monitor/monitoredprograms.h>
#include <penstock/monitor/monitorsessionfile.h>
#include <penstock/widgets/consolepages.h>
#include <penstock/widgets/icons_p.h>
#include <penstock/widgets/inspector.h>
#include <penstock/widgets/languagemenu.h>
#include <penstock/widgets/messagebar.h>
#include <penstock/widgets/pluginsview.h>
#include <penstock/widgets/retranslation_p.h>

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
    keepTabsTranslated(m_pages);
    keepTranslated(this, [this] { setTexts(); });
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
    m_pages->addTab(m_inspector, icon(Icon::Program), QString());
    m_pages->addTab(new ConsolePages(&m_plugins), icon(Icon::Console), QString());
    m_pages->addTab(new PluginsView(&m_plugins), icon(Icon::Plugin), QString());
}

void MainWindow::setTexts()
{
    setWindowTitle(tr("Penstock Inspector"));
    m_pages->setTabText(0, tr("Connections"));
    m_pages->setTabText(1, tr("Console"));
    m_pages->setTabText(2, tr("Plugins"));
    m_toolBar->setWindowTitle(tr("Tools"));
    const QStringList menus{tr("&File"), tr("&Program"), tr("&Connection"), tr("&View"),
                            tr("&Help")};
    const QList<QAction *> shown = menuBar()->actions();
    for (int i = 0; i < menus.size(); ++i)
        shown[i]->setText(menus[i]);
    m_quit->setText(tr("&Quit"));
    m_themeMenu->setTitle(tr("Co&lours"));
    m_themes[int(Theme::System)]->setText(tr("As the &system"));
    m_themes[int(Theme::Light)]->setText(tr("&Light"));
    m_themes[int(Theme::Dark)]->setText(tr("&Dark"));
    m_about->setText(tr("&About Penstock Inspector"));
}

void MainWindow::makeMenus()
{
    using About = Inspector::Actions;
    QMenu *file = menuBar()->addMenu(QString());
    file->addActions(m_inspector->actionsFor(About::Files));
    file->addSeparator();
    m_quit = file->addAction(QString(), this, &QWidget::close);
    m_quit->setShortcut(QKeySequence(u"Ctrl+Q"_s));
    menuBar()->addMenu(QString())->addActions(m_inspector->actionsFor(About::Programs));
    menuBar()->addMenu(QString())->addActions(m_inspector->actionsFor(About::Connections));
    m_view = menuBar()->addMenu(QString());
    m_view->addActions(m_inspector->actionsFor(About::View));
    m_view->addSeparator();
    m_themeMenu = m_view->addMenu(icon(Icon::Light), QString());
    makeThemeMenu(m_themeMenu);
    m_view->addMenu(new LanguageMenu(m_view));
    QMenu *help = menuBar()->addMenu(QString());
    m_about = help->addAction(icon(Icon::Help), QString(), this, [this] {
        m_messages->show(
            MessageBar::Kind::Information,
            tr("Penstock Inspector %1, with Qt %2. Its licence is MIT.")
                .arg(QApplication::applicationVersion(), QLatin1StringView(qVersion())));
    });
}

void MainWindow::makeThemeMenu(QMenu *menu)
{
    auto *group = new QActionGroup(this);
    for (int i = 0; i <= int(Theme::Dark); ++i) {
        QAction *action = menu->addAction(QString());
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
    QToolBar *bar = m_toolBar = addToolBar(QString());
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
    auto *dock = new QDockWidget(this);
    keepTranslated(dock, [dock, command] {
        dock->setWindowTitle(tr("Output of %1").arg(command.join(u' ')));
    });
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
