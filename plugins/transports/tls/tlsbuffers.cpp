// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "tlsbuffers.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <utility>

namespace Penstock {

namespace {

/// One buffer for all that goes, of all connections of a thread: it is empty again whenever the event loop goes on.
thread_local QByteArray spareOutgoing;
constexpr qsizetype spareAtMostBytes = 512 * 1024;

TlsBuffers *buffersOf(BIO *bio)
{
    return static_cast<TlsBuffers *>(BIO_get_data(bio));
}

int readBio(BIO *bio, char *buffer, int size)
{
    BIO_clear_retry_flags(bio);
    const auto count = buffersOf(bio)->read(buffer, size);
    if (count > 0)
        return int(count);
    BIO_set_retry_read(bio);
    return -1;
}

int writeBio(BIO *bio, const char *data, int size)
{
    BIO_clear_retry_flags(bio);
    buffersOf(bio)->write(data, size);
    return size;
}

long controlBio(BIO *, int command, long, void *)
{
    return command == BIO_CTRL_FLUSH ? 1 : 0;
}

BIO_METHOD *bioMethod()
{
    // For the life of the process, as the plugin.
    static BIO_METHOD *const method = [] {
        BIO_METHOD *made = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "penstock");
        BIO_meth_set_read(made, readBio);
        BIO_meth_set_write(made, writeBio);
        BIO_meth_set_ctrl(made, controlBio);
        return made;
    }();
    return method;
}

} // namespace

TlsBuffers::~TlsBuffers()
{
    giveBack(std::move(m_outgoing));
}

BIO *TlsBuffers::makeBio()
{
    BIO *bio = BIO_new(bioMethod());
    BIO_set_data(bio, this);
    BIO_set_init(bio, 1);
    return bio;
}

void TlsBuffers::takeBack()
{
    const QByteArrayView left = std::exchange(m_lent, QByteArrayView());
    if (m_keptOffset == m_kept.size()) {
        m_kept = left.toByteArray(); // the usual: nothing, and no memory either
        m_keptOffset = 0;
    } else {
        m_kept.remove(0, std::exchange(m_keptOffset, 0));
        m_kept.append(left);
    }
}

void TlsBuffers::giveBack(QByteArray outgoing)
{
    if (spareOutgoing.capacity() >= outgoing.capacity() || outgoing.capacity() > spareAtMostBytes)
        return;
    outgoing.resize(0);
    spareOutgoing = std::move(outgoing);
}

qsizetype TlsBuffers::read(char *buffer, qsizetype size)
{
    if (m_keptOffset < m_kept.size()) {
        const qsizetype count = std::min(size, m_kept.size() - m_keptOffset);
        std::memcpy(buffer, m_kept.constData() + m_keptOffset, size_t(count));
        m_keptOffset += count;
        return count;
    }
    const qsizetype count = std::min(size, m_lent.size());
    if (count > 0) {
        std::memcpy(buffer, m_lent.data(), size_t(count));
        m_lent = m_lent.sliced(count);
    }
    return count;
}

void TlsBuffers::write(const char *data, qsizetype size)
{
    if (m_outgoing.capacity() == 0)
        m_outgoing = std::exchange(spareOutgoing, QByteArray());
    m_outgoing.append(data, size);
}

} // namespace Penstock
