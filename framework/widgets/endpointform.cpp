// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/endpointform.h>

#include <penstock/plugin/pluginregistry.h>
#include <penstock/widgets/optionsform.h>
#include <penstock/widgets/retranslation_p.h>

#include <QtCore/qobject.h>
#include <QtCore/qstringlistmodel.h>
#include <QtGui/qvalidator.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qcompleter.h>
#include <QtWidgets/qformlayout.h>
#include <QtWidgets/qgroupbox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qradiobutton.h>
#include <QtWidgets/qscrollarea.h>

namespace Penstock {

namespace {

QLabel *wrappedLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLineEdit *lineEdit(const QString &name, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(name);
    return line;
}

} // namespace

EndpointForm::EndpointForm(PluginRegistry *plugins, QWidget *parent)
    : QWidget(parent),
      m_recent(new QStringListModel(this)),
      m_url(lineEdit(QStringLiteral("url"), this)),
      m_problem(wrappedLabel(this)),
      m_rows(new QFormLayout)
{
    m_url->setClearButtonEnabled(true);
    auto *completer = new QCompleter(m_recent, this);
    completer->setFilterMode(Qt::MatchContains);
    m_url->setCompleter(completer);
    m_problem->setObjectName(QStringLiteral("problem"));

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->addLayout(m_rows);
    makeRows(m_rows);
    m_optionsBox = new QGroupBox(content);
    m_options = new OptionsForm(m_optionsBox);
    (new QVBoxLayout(m_optionsBox))->addWidget(m_options);
    m_protocolBox = new QGroupBox(content);
    m_protocolOptions = new OptionsForm(m_protocolBox);
    (new QVBoxLayout(m_protocolBox))->addWidget(m_protocolOptions);
    column->addWidget(m_protocolBox);
    column->addWidget(m_optionsBox);
    column->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_url);
    layout->addWidget(m_problem);
    layout->addWidget(scroll, 1);

    connect(m_url, &QLineEdit::textChanged, this, &EndpointForm::urlEdited);
    connect(m_url, &QLineEdit::returnPressed, this, &EndpointForm::submitted);
    connect(m_options, &OptionsForm::changed, this, &EndpointForm::formEdited);
    connect(m_protocolOptions, &OptionsForm::changed, this, [this] {
        showProblem();
        Q_EMIT changed();
    });
    readPlugins(plugins);
    showEndpoint({});
    keepTranslated(this, [this] { setTexts(); });
}

EndpointForm::~EndpointForm() = default;

void EndpointForm::makeRows(QFormLayout *rows)
{
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_purposes = new QWidget(this);
    m_connect = new QRadioButton(m_purposes);
    m_listen = new QRadioButton(m_purposes);
    m_connect->setChecked(true);
    auto *purposes = new QHBoxLayout(m_purposes);
    purposes->setContentsMargins({});
    purposes->addWidget(m_connect);
    purposes->addWidget(m_listen);
    purposes->addStretch(1);
    m_scheme = new QComboBox(this);
    m_scheme->setObjectName(QStringLiteral("scheme"));
    m_description = wrappedLabel(this);
    m_description->setForegroundRole(QPalette::PlaceholderText);
    m_address = new QWidget(this);
    m_host = lineEdit(QStringLiteral("host"), m_address);
    m_port = lineEdit(QStringLiteral("port"), m_address);
    m_port->setValidator(new QIntValidator(0, 65535, m_port));
    m_port->setMaximumWidth(m_port->fontMetrics().horizontalAdvance(QStringLiteral("0")) * 10);
    m_portLabel = new QLabel(m_address);
    m_portLabel->setBuddy(m_port);
    auto *address = new QHBoxLayout(m_address);
    address->setContentsMargins({});
    address->addWidget(m_host, 1);
    address->addWidget(m_portLabel);
    address->addWidget(m_port);
    m_address->setFocusProxy(m_host);
    m_path = lineEdit(QStringLiteral("path"), this);
    m_protocol = new QComboBox(this);
    m_protocol->setObjectName(QStringLiteral("protocol"));
    rows->addRow(QString(), m_purposes);
    const auto addRow = [this, rows](QWidget *field) {
        auto *label = new QLabel(this);
        label->setBuddy(field);
        rows->addRow(label, field);
    };
    addRow(m_scheme);
    rows->addRow(QString(), m_description);
    addRow(m_address);
    addRow(m_path);
    addRow(m_protocol);

    for (QLineEdit *line : {m_host, m_port, m_path})
        connect(line, &QLineEdit::textEdited, this, &EndpointForm::formEdited);
    connect(m_scheme, &QComboBox::activated, this, &EndpointForm::schemeChosen);
    connect(m_protocol, &QComboBox::currentIndexChanged, this, &EndpointForm::protocolChosen);
    connect(m_listen, &QRadioButton::toggled, this, [this] {
        showProblem();
        Q_EMIT changed();
    });
}

void EndpointForm::setTexts()
{
    m_url->setPlaceholderText(tr("An endpoint, such as tcp://127.0.0.1:7000"));
    m_url->setAccessibleName(tr("Endpoint"));
    m_connect->setText(tr("&Connect"));
    m_listen->setText(tr("&Listen"));
    m_portLabel->setText(tr("P&ort"));
    const auto setLabel = [this](QWidget *field, const QString &text) {
        qobject_cast<QLabel *>(m_rows->labelForField(field))->setText(text);
    };
    setLabel(m_scheme, tr("&Transport"));
    setLabel(m_address, tr("&Address"));
    setLabel(m_path, tr("Pat&h"));
    setLabel(m_protocol, tr("P&rotocol"));
    for (int i = 0; i < m_scheme->count(); ++i)
        m_scheme->setItemText(i, tr("%1 – %2").arg(m_schemes[i].name, m_schemes[i].plugin.name));
    m_scheme->setPlaceholderText(m_schemes.isEmpty() ? tr("No transport plugin was found")
                                                     : tr("Choose a transport"));
    if (const Scheme *current = scheme())
        m_optionsBox->setTitle(tr("Options of %1").arg(current->plugin.name));
    fillProtocols();
}

void EndpointForm::readPlugins(PluginRegistry *plugins)
{
    const QList<PluginInfo> all = plugins->plugins();
    for (const PluginInfo &info : all) {
        const PluginMetadata &plugin = info.metadata;
        if (plugin.kind == PluginKind::Protocol)
            m_protocols.append(plugin);
        for (const QString &name : plugin.schemes) {
            m_schemes.append({name, plugin});
            m_scheme->addItem(name, name);
        }
    }
    m_scheme->setCurrentIndex(-1);
}

// --- From outside ---

void EndpointForm::setTarget(const OpenTarget &target)
{
    setUrl(target.endpoint.toString());
    setPurpose(target.purpose);
    setProtocol(target.protocol);
    QMap<QString, QString> texts;
    for (auto item = target.protocolOptions.cbegin(); item != target.protocolOptions.cend(); ++item)
        texts.insert(item.key(), item->toString());
    m_protocolOptions->setTexts(texts);
    showProblem();
}

QString EndpointForm::url() const
{
    return m_url->text().trimmed();
}

void EndpointForm::setUrl(const QString &url)
{
    m_url->setText(url);
}

OpenTarget::Purpose EndpointForm::purpose() const
{
    return m_listen->isChecked() ? OpenTarget::Purpose::Listen : OpenTarget::Purpose::Connect;
}

void EndpointForm::setPurpose(OpenTarget::Purpose purpose)
{
    (purpose == OpenTarget::Purpose::Listen ? m_listen : m_connect)->setChecked(true);
}

QString EndpointForm::protocol() const
{
    return m_protocol->currentData().toString();
}

void EndpointForm::setProtocol(const QString &name)
{
    m_protocol->setCurrentIndex(qMax(0, m_protocol->findData(name)));
}

void EndpointForm::setRecentUrls(const QStringList &urls)
{
    m_recent->setStringList(urls);
}

void EndpointForm::setProtocolVisible(bool visible)
{
    m_rows->setRowVisible(m_protocol, visible);
}

void EndpointForm::setPurposeVisible(bool visible)
{
    m_rows->setRowVisible(m_purposes, visible);
}

} // namespace Penstock
