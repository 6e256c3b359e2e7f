// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "guirig.h"

#include <penstock/loop/eventloop.h>
#include <penstock/widgets/console.h>
#include <penstock/widgets/consolepages.h>
#include <penstock/widgets/consolepanels.h>
#include <penstock/widgets/consolesession.h>
#include <penstock/widgets/conversationview.h>
#include <penstock/widgets/endpointform.h>
#include <penstock/widgets/messagebar.h>
#include <penstock/widgets/sendbar.h>

#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qabstractitemmodeltester.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qlistview.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qspinbox.h>
#include <QtWidgets/qtreeview.h>

using namespace Penstock;
using namespace Qt::StringLiterals;
using State = ConsoleSession::State;

/// Consoles in windows of their own, with settings apart from the user's.
class ConsoleRig : public QObject
{
protected:
    std::unique_ptr<Console> makeConsole();
    /// Listens, and is connected to.
    void openPair(const QString &url = u"tcp://127.0.0.1:0"_s);
    static void openByHand(Console *console, const QString &url, OpenTarget::Purpose purpose);
    static void type(Console *console, const QString &text);
    static QString shown(Console *console);
    static void press(Console *console, const QString &text);
    void begin();
    void end();

    TestSettings m_settings;
    PluginRegistry m_plugins;
    std::unique_ptr<ConsoleMemory> m_memory;
    std::unique_ptr<Console> m_server;
    std::unique_ptr<Console> m_client;
};

inline void ConsoleRig::begin()
{
    m_settings.clear();
    m_memory = std::make_unique<ConsoleMemory>();
}

inline void ConsoleRig::end()
{
    m_client.reset();
    m_server.reset();
    m_memory.reset();
}

inline std::unique_ptr<Console> ConsoleRig::makeConsole()
{
    auto console = std::make_unique<Console>(&m_plugins, m_memory.get());
    console->resize(1100, 640);
    console->show();
    if (!QTest::qWaitForWindowExposed(console.get()))
        qFatal("the window is not shown");
    return console;
}

inline void ConsoleRig::openByHand(Console *console, const QString &url,
                                   OpenTarget::Purpose purpose)
{
    auto *line = console->form()->findChild<QLineEdit *>(u"url"_s);
    line->clear();
    QTest::keyClicks(line, url);
    console->form()->setPurpose(purpose);
    auto *open = console->findChild<QPushButton *>(u"open"_s);
    QVERIFY2(open->isEnabled(), qPrintable(url));
    click(open);
    QTRY_COMPARE(console->session()->state(), State::Open);
}

inline void ConsoleRig::openPair(const QString &url)
{
    m_server = makeConsole();
    openByHand(m_server.get(), url, OpenTarget::Purpose::Listen);
    m_client = makeConsole();
    openByHand(m_client.get(), m_server->session()->endpoint().toString(),
               OpenTarget::Purpose::Connect);
    if (m_client->session()->target().kind == ProtocolKind::Stream)
        QTRY_COMPARE(m_server->session()->peers().size(), 1);
}

inline void ConsoleRig::type(Console *console, const QString &text)
{
    auto *line = console->findChild<HistoryLine *>();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

inline QString ConsoleRig::shown(Console *console)
{
    return console->findChild<ConversationView *>()->toPlainText();
}

inline void ConsoleRig::press(Console *console, const QString &text)
{
    QToolButton *button = toolButton(console, text);
    QVERIFY2(button, qPrintable(text));
    QVERIFY2(button->isEnabled(), qPrintable(text));
    click(button);
}
