// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/io/descriptor.h>
#include <penstock/testing/testpeer.h>

#include <QtCore/qsocketnotifier.h>

#include <array>
#include <cerrno>
#include <memory>

#include <fcntl.h>
#include <unistd.h>

/// The other ends of a pair of pipes: one that the transport reads, one that it writes.
class PipePeer : public Penstock::TestPeer
{
public:
    /// The pipes, and the transport's two ends of them; nothing blocks.
    struct Pair
    {
        Penstock::Descriptor input;
        Penstock::Descriptor output;
        std::unique_ptr<PipePeer> peer;
    };

    static Pair make()
    {
        std::array<int, 2> there{};
        std::array<int, 2> back{};
        if (::pipe2(there.data(), O_NONBLOCK | O_CLOEXEC) != 0
            || ::pipe2(back.data(), O_NONBLOCK | O_CLOEXEC) != 0)
            qFatal("pipe2() failed");
        return {Penstock::Descriptor(there[0]), Penstock::Descriptor(back[1]),
                std::make_unique<PipePeer>(back[0], there[1])};
    }

    PipePeer(int reading, int writing) : m_reading(reading), m_writing(writing)
    {
        m_writable = std::make_unique<QSocketNotifier>(writing, QSocketNotifier::Write);
        m_writable->setEnabled(false);
        QObject::connect(m_writable.get(), &QSocketNotifier::activated, m_writable.get(),
                         [this] { flush(); });
    }

    void send(QByteArrayView data) override
    {
        if (!m_writing.isOpen() || m_eofRequested)
            return refuse("PipePeer::send() after sendEof() or close()");
        m_unsent.append(data);
        flush();
    }
    void sendEof() override
    {
        if (!m_writing.isOpen() || m_eofRequested)
            return refuse("PipePeer::sendEof() after sendEof() or close()");
        m_eofRequested = true;
        flush();
    }
    void close() override
    {
        m_writable.reset();
        m_reading.reset();
        m_writing.reset();
    }
    void reset() override { refuse("PipePeer::reset(): a pipe has none"); }

    qint64 read(qint64 maxBytes = std::numeric_limits<qint64>::max()) override
    {
        std::array<char, 64 * 1024> buffer;
        qint64 taken = 0;
        while (m_reading.isOpen() && taken < maxBytes) {
            const auto wanted = size_t(std::min(maxBytes - taken, qint64(buffer.size())));
            const ssize_t count = ::read(m_reading.number(), buffer.data(), wanted);
            if (count == 0)
                setSawEof();
            if (count <= 0)
                break;
            addReceived(QByteArrayView(buffer.data(), count));
            taken += count;
        }
        return taken;
    }

private:
    void flush()
    {
        while (!m_unsent.isEmpty()) {
            const ssize_t count =
                ::write(m_writing.number(), m_unsent.constData(), size_t(m_unsent.size()));
            if (count < 0 && errno == EAGAIN)
                break;
            if (count < 0) {
                setSawReset();
                m_unsent.clear();
                break;
            }
            m_unsent.remove(0, count);
        }
        m_writable->setEnabled(!m_unsent.isEmpty());
        if (m_unsent.isEmpty() && m_eofRequested) {
            m_writable.reset();
            m_writing.reset();
        }
    }

    Penstock::Descriptor m_reading;
    Penstock::Descriptor m_writing;
    QByteArray m_unsent;
    bool m_eofRequested = false;
    std::unique_ptr<QSocketNotifier> m_writable;
};
