// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "fakeprogram.h"
#include "mainwindow.h"
#include "visibletexts.h"

#include <penstock/core/translation.h>
#include <penstock/widgets/connectionmodel.h>
#include <penstock/widgets/console.h>
#include <penstock/widgets/consolepages.h>
#include <penstock/widgets/endpointform.h>
#include <penstock/widgets/inspector.h>
#include <penstock/widgets/languagemenu.h>
#include <penstock/widgets/pluginsview.h>

#include <QtCore/qsettings.h>
#include <QtCore/qtranslator.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qdockwidget.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qtreeview.h>

using namespace Penstock;
using namespace Qt::StringLiterals;

/// The language of a window that is open.
class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void switched_saysWhatANewWindowSays_data();
    void switched_saysWhatANewWindowSays();
    void switched_losesNothing();
    void menu_switchesAndIsRemembered();
    void environment_isBeforeWhatIsRemembered();
    void dock_followsTheProgramsOwnTranslator();

private:
    std::unique_ptr<MainWindow> makeWindow();
    static void use(const QString &language);
    static QMap<QString, QString> textsOf(MainWindow *window);
    template <typename Widget>
    static Widget *find(const QObject *window, const QString &name)
    {
        return window->findChild<Widget *>(name);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<FakeProgram> m_fake;
};

void TestLanguage::initTestCase()
{
    QCoreApplication::setOrganizationName(u"penstock"_s);
    QCoreApplication::setApplicationName(u"test-of-languages"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8()); // nobody else's programs
    if (!translationLanguages().contains(u"de"_s))
        QSKIP("It was built without translations.");
}

void TestLanguage::init()
{
    QSettings().clear();
    qunsetenv("PENSTOCK_LANGUAGE");
    use(u"en"_s);
    m_fake = std::make_unique<FakeProgram>();
    m_fake->set(FakeProgram::row(5, 0, MonitorKind::Server));
    MonitorRow stuck = FakeProgram::row(6, 5);
    stuck[MonitorNumber::WritingPausedSince] = FakeProgram::now();
    stuck[MonitorNumber::WritingPauses] = 1;
    stuck[MonitorNumber::BufferedBytes] = 100'000;
    m_fake->set(stuck);
    m_fake->set(FakeProgram::row(7, 5));
    m_fake->set(FakeProgram::row(8, 0, MonitorKind::Process));
    m_fake->end(FakeProgram::row(9, 5));
    m_fake->tell();
}

void TestLanguage::cleanup()
{
    m_fake.reset();
    use(u"en"_s);
}

void TestLanguage::use(const QString &language)
{
    QCOMPARE(useTranslation(language), language);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
}

/// It watches a program, has a connection selected that is stuck, a filter that is wrong, and a form filled in.
std::unique_ptr<MainWindow> TestLanguage::makeWindow()
{
    auto window = std::make_unique<MainWindow>();
    window->show();
    Inspector *inspector = window->inspector();
    inspector->attach(m_fake->endpoint);
    const bool isThere = QTest::qWaitFor([&] { return inspector->model()->allConnections() == 4; });
    Q_ASSERT(isThere);
    auto *view = find<QTreeView>(inspector, u"connections"_s);
    view->setCurrentIndex(inspector->model()->indexOf(1, 6));
    find<QTabWidget>(inspector, u"details"_s)->setCurrentIndex(2);
    find<QLineEdit>(inspector, u"filter"_s)->setText(u"state:nonsense"_s);
    find<QLineEdit>(inspector, u"dataSend"_s)->setText(u"half a line"_s);
    auto *console = window->findChild<ConsolePages *>()->currentConsole();
    console->form()->setUrl(u"tcp://127.0.0.1:7000?noDelay=perhaps"_s);
    auto *plugins = window->findChild<PluginsView *>()->findChild<QTreeView *>();
    plugins->sortByColumn(0, Qt::AscendingOrder); // the others have words of a language
    plugins->setCurrentIndex(plugins->model()->index(0, 0));
    const auto *problem = find<QLabel>(inspector, u"filterProblem"_s);
    const bool isTold = QTest::qWaitFor([&] { return !problem->text().isEmpty(); });
    Q_ASSERT(isTold);
    return window;
}

QMap<QString, QString> TestLanguage::textsOf(MainWindow *window)
{
    window->inspector()->model()->tick();
    return VisibleTexts(window).texts;
}

void TestLanguage::switched_saysWhatANewWindowSays_data()
{
    QTest::addColumn<QString>("language");
    const QStringList languages = translationLanguages();
    for (const QString &language : languages)
        QTest::newRow(qPrintable(language)) << language;
}

void TestLanguage::switched_saysWhatANewWindowSays()
{
    QFETCH(QString, language);
    const QString other = language == u"ja"_s ? u"de"_s : u"ja"_s;
    use(other);
    const std::unique_ptr<MainWindow> window = makeWindow();
    const QMap<QString, QString> before = textsOf(window.get());
    use(language);
    const QMap<QString, QString> found = textsOf(window.get());
    window->hide();
    const std::unique_ptr<MainWindow> fresh = makeWindow();
    const QMap<QString, QString> wanted = textsOf(fresh.get());
    QStringList wrong;
    for (auto text = wanted.begin(); text != wanted.end(); ++text) {
        if (found.value(text.key()) != *text)
            wrong.append(u"%1: \"%2\", not \"%3\""_s.arg(text.key().right(100),
                                                         found.value(text.key()), *text));
    }
    for (auto text = found.begin(); text != found.end(); ++text) {
        if (!wanted.contains(text.key()))
            wrong.append(u"%1: \"%2\", not nothing"_s.arg(text.key().right(100), *text));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 10).join(u'\n')));
    QVERIFY(wanted.size() > 300);
    int others = 0;
    for (auto text = wanted.begin(); text != wanted.end(); ++text)
        others += before.value(text.key()) == *text ? 0 : 1;
    QVERIFY2(others > 200, qPrintable(QString::number(others))); // it looked at texts at all
}

void TestLanguage::switched_losesNothing()
{
    const std::unique_ptr<MainWindow> window = makeWindow();
    Inspector *inspector = window->inspector();
    auto *view = find<QTreeView>(inspector, u"connections"_s);
    auto *pages = window->findChild<ConsolePages *>();
    pages->addConsole();
    pages->setCurrentIndex(0);
    find<QLineEdit>(inspector, u"filter"_s)->setText(u"-paused"_s);
    QTRY_COMPARE(inspector->model()->shownConnections(), 3);
    find<QLineEdit>(inspector, u"filter"_s)->clear();
    QTRY_COMPARE(inspector->model()->shownConnections(), 4);
    view->setCurrentIndex(inspector->model()->indexOf(1, 6));
    const QByteArray layout = inspector->saveState();
    for (const QString &language : {u"de"_s, u"ja"_s, u"zh_CN"_s, u"en"_s}) {
        use(language);
        QCOMPARE(inspector->model()->allConnections(), 4);
        QCOMPARE(inspector->model()->connection(view->currentIndex())->row.id, 6U);
        QCOMPARE(view->selectionModel()->selectedRows().size(), 1);
        QVERIFY(view->isExpanded(inspector->model()->indexOf(1, 5)));
        QCOMPARE(inspector->saveState(), layout); // columns, splitters, the tab
        QCOMPARE(find<QLineEdit>(inspector, u"dataSend"_s)->text(), u"half a line"_s);
        QCOMPARE(pages->count(), 2);
        QCOMPARE(pages->currentIndex(), 0);
        QCOMPARE(pages->currentConsole()->form()->url(), u"tcp://127.0.0.1:7000?noDelay=perhaps"_s);
    }
}

void TestLanguage::menu_switchesAndIsRemembered()
{
    const std::unique_ptr<MainWindow> window = makeWindow();
    const auto *menu = window->findChild<LanguageMenu *>();
    QVERIFY(menu);
    QStringList names;
    QAction *french = nullptr;
    for (QAction *action : menu->actions()) {
        names.append(action->text());
        if (action->text() == u"Français"_s)
            french = action;
    }
    QCOMPARE(names,
             QStringList({u"System default"_s, u""_s, u"English"_s, u"Deutsch"_s, u"Español"_s,
                          u"Français"_s, u"日本語"_s, u"简体中文"_s}));
    QVERIFY(menu->actions().constFirst()->isChecked());
    QVERIFY(french);
    french->trigger();
    QTRY_COMPARE(menu->actions().constFirst()->text(), u"Langue du système"_s);
    QVERIFY(french->isChecked());
    QCOMPARE(names.at(3), menu->actions().at(3)->text()); // each in itself, still
    use(u"en"_s);
    LanguageMenu::useRemembered();
    QCOMPARE(LanguageMenu().title(),
             QCoreApplication::translate("Penstock::LanguageMenu", "Lan&guage"));
    QVERIFY(LanguageMenu().title() != u"Lan&guage"_s);
    const LanguageMenu again;
    QCOMPARE(again.actions().at(5)->isChecked(), true);
}

void TestLanguage::environment_isBeforeWhatIsRemembered()
{
    QSettings().setValue(u"penstock/language"_s, u"fr"_s);
    qputenv("PENSTOCK_LANGUAGE", "de");
    LanguageMenu::useRemembered();
    const LanguageMenu menu;
    QCOMPARE(menu.actions().constFirst()->text(), u"Wie das System"_s);
    QVERIFY(menu.actions().constFirst()->isChecked());
    qunsetenv("PENSTOCK_LANGUAGE");
    QSettings().setValue(u"penstock/language"_s, u"tlh"_s); // of a version to come
    LanguageMenu::useRemembered();
    QVERIFY(LanguageMenu().actions().constFirst()->isChecked());
}

namespace {

/// A program's own.
class ShoutingTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *sourceText, const char *, int) const override
    {
        return QString::fromUtf8(sourceText).toUpper();
    }
};

} // namespace

void TestLanguage::dock_followsTheProgramsOwnTranslator()
{
    LoopRig rig;
    QMainWindow window;
    window.addDockWidget(Qt::BottomDockWidgetArea, Inspector::dock(rig.loop.get(), &window));
    window.show();
    const auto *inspector = window.findChild<Inspector *>();
    QTRY_COMPARE(inspector->model()->rowCount(), 1);
    const auto programName = [&] { return inspector->model()->programInfo(1)->name; };
    QCOMPARE(programName(), u"this program"_s);
    ShoutingTranslator own;
    QCoreApplication::installTranslator(&own);
    QTRY_COMPARE(window.findChild<QDockWidget *>()->windowTitle(), u"CONNECTIONS"_s);
    QCOMPARE(find<QAction>(inspector, u"hold"_s)->text(), u"&HOLD THE PICTURE"_s);
    QCOMPARE(programName(), u"THIS PROGRAM"_s);
    QCOMPARE(inspector->model()->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(),
             u"STATE"_s);
    QCoreApplication::removeTranslator(&own);
    QTRY_COMPARE(programName(), u"this program"_s);
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
