// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// Serial lines, over a pseudo terminal, whose controlling end is the device at the other end of the line.

#include "looprig.h"

#include <penstock/core/serialline.h>
#include <penstock/io/descriptor.h>
#include <penstock/plugin/transportplugin.h>

#include <QRegularExpression>
#include <QTest>

#include <fcntl.h>
#include <pty.h>
#include <termios.h>

using namespace Penstock;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

class Line
{
public:
    Line()
    {
        int ends[2]{-1, -1};
        if (::openpty(&ends[0], &ends[1], nullptr, nullptr, nullptr) != 0)
            qFatal("openpty() failed");
        m_device.reset(ends[0]);
        m_port.reset(ends[1]);
        (void)m_device.setUp();
    }

    QString path() const { return QString::fromLocal8Bit(::ttyname(m_port.number())); }
    QString endpoint(const QString &options = {}) const { return u"serial:"_s + path() + options; }
    termios settings() const
    {
        termios now{};
        ::tcgetattr(m_port.number(), &now);
        return now;
    }
    /// What the device sends; how much of it the line has taken.
    qsizetype send(const QByteArray &data) const
    {
        return ::write(m_device.number(), data.constData(), size_t(data.size()));
    }
    QByteArray &receive()
    {
        char buffer[4096];
        ssize_t count = 0;
        while ((count = ::read(m_device.number(), buffer, sizeof buffer)) > 0)
            m_received.append(buffer, count);
        return m_received;
    }
    void unplug()
    {
        m_port.reset();
        m_device.reset();
    }

private:
    Descriptor m_device;
    Descriptor m_port;
    QByteArray m_received;
};

} // namespace

class TestSerial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void bytes_goBothWays();
    void options_setTheLineUp();
    void options_thatTheLineRefuses_areNamed_data();
    void options_thatTheLineRefuses_areNamed();
    void largeTransfers_arriveWhole();
    void pauseReading_holdsBackTheDevice();
    void write_whenTheDeviceDoesNotRead_pauses();
    void silence_isNoEnd();
    void unplugging_endsWithAnErrorThatSaysSo();
    void writeEof_isNotSupported();
    void close_flushes();
    void line_baudRate_canBeChanged();
    void line_whatThePortCannotDo_isAnError();
    void errors_nameThePort_data();
    void errors_nameThePort();
    void open_twice_isAnError();
    void serialPorts_canBeListed();

private:
    LoopRig m_rig;
};

void TestSerial::bytes_goBothWays()
{
    Line line;
    const Record record = CallbackRecord::create();
    const QPointer<StreamTransport> transport =
        m_rig.connectTo(*Endpoint::parse(line.endpoint()), record);
    QVERIFY(transport);
    QCOMPARE(transport->remoteEndpoint().path(), line.path());
    const QByteArray all("\x00\x03\x04\r\n\x11\x13\x1a\xff", 9); // nothing is special on a raw line
    QCOMPARE(line.send(all), all.size());
    QTRY_COMPARE(record->received(), all);
    QVERIFY(transport->write(all).isNull());
    QTRY_COMPARE(line.receive(), all);
    transport->close();
    QTRY_VERIFY(record->isLost());
    QVERIFY(record->reason().isNull());
}

void TestSerial::options_setTheLineUp()
{
    const Line line;
    const Record record = CallbackRecord::create();
    const QString options =
        u"?baudRate=9600&dataBits=8&parity=none&stopBits=2&flowControl=software"_s;
    const QPointer<StreamTransport> transport =
        m_rig.connectTo(*Endpoint::parse(line.endpoint(options)), record);
    QVERIFY(transport);
    const termios now = line.settings();
    QCOMPARE(::cfgetispeed(&now), speed_t(B9600));
    QCOMPARE(::cfgetospeed(&now), speed_t(B9600));
    QVERIFY(now.c_cflag & CSTOPB);
    QVERIFY(now.c_iflag & IXON);
    QVERIFY(!(now.c_lflag & (ICANON | ECHO)));
    QCOMPARE(transport->query<SerialLine>()->baudRate(), 9600);
}

/// A pseudo terminal knows characters of 8 bits without parity only.
void TestSerial::options_thatTheLineRefuses_areNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("dataBits") << u"dataBits"_s << u"7"_s;
    QTest::newRow("parity") << u"parity"_s << u"even"_s;
}

void TestSerial::options_thatTheLineRefuses_areNamed()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    const Line line;
    const Error error = errorOf(m_rig.loop->createConnection(
        line.endpoint(u"?%1=%2"_s.arg(name, value)), recording(CallbackRecord::create())));
    QCOMPARE(error.kind(), Kind::InvalidArgument);
    const QString expected =
        u"the option %1 of serial: %2 refuses %3"_s.arg(name, line.path(), value);
    QVERIFY2(error.detail().startsWith(expected), qPrintable(error.detail()));
}

void TestSerial::largeTransfers_arriveWhole()
{
    Line line;
    const Record record = CallbackRecord::create();
    const QPointer<StreamTransport> transport =
        m_rig.connectTo(*Endpoint::parse(line.endpoint()), record);
    QByteArray data(100'000, Qt::Uninitialized);
    for (qsizetype i = 0; i < data.size(); ++i)
        data[i] = char(i * 31 + i / 1000);
    QVERIFY(transport->write(data).isNull());
    QTRY_COMPARE(line.receive().size(), data.size());
    QVERIFY(line.receive() == data);
    qsizetype sent = 0;
    QVERIFY(QTest::qWaitFor(
        [&] {
            sent += std::max<qsizetype>(
                line.send(data.sliced(sent, std::min<qsizetype>(4000, data.size() - sent))), 0);
            return sent == data.size();
        },
        20'000));
    QTRY_COMPARE(record->received().size(), data.size());
    QVERIFY(record->received() == data);
}

void TestSerial::pauseReading_holdsBackTheDevice()
{
    Line line;
    const Record record = CallbackRecord::create();
    const QPointer<StreamTransport> transport =
        m_rig.connectTo(*Endpoint::parse(line.endpoint()), record);
    transport->pauseReading();
    qsizetype taken = 0;
    const QByteArray block(4096, 'x');
    for (int i = 0; i < 100; ++i) {
        taken += std::max<qsizetype>(line.send(block), 0);
        settle();
    }
    QVERIFY2(taken < 200'000, qPrintable(QString::number(taken))); // what the kernel holds
    QCOMPARE(record->received().size(), 0);
    transport->resumeReading();
    QTRY_COMPARE(record->received().size(), taken);
}

void TestSerial::write_whenTheDeviceDoesNotRead_pauses()
{
    Line line;
    const Record record = CallbackRecord::create();
    const QPointer<StreamTransport> transport =
        m_rig.connectTo(*Endpoint::parse(line.endpoint()), record);
    QVERIFY(transport->write(QByteArray(200'000, 'x')).isNull());
    QCOMPARE(record->trace(), "connectionMade pauseWriting");
    QTRY_COMPARE((line.receive(), record->trace()), "connectionMade pauseWriting resumeWriting");
}

/// The line reads nothing without waiting (VMIN is 0), which is no end of file.
void TestSerial::silence_isNoEnd()
{
    Line line;
    const Record record = CallbackRecord::create();
    const QPointer<StreamTransport> transport =
        m_rig.connectTo(*Endpoint::parse(line.endpoint()), record);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(line.send("x"), 1);
        QTRY_COMPARE(record->received().size(), i + 1);
        settle();
    }
    QCOMPARE(record->trace(), "connectionMade dataReceived(xxxxx)");
}

void TestSerial::unplugging_endsWithAnErrorThatSaysSo()
{
    Line line;
    const Record record = CallbackRecord::create();
    const QPointer<StreamTransport> transport =
        m_rig.connectTo(*Endpoint::parse(line.endpoint()), record);
    const QString path = line.path();
    line.unplug();
    QTRY_VERIFY(record->isLost());
    QCOMPARE(record->trace(), "connectionMade connectionLost(system)");
    QVERIFY2(record->reason().detail().contains(u"serial port %1 is gone"_s.arg(path)),
             qPrintable(record->reason().detail()));
    QTRY_VERIFY(!transport);
}

void TestSerial::writeEof_isNotSupported()
{
    const Line line;
    const QPointer<StreamTransport> transport =
        m_rig.connectTo(*Endpoint::parse(line.endpoint()), CallbackRecord::create());
    QVERIFY(!transport->canWriteEof());
    QCOMPARE(transport->writeEof().kind(), Kind::NotSupported);
}

void TestSerial::close_flushes()
{
    Line line;
    const Record record = CallbackRecord::create();
    const QPointer<StreamTransport> transport =
        m_rig.connectTo(*Endpoint::parse(line.endpoint()), record);
    QVERIFY(transport->write(QByteArray(100'000, 'x')).isNull());
    transport->close();
    QTRY_COMPARE(line.receive().size(), 100'000);
    QTRY_VERIFY(record->isLost());
    QVERIFY(record->reason().isNull());
}

void TestSerial::line_baudRate_canBeChanged()
{
    const Line line;
    const QPointer<StreamTransport> transport =
        m_rig.connectTo(*Endpoint::parse(line.endpoint()), CallbackRecord::create());
    auto *serial = transport->query<SerialLine>();
    QVERIFY(serial);
    QCOMPARE(serial->portName(), line.path());
    QVERIFY(serial->setBaudRate(57600).isNull());
    QCOMPARE(serial->baudRate(), 57600);
    const termios now = line.settings();
    QCOMPARE(::cfgetospeed(&now), speed_t(B57600));
    QCOMPARE(serial->setBaudRate(0).kind(), Kind::InvalidArgument);
    QCOMPARE(serial->baudRate(), 57600);
    QVERIFY(serial->setBreakEnabled(true).isNull());
    QVERIFY(serial->setBreakEnabled(false).isNull());
}

/// A pseudo terminal has no control signals.
void TestSerial::line_whatThePortCannotDo_isAnError()
{
    const Line line;
    const Record record = CallbackRecord::create();
    const QPointer<StreamTransport> transport =
        m_rig.connectTo(*Endpoint::parse(line.endpoint()), record);
    auto *serial = transport->query<SerialLine>();
    for (const Error &error :
         {serial->setDataTerminalReady(true), serial->setRequestToSend(false)}) {
        QVERIFY(!error.isNull());
        QVERIFY2(error.detail().contains(line.path()), qPrintable(error.detail()));
    }
    QCOMPARE(serial->pinoutSignals(), SerialLine::Signals());
    QVERIFY(!transport->isClosing());
    Error afterwards;
    record->on(Callback::ConnectionLost, [&] { (void)serial->pinoutSignals(); });
    QObject::connect(transport, &Transport::closed, transport,
                     [&] { afterwards = serial->setBaudRate(9600); });
    transport->close();
    QTRY_VERIFY(!transport);
    QCOMPARE(afterwards.kind(), Kind::Closed);
}

void TestSerial::errors_nameThePort_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("no port") << u"serial:"_s << Kind::InvalidArgument << u"/dev/ttyUSB0"_s;
    QTest::newRow("missing") << u"serial:/dev/ttyNONE"_s << Kind::NotFound << u"/dev/ttyNONE"_s;
    QTest::newRow("missing, by name") << u"serial:ttyNONE"_s << Kind::NotFound << u"/dev/ttyNONE"_s;
    QTest::newRow("plain file") << u"serial:/etc/passwd"_s << Kind::InvalidArgument
                                << u"no serial port"_s;
    QTest::newRow("baud rate") << u"serial:/dev/ttyNONE?baudRate=fast"_s << Kind::InvalidArgument
                               << u"baudRate"_s;
    QTest::newRow("data bits") << u"serial:/dev/ttyNONE?dataBits=9"_s << Kind::InvalidArgument
                               << u"dataBits"_s;
    QTest::newRow("parity") << u"serial:/dev/ttyNONE?parity=some"_s << Kind::InvalidArgument
                            << u"parity"_s;
}

void TestSerial::errors_nameThePort()
{
    QFETCH(QString, endpoint);
    QFETCH(Kind, kind);
    QFETCH(QString, says);
    const Error error =
        errorOf(m_rig.loop->createConnection(endpoint, recording(CallbackRecord::create())));
    QCOMPARE(error.kind(), kind);
    QVERIFY2(error.detail().contains(says), qPrintable(error.detail()));
}

void TestSerial::open_twice_isAnError()
{
    if (::geteuid() == 0)
        QSKIP("root may open a port that another has for itself (TIOCEXCL)");
    const Line line;
    const QPointer<StreamTransport> transport =
        m_rig.connectTo(*Endpoint::parse(line.endpoint()), CallbackRecord::create());
    const Error error =
        errorOf(m_rig.loop->createConnection(line.endpoint(), recording(CallbackRecord::create())));
    QCOMPARE(error.kind(), Kind::PermissionDenied);
    QVERIFY2(error.detail().contains(line.path()), qPrintable(error.detail()));
}

void TestSerial::serialPorts_canBeListed()
{
    const auto loaded = m_rig.plugins.transportForScheme(u"serial"_s);
    QVERIFY(loaded);
    auto *list = dynamic_cast<SerialPortList *>(loaded->plugin);
    QVERIFY(list);
    const QList<SerialPortDescription> ports = list->serialPorts();
    for (const SerialPortDescription &port : ports)
        QVERIFY2(port.location.startsWith(u"/dev/"_s), qPrintable(port.location));
}

QTEST_GUILESS_MAIN(TestSerial)

#include "tst_serial.moc"
