// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "fakeprogram.h"

#include <penstock/widgets/connectionmodel.h>

#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>

/// A ConnectionModel that shows a program, and the tester that watches both.
class ModelRig : public QObject
{
protected:
    void start();
    void stop();
    /// What has been told so far is shown.
    void settleAll();
    QString text(const QModelIndex &index, Penstock::ConnectionModel::Column column) const
    {
        return index.siblingAtColumn(column).data().toString();
    }

    std::unique_ptr<FakeProgram> m_fake;
    std::unique_ptr<Penstock::ConnectionModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QPointer<Penstock::MonitorClient> m_client;
    int m_program = 0;
};

inline void ModelRig::start()
{
    m_fake = std::make_unique<FakeProgram>();
    m_model = std::make_unique<Penstock::ConnectionModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_client = m_fake->watch();
    QVERIFY(m_client);
    m_program = m_model->add(m_client);
    QTRY_COMPARE(m_client->hello().name, QStringLiteral("fake"));
}

inline void ModelRig::stop()
{
    m_tester.reset();
    m_model.reset();
    m_fake.reset();
}

inline void ModelRig::settleAll()
{
    m_fake->tell();
    QSignalSpy rounds(m_client, &Penstock::MonitorClient::loopsChanged);
    QTRY_VERIFY(rounds.size() >= 3);
    m_model->tick();
}
