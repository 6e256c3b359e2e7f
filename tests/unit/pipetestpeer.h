// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/testing/testpeer.h>

#include <QtCore/qsocketnotifier.h>

#include <array>
#include <cerrno>
#include <memory>

#include <fcntl.h>
#include <unistd.h>

/// The other end of a stream over two pipes, as a child process has it.
class PipeTestPeer : public Penstock::TestPeer
{
public:
    /// The ends of the transport: owned by the caller.
    struct Pair
    {
        int input = -1; ///< what the transport writes to
        int output = -1;
        std::unique_ptr<PipeTestPeer> peer;
    };
    static Pair make(int bufferBytes = 16 * 1024)
    {
        int toPeer[2]{-1, -1};
        int fromPeer[2]{-1, -1};
        if (::pipe2(toPeer, O_CLOEXEC | O_NONBLOCK) != 0
            || ::pipe2(fromPeer, O_CLOEXEC | O_NONBLOCK) != 0)
            qFatal("PipeTestPeer: no pipe could be opened");
        ::fcntl(toPeer[0], F_SETPIPE_SZ, bufferBytes);
        ::fcntl(fromPeer[0], F_SETPIPE_SZ, bufferBytes);
        return {toPeer[1], fromPeer[0], std::make_unique<PipeTestPeer>(toPeer[0], fromPeer[1])};
    }

    PipeTestPeer(int reads, int writes)
        : m_reads(reads), m_writes(writes), m_writable(writes, QSocketNotifier::Write)
    {
        m_writable.setEnabled(false);
        QObject::connect(&m_writable, &QSocketNotifier::activated, &m_writable,
                         [this] { flush(); });
    }
    ~PipeTestPeer() override { close(); }

    void send(QByteArrayView data) override
    {
        if (m_writes < 0 || m_eofRequested) {
            refuse("PipeTestPeer::send() after sendEof() or close()");
            return;
        }
        m_unsent.append(data);
        flush();
    }
    void sendEof() override
    {
        m_eofRequested = true;
        flush();
    }
    void close() override
    {
        closeWriting();
        if (m_reads >= 0)
            ::close(std::exchange(m_reads, -1));
    }
    void reset() override { refuse("PipeTestPeer::reset(): pipes have none"); }
    qint64 read(qint64 maxBytes) override
    {
        std::array<char, 64 * 1024> buffer;
        qint64 taken = 0;
        while (m_reads >= 0 && taken < maxBytes) {
            const auto wanted = size_t(std::min(maxBytes - taken, qint64(buffer.size())));
            const ssize_t count = ::read(m_reads, buffer.data(), wanted);
            if (count < 0)
                break;
            if (count == 0) {
                setSawEof();
                break;
            }
            addReceived(QByteArrayView(buffer.data(), count));
            taken += count;
        }
        return taken;
    }

private:
    void flush()
    {
        while (!m_unsent.isEmpty() && m_writes >= 0) {
            const ssize_t count = ::write(m_writes, m_unsent.constData(), size_t(m_unsent.size()));
            if (count < 0) {
                if (errno != EAGAIN) {
                    setSawReset();
                    m_unsent.clear();
                }
                break;
            }
            m_unsent.remove(0, count);
        }
        m_writable.setEnabled(!m_unsent.isEmpty() && m_writes >= 0);
        if (m_unsent.isEmpty() && m_eofRequested)
            closeWriting();
    }
    void closeWriting()
    {
        m_writable.setEnabled(false);
        if (m_writes >= 0)
            ::close(std::exchange(m_writes, -1));
    }

    int m_reads;
    int m_writes;
    QSocketNotifier m_writable;
    QByteArray m_unsent;
    bool m_eofRequested = false;
};
