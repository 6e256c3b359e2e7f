// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/exception.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

#include <cerrno>
#include <functional>
#include <future>
#include <stdexcept>
#include <system_error>
#include <type_traits>

using namespace Qt::StringLiterals;
using Penstock::Error;
using Penstock::errorKindName;
using Penstock::Exception;
using Kind = Error::Kind;
using Thrower = std::function<void()>;

static_assert(std::is_nothrow_default_constructible_v<Error>);
static_assert(std::is_nothrow_copy_constructible_v<Error>);
static_assert(std::is_nothrow_copy_assignable_v<Error>);
static_assert(std::is_nothrow_move_constructible_v<Error>);
static_assert(std::is_nothrow_move_assignable_v<Error>);
static_assert(sizeof(Error) == sizeof(void *));

namespace {

/// Marks what it is asked for, so that a test sees which texts went through it.
class MarkingTranslator : public QTranslator
{
    Q_OBJECT

public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        if (qstrcmp(context, "Penstock::Error") != 0)
            return QString();
        const QString source = QString::fromUtf8(text);
        return source == u"%1 (%2)" ? u"%2: %1"_s : u'<' + source + u'>';
    }
};

Error thrownBy(const Thrower &thrower)
{
    try {
        thrower();
    } catch (...) {
        return Error::fromCurrentException();
    }
    return Error();
}

} // namespace

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void construct_default_isNull();
    void construct_ofKindNone_isNull();
    void construct_keepsParts();
    void fromErrno_givesKind_data();
    void fromErrno_givesKind();
    void fromErrno_zero_isNull();
    void fromErrno_withDetail_namesThingThenReason();
    void fromCurrentException_data();
    void fromCurrentException();
    void isIoError_data();
    void isIoError();
    void errorKindName_ofEachKind_isUniqueAndStable();
    void message_isTranslated_detailIsNot();
    void message_ofEachKind_isASentence();
    void message_detailWithPlaceholders_isLeftAlone();
    void equality_comparesEveryPart();
    void debug_showsNameAndDetail();
};

void TestError::construct_default_isNull()
{
    const Error error;
    QVERIFY(error.isNull());
    QCOMPARE(error.kind(), Kind::None);
    QCOMPARE(error.nativeCode(), 0);
    QVERIFY(error.detail().isNull());
    QVERIFY(!error.isIoError());
    QCOMPARE(error.message(), u"No error."_s);
}

void TestError::construct_ofKindNone_isNull()
{
    const Error error(Kind::None, u"detail"_s, 5);
    QVERIFY(error.isNull());
    QCOMPARE(error, Error());
}

void TestError::construct_keepsParts()
{
    const Error error(Kind::Certificate, u"expired"_s, 10);
    QVERIFY(!error.isNull());
    QCOMPARE(error.kind(), Kind::Certificate);
    QCOMPARE(error.detail(), u"expired"_s);
    QCOMPARE(error.nativeCode(), 10);
}

void TestError::fromErrno_givesKind_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<Kind>("kind");

    const auto row = [](const char *name, int code, Kind kind) {
        QTest::newRow(name) << code << kind;
    };
    row("ECONNREFUSED", ECONNREFUSED, Kind::Refused);
    row("ECONNRESET", ECONNRESET, Kind::Reset);
    row("EPIPE", EPIPE, Kind::BrokenPipe);
    row("ESHUTDOWN", ESHUTDOWN, Kind::BrokenPipe);
    row("ECONNABORTED", ECONNABORTED, Kind::Aborted);
    row("ETIMEDOUT", ETIMEDOUT, Kind::TimedOut);
    row("ENOENT", ENOENT, Kind::NotFound);
    row("EACCES", EACCES, Kind::PermissionDenied);
    row("EPERM", EPERM, Kind::PermissionDenied);
    row("ESRCH", ESRCH, Kind::NoProcess);
    row("EADDRINUSE", EADDRINUSE, Kind::AddressInUse);
    row("EADDRNOTAVAIL", EADDRNOTAVAIL, Kind::AddressNotAvailable);
    row("EMSGSIZE", EMSGSIZE, Kind::MessageTooLong);
    row("ENETUNREACH", ENETUNREACH, Kind::Unreachable);
    row("EHOSTUNREACH", EHOSTUNREACH, Kind::Unreachable);
    row("EMFILE", EMFILE, Kind::System);
    row("unknown", 99999, Kind::System);
}

void TestError::fromErrno_givesKind()
{
    QFETCH(const int, code);
    const Error error = Error::fromErrno(code);
    QTEST(error.kind(), "kind");
    QCOMPARE(error.nativeCode(), code);
    QVERIFY(!error.detail().isEmpty());
    QVERIFY(error.isIoError());
}

void TestError::fromErrno_zero_isNull()
{
    QVERIFY(Error::fromErrno(0).isNull());
    QVERIFY(Error::fromErrno(0, u"writing failed"_s).isNull());
}

void TestError::fromErrno_withDetail_namesThingThenReason()
{
    const QString reason = Error::fromErrno(ENOENT).detail();
    QCOMPARE(Error::fromErrno(ENOENT, u"/run/x"_s).detail(), u"/run/x: "_s + reason);
}

void TestError::fromCurrentException_data()
{
    QTest::addColumn<Thrower>("thrower");
    QTest::addColumn<Error>("error");

    const auto row = [](const char *name, Thrower thrower, const Error &error) {
        QTest::newRow(name) << std::move(thrower) << error;
    };
    const Error reset(Kind::Reset, u"by us"_s, ECONNRESET);
    row(
        "Exception", [reset] { throw Exception(reset); }, reset);
    row(
        "Exception without error", [] { throw Exception(Error()); },
        Error(Kind::Exception, u"an empty exception"_s));
    row(
        "std::system_error, generic",
        [] { throw std::system_error(EPIPE, std::generic_category()); }, Error::fromErrno(EPIPE));
    row(
        "std::system_error, system", [] { throw std::system_error(EPIPE, std::system_category()); },
        Error::fromErrno(EPIPE));
    row(
        "std::system_error, other category",
        [] { throw std::system_error(std::make_error_code(std::future_errc::no_state), "x"); },
        Error(Kind::Exception,
              u"x: "_s
                  + QString::fromStdString(
                      std::make_error_code(std::future_errc::no_state).message())));
    row(
        "std::system_error, no error",
        [] { throw std::system_error(0, std::generic_category(), "x"); },
        Error(Kind::Exception,
              QString::fromUtf8(std::system_error(0, std::generic_category(), "x").what())));
    row(
        "std::exception", [] { throw std::runtime_error("caf\xC3\xA9"); },
        Error(Kind::Exception, u"café"_s));
    row(
        "int", [] { throw 1; }, Error(Kind::Exception, u"not a std::exception"_s));
}

void TestError::fromCurrentException()
{
    QFETCH(const Thrower, thrower);
    QFETCH(const Error, error);
    QCOMPARE(thrownBy(thrower), error);
}

void TestError::isIoError_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("ioError");

    const QSet<Kind> program = {Kind::None,         Kind::NotSupported, Kind::InvalidArgument,
                                Kind::InvalidState, Kind::Closed,       Kind::Canceled,
                                Kind::Plugin,       Kind::Exception};
    for (int i = int(Kind::None); i <= int(Kind::System); ++i) {
        QTest::newRow(qPrintable(errorKindName(Kind(i)))) << Kind(i) << !program.contains(Kind(i));
    }
}

void TestError::isIoError()
{
    QFETCH(const Kind, kind);
    QTEST(Error(kind).isIoError(), "ioError");
}

void TestError::errorKindName_ofEachKind_isUniqueAndStable()
{
    const QStringList expected = {
        u"none"_s,
        u"refused"_s,
        u"reset"_s,
        u"broken-pipe"_s,
        u"aborted"_s,
        u"timeout"_s,
        u"not-found"_s,
        u"permission"_s,
        u"no-process"_s,
        u"not-supported"_s,
        u"address-in-use"_s,
        u"address-not-available"_s,
        u"message-too-long"_s,
        u"unreachable"_s,
        u"host-not-found"_s,
        u"certificate"_s,
        u"tls"_s,
        u"value"_s,
        u"runtime"_s,
        u"closed"_s,
        u"canceled"_s,
        u"plugin"_s,
        u"exception"_s,
        u"system"_s,
    };
    QCOMPARE(expected.size(), int(Kind::System) + 1);
    for (int i = 0; i < expected.size(); ++i)
        QCOMPARE(errorKindName(Kind(i)), expected.at(i));
}

void TestError::message_isTranslated_detailIsNot()
{
    const Error plain(Kind::Refused);
    const Error detailed(Kind::Refused, u"tcp://h:1"_s);
    QCOMPARE(plain.message(), u"The connection was refused."_s);
    QCOMPARE(detailed.message(), u"The connection was refused. (tcp://h:1)"_s);

    MarkingTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QCOMPARE(plain.message(), u"<The connection was refused.>"_s);
    QCOMPARE(detailed.message(), u"tcp://h:1: <The connection was refused.>"_s);
    QCOMPARE(detailed.detail(), u"tcp://h:1"_s);
}

void TestError::message_ofEachKind_isASentence()
{
    QSet<QString> seen;
    for (int i = int(Kind::Refused); i <= int(Kind::System); ++i) {
        const QString message = Error(Kind(i)).message();
        QVERIFY2(message.endsWith(u'.') && message.at(0).isUpper(), qPrintable(message));
        QVERIFY2(!seen.contains(message), qPrintable(message));
        seen.insert(message);
    }
}

void TestError::message_detailWithPlaceholders_isLeftAlone()
{
    QCOMPARE(Error(Kind::Refused, u"%1 %2"_s).message(), u"The connection was refused. (%1 %2)"_s);
}

void TestError::equality_comparesEveryPart()
{
    const Error error(Kind::Reset, u"a"_s, 1);
    QCOMPARE(error, Error(Kind::Reset, u"a"_s, 1));
    QVERIFY(error != Error(Kind::Refused, u"a"_s, 1));
    QVERIFY(error != Error(Kind::Reset, u"b"_s, 1));
    QVERIFY(error != Error(Kind::Reset, u"a"_s, 2));
    QVERIFY(error != Error());
    QCOMPARE(Error(), Error());
}

void TestError::debug_showsNameAndDetail()
{
    QTest::ignoreMessage(QtInfoMsg, "Error(reset: by \"us\") 1 Error(none)");
    qInfo() << Error(Kind::Reset, u"by \"us\""_s) << 1 << Error();
}

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
