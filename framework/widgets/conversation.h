// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/widgets/export.h>
#include <penstock/widgets/payloadtext.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qobject.h>
#include <QtCore/qstring.h>

#include <deque>

namespace Penstock {

/// Something that was said on a connection, or happened to it. A value.
struct ConversationEntry
{
    enum class Kind : quint8 { Received, Sent, Event, Problem };

    QDateTime time;
    Kind kind = Kind::Event;
    QString peer; ///< who it was said to or by; empty where there is one only
    QByteArray data; ///< the first maximumEntryBytes of what was said
    qsizetype sizeBytes = 0; ///< all of it
    QString text; ///< a sentence, of events and problems
};

/// The latest of what was said; what is older goes when there is too much. Any thread, one at a time.
class PENSTOCK_WIDGETS_EXPORT Conversation : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype maximumEntries = 10'000;
    static constexpr qsizetype maximumBytes = 16 * 1024 * 1024;
    static constexpr qsizetype maximumEntryBytes = 64 * 1024;

    explicit Conversation(QObject *parent = nullptr);
    ~Conversation() override;

    void addData(ConversationEntry::Kind kind, const QString &peer, QByteArrayView data);
    void addEvent(ConversationEntry::Kind kind, const QString &peer, const QString &sentence);
    /// Forgets all entries. restore() brings them back, before what came since.
    void clear();
    /// Undoes the last clear(), once.
    void restore();

    const std::deque<ConversationEntry> &entries() const { return m_entries; }
    /// How many entries there have been before the first of entries(), since the last clear().
    quint64 droppedEntries() const { return m_dropped; }
    /// All entries as a text for people, a line each, or several as a hexadecimal dump.
    QString toText(PayloadFormat format) const;

    /// The line of one entry. At most @a maximumShownBytes of its data are shown; behind them stands how many there are.
    static QString lineOf(const ConversationEntry &entry, PayloadFormat format,
                          qsizetype maximumShownBytes = maximumEntryBytes);

Q_SIGNALS:
    /// An entry has been added behind the others.
    void added();
    /// Other entries than before are there: none, or those that restore() brought back.
    void cleared();

private:
    void add(ConversationEntry entry);
    void trim();

    std::deque<ConversationEntry> m_entries;
    std::deque<ConversationEntry> m_clearedEntries;
    qsizetype m_bytes = 0;
    quint64 m_dropped = 0;
};

} // namespace Penstock
