// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/exception.h>

#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

#include <memory>
#include <stdexcept>
#include <thread>

using namespace Qt::StringLiterals;
using Penstock::Error;
using Penstock::Exception;
using Penstock::ExceptionContext;
using Penstock::ExceptionHandler;
using Kind = Error::Kind;

class TestException : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void exception_raise_canBeCaughtAsItself();
    void exception_clone_outlivesTheOriginal();
    void exception_what_hasTheMessage();
    void setExceptionHandler_returnsTheOneBefore();
    void setExceptionHandler_isPerThread();
    void reportException_withoutHandler_logsWarning();
    void reportException_handlerThrows_isLoggedAndContained();
    void reportException_handlerReplacesItself_isSafe();
};

void TestException::exception_raise_canBeCaughtAsItself()
{
    const Error error(Kind::Reset, u"a"_s);
    const Exception exception(error);
    const QException &base = exception;
    try {
        base.raise();
        QFAIL("raise() returned");
    } catch (const Exception &caught) {
        QCOMPARE(caught.error(), error);
    }
}

void TestException::exception_clone_outlivesTheOriginal()
{
    const Error error(Kind::Reset, u"a"_s);
    auto original = std::make_unique<Exception>(error);
    const std::unique_ptr<Exception> clone(original->clone());
    original.reset();
    QCOMPARE(clone->error(), error);
    QVERIFY(clone->what() != nullptr);
}

void TestException::exception_what_hasTheMessage()
{
    const Error error(Kind::Reset, u"café"_s);
    QCOMPARE(QString::fromUtf8(Exception(error).what()), error.message());
}

void TestException::setExceptionHandler_returnsTheOneBefore()
{
    const auto restore = qScopeGuard([] { Penstock::setExceptionHandler({}); });
    QStringList told;
    const auto handler = [&told](const QString &name) {
        return [&told, name](const ExceptionContext &context) { told += name + context.message; };
    };
    QVERIFY(!Penstock::setExceptionHandler(handler(u"first "_s)));
    const ExceptionHandler first = Penstock::setExceptionHandler(handler(u"second "_s));
    QVERIFY(first);
    first({u"a"_s, {}});
    Penstock::reportException({u"b"_s, {}});
    QCOMPARE(told, QStringList({u"first a"_s, u"second b"_s}));
}

void TestException::setExceptionHandler_isPerThread()
{
    const auto restore = qScopeGuard([] { Penstock::setExceptionHandler({}); });
    QStringList told;
    Penstock::setExceptionHandler(
        [&told](const ExceptionContext &context) { told += u"main "_s + context.message; });
    std::thread([&told] {
        const ExceptionHandler before = Penstock::setExceptionHandler(
            [&told](const ExceptionContext &context) { told += u"other "_s + context.message; });
        told += before ? u"inherited"_s : u"none"_s;
        Penstock::reportException({u"a"_s, {}});
    }).join();
    Penstock::reportException({u"b"_s, {}});
    QCOMPARE(told, QStringList({u"none"_s, u"other a"_s, u"main b"_s}));
}

void TestException::reportException_withoutHandler_logsWarning()
{
    QTest::ignoreMessage(QtWarningMsg, "dataReceived() failed - Error(reset: a)");
    Penstock::reportException({u"dataReceived() failed"_s, Error(Kind::Reset, u"a"_s)});
}

void TestException::reportException_handlerThrows_isLoggedAndContained()
{
    const auto restore = qScopeGuard([] { Penstock::setExceptionHandler({}); });
    Penstock::setExceptionHandler([](const ExceptionContext &) { throw std::runtime_error("b"); });
    QTest::ignoreMessage(QtCriticalMsg,
                         "the exception handler threw Error(exception: b) when told: m - "
                         "Error(reset: a)");
    Penstock::reportException({u"m"_s, Error(Kind::Reset, u"a"_s)});
}

void TestException::reportException_handlerReplacesItself_isSafe()
{
    const auto restore = qScopeGuard([] { Penstock::setExceptionHandler({}); });
    QStringList told;
    Penstock::setExceptionHandler([&told, owned = QString(100, u'x')](const ExceptionContext &) {
        Penstock::setExceptionHandler({});
        told += owned;
    });
    Penstock::reportException({u"m"_s, Error(Kind::Reset)});
    QCOMPARE(told, QStringList(QString(100, u'x')));
}

QTEST_APPLESS_MAIN(TestException)
#include "tst_exception.moc"
