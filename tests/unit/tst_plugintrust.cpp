// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "plugins/pluginfolder.h"

#include <QRegularExpression>
#include <QTest>

#include <grp.h>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using Penstock::PluginRegistry;
using Penstock::PluginRejection;

/// Files and folders that are not what they should be, or that others may write to: they are not
/// even opened, and the plugin beside them works.
class TestPluginTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void find_emptyFile_isRejected();
    void find_symlinkLoop_isRejected();
    void find_danglingSymlink_isRejected();
    void find_folderOrFifo_isRejectedWithoutBlocking();
    void find_fileThatOthersMayWrite_isRejected_data();
    void find_fileThatOthersMayWrite_isRejected();
    void find_folderThatOthersMayWrite_isRejected_data();
    void find_folderThatOthersMayWrite_isRejected();
    void find_folderAboveThatOthersMayWrite_isRejectedUnlessSticky();
    void find_ownedByAnotherUser_isRejected();
    void find_writableByThePrivateGroup_isFine();
    void load_fileChangedSinceFound_isRejected();
    void load_fileThatOthersMayWriteSinceFound_isRejected();

private:
    PluginRejection onlyRejection();
    bool sampleWorks() { return m_registry->transportForScheme(u"sample"_s).hasValue(); }

    std::unique_ptr<PluginFolder> m_folder;
    std::unique_ptr<PluginRegistry> m_registry;
};

void TestPluginTrust::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<PluginFolder>();
    m_folder->add(u"sample"_s);
    m_registry = std::make_unique<PluginRegistry>();
    m_registry->setSearchPaths({m_folder->path()});
}

void TestPluginTrust::cleanup()
{
    m_registry.reset();
    m_folder.reset();
}

PluginRejection TestPluginTrust::onlyRejection()
{
    const QList<PluginRejection> rejections = m_registry->rejections();
    return rejections.size() == 1 ? rejections.first()
                                  : PluginRejection{u"not exactly one"_s, QString(), {}};
}

void TestPluginTrust::find_emptyFile_isRejected()
{
    const QString file = m_folder->write(u"penstock_transport_other.so"_s, QByteArray());
    QCOMPARE(onlyRejection().file, file);
    QCOMPARE(onlyRejection().reason, u"it is empty"_s);
    QVERIFY(sampleWorks());
}

void TestPluginTrust::find_symlinkLoop_isRejected()
{
    const QString file = m_folder->filePath(u"penstock_transport_loop.so"_s);
    QVERIFY(QFile::link(file, file));
    QCOMPARE(onlyRejection().file, file);
    QCOMPARE(onlyRejection().reason, u"it is a symbolic link that leads in a circle"_s);
    QVERIFY(sampleWorks());
}

void TestPluginTrust::find_danglingSymlink_isRejected()
{
    const QString file = m_folder->filePath(u"penstock_transport_lost.so"_s);
    QVERIFY(QFile::link(u"/nonexistent/x.so"_s, file));
    QCOMPARE(onlyRejection().file, file);
    QCOMPARE(onlyRejection().reason, u"neither it nor what it may be a link to is there"_s);
    QVERIFY(sampleWorks());
}

void TestPluginTrust::find_folderOrFifo_isRejectedWithoutBlocking()
{
    const QString fifo = m_folder->filePath(u"a.so"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    const QString folder = m_folder->filePath(u"b.so"_s);
    QVERIFY(QDir().mkdir(folder));
    const QString linked = m_folder->filePath(u"c.so"_s);
    QVERIFY(QFile::link(u"/dev/zero"_s, linked));

    const QList<PluginRejection> rejections = m_registry->rejections();
    QCOMPARE(rejections.size(), 3);
    QCOMPARE(rejections[0].file, fifo);
    QCOMPARE(rejections[0].reason, u"it is a FIFO, not a file"_s);
    QCOMPARE(rejections[1].file, folder);
    QCOMPARE(rejections[1].reason, u"it is a folder, not a file"_s);
    QCOMPARE(rejections[2].file, linked);
    QCOMPARE(rejections[2].reason, u"it is a device, not a file"_s);
    QVERIFY(sampleWorks());
}

void TestPluginTrust::find_fileThatOthersMayWrite_isRejected_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("everybody") << 0757;
    QTest::newRow("everybody, and nobody may read") << 0302;
    QTest::newRow("group and everybody") << 0777;
}

void TestPluginTrust::find_fileThatOthersMayWrite_isRejected()
{
    QFETCH(int, mode);
    const QString file = m_folder->add(u"bare"_s);
    PluginFolder::setMode(file, mode_t(mode));
    QCOMPARE(onlyRejection().file, file);
    QCOMPARE(
        onlyRejection().reason,
        u"it is not trusted: everybody may write to it (mode %1)"_s.arg(QString::number(mode, 8)));
    QCOMPARE(wordLeft(), QByteArray());
    QVERIFY(sampleWorks());
}

void TestPluginTrust::find_folderThatOthersMayWrite_isRejected_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("everybody") << 0757;
    QTest::newRow("everybody, sticky") << 01777; // files of others may be put beside the plugins
}

void TestPluginTrust::find_folderThatOthersMayWrite_isRejected()
{
    QFETCH(int, mode);
    PluginFolder open;
    open.add(u"bare"_s);
    PluginFolder::setMode(open.path(), mode_t(mode));
    m_registry->addSearchPath(open.path());
    const PluginRejection rejection = onlyRejection();
    QCOMPARE(rejection.file, open.path());
    QVERIFY2(rejection.reason.contains(
                 u"everybody may write to it (mode %1)"_s.arg(QString::number(mode, 8))),
             qPrintable(rejection.reason));
    QVERIFY(!m_registry->transportForScheme(u"bare"_s));
    QCOMPARE(wordLeft(), QByteArray());
    QVERIFY(sampleWorks());
}

void TestPluginTrust::find_folderAboveThatOthersMayWrite_isRejectedUnlessSticky()
{
    PluginFolder above;
    const QString inside = above.filePath(u"plugins"_s);
    QVERIFY(QDir().mkdir(inside));
    above.add(u"bare"_s, u"plugins/penstock_transport_bare.so"_s);
    m_registry->addSearchPath(inside);

    PluginFolder::setMode(above.path(), 0777);
    QCOMPARE(onlyRejection().file, inside);
    QCOMPARE(onlyRejection().reason,
             u"it is not trusted: everybody may write to %1 (mode 777)"_s.arg(above.path()));

    PluginFolder::setMode(above.path(), 01777);
    m_registry->discover();
    QVERIFY(m_registry->rejections().isEmpty());
    QVERIFY(idsOf(*m_registry).contains(u"bare"_s));
}

void TestPluginTrust::find_ownedByAnotherUser_isRejected()
{
    if (::geteuid() != 0)
        QSKIP("only root can give files away");
    const QString file = m_folder->add(u"bare"_s);
    const QByteArray name = QFile::encodeName(file);
    QCOMPARE(::chown(name.constData(), 12345, gid_t(-1)), 0);
    QCOMPARE(onlyRejection().file, file);
    QCOMPARE(onlyRejection().reason,
             u"it is not trusted: it belongs to the user 12345, neither root nor this one"_s);

    QCOMPARE(::chown(name.constData(), 0, 12345), 0);
    PluginFolder::setMode(file, 0775);
    m_registry->discover();
    QCOMPARE(onlyRejection().reason,
             u"it is not trusted: the group 12345 may write to it (mode 775)"_s);
}

void TestPluginTrust::load_fileChangedSinceFound_isRejected()
{
    const QString file = m_folder->add(u"bare"_s);
    QVERIFY(m_registry->rejections().isEmpty());
    QVERIFY(QFile::remove(file));
    QVERIFY(QFile::copy(PluginFolder::built(u"foreign"_s), file));
    const auto transport = m_registry->transportForScheme(u"bare"_s);
    QVERIFY(!transport);
    QVERIFY(transport.error().detail().endsWith(u"it has changed since it was found"_s));
    QCOMPARE(wordLeft(), QByteArray());

    m_registry->discover();
    QVERIFY(onlyRejection().reason.startsWith(u"it is a plugin for something else"_s));
}

void TestPluginTrust::load_fileThatOthersMayWriteSinceFound_isRejected()
{
    const QString file = m_folder->add(u"bare"_s);
    QVERIFY(m_registry->rejections().isEmpty());
    PluginFolder::setMode(file, 0777);
    const auto transport = m_registry->transportForScheme(u"bare"_s);
    QVERIFY(!transport);
    QVERIFY(transport.error().detail().contains(u"everybody may write to it"_s));
    QCOMPARE(wordLeft(), QByteArray());
}

void TestPluginTrust::find_writableByThePrivateGroup_isFine()
{
    const passwd *user = ::getpwuid(::geteuid());
    const group *own = user ? ::getgrgid(user->pw_gid) : nullptr;
    if (!own || *own->gr_mem || qstrcmp(own->gr_name, user->pw_name) != 0)
        QSKIP("this user has no group of their own");
    const QString file = m_folder->add(u"bare"_s);
    QCOMPARE(::chown(QFile::encodeName(file).constData(), uid_t(-1), user->pw_gid), 0);
    PluginFolder::setMode(file, 0770);
    QVERIFY(m_registry->rejections().isEmpty());
    QVERIFY(idsOf(*m_registry).contains(u"bare"_s));
}

QTEST_GUILESS_MAIN(TestPluginTrust)
#include "tst_plugintrust.moc"
