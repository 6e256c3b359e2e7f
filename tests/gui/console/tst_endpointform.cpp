// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "guirig.h"

#include <penstock/core/translation.h>
#include <penstock/widgets/endpointform.h>
#include <penstock/widgets/optioneditor.h>

#include <QtTest/qsignalspy.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qradiobutton.h>

using namespace Penstock;
using namespace Qt::StringLiterals;

/// The form for endpoints: it and the URL always say the same.
class TestEndpointForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useLook(); }
    void init();
    void cleanup() { m_form.reset(); }

    void url_typed_fillsTheForm();
    void form_edited_writesTheUrl();
    void anyUrl_isKeptByTheForm_data();
    void anyUrl_isKeptByTheForm();
    void option_wrong_isNamedAtItsRow();
    void option_atItsDefault_isNotInTheUrl();
    void unknownOption_isTold();
    void problems_areInTheLanguageOfTheUser();
    void unknownScheme_isTold();
    void scheme_chosen_showsItsParts();
    void transport_thatCannotListen_saysSo();
    void protocols_fitTheTransport();
    void protocol_hasItsOptions();
    void everyTransport_isShown();

private:
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_form->findChild<Widget *>(name);
    }
    QLineEdit *url() const { return find<QLineEdit>(u"url"_s); }
    OptionEditor *option(const QString &name) const { return find<OptionEditor>(name); }
    QString problem() const { return find<QLabel>(u"problem"_s)->text(); }
    void choose(const QString &scheme);

    PluginRegistry m_plugins;
    std::unique_ptr<EndpointForm> m_form;
};

void TestEndpointForm::init()
{
    m_form = std::make_unique<EndpointForm>(&m_plugins);
    m_form->resize(640, 700);
    m_form->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
}

/// As the user does it, by keyboard.
void TestEndpointForm::choose(const QString &scheme)
{
    auto *box = find<QComboBox>(u"scheme"_s);
    box->setFocus();
    const int wanted = box->findData(scheme);
    QVERIFY2(wanted >= 0, qPrintable(scheme));
    while (box->currentIndex() < wanted)
        QTest::keyClick(box, Qt::Key_Down);
    while (box->currentIndex() > wanted)
        QTest::keyClick(box, Qt::Key_Up);
    QCOMPARE(box->currentData().toString(), scheme);
}

void TestEndpointForm::url_typed_fillsTheForm()
{
    QSignalSpy submitted(m_form.get(), &EndpointForm::submitted);
    QTest::keyClicks(url(), u"tcp://localhost:7000?noDelay=false&attemptDelay=500ms"_s);
    QCOMPARE(find<QComboBox>(u"scheme"_s)->currentData().toString(), u"tcp"_s);
    QCOMPARE(find<QLineEdit>(u"host"_s)->text(), u"localhost"_s);
    QCOMPARE(find<QLineEdit>(u"port"_s)->text(), u"7000"_s);
    QVERIFY(!find<QLineEdit>(u"path"_s)->isVisible());
    QVERIFY(!option(u"noDelay"_s)->findChild<QCheckBox *>()->isChecked());
    QCOMPARE(option(u"attemptDelay"_s)->text(), u"500ms"_s);
    QCOMPARE(problem(), QString());
    QVERIFY(m_form->target().hasValue());
    QTest::keyClick(url(), Qt::Key_Return);
    QCOMPARE(submitted.size(), 1);
    keepPicture(m_form.get(), u"form-tcp"_s);
}

void TestEndpointForm::form_edited_writesTheUrl()
{
    choose(u"tcp"_s);
    QCOMPARE(url()->text(), u"tcp://127.0.0.1"_s);
    QTest::keyClicks(find<QLineEdit>(u"port"_s), u"8080"_s);
    QCOMPARE(url()->text(), u"tcp://127.0.0.1:8080"_s);
    auto *keepAlive = option(u"keepAlive"_s)->findChild<QCheckBox *>();
    QTest::keyClick(keepAlive, Qt::Key_Space);
    QCOMPARE(url()->text(), u"tcp://127.0.0.1:8080?keepAlive=true"_s);
    auto *bind = option(u"bind"_s)->findChild<QLineEdit *>();
    QTest::keyClicks(bind, u"::1"_s);
    const Result<Endpoint> endpoint = Endpoint::parse(url()->text());
    QVERIFY(endpoint.hasValue());
    QCOMPARE(endpoint->option(u"bind"_s), u"::1"_s);
    QTest::keyClick(keepAlive, Qt::Key_Space);
    bind->clear();
    QCOMPARE(url()->text(), u"tcp://127.0.0.1:8080"_s);
}

void TestEndpointForm::anyUrl_isKeptByTheForm_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"tcp://[::1]:80", "tcp://[fe80::1%25eth0]:80", "unix:/tmp/a%3Fb c?mode=600", "unix:@name",
          "udp:?bind=127.0.0.1:0", "udp://127.0.0.1:9", "tcp://:7000?backlog=5"})
        QTest::newRow(text) << QString::fromLatin1(text);
    if (PluginRegistry().transportForScheme(u"exec"_s))
        QTest::newRow("exec") << u"exec:sh -c 'echo \"%25\"'?pty=true&rows=50"_s;
    if (PluginRegistry().transportForScheme(u"ws"_s))
        QTest::newRow("ws") << u"ws://127.0.0.1:80/a/b?message=text&subprotocols="_s;
}

void TestEndpointForm::anyUrl_isKeptByTheForm()
{
    QFETCH(QString, text);
    const Result<Endpoint> meant = Endpoint::parse(text);
    QVERIFY2(meant.hasValue(), qPrintable(meant.error().detail()));
    m_form->setUrl(text);
    QCOMPARE(m_form->target()->endpoint, *meant);
    // An edit of the form writes it anew: nothing is lost.
    QLineEdit *any = find<QLineEdit>(meant->port() >= 0 ? u"port"_s : u"path"_s);
    const QString before = any->text();
    any->setFocus();
    any->end(false);
    if (meant->port() >= 0)
        QTest::keyClick(any, Qt::Key_Backspace);
    else
        QTest::keyClicks(any, u"x"_s);
    QVERIFY(m_form->url() != text);
    any->selectAll();
    if (before.isEmpty())
        QTest::keyClick(any, Qt::Key_Delete);
    else
        QTest::keyClicks(any, before);
    const Result<Endpoint> after = Endpoint::parse(m_form->url());
    QVERIFY(after.hasValue());
    QCOMPARE(after->host(), meant->host());
    QCOMPARE(after->port(), meant->port());
    QCOMPARE(after->path(), meant->path());
    for (const auto &[name, value] : meant->options())
        QCOMPARE(after->option(name), value);
}

void TestEndpointForm::option_wrong_isNamedAtItsRow()
{
    m_form->setUrl(u"tcp://127.0.0.1:1"_s);
    OptionEditor *delay = option(u"attemptDelay"_s);
    QTest::keyClicks(delay->findChild<QLineEdit *>(), u"soon"_s);
    QVERIFY(delay->problem().contains(u"duration"_s));
    QVERIFY(delay->findChild<QLabel *>(u"problem"_s)->isVisible());
    QVERIFY(problem().contains(u"attemptDelay"_s));
    QVERIFY(!m_form->target());
    keepPicture(m_form.get(), u"form-problem"_s);
    delay->findChild<QLineEdit *>()->setText(u"1s"_s);
    QCOMPARE(delay->problem(), QString());
    QVERIFY(m_form->target().hasValue());
}

void TestEndpointForm::option_atItsDefault_isNotInTheUrl()
{
    m_form->setUrl(u"tcp://127.0.0.1:1"_s);
    auto *delay = option(u"attemptDelay"_s)->findChild<QLineEdit *>();
    QCOMPARE(delay->placeholderText(), u"250ms"_s);
    auto *noDelay = option(u"noDelay"_s)->findChild<QCheckBox *>();
    QVERIFY(noDelay->isChecked());
    QVERIFY(option(u"noDelay"_s)->toolTip().contains(u"TCP_NODELAY"_s));
}

void TestEndpointForm::unknownOption_isTold()
{
    m_form->setUrl(u"tcp://127.0.0.1:1?nodelay=true"_s);
    QVERIFY2(problem().contains(u"nodelay"_s) && problem().contains(u"noDelay"_s),
             qPrintable(problem()));
}

void TestEndpointForm::problems_areInTheLanguageOfTheUser()
{
    if (!translationLanguages().contains(u"de"_s))
        QSKIP("It was built without translations.");
    m_form->setUrl(u"tcp://127.0.0.1:1?noDelay=perhaps"_s);
    QCOMPARE(problem(),
             u"The option \"noDelay\" cannot be \"perhaps\": it has to be true or false (or 1, 0, "
             u"yes, no, on, off)."_s);
    useTranslation(u"de"_s);
    QTRY_COMPARE(problem(),
                 u"Die Option \"noDelay\" kann nicht \"perhaps\" sein. Erwartet wird: true oder "
                 u"false (oder 1, 0, yes, no, on, off)."_s);
    OptionEditor *delay = option(u"attemptDelay"_s);
    QTest::keyClicks(delay->findChild<QLineEdit *>(), u"bald"_s);
    QVERIFY2(delay->problem().startsWith(u"Erwartet wird: eine Dauer von "_s),
             qPrintable(delay->problem()));
    useTranslation(u"en"_s);
}

void TestEndpointForm::unknownScheme_isTold()
{
    m_form->setUrl(u"tpc://127.0.0.1:1"_s);
    QVERIFY2(problem().contains(u"\"tpc\""_s) && problem().contains(u"tcp"_s),
             qPrintable(problem()));
    m_form->setUrl(u"no endpoint"_s);
    QVERIFY(!problem().isEmpty());
    m_form->setUrl(QString());
    QCOMPARE(problem(), QString());
    QVERIFY(!m_form->target());
}

void TestEndpointForm::scheme_chosen_showsItsParts()
{
    choose(u"unix"_s);
    QVERIFY(!find<QLineEdit>(u"host"_s)->isVisible());
    QVERIFY(find<QLineEdit>(u"path"_s)->isVisible());
    QTest::keyClicks(find<QLineEdit>(u"path"_s), u"/tmp/some socket"_s);
    QCOMPARE(m_form->target()->endpoint.path(), u"/tmp/some socket"_s);
    choose(u"tcp"_s);
    QVERIFY(find<QLineEdit>(u"host"_s)->isVisible());
    QVERIFY(!find<QLineEdit>(u"path"_s)->isVisible());
    QCOMPARE(url()->text(), u"tcp://127.0.0.1"_s);
}

void TestEndpointForm::transport_thatCannotListen_saysSo()
{
    if (!m_plugins.transportForScheme(u"exec"_s))
        QSKIP("There is no plugin for processes.");
    const QList<QRadioButton *> buttons = m_form->findChildren<QRadioButton *>();
    m_form->setUrl(u"tcp://127.0.0.1:0"_s);
    click(buttons.at(1));
    QCOMPARE(m_form->purpose(), OpenTarget::Purpose::Listen);
    m_form->setUrl(u"exec:cat"_s);
    QVERIFY(!buttons.at(1)->isEnabled());
    QCOMPARE(m_form->purpose(), OpenTarget::Purpose::Connect);
    QVERIFY(m_form->target().hasValue());
    keepPicture(m_form.get(), u"form-exec"_s);
}

void TestEndpointForm::protocols_fitTheTransport()
{
    auto *box = find<QComboBox>(u"protocol"_s);
    m_form->setUrl(u"tcp://127.0.0.1:0"_s);
    QVERIFY(box->findData(u"lines"_s) >= 0);
    QVERIFY(box->findData(u"echo"_s) >= 0);
    m_form->setProtocol(u"lines"_s);
    m_form->setUrl(u"udp://127.0.0.1:0"_s);
    QVERIFY(box->findData(u"lines"_s) < 0);
    QCOMPARE(m_form->protocol(), QString());
    QCOMPARE(m_form->target()->kind, ProtocolKind::Datagram);
}

void TestEndpointForm::protocol_hasItsOptions()
{
    m_form->setUrl(u"tcp://127.0.0.1:0"_s);
    m_form->setProtocol(u"lines"_s);
    auto *greeting = option(u"greeting"_s);
    QVERIFY(greeting);
    QTest::keyClicks(greeting->findChild<QLineEdit *>(), u"hello"_s);
    const Result<OpenTarget> target = m_form->target();
    QVERIFY(target.hasValue());
    QCOMPARE(target->protocol, u"lines"_s);
    QCOMPARE(target->protocolOptions.value(u"greeting"_s).toString(), u"hello"_s);
    EndpointForm other(&m_plugins);
    other.setTarget(*target);
    QCOMPARE(other.target()->protocolOptions, target->protocolOptions);
    QTest::keyClicks(option(u"maximumLineBytes"_s)->findChild<QLineEdit *>(), u"-1"_s);
    QVERIFY(!m_form->target());
}

void TestEndpointForm::everyTransport_isShown()
{
    for (const PluginInfo &info : m_plugins.plugins()) {
        for (const QString &scheme : info.metadata.schemes) {
            choose(scheme);
            for (const PluginOption &each : info.metadata.options)
                QVERIFY2(option(each.name), qPrintable(each.name));
            keepPicture(m_form.get(), u"form-of-"_s + scheme);
        }
    }
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const TestSettings settings;
    TestEndpointForm test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_endpointform.moc"
