// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/plugin/metadata.h>
#include <penstock/widgets/export.h>

#include <QtCore/qvariant.h>
#include <QtWidgets/qwidget.h>

#include <vector>

QT_BEGIN_NAMESPACE
class QFormLayout;
QT_END_NAMESPACE

namespace Penstock {

class OptionEditor;

/// A form for the options of a plugin, made from its metadata: a row for each, what holds without it shown, its description as
/// its tooltip, and what is wrong with it below it. Owner, thread: as every widget.
class PENSTOCK_WIDGETS_EXPORT OptionsForm : public QWidget
{
    Q_OBJECT

public:
    explicit OptionsForm(QWidget *parent = nullptr);
    ~OptionsForm() override;

    /// Makes the form anew, with all options at their defaults.
    void setPlugin(const PluginMetadata &plugin);
    const PluginMetadata &plugin() const { return m_plugin; }
    /// How many rows there are.
    qsizetype count() const { return qsizetype(m_editors.size()); }
    /// Shows @a texts, as a URL has them, by the options' names; all others go to their defaults. Emits nothing. Names that
    /// the plugin has not got are left out.
    void setTexts(const QMap<QString, QString> &texts);
    /// What is not at its default, valid or not, in the order of the metadata.
    QList<std::pair<QString, QString>> texts() const;
    /// The same as values, for resolveOptions().
    QVariantMap given() const;
    /// Whether all that is given can be used. What cannot is named at its row.
    bool isValid() const;

Q_SIGNALS:
    /// By the user.
    void changed();

private:
    PluginMetadata m_plugin;
    QFormLayout *m_layout;
    std::vector<OptionEditor *> m_editors;
};

} // namespace Penstock
