// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/testing/callbackrecord.h>

#include <QtCore/qscopeguard.h>

#include <algorithm>

namespace Penstock {

namespace {

constexpr qsizetype shownBytes = 48;

} // namespace

const char *callbackName(Callback callback) noexcept
{
    static constexpr std::array<const char *, callbackCount> names{
        "connectionMade", "dataReceived", "eofReceived",   "pauseWriting",     "resumeWriting",
        "connectionLost", "getBuffer",    "bufferUpdated", "datagramReceived", "errorReceived"};
    return names[size_t(callback)];
}

CallbackRecord::CallbackRecord() = default;
CallbackRecord::~CallbackRecord() = default;

std::shared_ptr<CallbackRecord> CallbackRecord::create()
{
    return std::shared_ptr<CallbackRecord>(new CallbackRecord);
}

/// Data as a trace shows it: as it is, or how much it is.
QByteArray CallbackRecord::shown(const QByteArray &data)
{
    const auto isPlain = [](char c) { return c > ' ' && c < 127; };
    if (data.size() <= shownBytes && std::all_of(data.begin(), data.end(), isPlain))
        return data;
    return QByteArray::number(data.size()) + " bytes";
}

QByteArrayList CallbackRecord::calls() const
{
    QByteArrayList calls;
    calls.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        calls.append(entry.data.isNull() ? entry.text : entry.text + '(' + shown(entry.data) + ')');
    return calls;
}

QByteArray CallbackRecord::trace() const
{
    return calls().join(' ');
}

void CallbackRecord::on(Callback callback, Action action)
{
    m_scripts[size_t(callback)] = {std::move(action), false};
}

void CallbackRecord::once(Callback callback, Action action)
{
    m_scripts[size_t(callback)] = {std::move(action), true};
}

void CallbackRecord::note(const QByteArray &text)
{
    add(text);
}

void CallbackRecord::add(const QByteArray &text, QByteArrayView data)
{
    if (!data.isEmpty() && !m_entries.isEmpty()) {
        Entry &last = m_entries.last();
        if (last.text == text && !last.data.isNull()) {
            last.data.append(data);
            return;
        }
    }
    m_entries.append({text, data.isEmpty() ? QByteArray() : data.toByteArray()});
}

void CallbackRecord::perform(Callback callback)
{
    Script &script = m_scripts[size_t(callback)];
    // The action may script anew, and so destroy itself.
    const Action action = script.once ? std::exchange(script.action, nullptr) : script.action;
    if (!action)
        return;
    ++m_depth;
    const auto leave = qScopeGuard([this] { --m_depth; });
    action();
}

void CallbackRecord::check(bool allowed, const char *what, const QByteArray &text)
{
    if (!allowed && m_violation.isEmpty())
        m_violation = text + ' ' + what + ", after: " + trace();
}

} // namespace Penstock
