// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/plugin/metadata.h>

#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qregularexpression.h>

#include <cmath>

// cmake/PenstockCheckPlugin.cmake applies the same table: the messages here are its messages, word
// by word, and a test compares them.

static void initSchema()
{
    Q_INIT_RESOURCE(penstockplugin); // a static library's resources are not there by themselves
}

namespace Penstock {

namespace {

struct Rule
{
    QString path;
    QStringList types;
    bool required = false;
    bool notEmpty = false;
    QString format;
    QRegularExpression expression;
    QString when;
    QStringList is;
};

Rule readRule(const QJsonObject &json)
{
    Rule rule;
    rule.path = json[QLatin1String("Path")].toString();
    rule.types = json[QLatin1String("Type")].toString().split(u'|');
    rule.required = json[QLatin1String("Required")].toBool();
    rule.notEmpty = json[QLatin1String("NotEmpty")].toBool();
    rule.format = json[QLatin1String("Format")].toString();
    rule.expression.setPattern(QRegularExpression::anchoredPattern(rule.format));
    rule.expression.setPatternOptions(QRegularExpression::DotMatchesEverythingOption);
    rule.when = json[QLatin1String("When")].toString();
    for (const auto value : json[QLatin1String("Is")].toArray())
        rule.is.append(value.toString());
    Q_ASSERT_X(!rule.path.isEmpty() && rule.expression.isValid(), "plugin.schema.json",
               qPrintable(rule.path));
    return rule;
}

const QList<Rule> &rules()
{
    static const QList<Rule> all = [] {
        initSchema();
        QFile file(QStringLiteral(":/penstock/plugin.schema.json"));
        const bool open = file.open(QIODevice::ReadOnly);
        const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
        QList<Rule> read;
        for (const auto rule : schema[QLatin1String("Rules")].toArray())
            read.append(readRule(rule.toObject()));
        Q_ASSERT(open && !read.isEmpty());
        return read;
    }();
    return all;
}

QString typeName(const QJsonValue &value)
{
    constexpr double beyondInteger = 1e17;
    switch (value.type()) {
    case QJsonValue::Null:
        return QStringLiteral("null");
    case QJsonValue::Bool:
        return QStringLiteral("boolean");
    case QJsonValue::String:
        return QStringLiteral("string");
    case QJsonValue::Array:
        return QStringLiteral("array");
    case QJsonValue::Object:
        return QStringLiteral("object");
    case QJsonValue::Double:
        break;
    case QJsonValue::Undefined:
        return QString();
    }
    const bool stored = value.toVariant().metaType() == QMetaType::fromType<qlonglong>();
    const double number = value.toDouble();
    const bool integer =
        stored || (std::abs(number) < beyondInteger && std::trunc(number) == number);
    return integer ? QStringLiteral("integer") : QStringLiteral("number");
}

class Checker
{
public:
    QStringList breaches;

    /// Follows @a path from @a object, whose own place is @a prefix, and checks what is there.
    void checkPath(const Rule &rule, const QJsonObject &object, const QString &path,
                   const QString &prefix);

private:
    void checkElements(const Rule &rule, const QJsonArray &array, const QString &rest,
                       const QString &place);
    void checkValue(const Rule &rule, const QJsonValue &value, const QString &place);
};

void Checker::checkPath(const Rule &rule, const QJsonObject &object, const QString &path,
                        const QString &prefix)
{
    const qsizetype inside = path.indexOf(QLatin1String("[]"));
    if (inside >= 0) {
        const QString key = path.first(inside);
        const qsizetype dot = path.indexOf(u'.', inside);
        checkElements(rule, object[key].toArray(), dot < 0 ? QString() : path.sliced(dot + 1),
                      prefix + key);
        return;
    }
    if (rule.when.isEmpty() || rule.is.contains(object[rule.when].toString()))
        checkValue(rule, object[path], prefix + path);
}

void Checker::checkElements(const Rule &rule, const QJsonArray &array, const QString &rest,
                            const QString &place)
{
    for (qsizetype index = 0; index < array.size(); ++index) {
        const QJsonValue element = array[index];
        const QString label = QStringLiteral("%1[%2]").arg(place).arg(index);
        if (rest.isEmpty())
            checkValue(rule, element, label);
        else if (element.isObject())
            checkPath(rule, element.toObject(), rest, label + u'.');
    }
}

void Checker::checkValue(const Rule &rule, const QJsonValue &value, const QString &place)
{
    const QString type = typeName(value);
    if (type.isEmpty()) {
        if (rule.required)
            breaches += place + QLatin1String(" is missing");
        return;
    }
    if (!rule.types.contains(type)
        && !(type == QLatin1String("integer") && rule.types.contains(QLatin1String("number")))) {
        breaches += QStringLiteral("%1 has the wrong type: it is %2 and must be %3")
                        .arg(place, type, rule.types.join(QLatin1String(" or ")));
        return;
    }
    if (value.isString() && !rule.format.isEmpty()
        && !rule.expression.match(value.toString()).hasMatch()) {
        breaches += QStringLiteral("%1 has a bad format: \"%2\" does not match %3")
                        .arg(place, value.toString(), rule.format);
    }
    if (rule.notEmpty && value.isArray() && value.toArray().isEmpty())
        breaches += place + QLatin1String(" has a bad format: it must not be empty");
}

} // namespace

QStringList metadataBreaches(const QJsonObject &json)
{
    Checker checker;
    for (const Rule &rule : rules())
        checker.checkPath(rule, json, rule.path, QString());
    return checker.breaches;
}

} // namespace Penstock
