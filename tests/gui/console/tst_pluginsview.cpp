// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "guirig.h"

#include <penstock/widgets/pluginsmodel.h>
#include <penstock/widgets/pluginsview.h>

#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qabstractitemmodeltester.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qtextbrowser.h>
#include <QtWidgets/qtreeview.h>

using namespace Penstock;
using namespace Qt::StringLiterals;

/// The view of plugins.
class TestPluginsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void model_passesTheTester();
    void everything_isShown();
    void rejection_saysWhy();
    void filter_leavesWhatFits();
    void path_isCopied();
    void nothing_saysWhereToLook();

private:
    QTemporaryDir m_folder;
    PluginRegistry m_plugins;
};

void TestPluginsView::initTestCase()
{
    useLook();
    QFile broken(m_folder.filePath(u"penstock_transport_broken.so"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("no library");
    broken.close();
    m_plugins.addSearchPath(m_folder.path());
}

void TestPluginsView::model_passesTheTester()
{
    PluginsModel model(&m_plugins);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model.rowCount() > 3);
    model.update();
    model.update(true);
}

void TestPluginsView::everything_isShown()
{
    PluginsView view(&m_plugins);
    view.resize(1000, 700);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const qsizetype all = m_plugins.plugins().size() + m_plugins.rejections().size();
    QCOMPARE(view.findChild<QTreeView *>()->model()->rowCount(), int(all));
    auto *filter = view.findChild<QLineEdit *>();
    QTest::keyClicks(filter, u"tcp"_s);
    const QString details = view.findChild<QTextBrowser *>()->toPlainText();
    for (const QString &wanted : {u"attemptDelay"_s, u"250ms"_s, u"half-close"_s, u"nobody else"_s})
        QVERIFY2(details.contains(wanted), qPrintable(details));
    filter->clear();
    keepPicture(&view, u"plugins"_s);
}

void TestPluginsView::rejection_saysWhy()
{
    PluginsView view(&m_plugins);
    view.show();
    QTest::keyClicks(view.findChild<QLineEdit *>(), u"rejected"_s);
    auto *table = view.findChild<QTreeView *>();
    QCOMPARE(table->model()->rowCount(), int(m_plugins.rejections().size()));
    const QString details = view.findChild<QTextBrowser *>()->toPlainText();
    QVERIFY2(details.contains(u"penstock_transport_broken.so"_s), qPrintable(details));
    QVERIFY(details.contains(u"not used"_s));
    view.resize(1000, 700);
    keepPicture(&view, u"plugins-rejected"_s);
}

void TestPluginsView::filter_leavesWhatFits()
{
    PluginsView view(&m_plugins);
    view.show();
    auto *table = view.findChild<QTreeView *>();
    QTest::keyClicks(view.findChild<QLineEdit *>(), u"PROTOCOL"_s);
    const int protocols = table->model()->rowCount();
    QVERIFY(protocols >= 3);
    QVERIFY(protocols < int(m_plugins.plugins().size()));
    QTest::keyClicks(view.findChild<QLineEdit *>(), u" no such"_s);
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(view.findChild<QTextBrowser *>()->toPlainText().contains(u"filter"_s));
}

void TestPluginsView::path_isCopied()
{
    PluginsView view(&m_plugins);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QTest::keyClicks(view.findChild<QLineEdit *>(), u"echo"_s);
    click(toolButton(&view, u"Copy path"_s));
    QVERIFY2(QGuiApplication::clipboard()->text().contains(u"penstock_protocol_echo"_s),
             qPrintable(QGuiApplication::clipboard()->text()));
}

void TestPluginsView::nothing_saysWhereToLook()
{
    PluginRegistry none;
    QVERIFY(QDir(m_folder.path()).mkdir(u"empty"_s));
    none.setSearchPaths({m_folder.filePath(u"empty"_s)});
    PluginsView view(&none);
    view.show();
    const QString told = view.findChild<QTextBrowser *>()->toPlainText();
    QVERIFY2(told.contains(u"PENSTOCK_PLUGIN_PATH"_s), qPrintable(told));
}

QTEST_MAIN(TestPluginsView)

#include "tst_pluginsview.moc"
