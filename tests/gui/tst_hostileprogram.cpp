// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "modelrig.h"

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

QTEST_MAIN(TestHostileProgram)
#include "tst_hostileprogram.moc"
