// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/testing/recordingprotocol.h>

#include <utility>

namespace Penstock {

CallbackRecorder::CallbackRecorder(std::shared_ptr<CallbackRecord> record, const QByteArray &name)
    : m_record(std::move(record)), m_name(name)
{
}

CallbackRecorder::~CallbackRecorder() = default;

QByteArray CallbackRecorder::textOf(Callback callback, const QByteArray &argument) const
{
    const QByteArray text = callbackName(callback) + argument;
    return m_name.isEmpty() ? text : m_name + '.' + text;
}

void CallbackRecorder::enter(Callback callback, const QByteArray &text, QByteArrayView data)
{
    const std::shared_ptr<CallbackRecord> record = m_record;
    record->check(!record->isLost(), "came after connectionLost()", text);
    if (callback != Callback::ConnectionMade)
        record->check(record->isMade(), "came before connectionMade()", text);
    ++record->m_counts[size_t(callback)];
    record->add(text, data);
    record->perform(callback);
}

void CallbackRecorder::connectionMade()
{
    const QByteArray text = textOf(Callback::ConnectionMade);
    m_record->check(!m_record->isMade(), "came a second time", text);
    enter(Callback::ConnectionMade, text);
}

void CallbackRecorder::connectionLost(const Error &reason)
{
    m_record->m_reason = reason;
    m_record->check(m_record->depth() == 0 || m_record->m_mayBeDeleted,
                    "came inside another callback", textOf(Callback::ConnectionLost));
    const QByteArray kind =
        reason.isNull() ? QByteArray() : errorKindName(reason.kind()).toLatin1();
    enter(Callback::ConnectionLost, textOf(Callback::ConnectionLost, '(' + kind + ')'));
}

void CallbackRecorder::pauseWriting()
{
    const QByteArray text = textOf(Callback::PauseWriting);
    m_record->check(!std::exchange(m_paused, true), "came a second time", text);
    enter(Callback::PauseWriting, text);
}

void CallbackRecorder::resumeWriting()
{
    const QByteArray text = textOf(Callback::ResumeWriting);
    m_record->check(std::exchange(m_paused, false), "came without a pauseWriting()", text);
    enter(Callback::ResumeWriting, text);
}

void CallbackRecorder::dataReceived(QByteArrayView data)
{
    const QByteArray text = textOf(Callback::DataReceived);
    m_record->check(!data.isEmpty(), "came without data", text);
    m_record->check(m_record->count(Callback::EofReceived) == 0, "came after eofReceived()", text);
    m_record->check(m_record->depth() == 0, "came inside another callback", text);
    m_record->m_received.append(data);
    enter(Callback::DataReceived, text, data);
}

bool CallbackRecorder::eofReceived()
{
    const std::shared_ptr<CallbackRecord> record = m_record;
    const QByteArray text = textOf(Callback::EofReceived);
    record->check(record->count(Callback::EofReceived) == 0, "came a second time", text);
    record->check(record->depth() == 0, "came inside another callback", text);
    enter(Callback::EofReceived, text);
    return record->m_keepOpen;
}

std::span<char> CallbackRecorder::getBuffer()
{
    const std::shared_ptr<CallbackRecord> record = m_record;
    const QByteArray text = textOf(Callback::GetBuffer);
    record->check(record->depth() == 0, "came inside another callback", text);
    enter(Callback::GetBuffer, text);
    // Of the record, which outlives the protocol; one that takes over meanwhile finds it there.
    record->m_buffer.resize(record->m_bufferBytes);
    return {record->m_buffer.data(), size_t(record->m_buffer.size())};
}

void CallbackRecorder::bufferUpdated(qsizetype countBytes)
{
    const QByteArray text =
        textOf(Callback::BufferUpdated, '(' + QByteArray::number(countBytes) + ')');
    m_record->check(countBytes > 0, "came without data", text);
    m_record->check(m_record->count(Callback::EofReceived) == 0, "came after eofReceived()", text);
    m_record->check(m_record->depth() == 0, "came inside another callback", text);
    m_record->m_received.append(QByteArrayView(m_record->m_buffer).first(countBytes));
    enter(Callback::BufferUpdated, text);
}

void CallbackRecorder::datagramReceived(QByteArrayView data, const SocketAddress &sender)
{
    const QByteArray bytes = data.toByteArray();
    const QByteArray text =
        textOf(Callback::DatagramReceived, '(' + CallbackRecord::shown(bytes) + ')');
    m_record->check(m_record->depth() == 0, "came inside another callback", text);
    m_record->m_received.append(bytes);
    m_record->m_sender = sender;
    enter(Callback::DatagramReceived, text);
}

void CallbackRecorder::errorReceived(const Error &error)
{
    const QByteArray kind = errorKindName(error.kind()).toLatin1();
    const QByteArray text = textOf(Callback::ErrorReceived, '(' + kind + ')');
    m_record->check(!error.isNull(), "came without an error", text);
    enter(Callback::ErrorReceived, text);
}

RecordingProtocol::RecordingProtocol(std::shared_ptr<CallbackRecord> record, const QByteArray &name)
    : m_recorder(std::move(record), name)
{
}

RecordingProtocol::~RecordingProtocol() = default;

void RecordingProtocol::connectionMade(Transport *)
{
    m_recorder.connectionMade();
}

void RecordingProtocol::connectionLost(const Error &reason)
{
    m_recorder.connectionLost(reason);
}

void RecordingProtocol::pauseWriting()
{
    m_recorder.pauseWriting();
}

void RecordingProtocol::resumeWriting()
{
    m_recorder.resumeWriting();
}

void RecordingProtocol::dataReceived(QByteArrayView data)
{
    m_recorder.dataReceived(data);
}

bool RecordingProtocol::eofReceived()
{
    return m_recorder.eofReceived();
}

RecordingBufferedProtocol::RecordingBufferedProtocol(std::shared_ptr<CallbackRecord> record,
                                                     const QByteArray &name)
    : m_recorder(std::move(record), name)
{
}

RecordingBufferedProtocol::~RecordingBufferedProtocol() = default;

void RecordingBufferedProtocol::connectionMade(Transport *)
{
    m_recorder.connectionMade();
}

void RecordingBufferedProtocol::connectionLost(const Error &reason)
{
    m_recorder.connectionLost(reason);
}

void RecordingBufferedProtocol::pauseWriting()
{
    m_recorder.pauseWriting();
}

void RecordingBufferedProtocol::resumeWriting()
{
    m_recorder.resumeWriting();
}

std::span<char> RecordingBufferedProtocol::getBuffer(qsizetype)
{
    return m_recorder.getBuffer();
}

void RecordingBufferedProtocol::bufferUpdated(qsizetype countBytes)
{
    m_recorder.bufferUpdated(countBytes);
}

bool RecordingBufferedProtocol::eofReceived()
{
    return m_recorder.eofReceived();
}

RecordingDatagramProtocol::RecordingDatagramProtocol(std::shared_ptr<CallbackRecord> record,
                                                     const QByteArray &name)
    : m_recorder(std::move(record), name)
{
}

RecordingDatagramProtocol::~RecordingDatagramProtocol() = default;

void RecordingDatagramProtocol::connectionMade(Transport *)
{
    m_recorder.connectionMade();
}

void RecordingDatagramProtocol::connectionLost(const Error &reason)
{
    m_recorder.connectionLost(reason);
}

void RecordingDatagramProtocol::pauseWriting()
{
    m_recorder.pauseWriting();
}

void RecordingDatagramProtocol::resumeWriting()
{
    m_recorder.resumeWriting();
}

void RecordingDatagramProtocol::datagramReceived(QByteArrayView data, const SocketAddress &sender)
{
    m_recorder.datagramReceived(data, sender);
}

void RecordingDatagramProtocol::errorReceived(const Error &error)
{
    m_recorder.errorReceived(error);
}

} // namespace Penstock
