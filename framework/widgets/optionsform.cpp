// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/optionsform.h>

#include <penstock/widgets/optioneditor.h>
#include <penstock/widgets/retranslation_p.h>

#include <QtWidgets/qformlayout.h>
#include <QtWidgets/qlabel.h>

#include <algorithm>

namespace Penstock {

OptionsForm::OptionsForm(QWidget *parent) : QWidget(parent), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

OptionsForm::~OptionsForm() = default;

void OptionsForm::setPlugin(const PluginMetadata &plugin)
{
    while (m_layout->rowCount() > 0)
        m_layout->removeRow(0);
    m_editors.clear();
    m_plugin = plugin;
    for (const PluginOption &option : plugin.options) {
        auto *editor = new OptionEditor(plugin, option, this);
        connect(editor, &OptionEditor::changed, this, &OptionsForm::changed);
        auto *label = new QLabel(option.name, this);
        keepTranslated(editor, [editor, label] { label->setToolTip(editor->toolTip()); });
        label->setBuddy(editor);
        m_layout->addRow(label, editor);
        m_editors.push_back(editor);
    }
}

void OptionsForm::setTexts(const QMap<QString, QString> &texts)
{
    for (OptionEditor *editor : m_editors)
        editor->setText(texts.value(editor->optionName()));
}

QList<std::pair<QString, QString>> OptionsForm::texts() const
{
    QList<std::pair<QString, QString>> list;
    for (const OptionEditor *editor : m_editors) {
        if (const QString text = editor->text(); !text.isEmpty())
            list.append({editor->optionName(), text});
    }
    return list;
}

QVariantMap OptionsForm::given() const
{
    QVariantMap map;
    const auto all = texts();
    for (const auto &[name, text] : all)
        map.insert(name, text);
    return map;
}

bool OptionsForm::isValid() const
{
    return std::all_of(m_editors.begin(), m_editors.end(),
                       [](const OptionEditor *editor) { return editor->problem().isEmpty(); });
}

} // namespace Penstock
