// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/testing/export.h>

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearrayview.h>

#include <limits>

namespace Penstock {

/// The other end of the connection under test, played by the test itself: no protocol, no buffers
/// of its own, and it reads only when told to.
///
/// Owned by the test. Thread: that of the transport. Misuse, such as sending after sendEof(), warns
/// to the category penstock.testing and does nothing, so that QTest::failOnWarning() makes it a
/// failure.
class PENSTOCK_TESTING_EXPORT TestPeer
{
public:
    virtual ~TestPeer();

    /// Sends all of @a data: what the connection has no room for now follows when it has.
    virtual void send(QByteArrayView data) = 0;
    /// Ends the peer's side once all is sent: a FIN.
    virtual void sendEof() = 0;
    /// Lets go of the connection as a program that exits: a FIN, or a reset where something is
    /// unread.
    virtual void close() = 0;
    /// Throws the connection away: a RST.
    virtual void reset() = 0;

    /// Takes at most @a maxBytes bytes of what has come, appends them to received(): how many they
    /// were.
    virtual qint64 read(qint64 maxBytes = std::numeric_limits<qint64>::max()) = 0;
    const QByteArray &received() const noexcept { return m_received; }
    QByteArray takeReceived();
    /// read() has come to the transport's end of file.
    bool sawEof() const noexcept { return m_sawEof; }
    /// The transport has thrown the connection away, as read() or send() found out.
    bool sawReset() const noexcept { return m_sawReset; }

protected:
    TestPeer();
    Q_DISABLE_COPY_MOVE(TestPeer)

    /// For implementers: what read() took.
    void addReceived(QByteArrayView data);
    /// For implementers: what read() and send() found.
    void setSawEof() noexcept { m_sawEof = true; }
    void setSawReset() noexcept { m_sawReset = true; }
    /// For implementers: warns of misuse.
    static void refuse(const char *what);

private:
    QByteArray m_received;
    bool m_sawEof = false;
    bool m_sawReset = false;
};

} // namespace Penstock
