// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/error.h>

#include <QtCore/qexception.h>

#include <functional>

namespace Penstock {

class Protocol;
class Transport;

/// An Error as an exception: what a failed QFuture of the framework holds, for `.onFailed()` and
/// for coroutine adapters. A callback may throw it too: one that holds an I/O error ends the
/// connection as that error does (asyncio: an OSError raised by data_received).
class PENSTOCK_CORE_EXPORT Exception : public QException
{
public:
    explicit Exception(const Error &error);
    ~Exception() override;

    const Error &error() const noexcept { return m_error; }
    const char *what() const noexcept override;
    [[noreturn]] void raise() const override;
    Exception *clone() const override;

private:
    Error m_error;
    QByteArray m_what;
};

/// What is told to the exception handler: asyncio's context dictionary, typed.
struct ExceptionContext
{
    QString message; ///< English: which callback or task failed
    Error error;
    Transport *transport = nullptr; ///< null where there is none, or no longer
    Protocol *protocol = nullptr; ///< null where there is none, or no longer
};

using ExceptionHandler = std::function<void(const ExceptionContext &)>;

/// Installs what is called, in this thread, for exceptions that callbacks threw and for faults that
/// have no other place to go (asyncio: loop.set_exception_handler()). An empty handler restores
/// the default, which logs a warning to the category penstock.core. Returns the handler before.
PENSTOCK_CORE_EXPORT ExceptionHandler setExceptionHandler(ExceptionHandler handler);

/// Calls this thread's exception handler. What the handler itself throws is logged and goes no further.
PENSTOCK_CORE_EXPORT void reportException(const ExceptionContext &context);

} // namespace Penstock
