// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/optioneditor.h>

#include <penstock/plugin/pluginoptions.h>
#include <penstock/widgets/retranslation_p.h>

#include <QtCore/qobject.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qtoolbutton.h>

namespace Penstock {

namespace {

PluginMetadata onlyWith(PluginMetadata plugin, const PluginOption &option)
{
    plugin.options = {option};
    return plugin;
}

/// "A duration from 10ms to 1min."
QString expectation(const PluginOption &option)
{
    QString text = optionExpectation(option);
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString toolTipOf(const PluginOption &option)
{
    QString text = QStringLiteral("<p><b>%1</b></p><p>%2</p><p>%3</p>")
                       .arg(option.name.toHtmlEscaped(), option.description.toHtmlEscaped(),
                            expectation(option).toHtmlEscaped());
    if (option.defaultValue.isValid()) {
        text += OptionEditor::tr("<p>Default: %1</p>")
                    .arg(optionText(option, option.defaultValue).toHtmlEscaped());
    }
    return text;
}

} // namespace

OptionEditor::OptionEditor(const PluginMetadata &plugin, const PluginOption &option,
                           QWidget *parent)
    : QWidget(parent),
      m_plugin(onlyWith(plugin, option)),
      m_option(option),
      m_problemLabel(new QLabel(this))
{
    setObjectName(option.name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    column->addWidget(m_problemLabel);
    m_problemLabel->setWordWrap(true);
    m_problemLabel->setTextFormat(Qt::PlainText);
    m_problemLabel->setObjectName(QStringLiteral("problem"));
    m_problemLabel->hide();
    if (option.type == PluginOption::Type::Bool && option.defaultValue.isValid())
        makeCheckBox(row);
    else if (option.type == PluginOption::Type::Bool)
        makeChoice(row, {QStringLiteral("true"), QStringLiteral("false")});
    else if (option.type == PluginOption::Type::Enum)
        makeChoice(row, option.values);
    else
        makeLine(row);
    keepTranslated(this, [this] {
        setToolTip(toolTipOf(m_option));
        check();
    });
}

OptionEditor::~OptionEditor() = default;

void OptionEditor::makeCheckBox(QBoxLayout *row)
{
    auto *box = new QCheckBox(this);
    const bool byDefault = m_option.defaultValue.toBool();
    box->setChecked(byDefault);
    box->setAccessibleName(m_option.name);
    row->addWidget(box);
    m_text = [box, byDefault] {
        if (box->isChecked() == byDefault)
            return QString();
        return byDefault ? QStringLiteral("false") : QStringLiteral("true");
    };
    m_setText = [this, box, byDefault](const QString &text) {
        const auto resolved = resolveOptions(m_plugin, {{m_option.name, text}});
        const QSignalBlocker blocker(box);
        box->setChecked(text.isEmpty() || !resolved ? byDefault
                                                    : resolved->value(m_option.name).toBool());
    };
    connect(box, &QCheckBox::toggled, this, &OptionEditor::edited);
    setFocusProxy(box);
}

void OptionEditor::makeChoice(QBoxLayout *row, const QStringList &values)
{
    auto *box = new QComboBox(this);
    const QString byDefault = optionText(m_option, m_option.defaultValue);
    box->addItem(QString(), QString());
    keepTranslated(this, [box, byDefault] {
        box->setItemText(0,
                         byDefault.isEmpty() ? tr("(not set)") : tr("%1 (default)").arg(byDefault));
    });
    for (const QString &value : values) {
        if (value != byDefault)
            box->addItem(value, value);
    }
    box->setAccessibleName(m_option.name);
    row->addWidget(box);
    row->addStretch(1);
    m_text = [box] { return box->currentData().toString(); };
    m_setText = [box, byDefault](const QString &text) {
        const QSignalBlocker blocker(box);
        const int index = box->findData(text == byDefault ? QString() : text);
        if (index < 0)
            box->addItem(text, text); // wrong, and told so
        box->setCurrentIndex(index < 0 ? box->count() - 1 : index);
    };
    connect(box, &QComboBox::currentIndexChanged, this, &OptionEditor::edited);
    setFocusProxy(box);
}

void OptionEditor::makeLine(QBoxLayout *row)
{
    auto *line = new QLineEdit(this);
    const QString byDefault = optionText(m_option, m_option.defaultValue);
    keepTranslated(this, [line, byDefault] {
        line->setPlaceholderText(byDefault.isEmpty() ? tr("not set") : byDefault);
    });
    line->setClearButtonEnabled(true);
    line->setAccessibleName(m_option.name);
    line->setAccessibleDescription(m_option.description);
    row->addWidget(line);
    m_text = [line] { return line->text(); };
    m_setText = [line](const QString &text) {
        const QSignalBlocker blocker(line);
        line->setText(text);
    };
    connect(line, &QLineEdit::textChanged, this, &OptionEditor::edited);
    setFocusProxy(line);
    if (m_option.unit == QLatin1String("file"))
        addFileButton(row, false);
    else if (m_option.unit == QLatin1String("folder"))
        addFileButton(row, true);
    else if (!m_option.unit.isEmpty()
             && (m_option.type == PluginOption::Type::Integer
                 || m_option.type == PluginOption::Type::Number))
        row->addWidget(new QLabel(m_option.unit, this));
}

void OptionEditor::addFileButton(QBoxLayout *row, bool folder)
{
    auto *button = new QToolButton(this);
    button->setText(QStringLiteral("…"));
    keepTranslated(this, [button, folder] {
        button->setToolTip(folder ? tr("Choose a folder") : tr("Choose a file"));
        button->setAccessibleName(button->toolTip());
    });
    row->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, folder] {
        auto *dialog = new QFileDialog(this, tr("Choose the %1").arg(m_option.name), m_text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
            m_setText(path);
            edited();
        });
        dialog->open();
    });
}

void OptionEditor::setText(const QString &text)
{
    m_setText(text);
    check();
}

void OptionEditor::edited()
{
    check();
    Q_EMIT changed();
}

void OptionEditor::check()
{
    const QString given = text();
    m_problem.clear();
    if (!given.isEmpty()) {
        const auto resolved = resolveOptions(m_plugin, {{m_option.name, given}});
        if (!resolved)
            m_problem = tr("It has to be %1.").arg(optionExpectation(m_option));
    }
    m_problemLabel->setText(m_problem);
    m_problemLabel->setVisible(!m_problem.isEmpty());
}

} // namespace Penstock
