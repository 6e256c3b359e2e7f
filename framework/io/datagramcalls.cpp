// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/io/datagramcalls_p.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <utility>

#include <sys/socket.h>
#include <sys/uio.h>

namespace Penstock {

namespace {

// Slots of a power of two would all fall into the same lines of the cache.
constexpr size_t slotPaddingBytes = 64;
constexpr size_t memoryBytes = DatagramBatch::maximumCount * (64 * 1024 + slotPaddingBytes);

#ifdef __linux__
using Message = mmsghdr;
#else
struct Message
{
    msghdr msg_hdr;
    unsigned int msg_len;
};
#endif

/// Repeats what a signal has interrupted.
template <typename Call>
ssize_t persistently(Call call)
{
    ssize_t result = 0;
    do {
        result = call();
    } while (result < 0 && errno == EINTR);
    return result;
}

} // namespace

struct DatagramBatch::Memory
{
    std::array<Message, maximumCount> messages;
    std::array<iovec, maximumCount> vectors;
    std::array<NativeAddress, maximumCount> senders;
    std::array<char, memoryBytes> data;
};

thread_local std::unique_ptr<DatagramBatch::Memory> DatagramBatch::spare;

DatagramBatch::DatagramBatch(qsizetype maximumBytes)
    : m_memory(std::move(spare)),
      m_slotBytes(size_t(maximumBytes) + slotPaddingBytes),
      m_maximumBytes(size_t(maximumBytes))
{
    if (!m_memory)
        m_memory = std::make_unique_for_overwrite<Memory>();
}

DatagramBatch::~DatagramBatch()
{
    if (!spare)
        spare = std::move(m_memory);
}

int DatagramBatch::receive(int descriptor, bool batched)
{
    const size_t fitting = std::min(size_t(maximumCount), memoryBytes / m_slotBytes);
    const size_t count = batched ? fitting : 1;
    for (size_t i = 0; i < count; ++i) {
        m_memory->vectors[i] = {m_memory->data.data() + i * m_slotBytes, m_maximumBytes};
        m_memory->messages[i].msg_hdr = {};
        m_memory->messages[i].msg_hdr.msg_name = &m_memory->senders[i].storage;
        m_memory->messages[i].msg_hdr.msg_namelen = sizeof(sockaddr_storage);
        m_memory->messages[i].msg_hdr.msg_iov = &m_memory->vectors[i];
        m_memory->messages[i].msg_hdr.msg_iovlen = 1;
    }
#ifdef __linux__
    if (batched) {
        return int(persistently([&] {
            return ::recvmmsg(descriptor, m_memory->messages.data(), unsigned(count), 0, nullptr);
        }));
    }
#endif
    Message &message = m_memory->messages[0];
    const ssize_t bytes = persistently([&] { return ::recvmsg(descriptor, &message.msg_hdr, 0); });
    if (bytes < 0)
        return -1;
    message.msg_len = unsigned(bytes);
    return 1;
}

QByteArrayView DatagramBatch::data(int index) const
{
    return {m_memory->data.data() + size_t(index) * m_slotBytes,
            qsizetype(m_memory->messages[size_t(index)].msg_len)};
}

SocketAddress DatagramBatch::sender(int index) const
{
    NativeAddress &native = m_memory->senders[size_t(index)];
    native.size = m_memory->messages[size_t(index)].msg_hdr.msg_namelen;
    // An unnamed Unix socket has a family at most.
    return native.size > offsetof(sockaddr, sa_data) ? native.toAddress() : SocketAddress();
}

bool DatagramBatch::isCut(int index) const
{
    return (m_memory->messages[size_t(index)].msg_hdr.msg_flags & MSG_TRUNC) != 0;
}

} // namespace Penstock
