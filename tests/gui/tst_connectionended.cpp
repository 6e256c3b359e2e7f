// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "modelrig.h"

using namespace Penstock;
using namespace Qt::StringLiterals;

/// Ended connections that the user lets the table forget.
class TestConnectionEnded : public ModelRig
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }
    void clearEnded_canBeUndone();
    void clearEnded_whileHeld_isCounted();
};

void TestConnectionEnded::clearEnded_canBeUndone()
{
    m_fake->set(FakeProgram::row(5, 0, MonitorKind::Server));
    m_fake->set(FakeProgram::row(6, 5));
    m_fake->set(FakeProgram::row(7, 5));
    m_fake->tell();
    settleAll();
    m_fake->end(FakeProgram::row(6, 5), u"reset by the peer"_s);
    m_fake->tell();
    settleAll();
    QTRY_COMPARE(text(m_model->indexOf(m_program, 6), ConnectionModel::State), u"lost"_s);
    QCOMPARE(m_model->clearEnded(), 1);
    QVERIFY(!m_model->indexOf(m_program, 6).isValid());
    m_fake->set(FakeProgram::row(8, 5));
    m_fake->tell();
    settleAll();
    m_model->restoreEnded();
    const QModelIndex back = m_model->indexOf(m_program, 6);
    QVERIFY(back.isValid());
    QCOMPARE(text(back, ConnectionModel::Reason), u"reset by the peer"_s);
    QCOMPARE(back.parent(), m_model->indexOf(m_program, 5));
    QCOMPARE(m_model->allConnections(), 3);
    m_model->restoreEnded(); // once only
    QCOMPARE(m_model->allConnections(), 3);
    QCOMPARE(m_model->clearEnded(), 1); // it is forgotten as others are
    m_model->remove(m_program);
    m_model->restoreEnded(); // of a program that is gone
    QCOMPARE(m_model->rowCount(), 0);
}

void TestConnectionEnded::clearEnded_whileHeld_isCounted()
{
    m_fake->set(FakeProgram::row(6));
    m_fake->end(FakeProgram::row(7));
    m_fake->tell();
    settleAll();
    QTRY_COMPARE(m_model->allConnections(), 2);
    m_model->setHeld(true);
    m_model->clearEnded();
    QCOMPARE(m_model->allConnections(), 1);
    m_model->setHeld(false);
}

QTEST_MAIN(TestConnectionEnded)
#include "tst_connectionended.moc"
