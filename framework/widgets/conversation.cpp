// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/widgets/conversation.h>

#include <QtCore/qlocale.h>
#include <QtCore/qstringlist.h>

#include <utility>

namespace Penstock {

Conversation::Conversation(QObject *parent) : QObject(parent) { }

Conversation::~Conversation() = default;

void Conversation::addData(ConversationEntry::Kind kind, const QString &peer, QByteArrayView data)
{
    ConversationEntry entry{QDateTime::currentDateTime(), kind, peer, {}, data.size(), {}};
    entry.data = data.first(qMin(data.size(), maximumEntryBytes)).toByteArray();
    add(std::move(entry));
}

void Conversation::addEvent(ConversationEntry::Kind kind, const QString &peer,
                            const QString &sentence)
{
    add({QDateTime::currentDateTime(), kind, peer, {}, 0, sentence});
}

void Conversation::add(ConversationEntry entry)
{
    m_bytes += entry.data.size();
    m_entries.push_back(std::move(entry));
    trim();
    Q_EMIT added();
}

void Conversation::trim()
{
    while (qsizetype(m_entries.size()) > maximumEntries || m_bytes > maximumBytes) {
        m_bytes -= m_entries.front().data.size();
        m_entries.pop_front();
        ++m_dropped;
    }
}

void Conversation::clear()
{
    m_clearedEntries = std::exchange(m_entries, {});
    m_bytes = 0;
    m_dropped = 0;
    Q_EMIT cleared();
}

void Conversation::restore()
{
    std::deque<ConversationEntry> all = std::exchange(m_clearedEntries, {});
    for (const ConversationEntry &entry : all)
        m_bytes += entry.data.size();
    all.insert(all.end(), m_entries.begin(), m_entries.end());
    m_entries = std::move(all);
    trim();
    Q_EMIT cleared();
}

QString Conversation::toText(PayloadFormat format) const
{
    QStringList lines;
    if (m_dropped > 0)
        lines.append(tr("%n older line(s) are not kept.", nullptr, int(m_dropped)));
    for (const ConversationEntry &entry : m_entries)
        lines.append(lineOf(entry, format));
    return lines.join(u'\n') + u'\n';
}

QString Conversation::lineOf(const ConversationEntry &entry, PayloadFormat format,
                             qsizetype maximumShownBytes)
{
    using Kind = ConversationEntry::Kind;
    const QString mark = entry.kind == Kind::Received ? QStringLiteral("←")
        : entry.kind == Kind::Sent                    ? QStringLiteral("→")
        : entry.kind == Kind::Problem                 ? QStringLiteral("!")
                                                      : QStringLiteral("·");
    QString head = QStringLiteral("%1  %2 ").arg(entry.time.toString(u"HH:mm:ss.zzz"), mark);
    if (!entry.peer.isEmpty())
        head += QStringLiteral("[%1] ").arg(entry.peer);
    if (entry.kind == Kind::Event || entry.kind == Kind::Problem)
        return head + entry.text;
    const qsizetype shown = qMin(entry.data.size(), maximumShownBytes);
    const QByteArrayView data = QByteArrayView(entry.data).first(shown);
    const QString size = tr("%n byte(s)", nullptr, int(entry.sizeBytes));
    if (format == PayloadFormat::Hex)
        return head + size + (data.isEmpty() ? QString() : u'\n' + payloadAsHexDump(data))
            + (shown < entry.sizeBytes ? QStringLiteral("\n…") : QString());
    if (data.isEmpty())
        return head + tr("(empty)");
    return head + payloadAsText(data)
        + (shown < entry.sizeBytes ? tr(" … (%1)").arg(size) : QString());
}

} // namespace Penstock
