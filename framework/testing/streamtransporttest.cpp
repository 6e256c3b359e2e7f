// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/testing/streamtransporttest.h>

#include <QtCore/qcoreapplication.h>
#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

namespace Penstock {

StreamTransportTest::StreamTransportTest(StreamTransportRig *rig) : m_rig(rig) { }

StreamTransportTest::~StreamTransportTest() = default;

int StreamTransportTest::run(StreamTransportRig *rig, int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    StreamTransportTest test(rig);
    return QTest::qExec(&test, argc, argv);
}

void StreamTransportTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

bool StreamTransportTest::can(StreamTransportRig::Capability capability) const
{
    return m_rig->capabilities().testFlag(capability);
}

Ending StreamTransportTest::endingAlone() const
{
    return can(StreamTransportRig::CloseAlone) ? Ending::Close : Ending::Abort;
}

} // namespace Penstock
