// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/testing/exceptionrecorder.h>

#include <utility>

namespace Penstock {

ExceptionRecorder::ExceptionRecorder()
    : m_before(setExceptionHandler(
        [this](const ExceptionContext &context) { m_reported.append(context); }))
{
}

ExceptionRecorder::~ExceptionRecorder()
{
    setExceptionHandler(std::move(m_before));
}

} // namespace Penstock
