// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/plugin/metadata.h>
#include <penstock/widgets/export.h>

#include <QtWidgets/qwidget.h>

#include <functional>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QLabel;
QT_END_NAMESPACE

namespace Penstock {

/// Edits one option of a plugin, as the text that a URL has. Owner, thread: as every widget.
class PENSTOCK_WIDGETS_EXPORT OptionEditor : public QWidget
{
    Q_OBJECT

public:
    OptionEditor(const PluginMetadata &plugin, const PluginOption &option,
                 QWidget *parent = nullptr);
    ~OptionEditor() override;

    const QString &optionName() const { return m_option.name; }
    /// Empty where it is at its default.
    QString text() const { return m_text(); }
    /// Emits nothing.
    void setText(const QString &text);
    /// What is wrong, a sentence, which is shown too; empty where nothing is.
    const QString &problem() const { return m_problem; }

Q_SIGNALS:
    /// By the user.
    void changed();

private:
    void makeCheckBox(QBoxLayout *row);
    void makeChoice(QBoxLayout *row, const QStringList &values);
    void makeLine(QBoxLayout *row);
    void addFileButton(QBoxLayout *row, bool folder);
    void edited();
    void check();

    const PluginMetadata m_plugin; ///< with no other option than this one
    const PluginOption m_option;
    std::function<QString()> m_text;
    std::function<void(const QString &)> m_setText;
    QLabel *m_problemLabel;
    QString m_problem;
};

} // namespace Penstock
