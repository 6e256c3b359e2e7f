// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/consolepages.h>

#include <penstock/widgets/console.h>
#include <penstock/widgets/icons_p.h>
#include <penstock/widgets/plaintext_p.h>
#include <penstock/widgets/retranslation_p.h>

#include <QtGui/qaction.h>
#include <QtWidgets/qtabbar.h>
#include <QtWidgets/qtoolbutton.h>

namespace Penstock {

ConsolePages::ConsolePages(PluginRegistry *plugins, QWidget *parent)
    : QTabWidget(parent), m_plugins(plugins), m_memory(new ConsoleMemory(this))
{
    setDocumentMode(true);
    setTabsClosable(true);
    setMovable(true);
    auto *add = new QAction(icon(Icon::Attach), QString(), this);
    keepTabsTranslated(this);
    add->setShortcut(QKeySequence::AddTab);
    add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(add);
    auto *close = new QAction(this);
    close->setShortcut(QKeySequence(QStringLiteral("Ctrl+F4")));
    close->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(close);
    connect(close, &QAction::triggered, this, [this] { this->close(currentIndex()); });
    keepTranslated(this, [add, close] {
        add->setText(tr("New console"));
        close->setText(tr("Close this console"));
    });
    auto *button = new QToolButton(this);
    button->setDefaultAction(add);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    setCornerWidget(button);
    connect(add, &QAction::triggered, this, &ConsolePages::addConsole);
    connect(this, &QTabWidget::tabCloseRequested, this, &ConsolePages::close);
    addConsole();
}

// The consoles go before what they remember.
ConsolePages::~ConsolePages()
{
    while (count() > 0)
        delete widget(0);
}

Console *ConsolePages::addConsole()
{
    auto *console = new Console(m_plugins, m_memory, this);
    const int index = addTab(console, withoutMnemonics(console->title()));
    connect(console, &Console::titleChanged, this,
            [this, console] { setTabText(indexOf(console), withoutMnemonics(console->title())); });
    setCurrentIndex(index);
    console->setFocus();
    return console;
}

Console *ConsolePages::currentConsole() const
{
    return qobject_cast<Console *>(currentWidget());
}

void ConsolePages::close(int index)
{
    delete widget(index);
    if (count() == 0)
        addConsole();
}

} // namespace Penstock
