// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "modelrig.h"

#include <limits>

using namespace Penstock;
using namespace Qt::StringLiterals;

/// What a program that is not to be trusted can tell.
class TestHostileProgram : public ModelRig
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }
    void toolTips_areNoHtml();
    void name_ofAHostileProgram_isOneLine();
    void numbers_atTheirLimits_areShown_data();
    void numbers_atTheirLimits_areShown();
};

void TestHostileProgram::toolTips_areNoHtml()
{
    const QString hostile = u"<img src=\"file:///etc/passwd\"><b>bold</b>"_s;
    MonitorRow row = FakeProgram::row(6);
    for (QString &text : row.texts)
        text = hostile;
    m_fake->set(row);
    m_fake->tell();
    settleAll();
    QTRY_VERIFY(m_model->indexOf(m_program, 6).isValid());
    for (int column = 0; column < ConnectionModel::ColumnCount; ++column) {
        const QString told =
            m_model->indexOf(m_program, 6, column).data(Qt::ToolTipRole).toString();
        QVERIFY2(!told.contains("<img"_L1), qPrintable(told));
        QVERIFY2(!told.contains("<b>"_L1), qPrintable(told));
    }
}

void TestHostileProgram::name_ofAHostileProgram_isOneLine()
{
    FakeProgram other(u"two\nlines\u202e and"_s + QString(100'000, u'x'));
    MonitorClient *client = other.watch();
    QVERIFY(client);
    QTRY_VERIFY(!client->hello().name.isEmpty());
    const int number = m_model->add(client);
    const QString name = m_model->indexOf(number, 0).data().toString();
    QVERIFY2(name.startsWith("two lines and"_L1), qPrintable(name.left(100)));
    QVERIFY(name.size() < 500);
    m_model->remove(number);
}

void TestHostileProgram::numbers_atTheirLimits_areShown_data()
{
    QTest::addColumn<qint64>("number");
    QTest::newRow("least") << std::numeric_limits<qint64>::min();
    QTest::newRow("most") << std::numeric_limits<qint64>::max();
    QTest::newRow("-1") << qint64(-1);
}

/// It says something only where overflow is watched for, with UBSan.
void TestHostileProgram::numbers_atTheirLimits_areShown()
{
    QFETCH(qint64, number);
    m_fake->set(FakeProgram::row(5, 0, MonitorKind::Server));
    for (quint64 id = 6; id < 9; ++id) {
        MonitorRow row = FakeProgram::row(id, 5);
        for (int i = 0; i < monitorNumberCount; ++i) {
            if (i != int(MonitorNumber::Parent) && i != int(MonitorNumber::Kind)
                && i != int(MonitorNumber::State))
                row.numbers[size_t(i)] = number;
        }
        m_fake->set(row);
    }
    settleAll();
    for (int i = 0; i < 12; ++i)
        m_model->tick(); // rates and sums, too
    for (int column = 0; column < ConnectionModel::ColumnCount; ++column) {
        for (const quint64 id : {5U, 6U}) {
            const QModelIndex index = m_model->indexOf(m_program, id, column);
            QVERIFY(index.isValid());
            (void)index.data(Qt::ToolTipRole).toString();
            QVERIFY(index.data().toString().size() < 200);
        }
        m_model->sort(column);
    }
    const auto filter = ConnectionFilter::parse(u"bytes>1 age>1s idle<1s pause>1ms stuck"_s);
    QVERIFY(filter);
    m_model->setFilter(*filter);
    m_model->setFilter({});
    QCOMPARE(m_model->shownConnections(), 3);
}

QTEST_MAIN(TestHostileProgram)
#include "tst_hostileprogram.moc"
