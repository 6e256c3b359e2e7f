// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/exception.h>
#include <penstock/testing/export.h>

#include <QtCore/qlist.h>

namespace Penstock {

/// Is this thread's exception handler while it lives, and keeps what it was told. Afterwards the
/// handler before is back.
class PENSTOCK_TESTING_EXPORT ExceptionRecorder
{
public:
    ExceptionRecorder();
    ~ExceptionRecorder();
    Q_DISABLE_COPY_MOVE(ExceptionRecorder)

    /// The transports and protocols in them may be gone.
    const QList<ExceptionContext> &reported() const noexcept { return m_reported; }
    void clear() { m_reported.clear(); }

private:
    QList<ExceptionContext> m_reported;
    ExceptionHandler m_before;
};

} // namespace Penstock
