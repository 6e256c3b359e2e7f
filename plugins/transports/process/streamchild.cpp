// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "streamchild.h"

#include <QtCore/qcoreevent.h>

namespace Penstock {

namespace {

/// A child that exits has closed its output some moments before it can be waited for.
constexpr int endPutOffMs = 100;

} // namespace

StreamChild::StreamChild(std::unique_ptr<Child> child, std::chrono::milliseconds grace)
    : m_child(std::move(child)),
      m_processId(m_child->processId()),
      m_grace(grace),
      m_returnCode(m_child->returnCode())
{
    m_child->setExited([this](int code) {
        m_returnCode = code;
        wake();
    });
}

StreamChild::~StreamChild()
{
    letGo();
}

std::optional<int> StreamChild::returnCode() const
{
    return m_returnCode;
}

Error StreamChild::sendSignal(int number) const
{
    if (m_child && !m_returnCode)
        return m_child->signal(number);
    return Error(
        Error::Kind::NoProcess,
        QStringLiteral("sendSignal(): child process %1 %2")
            .arg(m_processId)
            .arg(m_returnCode ? QStringLiteral("has ended") : QStringLiteral("was let go of")));
}

bool StreamChild::endMayBeTold(std::function<void()> tell)
{
    if (m_returnCode || m_waited || !m_child)
        return true;
    m_tell = std::move(tell);
    m_timer.start(endPutOffMs, this);
    return false;
}

void StreamChild::letGo()
{
    m_tell = {};
    m_timer.stop();
    Child::endPolitely(std::move(m_child), m_grace);
}

void StreamChild::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        wake();
    else
        QObject::timerEvent(event);
}

/// The last thing: it may delete this object.
void StreamChild::wake()
{
    m_waited = m_waited || m_timer.isActive();
    m_timer.stop();
    if (const auto tell = std::move(m_tell))
        tell();
}

} // namespace Penstock
