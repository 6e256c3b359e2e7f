// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/result.h>
#include <penstock/widgets/export.h>
#include <penstock/widgets/payloadtext.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qstring.h>

#include <chrono>

namespace Penstock {

/// When something is received, something else is sent: as a user writes it. A value.
struct AnswerRule
{
    enum class Match : quint8 { Text, Hex, RegularExpression };

    bool isEnabled = true;
    Match match = Match::Text;
    QString pattern; ///< text and hex as payloadFromText() reads them
    PayloadFormat answerFormat = PayloadFormat::Text;
    QString answer;
    std::chrono::milliseconds delay{0};

    friend bool operator==(const AnswerRule &, const AnswerRule &) = default;
};

/// An AnswerRule that can be used. A value.
class PENSTOCK_WIDGETS_EXPORT CompiledRule
{
public:
    struct Place
    {
        qsizetype start = -1; ///< -1: it does not match
        qsizetype end = -1;
    };

    /// The error (InvalidArgument) says what is wrong with the pattern or the answer.
    static Result<CompiledRule> from(const AnswerRule &rule);

    /// Where it matches first.
    Place findIn(const QByteArray &data) const;
    const QByteArray &answer() const { return m_answer; }
    std::chrono::milliseconds delay() const { return m_delay; }

private:
    QByteArray m_bytes;
    QRegularExpression
        m_expression; ///< used where m_bytes is empty; of Latin-1, so that it sees bytes
    QByteArray m_answer;
    std::chrono::milliseconds m_delay{0};
};

/// What one peer has sent and no rule has matched yet. How a stream is cut is chance, so that a pattern may come in pieces.
class PENSTOCK_WIDGETS_EXPORT AnswerMatcher
{
public:
    static constexpr qsizetype maximumWindowBytes = 8 * 1024;

    /// What is found in one piece of data: a peer decides how much that is.
    static constexpr qsizetype maximumMatches = 1000;

    /// Those of @a rules that match now, in the order of what they match, at most maximumMatches: what comes after them in
    /// @a data is forgotten. With @a isMessage what came before and comes later has nothing to do with @a data.
    QList<const CompiledRule *> received(QByteArrayView data, bool isMessage,
                                         const QList<CompiledRule> &rules);

private:
    void search(const QList<CompiledRule> &rules, QList<const CompiledRule *> *matching);

    QByteArray m_window;
};

} // namespace Penstock
