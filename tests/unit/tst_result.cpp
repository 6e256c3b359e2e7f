// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/result.h>

#include <QRegularExpression>
#include <QTest>

#include <memory>
#include <type_traits>

using namespace Qt::StringLiterals;
using Penstock::Error;
using Penstock::Result;

static_assert(std::is_nothrow_move_constructible_v<Result<QString>>);
static_assert(std::is_nothrow_move_assignable_v<Result<QString>>);
static_assert(std::is_copy_constructible_v<Result<QString>>);
static_assert(!std::is_copy_constructible_v<Result<std::unique_ptr<int>>>);
static_assert(std::is_nothrow_move_constructible_v<Result<std::unique_ptr<int>>>);
static_assert(!std::is_default_constructible_v<Result<int>>);
static_assert(!std::is_convertible_v<Result<int>, bool>);

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void construct_ofValue_hasValueAndNullError();
    void construct_ofError_hasErrorAndNoValue();
    void construct_ofFalsyValue_isStillTrue();
    void value_canBeChanged();
    void value_ofTemporary_isMovedOut();
    void copy_isIndependent();
    void assign_switchesBetweenValueAndError();
};

void TestResult::construct_ofValue_hasValueAndNullError()
{
    const Result<QString> result(u"a"_s);
    QVERIFY(result.hasValue());
    QVERIFY(result);
    QCOMPARE(result.value(), u"a"_s);
    QCOMPARE(*result, u"a"_s);
    QCOMPARE(result->size(), 1);
    QVERIFY(result.error().isNull());
}

void TestResult::construct_ofError_hasErrorAndNoValue()
{
    const Error error(Error::Kind::Refused, u"a"_s);
    const Result<QString> result(error);
    QVERIFY(!result.hasValue());
    QVERIFY(!result);
    QCOMPARE(result.error(), error);
}

void TestResult::construct_ofFalsyValue_isStillTrue()
{
    QVERIFY(Result<int>(0));
    QVERIFY(Result<bool>(false));
    QVERIFY(Result<QString>(QString()));
    QVERIFY(Result<std::unique_ptr<int>>(nullptr));
}

void TestResult::value_canBeChanged()
{
    Result<QString> result(u"a"_s);
    result.value() += u'b';
    *result += u'c';
    result->append(u'd');
    QCOMPARE(*result, u"abcd"_s);
}

void TestResult::value_ofTemporary_isMovedOut()
{
    const auto make = [](int value) -> Result<std::unique_ptr<int>> {
        return std::make_unique<int>(value);
    };
    const std::unique_ptr<int> first = make(1).value();
    const std::unique_ptr<int> second = *make(2);
    QCOMPARE(*first, 1);
    QCOMPARE(*second, 2);

    Result<std::unique_ptr<int>> kept = make(3);
    const std::unique_ptr<int> third = std::move(kept).value();
    QCOMPARE(*third, 3);
    QVERIFY(kept.hasValue()); // NOLINT(bugprone-use-after-move): moved from, it still holds a value
    QVERIFY(!kept.value());
}

void TestResult::copy_isIndependent()
{
    const Result<QString> result(u"a"_s);
    Result<QString> copy = result;
    copy->append(u'b');
    QCOMPARE(*result, u"a"_s);
    QCOMPARE(*copy, u"ab"_s);
}

void TestResult::assign_switchesBetweenValueAndError()
{
    Result<QString> result(u"a"_s);
    result = Error(Error::Kind::Reset);
    QVERIFY(!result);
    QCOMPARE(result.error().kind(), Error::Kind::Reset);
    result = u"b"_s;
    QVERIFY(result);
    QCOMPARE(*result, u"b"_s);
}

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"
