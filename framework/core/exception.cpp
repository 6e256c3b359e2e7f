// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/exception.h>

#include <penstock/core/logging.h>

#include <QtCore/qdebug.h>

#include <utility>

namespace Penstock {

namespace {

ExceptionHandler &threadsHandler()
{
    thread_local ExceptionHandler handler;
    return handler;
}

} // namespace

Exception::Exception(const Error &error) : m_error(error), m_what(error.message().toUtf8()) { }

Exception::~Exception() = default;

const char *Exception::what() const noexcept
{
    return m_what.constData();
}

void Exception::raise() const
{
    throw *this;
}

Exception *Exception::clone() const
{
    return new Exception(*this);
}

ExceptionHandler setExceptionHandler(ExceptionHandler handler)
{
    return std::exchange(threadsHandler(), std::move(handler));
}

void reportException(const ExceptionContext &context)
{
    const ExceptionHandler handler = threadsHandler();
    if (!handler) {
        qCWarning(coreLog).noquote() << context.message << '-' << context.error;
        return;
    }
    try {
        handler(context);
    } catch (...) {
        qCCritical(coreLog).noquote()
            << "the exception handler threw" << Error::fromCurrentException()
            << "when told:" << context.message << '-' << context.error;
    }
}

} // namespace Penstock
