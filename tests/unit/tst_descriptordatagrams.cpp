// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/io/descriptordatagrams.h>
#include <penstock/testing/recordingprotocol.h>

#include <QCoreApplication>
#include <QPointer>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

#include <array>

#include <sys/socket.h>
#include <unistd.h>

using namespace Penstock;
using Calls = DescriptorDatagrams::Calls;
using Record = std::shared_ptr<CallbackRecord>;

namespace {

/// A transport on one end of a pair of Unix datagram sockets, and the other end.
struct Pair
{
    explicit Pair(Calls calls, qsizetype maximumBytes = DescriptorDatagrams::udpMaximumBytes)
    {
        std::array<int, 2> ends{};
        if (::socketpair(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends.data()) != 0)
            qFatal("socketpair");
        peer = Descriptor(ends[1]);
        struct Connected : DescriptorDatagrams
        {
            Connected(Descriptor socket, qsizetype bytes, Calls how)
                : DescriptorDatagrams(std::move(socket), bytes, how)
            {
                setPeerAddress(SocketAddress::local("@peer"));
            }
        };
        transport = new Connected(Descriptor(ends[0]), maximumBytes, calls);
        (void)transport->setProtocol(std::make_unique<RecordingDatagramProtocol>(record));
        (void)transport->start();
        turn();
    }
    ~Pair()
    {
        record->expectDeletion();
        delete transport;
    }
    Q_DISABLE_COPY_MOVE(Pair)

    static void turn()
    {
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
    }
    bool send(QByteArrayView data) const
    {
        return ::send(peer.number(), data.data(), size_t(data.size()), 0) == data.size();
    }
    QByteArrayList received() const
    {
        QByteArrayList list;
        QByteArray data(100'000, '\0');
        for (ssize_t size = 0;
             (size = ::recv(peer.number(), data.data(), size_t(data.size()), 0)) >= 0;)
            list.append(data.first(size));
        return list;
    }

    Record record = CallbackRecord::create();
    QPointer<DescriptorDatagrams> transport;
    Descriptor peer;
};

} // namespace

/// Everything with many datagrams a system call, and with one.
class TestDescriptorDatagrams : public QObject
{
    Q_OBJECT

public:
    explicit TestDescriptorDatagrams(Calls calls) : m_calls(calls) { }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void receiving_tellsEach();
    void receiving_answersInOrder();
    void receiving_aFlood_leavesOthersTheirTurn();
    void receiving_moreThanTheMaximum_isTold();
    void receiving_anErrorLast_endsTheBatch();
    void receiving_pauseInside_losesNothing();
    void receiving_closeInside_deliversNoMore();
    void receiving_deleteInside_isSafe();
    void receiving_eventLoopInside_keepsTheView();
    void sending_whenFull_keepsTheOrder();
    void sending_toAPeerThatIsGone_isTold();
    void sending_toABadReceiver_isTold();

private:
    const Calls m_calls;
};

void TestDescriptorDatagrams::receiving_tellsEach()
{
    Pair pair(m_calls);
    for (const char *text : {"one", "", "two", "two"})
        QVERIFY(pair.send(text));
    Pair::turn();
    QCOMPARE(pair.record->trace(),
             "connectionMade datagramReceived(one) datagramReceived() datagramReceived(two) "
             "datagramReceived(two)");
    QVERIFY(pair.record->sender().isNull());
    QCOMPARE(pair.record->violation(), "");
}

void TestDescriptorDatagrams::receiving_answersInOrder()
{
    Pair pair(m_calls);
    pair.record->on(Callback::DatagramReceived, [&] {
        QVERIFY(pair.transport->sendTo(pair.record->received().right(1)).isNull());
        QVERIFY(pair.transport->sendTo("+").isNull());
    });
    for (const char *text : {"1", "2", "3", "4"})
        QVERIFY(pair.send(text));
    Pair::turn();
    QCOMPARE(pair.received(), (QByteArrayList{"1", "+", "2", "+", "3", "+", "4", "+"}));
}

void TestDescriptorDatagrams::receiving_aFlood_leavesOthersTheirTurn()
{
    // Each is answered by the flood with another, so that there is no end of it.
    Pair pair(m_calls);
    pair.record->on(Callback::DatagramReceived, [&] { (void)pair.send("more"); });
    for (int i = 0; i < 5; ++i)
        QVERIFY(pair.send("first"));
    bool fired = false;
    QTimer::singleShot(20, this, [&fired] { fired = true; });
    QTRY_VERIFY_WITH_TIMEOUT(fired, 2000);
    QCOMPARE_GT(pair.record->count(Callback::DatagramReceived), 100);
    pair.transport->abort();
}

void TestDescriptorDatagrams::receiving_moreThanTheMaximum_isTold()
{
    Pair pair(m_calls, 100);
    QVERIFY(pair.send(QByteArray(100, 'x')));
    QVERIFY(pair.send(QByteArray(101, 'x')));
    QVERIFY(pair.send("after"));
    Pair::turn();
    QCOMPARE(pair.record->trace(),
             "connectionMade datagramReceived(100 bytes) errorReceived(message-too-long) "
             "datagramReceived(after)");
}

void TestDescriptorDatagrams::receiving_anErrorLast_endsTheBatch()
{
    Pair pair(m_calls, 4);
    pair.record->on(Callback::DatagramReceived,
                    [&] { QVERIFY(pair.transport->sendTo("answer").isNull()); });
    pair.record->on(Callback::ErrorReceived, [&] {
        QVERIFY(pair.transport->sendTo("of the error").isNull());
        QCOMPARE(pair.received(), (QByteArrayList{"answer", "of the error"}));
    });
    QVERIFY(pair.send("1"));
    QVERIFY(pair.send("too long"));
    Pair::turn();
    QCOMPARE(pair.record->count(Callback::ErrorReceived), 1);
    QVERIFY(pair.transport->sendTo("at once").isNull());
    QCOMPARE(pair.received(), QByteArrayList{"at once"});
}

void TestDescriptorDatagrams::receiving_pauseInside_losesNothing()
{
    Pair pair(m_calls);
    pair.record->on(Callback::DatagramReceived, [&] { pair.transport->pauseReading(); });
    for (const char *text : {"1", "2", "3"})
        QVERIFY(pair.send(text));
    for (const char *expected : {"1", "12", "123"}) {
        Pair::turn();
        QCOMPARE(pair.record->received(), expected);
        pair.transport->resumeReading();
        QCOMPARE(pair.record->received(), expected); // from the event loop
    }
    QVERIFY(pair.send("4"));
    Pair::turn();
    QCOMPARE(pair.record->received(), "1234");
}

void TestDescriptorDatagrams::receiving_closeInside_deliversNoMore()
{
    Pair pair(m_calls);
    pair.record->on(Callback::DatagramReceived, [&] { pair.transport->close(); });
    QVERIFY(pair.send("1"));
    QVERIFY(pair.send("2"));
    Pair::turn();
    QCOMPARE(pair.record->trace(), "connectionMade datagramReceived(1) connectionLost()");
}

void TestDescriptorDatagrams::receiving_deleteInside_isSafe()
{
    Pair pair(m_calls);
    pair.record->expectDeletion();
    pair.record->on(Callback::DatagramReceived, [&] {
        QVERIFY(pair.transport->sendTo("last").isNull());
        delete pair.transport;
    });
    QVERIFY(pair.send("1"));
    QVERIFY(pair.send("2"));
    Pair::turn();
    QCOMPARE(pair.record->trace(), "connectionMade datagramReceived(1) connectionLost(aborted)");
    QCOMPARE(pair.received(), QByteArrayList{"last"});
}

/// Another socket's datagrams come while one still looks at its own, in memory that they share.
void TestDescriptorDatagrams::receiving_eventLoopInside_keepsTheView()
{
    struct Looking : DatagramProtocol
    {
        void datagramReceived(QByteArrayView data, const SocketAddress &) override
        {
            if (meanwhile)
                std::exchange(meanwhile, nullptr)();
            seen.append(data.toByteArray());
        }
        std::function<void()> meanwhile;
        QByteArrayList seen;
    };
    Pair pair(m_calls);
    Pair other(m_calls);
    auto looking = std::make_unique<Looking>();
    Looking *looks = looking.get();
    looking->meanwhile = [&] {
        QVERIFY(other.send("XXXXX"));
        QVERIFY(other.send("YYYYY"));
        Pair::turn();
        QCOMPARE(other.record->count(Callback::DatagramReceived), 2);
    };
    QVERIFY(pair.transport->setProtocol(std::move(looking)).isNull());
    for (const char *text : {"first", "second", "third"})
        QVERIFY(pair.send(text));
    Pair::turn();
    QCOMPARE(looks->seen, (QByteArrayList{"first", "second", "third"}));
}

void TestDescriptorDatagrams::sending_whenFull_keepsTheOrder()
{
    Pair pair(m_calls);
    QByteArrayList expected;
    for (int i = 0; i < 500; ++i) {
        expected.append(QByteArray::number(i));
        QVERIFY(pair.transport->sendTo(expected.last()).isNull());
    }
    QCOMPARE_GT(pair.transport->writeBufferSize(), 0);
    QByteArrayList received;
    while (received.size() < expected.size()) {
        const QByteArrayList more = pair.received();
        QVERIFY(!more.isEmpty());
        received += more;
        Pair::turn();
    }
    QCOMPARE(received, expected);
    QCOMPARE(pair.transport->writeBufferSize(), 0);
}

void TestDescriptorDatagrams::sending_toAPeerThatIsGone_isTold()
{
    Pair pair(m_calls);
    while (pair.transport->writeBufferSize() < 27)
        QVERIFY(pair.transport->sendTo("x").isNull());
    pair.peer.reset();
    QTRY_COMPARE(pair.record->count(Callback::ErrorReceived), 3);
    QVERIFY(!pair.transport->isClosing());
    QCOMPARE(pair.transport->writeBufferSize(), 0);
}

void TestDescriptorDatagrams::sending_toABadReceiver_isTold()
{
    DescriptorDatagrams transport(
        Descriptor(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0)),
        DescriptorDatagrams::localMaximumBytes, m_calls);
    const Record record = CallbackRecord::create();
    record->expectDeletion();
    QVERIFY(transport.setProtocol(std::make_unique<RecordingDatagramProtocol>(record)).isNull());
    QVERIFY(transport.start().isNull());
    Pair::turn();
    QVERIFY(transport.sendTo("x", SocketAddress::local(QByteArray(300, 'x'))).isNull());
    QVERIFY(transport.sendTo("x", SocketAddress::ipv4({127, 0, 0, 1}, 9)).isNull());
    QCOMPARE(record->count(Callback::ErrorReceived), 2);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    TestDescriptorDatagrams batched(Calls::Batched);
    TestDescriptorDatagrams single(Calls::Single);
    return QTest::qExec(&batched, argc, argv) + QTest::qExec(&single, argc, argv);
}

#include "tst_descriptordatagrams.moc"
