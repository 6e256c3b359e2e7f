// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/widgets/export.h>

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>

#include <functional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QPlainTextEdit;
class QTabWidget;
class QWidget;
QT_END_NAMESPACE

namespace Penstock {

/// Calls what sets the texts of a widget again whenever they are to be in another language. Owner: the widget.
class Retranslation : public QObject
{
    Q_OBJECT

public:
    explicit Retranslation(QWidget *widget);

    void add(const std::function<void()> &setTexts);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<std::function<void()>> m_functions;
};

/// Calls @a setTexts now, and whenever a translator is installed or removed (QEvent::LanguageChange), in the order in which they were
/// given for @a widget. It must not delete children of the widget: each of them is about to get the event, too.
PENSTOCK_WIDGETS_EXPORT void keepTranslated(QWidget *widget, const std::function<void()> &setTexts);

/// The texts that Qt itself gives buttons of tabs, and never again.
PENSTOCK_WIDGETS_EXPORT void keepTabsTranslated(QTabWidget *tabs);

/// Gives items other texts, and leaves what is chosen alone.
void setItemTexts(QComboBox *box, const QStringList &texts);

/// Lets @a rebuild write all that @a view shows anew; the cursor, its selection and what is in sight stay.
void rebuildInPlace(QPlainTextEdit *view, const std::function<void()> &rebuild);

} // namespace Penstock
