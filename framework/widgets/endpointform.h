// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/result.h>
#include <penstock/plugin/metadata.h>
#include <penstock/widgets/export.h>
#include <penstock/widgets/opentarget.h>

#include <QtWidgets/qwidget.h>

QT_BEGIN_NAMESPACE
class QComboBox;
class QFormLayout;
class QGroupBox;
class QLabel;
class QLineEdit;
class QRadioButton;
class QStringListModel;
QT_END_NAMESPACE

namespace Penstock {

class OptionsForm;
class PluginRegistry;

/// Asks what is to be opened, and how: a URL, and beside it a form made from what the plugins say of themselves. Both always
/// say the same. Owner, thread: as every widget.
class PENSTOCK_WIDGETS_EXPORT EndpointForm : public QWidget
{
    Q_OBJECT

public:
    /// @a plugins outlives the form.
    explicit EndpointForm(PluginRegistry *plugins, QWidget *parent = nullptr);
    ~EndpointForm() override;

    /// What the form says; the error (InvalidArgument, Plugin) is what is wrong with it, a sentence.
    Result<OpenTarget> target() const;
    void setTarget(const OpenTarget &target);
    QString url() const;
    void setUrl(const QString &url);
    OpenTarget::Purpose purpose() const;
    void setPurpose(OpenTarget::Purpose purpose);
    /// The name of a plugin's protocol; empty: by hand.
    QString protocol() const;
    void setProtocol(const QString &name);
    /// Offered while a URL is typed, the latest first.
    void setRecentUrls(const QStringList &urls);
    /// Whether a protocol can be chosen, and connecting or listening; both by default.
    void setProtocolVisible(bool visible);
    void setPurposeVisible(bool visible);

Q_SIGNALS:
    /// Anything of it.
    void changed();
    /// The return key was pressed in the URL.
    void submitted();

private:
    struct Scheme
    {
        QString name;
        PluginMetadata plugin;
    };
    /// Which parts the endpoints of a scheme have, as its plugin's description shows them: "tcp://host:port".
    struct Shape
    {
        bool hasHost = true;
        bool hasPath = true;
        QString pathExample;
    };

    void makeRows(QFormLayout *rows);
    void setTexts();
    void readPlugins(PluginRegistry *plugins);
    const Scheme *scheme() const;
    static Shape shapeOf(const Scheme &scheme);
    void urlEdited();
    void schemeChosen();
    void formEdited();
    void showEndpoint(const Endpoint &endpoint);
    void showScheme(const QString &name);
    void showParts(const Endpoint &endpoint);
    void fillProtocols();
    void protocolChosen();
    void showProblem();
    Result<Endpoint> composed() const;
    QString problemOf(const Endpoint &endpoint) const;

    QList<Scheme> m_schemes;
    QList<PluginMetadata> m_protocols;
    QStringListModel *m_recent;
    QLineEdit *m_url;
    QLabel *m_problem;
    QWidget *m_purposes;
    QRadioButton *m_connect;
    QRadioButton *m_listen;
    QComboBox *m_scheme;
    QLabel *m_description;
    QWidget *m_address;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QLabel *m_portLabel;
    QLineEdit *m_path;
    QComboBox *m_protocol;
    QGroupBox *m_optionsBox;
    OptionsForm *m_options;
    QGroupBox *m_protocolBox;
    OptionsForm *m_protocolOptions;
    QFormLayout *m_rows;
    QString m_shownScheme; ///< whose options are shown
    Endpoint::Options m_kept; ///< of the URL, that the form cannot show
};

} // namespace Penstock
