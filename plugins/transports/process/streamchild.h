// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include "child.h"

#include <QtCore/qbasictimer.h>

namespace Penstock {

/// The child at the other end of a stream. Once the stream lets go of it, it is ended politely.
class StreamChild : public QObject
{
    Q_OBJECT

public:
    StreamChild(std::unique_ptr<Child> child, std::chrono::milliseconds grace);
    ~StreamChild() override;

    qint64 processId() const noexcept { return m_processId; }
    std::optional<int> returnCode() const;
    Error sendSignal(int number) const;
    /// Whether the end of the stream may be told: once the child's return code is known, so that it can be asked for then,
    /// or after a moment, since a child may close its output and live on. Until then it is put off, and @a tell is called.
    bool endMayBeTold(std::function<void()> tell);
    void letGo();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void wake();

    std::unique_ptr<Child> m_child;
    const qint64 m_processId;
    const std::chrono::milliseconds m_grace;
    std::optional<int> m_returnCode;
    std::function<void()> m_tell;
    QBasicTimer m_timer;
    bool m_waited = false;
};

} // namespace Penstock
