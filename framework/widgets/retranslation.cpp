// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/retranslation_p.h>

#include <penstock/core/translation.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qcoreevent.h>
#include <QtGui/qtextobject.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qplaintextedit.h>
#include <QtWidgets/qscrollbar.h>
#include <QtWidgets/qtabbar.h>
#include <QtWidgets/qtabwidget.h>

#include <algorithm>

namespace Penstock {

namespace {

struct Place
{
    int line = 0;
    int column = 0;
};

Place placeOf(const QTextDocument *document, int position)
{
    const QTextBlock block = document->findBlock(position);
    return {block.blockNumber(), position - block.position()};
}

int positionOf(const QTextDocument *document, const Place &place)
{
    const QTextBlock block = document->findBlockByNumber(place.line);
    return block.isValid() ? block.position() + std::min(place.column, block.length() - 1)
                           : document->characterCount() - 1;
}

/// English too has a file, of its plurals: it is for programs that do not call useTranslation().
void usePlurals()
{
    if (QCoreApplication::translate("Penstock::Inspector", "%n connection(s)", nullptr, 2)
        == u"2 connection(s)")
        useTranslation(QStringLiteral("en"));
}

} // namespace

Retranslation::Retranslation(QWidget *widget) : QObject(widget)
{
    usePlurals();
    widget->installEventFilter(this);
}

void Retranslation::add(const std::function<void()> &setTexts)
{
    m_functions.append(setTexts);
}

bool Retranslation::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && watched == parent()) {
        for (const auto &setTexts : std::as_const(m_functions))
            setTexts();
    }
    return false;
}

void keepTranslated(QWidget *widget, const std::function<void()> &setTexts)
{
    auto *texts = widget->findChild<Retranslation *>(QString(), Qt::FindDirectChildrenOnly);
    if (!texts)
        texts = new Retranslation(widget);
    texts->add(setTexts);
    setTexts();
}

void keepTabsTranslated(QTabWidget *tabs)
{
    // Not as literals: they are translated by Qt's own files.
    static const char *const left = "Scroll Left";
    static const char *const right = "Scroll Right";
    static const char *const close = "Close Tab";
    keepTranslated(tabs, [bar = tabs->tabBar()] {
        if (auto *button = bar->findChild<QWidget *>(QStringLiteral("ScrollLeftButton")))
            button->setAccessibleName(QTabBar::tr(left));
        if (auto *button = bar->findChild<QWidget *>(QStringLiteral("ScrollRightButton")))
            button->setAccessibleName(QTabBar::tr(right));
        for (int i = 0; bar->tabsClosable() && i < bar->count(); ++i) {
            for (const auto side : {QTabBar::LeftSide, QTabBar::RightSide}) {
                if (QWidget *button = bar->tabButton(i, side))
                    button->setToolTip(QCoreApplication::translate("CloseButton", close));
            }
        }
    });
}

void setItemTexts(QComboBox *box, const QStringList &texts)
{
    for (int i = 0; i < texts.size(); ++i) {
        if (i < box->count())
            box->setItemText(i, texts[i]);
        else
            box->addItem(texts[i]);
    }
}

void rebuildInPlace(QPlainTextEdit *view, const std::function<void()> &rebuild)
{
    const QTextCursor before = view->textCursor();
    const Place anchor = placeOf(view->document(), before.anchor());
    const Place position = placeOf(view->document(), before.position());
    const int down = view->verticalScrollBar()->value();
    const int right = view->horizontalScrollBar()->value();
    rebuild();
    QTextCursor after(view->document());
    after.setPosition(positionOf(view->document(), anchor));
    after.setPosition(positionOf(view->document(), position), QTextCursor::KeepAnchor);
    view->setTextCursor(after);
    view->verticalScrollBar()->setValue(down);
    view->horizontalScrollBar()->setValue(right);
}

} // namespace Penstock
