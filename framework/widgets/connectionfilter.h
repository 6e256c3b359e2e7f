// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/result.h>
#include <penstock/widgets/connection.h>

#include <QtCore/qhash.h>
#include <QtCore/qstringlist.h>

#include <functional>
#include <vector>

namespace Penstock {

/// Which connections are wanted, as the user writes it: words that all must hold.
///
/// - `state:open`, `transport:tcp`, `peer:10.*`: a key and what it is; `*` and `?` stand for what they do in file names, several are
///   separated by commas, of which one must hold;
/// - `bytes>1M`, `age<5s`, `rate>=100k`: a key that is a number, compared with one; units are k, M, G, Ki, Mi, Gi and us, ms, s, m, h;
/// - `paused`, `stuck`, `ended`: what it is; `paused:reading` and `paused:writing` say which way;
/// - `slow` or `"two words"`: a text that is anywhere in it;
/// - `-` before any of these: not so.
///
/// Case doesn't matter. A value: copied freely, any thread.
class PENSTOCK_WIDGETS_EXPORT ConnectionFilter
{
public:
    /// Wants all.
    ConnectionFilter() = default;
    /// The error, InvalidArgument, has a sentence in its detail() that names the word, for the user.
    static Result<ConnectionFilter> parse(const QString &text);

    bool isEmpty() const { return m_terms.empty(); }
    bool matches(const Connection &connection) const;

    /// How the word that ends before @a cursor in @a text can go on: whole words, what is most likely first. @a known are values that
    /// there are now, by key: "transport", "protocol", "program", "peer" …
    static QStringList completions(const QString &text, qsizetype cursor,
                                   const QHash<QString, QStringList> &known);
    /// Where the word that ends before @a cursor begins.
    static qsizetype wordStart(const QString &text, qsizetype cursor);
    /// What can be written, a line each: the word and what it means.
    static QList<std::pair<QString, QString>> help();

private:
    struct Term
    {
        bool negated = false;
        std::function<bool(const Connection &)> holds;
    };
    std::vector<Term> m_terms;
};

/// The names of states as they are shown and filtered: "flushing" and not "closing".
PENSTOCK_WIDGETS_EXPORT QString stateWord(MonitorState state);

} // namespace Penstock
