// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearrayview.h>

#include <openssl/bio.h>

namespace Penstock {

/// What OpenSSL reads from and writes to: bytes in memory. Those that come are lent while they are worked on, and only what
/// is not needed yet is copied; those that go are collected until somebody takes them.
class TlsBuffers
{
public:
    TlsBuffers() = default;
    ~TlsBuffers();
    Q_DISABLE_COPY_MOVE(TlsBuffers)

    /// A BIO that reads and writes here; the caller's, and not used after this object.
    BIO *makeBio();
    /// @a data stays valid until takeBack().
    void lend(QByteArrayView data) { m_lent = data; }
    void takeBack();
    bool hasIncoming() const { return m_keptOffset < m_kept.size() || !m_lent.isEmpty(); }

    bool hasOutgoing() const { return !m_outgoing.isEmpty(); }
    /// What is to be sent; giveBack() it when it has been.
    QByteArray takeOutgoing() { return std::exchange(m_outgoing, QByteArray()); }
    static void giveBack(QByteArray outgoing);

    /// For the BIO.
    qsizetype read(char *buffer, qsizetype size);
    void write(const char *data, qsizetype size);

private:
    QByteArray m_kept;
    qsizetype m_keptOffset = 0;
    QByteArrayView m_lent;
    QByteArray m_outgoing;
};

} // namespace Penstock
