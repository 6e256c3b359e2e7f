// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "looprig.h"

#include <penstock/core/peercredentials.h>

#include <QFile>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <array>
#include <atomic>
#include <barrier>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/un.h>

using namespace Penstock;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

class TestLocalPlugin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_rig = std::make_unique<LoopRig>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"socket"_s);
    }

    void names_areServed_data();
    void names_areServed();
    void names_thatAreBad_areRefused_data();
    void names_thatAreBad_areRefused();
    void connect_toNothing_isNotFound();
    void file_ofSomethingElse_isKept();
    void file_ofADeadServer_isReplaced();
    void file_ofALiveServer_isKept();
    void file_ofADeadServer_isTakenByOneOfMany();
    void folder_whenLocked_isWaitedFor();
    void folder_whenLockedTooLong_isAnError();
    void close_removesTheFile();
    void close_keepsTheFileOfAnother();
    void mode_isSet_data();
    void mode_isSet();
    void mode_whenBad_isRefused();
    void peerCredentials_areOurs();
    void backlog_whenFull_isAnError();

private:
    ServerFuture serve(const QString &endpoint)
    {
        return m_rig->loop->createServer(endpoint, recording(CallbackRecord::create()));
    }
    QString endpoint() const { return u"unix:"_s + m_path; }
    void leaveAStaleSocket() const
    {
        const int dead = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, QFile::encodeName(m_path).constData(), sizeof address.sun_path);
        QCOMPARE(::bind(dead, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
        ::close(dead);
        QVERIFY(QFile::exists(m_path));
    }
    /// Locks the folder as a server does that has just found a stale socket there.
    int lockFolder() const
    {
        const int lock =
            ::open(QFile::encodeName(m_folder->path()).constData(), O_RDONLY | O_CLOEXEC);
        return ::flock(lock, LOCK_EX | LOCK_NB) == 0 ? lock : -1;
    }

    std::unique_ptr<LoopRig> m_rig;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestLocalPlugin::names_areServed_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("path") << u"%1/socket"_s;
    QTest::newRow("relative path") << u"socket"_s;
    QTest::newRow("abstract name") << u"@penstock-test-%2"_s;
}

void TestLocalPlugin::names_areServed()
{
    QFETCH(QString, name);
    const QString before = QDir::currentPath();
    const auto restore = qScopeGuard([&before] { QDir::setCurrent(before); });
    QVERIFY(QDir::setCurrent(m_folder->path()));
    name.replace(u"%1"_s, m_folder->path()).replace(u"%2"_s, QString::number(::getpid()));
    const QString text = u"unix:"_s + name;
    const QPointer<Server> server = resultOf(m_rig->loop->createServer(text, u"echo"_s));
    QCOMPARE(server->endpoints(), QList{*Endpoint::parse(text)});
    const Record record = CallbackRecord::create();
    const auto transport = resultOf(m_rig->loop->createConnection(text, recording(record)));
    QCOMPARE(transport->remoteEndpoint(), *Endpoint::parse(text));
    QVERIFY(transport->write("hello").isNull());
    QTRY_COMPARE(record->received(), "hello");
    transport->close();
    QTRY_VERIFY(record->isLost());
    // The program may change its folder meanwhile.
    QVERIFY(QDir::setCurrent(before));
    server->close();
    QVERIFY(!QFile::exists(m_path));
}

void TestLocalPlugin::names_thatAreBad_areRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Kind>("connecting");
    QTest::addColumn<Kind>("serving");
    QTest::newRow("empty") << QString() << Kind::System << Kind::System;
    QTest::newRow("too long") << u"/tmp/"_s + QString(200, u'x') << Kind::System << Kind::System;
    QTest::newRow("missing folder") << u"/nonexistent/socket"_s << Kind::NotFound << Kind::NotFound;
    QTest::newRow("host") << u"//host/socket"_s << Kind::InvalidArgument << Kind::InvalidArgument;
}

void TestLocalPlugin::names_thatAreBad_areRefused()
{
    QFETCH(QString, name);
    const QString text = u"unix:"_s + name;
    QTEST(errorOf(m_rig->loop->createConnection(text, recording(CallbackRecord::create()))).kind(),
          "connecting");
    QTEST(errorOf(serve(text)).kind(), "serving");
}

void TestLocalPlugin::connect_toNothing_isNotFound()
{
    const Error error =
        errorOf(m_rig->loop->createConnection(endpoint(), recording(CallbackRecord::create())));
    QCOMPARE(error.kind(), Kind::NotFound);
    QVERIFY2(error.detail().contains(m_path), qPrintable(error.detail()));
}

void TestLocalPlugin::file_ofSomethingElse_isKept()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    QCOMPARE(errorOf(serve(endpoint())).kind(), Kind::AddressInUse);
    QCOMPARE(file.size(), 8);
}

void TestLocalPlugin::file_ofADeadServer_isReplaced()
{
    leaveAStaleSocket();
    QVERIFY(resultOf(serve(endpoint())));
    QVERIFY(
        resultOf(m_rig->loop->createConnection(endpoint(), recording(CallbackRecord::create()))));
}

void TestLocalPlugin::file_ofALiveServer_isKept()
{
    const QPointer<Server> server = resultOf(serve(endpoint()));
    QCOMPARE(errorOf(serve(endpoint())).kind(), Kind::AddressInUse);
    QVERIFY(server->isServing());
    QVERIFY(
        resultOf(m_rig->loop->createConnection(endpoint(), recording(CallbackRecord::create()))));
}

/// Servers that start at the same moment: one gets the name and can be reached, the others are told that it is in use.
void TestLocalPlugin::file_ofADeadServer_isTakenByOneOfMany()
{
    constexpr int servers = 4;
    for (int round = 0; round < 20; ++round) {
        leaveAStaleSocket();
        std::barrier together(servers);
        std::array<Kind, servers> outcomes{};
        std::array<std::unique_ptr<QThread>, servers> threads;
        std::atomic<bool> reached{false};
        for (size_t i = 0; i < servers; ++i) {
            threads[i].reset(QThread::create([&, i] {
                LoopRig rig;
                (void)rig.plugins.transportForScheme(u"unix"_s); // loads it
                together.arrive_and_wait();
                outcomes[i] =
                    errorOf(rig.loop->createServer(endpoint(), recording(CallbackRecord::create())))
                        .kind();
                together.arrive_and_wait();
                if (outcomes[i] == Kind::None)
                    reached = errorOf(rig.loop->createConnection(
                                          endpoint(), recording(CallbackRecord::create())))
                                  .isNull();
                together.arrive_and_wait();
            }));
            threads[i]->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait(30'000));
        QCOMPARE(std::count(outcomes.begin(), outcomes.end(), Kind::None), 1);
        QCOMPARE(std::count(outcomes.begin(), outcomes.end(), Kind::AddressInUse), servers - 1);
        QVERIFY(reached);
    }
}

void TestLocalPlugin::folder_whenLocked_isWaitedFor()
{
    leaveAStaleSocket();
    const int lock = lockFolder();
    QVERIFY(lock >= 0);
    const ServerFuture serving = serve(endpoint());
    settle();
    QVERIFY(!serving.isFinished());
    ::close(lock);
    QVERIFY(resultOf(serving));
}

void TestLocalPlugin::folder_whenLockedTooLong_isAnError()
{
    leaveAStaleSocket();
    const int lock = lockFolder();
    const auto unlock = qScopeGuard([lock] { ::close(lock); });
    const Error error = errorOf(serve(endpoint()));
    QCOMPARE(error.kind(), Kind::AddressInUse);
    QVERIFY2(error.detail().contains(m_path), qPrintable(error.detail()));
    QVERIFY(QFile::remove(m_path));
    QVERIFY(resultOf(serve(endpoint()))); // where nothing is in the way nothing is locked
}

void TestLocalPlugin::close_removesTheFile()
{
    const QPointer<Server> server = resultOf(serve(endpoint()));
    QVERIFY(QFile::exists(m_path));
    server->close();
    QVERIFY(!QFile::exists(m_path));
    delete resultOf(serve(endpoint())).data();
    QVERIFY(!QFile::exists(m_path));
}

void TestLocalPlugin::close_keepsTheFileOfAnother()
{
    const QPointer<Server> server = resultOf(serve(endpoint()));
    QVERIFY(QFile::remove(m_path));
    const QPointer<Server> other = resultOf(serve(endpoint()));
    server->close();
    QVERIFY(QFile::exists(m_path));
    QVERIFY(
        resultOf(m_rig->loop->createConnection(endpoint(), recording(CallbackRecord::create()))));
}

void TestLocalPlugin::mode_isSet_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<int>("expected");
    QTest::newRow("600") << u"600"_s << 0600;
    QTest::newRow("0777") << u"0777"_s << 0777;
    QTest::newRow("0") << u"0"_s << 0;
}

void TestLocalPlugin::mode_isSet()
{
    QFETCH(QString, mode);
    QFETCH(int, expected);
    QVERIFY(resultOf(serve(endpoint() + u"?mode="_s + mode)));
    struct stat status
    {
    };
    QCOMPARE(::stat(QFile::encodeName(m_path).constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 0777), expected);
}

void TestLocalPlugin::mode_whenBad_isRefused()
{
    for (const QString &mode : {u"rw"_s, u"888"_s, u"1777"_s, u"-1"_s}) {
        const Error error = errorOf(serve(endpoint() + u"?mode="_s + mode));
        QCOMPARE(error.kind(), Kind::InvalidArgument);
        QVERIFY2(error.detail().contains(mode), qPrintable(error.detail()));
        QVERIFY(!QFile::exists(m_path));
    }
}

void TestLocalPlugin::peerCredentials_areOurs()
{
    const QPointer<Server> server = resultOf(serve(endpoint()));
    const auto transport =
        resultOf(m_rig->loop->createConnection(endpoint(), recording(CallbackRecord::create())));
    QTRY_COMPARE(server->connections().size(), 1);
    for (StreamTransport *end : {transport.data(), server->connections().first()}) {
        auto *ability = end->query<PeerCredentials>();
        QVERIFY(ability);
        const std::optional<Credentials> credentials = ability->peerCredentials();
        QVERIFY(credentials);
        QCOMPARE(credentials->processId, qint64(::getpid()));
        QCOMPARE(credentials->userId, ::getuid());
        QCOMPARE(credentials->groupId, ::getgid());
    }
}

void TestLocalPlugin::backlog_whenFull_isAnError()
{
    const int full = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const auto close = qScopeGuard([full] { ::close(full); });
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, QFile::encodeName(m_path).constData(), sizeof address.sun_path);
    QCOMPARE(::bind(full, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    QCOMPARE(::listen(full, 0), 0);
    QVERIFY(
        resultOf(m_rig->loop->createConnection(endpoint(), recording(CallbackRecord::create()))));
    const Error error =
        errorOf(m_rig->loop->createConnection(endpoint(), recording(CallbackRecord::create())));
    QCOMPARE(error.nativeCode(), EAGAIN);
    QVERIFY2(error.detail().contains(m_path), qPrintable(error.detail()));
}

QTEST_GUILESS_MAIN(TestLocalPlugin)

#include "tst_localplugin.moc"
