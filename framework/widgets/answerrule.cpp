// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/answerrule.h>

#include <QtCore/qcoreapplication.h>

#include <algorithm>

namespace Penstock {

namespace {

Error problem(const QString &sentence)
{
    return Error(Error::Kind::InvalidArgument, sentence);
}

QString tr(const char *text)
{
    return QCoreApplication::translate("Penstock::AnswerRule", text);
}

} // namespace

Result<CompiledRule> CompiledRule::from(const AnswerRule &rule)
{
    CompiledRule compiled;
    compiled.m_delay = rule.delay;
    Result<QByteArray> answer = payloadFromText(rule.answer, rule.answerFormat);
    if (!answer)
        return answer.error();
    compiled.m_answer = *answer;
    if (compiled.m_answer.isEmpty())
        return problem(tr(QT_TRANSLATE_NOOP("Penstock::AnswerRule",
                                            "There is no answer yet: say what is to be sent.")));
    if (rule.pattern.isEmpty())
        return problem(tr(QT_TRANSLATE_NOOP(
            "Penstock::AnswerRule", "There is no pattern yet: say what has to be received.")));
    if (rule.match != AnswerRule::Match::RegularExpression) {
        Result<QByteArray> bytes = payloadFromText(
            rule.pattern,
            rule.match == AnswerRule::Match::Hex ? PayloadFormat::Hex : PayloadFormat::Text);
        if (!bytes)
            return bytes.error();
        compiled.m_bytes = *bytes;
        return compiled;
    }
    compiled.m_expression.setPattern(rule.pattern);
    compiled.m_expression.setPatternOptions(QRegularExpression::DotMatchesEverythingOption);
    if (!compiled.m_expression.isValid()) {
        return problem(tr(QT_TRANSLATE_NOOP("Penstock::AnswerRule",
                                            "The regular expression is wrong at character %1: %2."))
                           .arg(compiled.m_expression.patternErrorOffset() + 1)
                           .arg(compiled.m_expression.errorString()));
    }
    return compiled;
}

CompiledRule::Place CompiledRule::findIn(const QByteArray &data) const
{
    if (!m_bytes.isEmpty()) {
        const qsizetype start = data.indexOf(m_bytes);
        return start < 0 ? Place{} : Place{start, start + m_bytes.size()};
    }
    const QRegularExpressionMatch match = m_expression.match(QString::fromLatin1(data));
    // One that matches nothing would answer for ever.
    if (!match.hasMatch() || match.capturedLength() == 0)
        return {};
    return {match.capturedStart(), match.capturedEnd()};
}

QList<const CompiledRule *> AnswerMatcher::received(QByteArrayView data, bool isMessage,
                                                    const QList<CompiledRule> &rules)
{
    QList<const CompiledRule *> matching;
    if (rules.isEmpty()) {
        m_window.clear();
        return matching;
    }
    // In pieces, so that what is searched and moved for a match is never long.
    while (!data.isEmpty() && matching.size() < maximumMatches) {
        const qsizetype piece = isMessage ? data.size() : std::min(data.size(), maximumWindowBytes);
        m_window.append(data.first(piece));
        data = data.sliced(piece);
        search(rules, &matching);
        if (m_window.size() > maximumWindowBytes)
            m_window.remove(0, m_window.size() - maximumWindowBytes);
    }
    if (isMessage || !data.isEmpty())
        m_window.clear();
    return matching;
}

/// What has matched, and what is before it, goes.
void AnswerMatcher::search(const QList<CompiledRule> &rules, QList<const CompiledRule *> *matching)
{
    while (matching->size() < maximumMatches) {
        const CompiledRule *first = nullptr;
        CompiledRule::Place place;
        for (const CompiledRule &rule : rules) {
            const CompiledRule::Place candidate = rule.findIn(m_window);
            if (candidate.start >= 0 && (!first || candidate.start < place.start)) {
                first = &rule;
                place = candidate;
            }
        }
        if (!first)
            return;
        matching->append(first);
        m_window.remove(0, place.end);
    }
}

} // namespace Penstock
