// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/connectionfilter.h>

#include <penstock/widgets/filterkeys_p.h>

#include <QtCore/qcoreapplication.h>

#include <algorithm>

namespace Penstock {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Penstock::ConnectionFilter)
};

Error wrong(const QString &word, const QString &sentence)
{
    return Error(Error::Kind::InvalidArgument, Tr::tr("\"%1\": %2").arg(word, sentence));
}

template <typename Key>
const Key *find(const QList<Key> &keys, const QString &name)
{
    const auto at = std::find_if(keys.begin(), keys.end(), [&name](const Key &key) {
        return key.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return at == keys.end() ? nullptr : &*at;
}

/// A word as it was written: quotes may be around all of it, or what comes after a key.
struct Word
{
    QString text; ///< without the quotes
    QString written;
    qsizetype quoted = -1; ///< where in `text` a quote began; what is after it is plain text
    bool negated = false;
};

Result<QList<Word>> split(const QString &text)
{
    QList<Word> words;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        Word word;
        const qsizetype start = at;
        if (text[at] == u'-' && at + 1 < text.size() && !text[at + 1].isSpace()) {
            word.negated = true;
            ++at;
        }
        bool open = false;
        for (; at < text.size() && (open || !text[at].isSpace()); ++at) {
            if (text[at] != u'"') {
                word.text.append(text[at]);
                continue;
            }
            if (!open && word.quoted < 0)
                word.quoted = word.text.size();
            open = !open;
        }
        word.written = text.mid(start, at - start);
        if (open)
            return wrong(word.written, Tr::tr("the quote at its beginning has no end"));
        if (!word.text.isEmpty())
            words.append(word);
    }
    return words;
}

/// Where the key of a word ends: at an operator, but at none of plain text or of "tcp://".
qsizetype keyLength(const Word &word)
{
    for (qsizetype i = 0; i < word.text.size(); ++i) {
        if (word.quoted >= 0 && i >= word.quoted)
            return -1;
        const QChar c = word.text[i];
        if (c == u':' && word.text.mid(i).startsWith("://"_L1))
            return -1;
        if (c == u':' || c == u'<' || c == u'>' || c == u'=')
            return i;
    }
    return -1;
}

bool contains(const Connection &connection, const QString &text)
{
    const auto has = [&text](const QString &in) { return in.contains(text, Qt::CaseInsensitive); };
    return std::any_of(connection.row.texts.begin(), connection.row.texts.end(), has)
        || has(connection.name()) || has(connection.program->name)
        || has(u'#' + QString::number(connection.row.id));
}

/// Endpoints are also what comes after their scheme.
bool isLike(const QString &text, const QString &pattern)
{
    if (!pattern.contains(u'*') && !pattern.contains(u'?'))
        return text.contains(pattern, Qt::CaseInsensitive);
    const qsizetype scheme = text.indexOf("://"_L1);
    return matchesWildcards(text, pattern)
        || (scheme >= 0 && matchesWildcards(QStringView(text).mid(scheme + 3), pattern));
}

Result<ConnectionTest> stateTest(const Word &word, const QStringList &values)
{
    for (const QString &value : values) {
        if (value == "closing"_L1 || find(filterTexts(), u"state"_s)->values().contains(value))
            continue;
        return wrong(word.written,
                     Tr::tr("there is no state \"%1\"; there are %2")
                         .arg(value, find(filterTexts(), u"state"_s)->values().join(", "_L1)));
    }
    return ConnectionTest([values](const Connection &connection) {
        const MonitorState state =
            connection.program->isGone ? MonitorState::Lost : connection.row.state();
        return (values.contains("half-open"_L1)
                && (state == MonitorState::PeerEnded || state == MonitorState::WeEnded))
            || (values.contains("closing"_L1) && state == MonitorState::Closing)
            || values.contains(stateWord(state));
    });
}

Result<ConnectionTest> textTest(const Word &word, const FilterText &key, QChar sign,
                                const QString &value)
{
    if (sign != u':' && sign != u'=')
        return wrong(word.written,
                     Tr::tr("%1 is a text; write it as %1:%2")
                         .arg(key.name, value.isEmpty() ? u"*"_s : value));
    if (value.isEmpty())
        return wrong(word.written, Tr::tr("what %1 is to be is missing").arg(key.name));
    const QStringList values = value.toLower().split(u',', Qt::SkipEmptyParts);
    if (key.name == "state"_L1)
        return stateTest(word, values);
    for (const QString &each : values) {
        if (key.values && !key.values().contains(each))
            return wrong(word.written,
                         Tr::tr("there is no %1 \"%2\"; there are %3")
                             .arg(key.name, each, key.values().join(", "_L1)));
    }
    return ConnectionTest([of = key.of, values](const Connection &connection) {
        const QString text = of(connection);
        return std::any_of(values.begin(), values.end(),
                           [&text](const QString &pattern) { return isLike(text, pattern); });
    });
}

Result<ConnectionTest> numberTest(const Word &word, const FilterNumber &key, const QString &sign,
                                  const QString &value)
{
    const Result<double> limit = readFilterNumber(value, key.unit);
    if (!limit)
        return wrong(word.written, limit.error().detail());
    const auto with = [of = key.of, limit = *limit](auto compare) {
        return ConnectionTest(
            [=](const Connection &connection) { return compare(of(connection), limit); });
    };
    if (sign == ">"_L1)
        return with(std::greater<double>());
    if (sign == ">="_L1)
        return with(std::greater_equal<double>());
    if (sign == "<"_L1)
        return with(std::less<double>());
    if (sign == "<="_L1)
        return with(std::less_equal<double>());
    return with(std::equal_to<double>());
}

QStringList allKeys()
{
    QStringList names;
    for (const FilterText &key : filterTexts())
        names.append(key.name);
    for (const FilterNumber &key : filterNumbers())
        names.append(key.name);
    return names;
}

Result<ConnectionTest> testOf(const Word &word)
{
    if (const FilterFlag *flag = word.quoted < 0 ? find(filterFlags(), word.text) : nullptr)
        return ConnectionTest(flag->of);
    const qsizetype length = keyLength(word);
    if (length < 0)
        return ConnectionTest([text = word.text](const Connection &connection) {
            return contains(connection, text);
        });
    const QString name = word.text.left(length);
    qsizetype end = length + 1;
    if (end < word.text.size() && word.text[end] == u'=')
        ++end;
    const QString sign = word.text.mid(length, end - length);
    const QString value = word.text.mid(end);
    if (const FilterText *key = find(filterTexts(), name))
        return textTest(word, *key, sign[0], value);
    if (const FilterNumber *key = find(filterNumbers(), name))
        return numberTest(word, *key, sign, value);
    if (name.compare("paused"_L1, Qt::CaseInsensitive) == 0)
        return wrong(word.written, Tr::tr("paused is reading or writing, not \"%1\"").arg(value));
    return wrong(word.written,
                 Tr::tr("there is no key \"%1\"; there are %2. For a text, write it in quotes")
                     .arg(name, allKeys().join(", "_L1)));
}

} // namespace

QString stateWord(MonitorState state)
{
    switch (state) {
    case MonitorState::PeerEnded:
        return u"peer-ended"_s;
    case MonitorState::WeEnded:
        return u"we-ended"_s;
    case MonitorState::Closing:
        return u"flushing"_s;
    default:
        return monitorName(state);
    }
}

Result<ConnectionFilter> ConnectionFilter::parse(const QString &text)
{
    const Result<QList<Word>> words = split(text);
    if (!words)
        return words.error();
    ConnectionFilter filter;
    for (const Word &word : *words) {
        Result<ConnectionTest> test = testOf(word);
        if (!test)
            return test.error();
        filter.m_terms.push_back({word.negated, std::move(*test)});
    }
    return filter;
}

bool ConnectionFilter::matches(const Connection &connection) const
{
    return std::all_of(m_terms.begin(), m_terms.end(), [&connection](const Term &term) {
        return term.holds(connection) != term.negated;
    });
}

qsizetype ConnectionFilter::wordStart(const QString &text, qsizetype cursor)
{
    qsizetype start = 0;
    bool open = false;
    for (qsizetype i = 0; i < std::min(cursor, text.size()); ++i) {
        open ^= text[i] == u'"';
        if (!open && text[i].isSpace())
            start = i + 1;
    }
    return start;
}

QStringList ConnectionFilter::completions(const QString &text, qsizetype cursor,
                                          const QHash<QString, QStringList> &known)
{
    const qsizetype start = wordStart(text, cursor);
    QString word = text.mid(start, cursor - start);
    const QString sign = word.startsWith(u'-') ? u"-"_s : QString();
    word.remove(0, sign.size());
    QStringList all;
    const qsizetype colon = word.indexOf(u':');
    const FilterText *key = colon < 0 ? nullptr : find(filterTexts(), word.left(colon));
    if (key) {
        const QStringList values = key->values ? key->values() : known.value(key->name);
        for (const QString &value : values) {
            const QString quoted = value.contains(u' ') ? u'"' + value + u'"' : value;
            all.append(key->name + u':' + quoted);
        }
    } else {
        for (const FilterText &each : filterTexts())
            all.append(each.name + u':');
        for (const FilterFlag &flag : filterFlags())
            all.append(flag.name);
        for (const FilterNumber &number : filterNumbers())
            all.append(number.name + u'>');
    }
    QStringList fitting;
    for (const QString &candidate : all) {
        if (candidate.startsWith(word, Qt::CaseInsensitive) && candidate != word)
            fitting.append(sign + candidate);
    }
    return fitting;
}

QList<std::pair<QString, QString>> ConnectionFilter::help()
{
    QList<std::pair<QString, QString>> lines;
    for (const FilterText &key : filterTexts())
        lines.append({key.name + u':', Tr::tr(key.meaning)});
    for (const FilterNumber &key : filterNumbers())
        lines.append({key.name + u'>', Tr::tr(key.meaning)});
    for (const FilterFlag &flag : filterFlags())
        lines.append({flag.name, Tr::tr(flag.meaning)});
    return lines;
}

} // namespace Penstock
