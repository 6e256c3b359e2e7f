// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qmap.h>
#include <QtCore/qmetaobject.h>
#include <QtCore/qregularexpression.h>
#include <QtGui/qaction.h>
#include <QtWidgets/qabstractitemview.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qplaintextedit.h>
#include <QtWidgets/qtabwidget.h>
#include <QtWidgets/qtextbrowser.h>
#include <QtWidgets/qwidget.h>

/// Every text of a window that somebody may see or hear, by where it is: properties of widgets and actions, tabs, choices, headers
/// and rows. Numbers are left out, since they go on.
class VisibleTexts
{
public:
    explicit VisibleTexts(const QWidget *window) { addObject(window, QString()); }

    QMap<QString, QString> texts;

private:
    void add(const QString &place, const QString &text)
    {
        static const QRegularExpression numbers(QStringLiteral(
            "(?:[\\d.,:]+\\s?(?:(?:µs|ms|s|min|h)\\b|毫秒|微秒|秒|分钟|分|時間|小时)?"
            "\\s?)+"));
        if (!text.isEmpty())
            texts.insert(place, QString(text).replace(numbers, QStringLiteral("#")));
    }

    void addObject(const QObject *object, const QString &above)
    {
        const QString place = above + u'/' + QLatin1StringView(object->metaObject()->className())
            + (object->objectName().isEmpty() ? QString() : u' ' + object->objectName());
        if (!object->isWidgetType() && !qobject_cast<const QAction *>(object))
            return;
        addProperties(object, place);
        if (const auto *tabs = qobject_cast<const QTabBar *>(object)) {
            for (int i = 0; i < tabs->count(); ++i)
                add(QStringLiteral("%1 tab %2").arg(place).arg(i), tabs->tabText(i));
        }
        if (const auto *box = qobject_cast<const QComboBox *>(object)) {
            for (int i = 0; i < box->count(); ++i)
                add(QStringLiteral("%1 choice %2").arg(place).arg(i), box->itemText(i));
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(object);
            view && view->model())
            addModel(view->model(), place);
        QHash<QString, int> known;
        for (const QObject *child : object->children()) {
            const QString key =
                QLatin1StringView(child->metaObject()->className()) + child->objectName();
            addObject(child, QStringLiteral("%1 %2").arg(place).arg(known[key]++));
        }
    }

    void addProperties(const QObject *object, const QString &place)
    {
        static const QStringList notShown{QStringLiteral("objectName"), QStringLiteral("html"),
                                          QStringLiteral("markdown"), QStringLiteral("styleSheet")};
        const QMetaObject *about = object->metaObject();
        for (int i = 0; i < about->propertyCount(); ++i) {
            const QMetaProperty property = about->property(i);
            if (property.typeId() == QMetaType::QString
                && !notShown.contains(QLatin1StringView(property.name())))
                add(place + u'.' + QLatin1StringView(property.name()),
                    property.read(object).toString());
        }
    }

    void addModel(const QAbstractItemModel *model, const QString &place)
    {
        for (int column = 0; column < model->columnCount(); ++column) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole})
                add(QStringLiteral("%1 header %2 %3").arg(place).arg(column).arg(role),
                    model->headerData(column, Qt::Horizontal, role).toString());
        }
        addRows(model, QModelIndex(), place);
    }

    void addRows(const QAbstractItemModel *model, const QModelIndex &parent, const QString &place)
    {
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const QString here = QStringLiteral("%1 row %2").arg(place).arg(row);
            for (int column = 0; column < model->columnCount(parent); ++column) {
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole})
                    add(QStringLiteral("%1 column %2 %3").arg(here).arg(column).arg(role),
                        model->data(model->index(row, column, parent), role).toString());
            }
            addRows(model, model->index(row, 0, parent), here);
        }
    }
};
