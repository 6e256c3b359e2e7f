// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/filterline_p.h>

#include <penstock/widgets/icons_p.h>
#include <penstock/widgets/plaintext_p.h>
#include <penstock/widgets/retranslation_p.h>

#include <QtCore/qsettings.h>
#include <QtGui/qaction.h>
#include <QtGui/qevent.h>
#include <QtWidgets/qabstractitemview.h>
#include <QtWidgets/qcompleter.h>
#include <QtWidgets/qmenu.h>

namespace Penstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int delayMs = 120; // of what is being typed, not every letter is a filter

QString settingsKey()
{
    return u"penstock/filters"_s;
}

} // namespace

FilterLine::FilterLine(QWidget *parent)
    : QLineEdit(parent), m_completer(new QCompleter(&m_words, this)), m_menu(new QMenu(this))
{
    setObjectName(u"filter"_s);
    setClearButtonEnabled(true);
    addAction(icon(Icon::Filter), LeadingPosition);
    QAction *saved = addAction(icon(Icon::Star), TrailingPosition);
    connect(saved, &QAction::triggered, this, &FilterLine::showSaved);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &FilterLine::accept);
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &FilterLine::apply);
    connect(this, &QLineEdit::textChanged, this, [this] { m_delay.start(); });
    connect(this, &QLineEdit::textEdited, this, &FilterLine::suggest);
    connect(this, &QLineEdit::returnPressed, this, &FilterLine::apply);
    keepTranslated(this, [this, saved] {
        setTexts();
        saved->setText(tr("Saved filters"));
        saved->setToolTip(saved->text());
    });
}

void FilterLine::setTexts()
{
    setAccessibleName(tr("Filter of connections"));
    setPlaceholderText(tr("Filter, as state:open peer:10.* bytes>1M -paused"));
    QString toolTip = u"<table>"_s;
    for (const auto &[word, meaning] : ConnectionFilter::help())
        toolTip += u"<tr><td><tt>%1</tt>&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(
            word.toHtmlEscaped(), meaning.toHtmlEscaped());
    setToolTip(toolTip + u"</table>"_s);
    if (!text().isEmpty())
        apply(); // so that what is wrong with it is told again
}

void FilterLine::apply()
{
    m_delay.stop();
    const Result<ConnectionFilter> filter = ConnectionFilter::parse(text());
    Q_EMIT wrong(filter ? QString() : filter.error().detail());
    if (filter)
        Q_EMIT filterChanged(*filter);
}

void FilterLine::suggest()
{
    const QStringList words = ConnectionFilter::completions(
        text(), cursorPosition(), m_known ? m_known() : QHash<QString, QStringList>());
    const qsizetype start = ConnectionFilter::wordStart(text(), cursorPosition());
    if (words.isEmpty() || start == cursorPosition()) {
        m_completer->popup()->hide();
        return;
    }
    m_words.setStringList(words);
    m_completer->complete(QRect(cursorRect().x(), 0, 260, height()));
    m_completer->popup()->setCurrentIndex({}); // Return is for what was typed, until one is chosen
}

void FilterLine::accept(const QString &completion)
{
    const auto start = int(ConnectionFilter::wordStart(text(), cursorPosition()));
    const QString whole = text();
    const QString rest = whole.mid(cursorPosition());
    setText(whole.left(start) + completion + rest);
    setCursorPosition(start + int(completion.size()));
    if (completion.endsWith(u':'))
        suggest(); // its values
}

/// The tabulator takes what is suggested; where nothing is, it goes on to the next widget.
bool FilterLine::event(QEvent *event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Tab
        || !m_completer->popup()->isVisible())
        return QLineEdit::event(event);
    const QModelIndex current = m_completer->popup()->currentIndex();
    m_completer->popup()->hide();
    accept(current.isValid() ? current.data().toString() : m_words.stringList().value(0));
    return true;
}

void FilterLine::keyPressEvent(QKeyEvent *event)
{
    if (m_completer->popup()->isVisible()) {
        const QModelIndex current = m_completer->popup()->currentIndex();
        if (current.isValid()
            && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
            event->ignore(); // the completer's
            return;
        }
    } else if (event->key() == Qt::Key_Down
               || (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier)) {
        suggest();
        return;
    } else if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

QStringList FilterLine::savedFilters()
{
    return QSettings().value(settingsKey()).toStringList();
}

void FilterLine::save(const QString &filter)
{
    QStringList filters = savedFilters();
    if (filter.isEmpty() || filters.contains(filter))
        return;
    filters.append(filter);
    QSettings().setValue(settingsKey(), filters);
}

void FilterLine::forget(const QString &filter)
{
    QStringList filters = savedFilters();
    filters.removeAll(filter);
    QSettings().setValue(settingsKey(), filters);
    Q_EMIT forgotten(filter);
}

void FilterLine::showSaved()
{
    fillMenu();
    m_menu->popup(mapToGlobal(QPoint(width() - m_menu->sizeHint().width(), height())));
}

void FilterLine::fillMenu()
{
    m_menu->clear();
    const QString current = text().trimmed();
    const QStringList filters = savedFilters();
    for (const QString &filter : filters) {
        QAction *action = m_menu->addAction(withoutMnemonics(filter), this, [this, filter] {
            setText(filter);
            apply();
        });
        action->setCheckable(true);
        action->setChecked(filter == current);
    }
    if (filters.isEmpty())
        m_menu->addAction(tr("No filter is saved yet"))->setEnabled(false);
    m_menu->addSeparator();
    const QString shown = withoutMnemonics(current);
    QAction *keep =
        m_menu->addAction(tr("Save \"%1\"").arg(shown), this, [this, current] { save(current); });
    keep->setVisible(!current.isEmpty() && !filters.contains(current)
                     && ConnectionFilter::parse(current));
    QAction *drop = m_menu->addAction(tr("Forget \"%1\"").arg(shown), this,
                                      [this, current] { forget(current); });
    drop->setVisible(filters.contains(current));
    QAction *write = m_menu->addAction(tr("Write a filter to save it"));
    write->setEnabled(false);
    write->setVisible(current.isEmpty());
}

} // namespace Penstock
