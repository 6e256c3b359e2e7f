// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// How the URL and the form of an EndpointForm are kept in step.

#include <penstock/widgets/endpointform.h>

#include <penstock/plugin/pluginoptions.h>
#include <penstock/widgets/optionsform.h>

#include <QtCore/qregularexpression.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qformlayout.h>
#include <QtWidgets/qgroupbox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qradiobutton.h>

namespace Penstock {

namespace {

QString sentence(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text.isEmpty() || text.endsWith(u'.') ? text : text + u'.';
}

/// What is wrong with the first of @a given that is wrong; empty where nothing is.
QString problemOfOptions(const PluginMetadata &plugin, const QVariantMap &given)
{
    for (auto item = given.cbegin(); item != given.cend(); ++item) {
        const PluginOption *option = plugin.option(item.key());
        if (!option) {
            QStringList names;
            for (const PluginOption &each : plugin.options)
                names.append(each.name);
            return names.isEmpty()
                ? EndpointForm::tr("%1 has no options.").arg(plugin.name)
                : EndpointForm::tr("%1 has no option \"%2\"; there are %3.")
                      .arg(plugin.name, item.key(), names.join(QStringLiteral(", ")));
        }
        PluginMetadata alone = plugin;
        alone.options = {*option};
        if (!resolveOptions(alone, {{item.key(), *item}}))
            return EndpointForm::tr("The option \"%1\" cannot be \"%2\": it has to be %3.")
                .arg(item.key(), item->toString(), optionExpectation(*option));
    }
    return {};
}

} // namespace

// --- What is shown ---

const EndpointForm::Scheme *EndpointForm::scheme() const
{
    const QString name = m_scheme->currentData().toString();
    for (const Scheme &each : m_schemes) {
        if (each.name == name)
            return &each;
    }
    return nullptr;
}

EndpointForm::Shape EndpointForm::shapeOf(const Scheme &scheme)
{
    const QRegularExpression example(
        QStringLiteral("\\b%1:(//)?([^\\s,;]*)").arg(QRegularExpression::escape(scheme.name)));
    const QRegularExpressionMatch match = example.match(scheme.plugin.description);
    if (!match.hasMatch())
        return {};
    const QString rest = match.captured(2);
    if (match.capturedLength(1) == 0)
        return {false, true, rest};
    const qsizetype slash = rest.indexOf(u'/');
    return {true, slash >= 0, slash < 0 ? QString() : rest.mid(slash)};
}

void EndpointForm::showEndpoint(const Endpoint &endpoint)
{
    showScheme(endpoint.scheme());
    QMap<QString, QString> texts;
    m_kept.clear();
    const Endpoint::Options options = endpoint.options();
    const Scheme *current = scheme();
    for (const auto &[name, value] : options) {
        if (current && current->plugin.option(name) && !value.isEmpty())
            texts.insert(name, value);
        else
            m_kept.append({name, value});
    }
    m_options->setTexts(texts);
    showParts(endpoint);
}

void EndpointForm::showScheme(const QString &name)
{
    m_scheme->setCurrentIndex(m_scheme->findData(name));
    if (name == m_shownScheme && !name.isEmpty())
        return;
    m_shownScheme = name;
    const Scheme *current = scheme();
    m_options->setPlugin(current ? current->plugin : PluginMetadata());
    m_optionsBox->setTitle(current ? tr("Options of %1").arg(current->plugin.name) : QString());
    m_optionsBox->setVisible(m_options->count() > 0);
    m_description->setText(current ? sentence(current->plugin.description) : QString());
    m_rows->setRowVisible(m_description, current);
    fillProtocols();
    if (!current)
        return;
    const bool canListen = current->plugin.hasCapability(QStringLiteral("listen"));
    const bool canConnect = current->plugin.hasCapability(QStringLiteral("connect"))
        || current->plugin.hasCapability(QStringLiteral("datagram"));
    m_listen->setEnabled(canListen);
    m_connect->setEnabled(canConnect);
    if (m_listen->isChecked() ? !canListen : !canConnect)
        setPurpose(canListen ? OpenTarget::Purpose::Listen : OpenTarget::Purpose::Connect);
}

void EndpointForm::showParts(const Endpoint &endpoint)
{
    const Scheme *current = scheme();
    const Shape shape = current ? shapeOf(*current) : Shape{false, false, {}};
    if (m_host->text() != endpoint.host())
        m_host->setText(endpoint.host());
    const QString port = endpoint.port() >= 0 ? QString::number(endpoint.port()) : QString();
    if (m_port->text() != port)
        m_port->setText(port);
    if (m_path->text() != endpoint.path())
        m_path->setText(endpoint.path());
    m_path->setPlaceholderText(shape.pathExample);
    m_rows->setRowVisible(m_address, shape.hasHost || !m_host->text().isEmpty() || !port.isEmpty());
    m_rows->setRowVisible(m_path, shape.hasPath || !m_path->text().isEmpty());
}

void EndpointForm::fillProtocols()
{
    const QString before = protocol();
    const Scheme *current = scheme();
    const bool datagrams = current && current->plugin.acceptedKind() == ProtocolKind::Datagram;
    {
        const QSignalBlocker blocker(m_protocol);
        m_protocol->clear();
        m_protocol->addItem(tr("None: talk by hand"), QString());
        for (const PluginMetadata &plugin : std::as_const(m_protocols)) {
            const bool fits = datagrams ? plugin.protocolKinds.contains(QLatin1String("datagram"))
                                        : plugin.protocolKinds.contains(QLatin1String("stream"))
                    || plugin.protocolKinds.contains(QLatin1String("buffered"));
            for (const QString &name : plugin.protocols) {
                if (fits)
                    m_protocol->addItem(tr("%1 – %2").arg(name, plugin.name), name);
            }
        }
        m_protocol->setCurrentIndex(qMax(0, m_protocol->findData(before)));
    }
    protocolChosen();
}

void EndpointForm::protocolChosen()
{
    PluginMetadata chosen;
    for (const PluginMetadata &plugin : std::as_const(m_protocols)) {
        if (plugin.protocols.contains(protocol()))
            chosen = plugin;
    }
    if (chosen.id != m_protocolOptions->plugin().id)
        m_protocolOptions->setPlugin(chosen);
    m_protocolBox->setTitle(tr("Options of %1").arg(chosen.name));
    m_protocolBox->setVisible(m_protocolOptions->count() > 0);
    m_protocol->setToolTip(sentence(chosen.description));
    showProblem();
    Q_EMIT changed();
}

// --- Both ways ---

void EndpointForm::urlEdited()
{
    if (const Result<Endpoint> endpoint = Endpoint::parse(m_url->text().trimmed()))
        showEndpoint(*endpoint);
    showProblem();
    Q_EMIT changed();
}

void EndpointForm::schemeChosen()
{
    const Scheme *current = scheme();
    if (!current)
        return;
    const Shape shape = shapeOf(*current);
    if (shape.hasHost && m_host->text().isEmpty())
        m_host->setText(QStringLiteral("127.0.0.1"));
    if (!shape.hasHost) {
        m_host->clear();
        m_port->clear();
    }
    if (!shape.hasPath || shape.hasHost != m_path->text().startsWith(u'/'))
        m_path->clear();
    m_kept.clear();
    showScheme(current->name);
    formEdited();
}

void EndpointForm::formEdited()
{
    if (const Result<Endpoint> endpoint = composed()) {
        const QSignalBlocker blocker(m_url);
        m_url->setText(endpoint->toString());
        showParts(*endpoint);
    }
    showProblem();
    Q_EMIT changed();
}

Result<Endpoint> EndpointForm::composed() const
{
    const QString name = m_scheme->currentData().toString();
    if (name.isEmpty())
        return Error(Error::Kind::InvalidArgument, tr("Choose a transport."));
    QString text = Endpoint(name, m_path->text()).toString();
    if (!m_host->text().isEmpty() || !m_port->text().isEmpty()) {
        const int port = m_port->text().isEmpty() ? -1 : m_port->text().toInt();
        text = Endpoint(name, m_host->text(), port).toString() + text.mid(name.size() + 1);
    }
    Result<Endpoint> endpoint = Endpoint::parse(text);
    if (!endpoint)
        return endpoint;
    const auto options = m_options->texts();
    for (const auto &[option, value] : options)
        endpoint->setOption(option, value);
    for (const auto &[option, value] : m_kept) {
        if (!endpoint->hasOption(option))
            endpoint->setOption(option, value);
    }
    return endpoint;
}

QString EndpointForm::problemOf(const Endpoint &endpoint) const
{
    const Scheme *current = scheme();
    if (!current) {
        QStringList names;
        for (const Scheme &each : m_schemes)
            names.append(each.name);
        return tr("No plugin has the scheme \"%1\"; there are %2.")
            .arg(endpoint.scheme(), names.join(QStringLiteral(", ")));
    }
    const QString problem = problemOfOptions(current->plugin, givenOptions(endpoint));
    if (!problem.isEmpty())
        return problem;
    if (m_listen->isChecked() && !m_listen->isEnabled())
        return tr("%1 cannot listen.").arg(current->plugin.name);
    return {};
}

void EndpointForm::showProblem()
{
    const Result<OpenTarget> result = target();
    const bool isEmpty = m_url->text().trimmed().isEmpty();
    m_problem->setText(result || isEmpty ? QString() : result.error().detail());
    m_problem->setVisible(!m_problem->text().isEmpty());
}

Result<OpenTarget> EndpointForm::target() const
{
    const auto wrong = [](const QString &text) {
        return Error(Error::Kind::InvalidArgument, text);
    };
    const QString text = m_url->text().trimmed();
    if (text.isEmpty())
        return wrong(tr("Type an endpoint, or choose a transport."));
    const Result<Endpoint> endpoint = Endpoint::parse(text);
    if (!endpoint)
        return wrong(sentence(endpoint.error().detail()));
    if (const QString problem = problemOf(*endpoint); !problem.isEmpty())
        return wrong(problem);
    OpenTarget target{*endpoint, purpose(), scheme()->plugin.acceptedKind(), protocol(), {}};
    if (target.protocol.isEmpty())
        return target;
    const QString problem =
        problemOfOptions(m_protocolOptions->plugin(), m_protocolOptions->given());
    if (!problem.isEmpty())
        return wrong(problem);
    target.protocolOptions = m_protocolOptions->given();
    return target;
}

} // namespace Penstock
