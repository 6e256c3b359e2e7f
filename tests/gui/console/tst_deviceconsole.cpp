// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "guirig.h"

#include "plot.h"
#include "window.h"

#include <penstock/core/translation.h>
#include <penstock/widgets/inspector.h>

#include <QtGui/qaction.h>
#include <QtWidgets/qdockwidget.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qplaintextedit.h>
#include <QtWidgets/qstatusbar.h>

using namespace Penstock;
using namespace Qt::StringLiterals;

/// The example: a device that is a child process, or a server.
class TestDeviceConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useLook(); }
    void init();
    void cleanup() { m_window.reset(); }

    void lines_areShownAndSent();
    void refused_isTold();
    void deviceThatEnds_canBeConnectedAgain();
    void connecting_twice_isOneConnection();
    void numbers_thatCannotBeDrawn_areLeftOut();
    void inspector_isADock();
    void closedWhileConnected_isQuiet();
    void language_isSwitchedWhileConnected();

private:
    template <typename Widget>
    Widget *named(const QString &name) const
    {
        for (Widget *each : m_window->findChildren<Widget *>()) {
            if (each->accessibleName() == name || each->property("placeholderText") == name)
                return each;
        }
        return nullptr;
    }
    QString lines() const { return named<QPlainTextEdit>(u"Lines of the device"_s)->toPlainText(); }
    QString state() const
    {
        QStringList texts;
        for (const QLabel *label : m_window->statusBar()->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u' ');
    }
    void type(const QString &name, const QString &text)
    {
        auto *line = named<QLineEdit>(name);
        QVERIFY(line);
        line->clear();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }

    std::unique_ptr<Window> m_window;
};

void TestDeviceConsole::init()
{
    PluginRegistry plugins;
    if (!plugins.transportForScheme(u"shell"_s))
        QSKIP("There is no plugin for processes.");
    m_window = std::make_unique<Window>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestDeviceConsole::lines_areShownAndSent()
{
    type(u"Endpoint of the device"_s,
         u"shell:for i in 1 5 2 8 3; do echo value $i.5; done; exec cat"_s);
    QTRY_VERIFY2(lines().contains(u"value 3.5"_s), qPrintable(lines() + state()));
    QVERIFY(state().contains(u"Connected to shell:"_s));
    QTRY_VERIFY(named<QLineEdit>(u"A line to send"_s)->isEnabled());
    type(u"A line to send"_s, u"measure 9"_s);
    QTRY_VERIFY(lines().endsWith(u"> measure 9\nmeasure 9"_s));
    keepPicture(m_window.get(), u"device-console"_s);
}

void TestDeviceConsole::refused_isTold()
{
    type(u"Endpoint of the device"_s, u"tcp://127.0.0.1:1"_s);
    QTRY_VERIFY2(state().contains(u"refused"_s), qPrintable(state()));
    type(u"Endpoint of the device"_s, u"no endpoint"_s);
    QTRY_VERIFY2(state().contains(u"not valid"_s), qPrintable(state()));
}

void TestDeviceConsole::deviceThatEnds_canBeConnectedAgain()
{
    for (int round = 1; round <= 2; ++round) {
        type(u"Endpoint of the device"_s, u"shell:echo hello"_s);
        QTRY_COMPARE(lines().count(u"hello"_s), round);
        QTRY_VERIFY2(state().contains(u"Not connected"_s), qPrintable(state()));
        QVERIFY(!named<QLineEdit>(u"A line to send"_s)->isEnabled());
    }
}

void TestDeviceConsole::connecting_twice_isOneConnection()
{
    auto *line = named<QLineEdit>(u"Endpoint of the device"_s);
    line->setText(u"shell:echo started $$; exec cat"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(state().contains(u"Connected"_s));
    QTRY_COMPARE(lines().count(u"started"_s), 1);
    type(u"A line to send"_s, u"once"_s); // as long as a second one would take
    QTRY_VERIFY(lines().endsWith(u"> once\nonce"_s));
    QCOMPARE(lines().count(u"started"_s), 1);
}

void TestDeviceConsole::numbers_thatCannotBeDrawn_areLeftOut()
{
    type(u"Endpoint of the device"_s, u"shell:for i in 1e999 -1e308 1e308 7; do echo $i; done"_s);
    QTRY_VERIFY2(lines().endsWith(u"7"_s), qPrintable(lines()));
    auto *plot = m_window->findChild<Plot *>();
    QCOMPARE(plot->count(), 1);
    plot->grab();
}

void TestDeviceConsole::inspector_isADock()
{
    auto *dock = m_window->findChild<QDockWidget *>();
    QVERIFY(dock && dock->isVisible());
    QVERIFY(dock->findChild<Inspector *>());
}

void TestDeviceConsole::closedWhileConnected_isQuiet()
{
    type(u"Endpoint of the device"_s, u"exec:cat"_s);
    QTRY_VERIFY(state().contains(u"Connected"_s));
    m_window.reset();
}

void TestDeviceConsole::language_isSwitchedWhileConnected()
{
    if (!translationLanguages().contains(u"de"_s))
        QSKIP("It was built without translations.");
    type(u"Endpoint of the device"_s, u"exec:cat"_s);
    QTRY_VERIFY(state().contains(u"Connected"_s));
    auto *line = named<QLineEdit>(u"A line to send"_s);
    line->setText(u"half a line"_s);
    useTranslation(u"de"_s);
    QTRY_COMPARE(m_window->windowTitle(), u"Gerätekonsole"_s);
    QVERIFY2(state().contains(u"Verbunden mit exec:cat"_s), qPrintable(state()));
    QCOMPARE(named<QLineEdit>(u"Eine Zeile zum Senden"_s), line);
    QCOMPARE(line->text(), u"half a line"_s);
    useTranslation(u"en"_s);
    QTRY_COMPARE(m_window->windowTitle(), u"Device console"_s);
}

QTEST_MAIN(TestDeviceConsole)

#include "tst_deviceconsole.moc"
