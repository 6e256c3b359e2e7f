// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/io/datagramcalls_p.h>

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

constexpr bool wouldBlock(int code)
{
    return code == EAGAIN || code == EWOULDBLOCK;
}

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

namespace {

using SendResult = DatagramTransport::SendResult;

SendResult failure(qsizetype sent, int code)
{
    if (wouldBlock(code))
        return {SendResult::Blocked, sent, 0};
    return {SendResult::Failed, sent, code};
}

/// Where a datagram goes to as the system wants it, in @a memory; null for the peer that the socket is connected to.
struct Receiver
{
    Receiver(const DatagramView &datagram, const std::optional<NativeAddress> &defaultReceiver,
             NativeAddress *memory)
    {
        if (datagram.receiver) {
            isBad = !memory->assign(*datagram.receiver).isNull();
            native = memory;
        } else if (defaultReceiver) {
            native = &*defaultReceiver;
        }
    }
    const sockaddr *address() const { return native ? native->get() : nullptr; }
    socklen_t size() const { return native ? native->size : 0; }

    const NativeAddress *native = nullptr;
    bool isBad = false;
};

SendResult sendSingly(int descriptor, std::span<const DatagramView> datagrams,
                      const std::optional<NativeAddress> &defaultReceiver)
{
    qsizetype sent = 0;
    NativeAddress memory;
    for (const DatagramView &datagram : datagrams) {
        const Receiver receiver(datagram, defaultReceiver, &memory);
        if (receiver.isBad)
            return failure(sent, EINVAL);
        const ssize_t bytes = persistently([&] {
            return ::sendto(descriptor, datagram.data.data(), size_t(datagram.data.size()),
                            MSG_NOSIGNAL, receiver.address(), receiver.size());
        });
        if (bytes < 0)
            return failure(sent, errno);
        ++sent;
    }
    return {SendResult::Done, sent, 0};
}

#ifdef __linux__
SendResult sendBatch(int descriptor, std::span<const DatagramView> datagrams,
                     const std::optional<NativeAddress> &defaultReceiver)
{
    std::array<mmsghdr, DatagramBatch::maximumCount> messages;
    std::array<iovec, DatagramBatch::maximumCount> vectors;
    std::array<NativeAddress, DatagramBatch::maximumCount> memory;
    const size_t all = std::min(datagrams.size(), messages.size());
    size_t count = 0;
    for (; count < all; ++count) {
        const DatagramView &datagram = datagrams[count];
        const Receiver receiver(datagram, defaultReceiver, &memory[count]);
        if (receiver.isBad)
            break;
        vectors[count] = {const_cast<char *>(datagram.data.data()), size_t(datagram.data.size())};
        msghdr &message = messages[count].msg_hdr;
        message = {};
        message.msg_iov = &vectors[count];
        message.msg_iovlen = 1;
        message.msg_name = const_cast<sockaddr *>(receiver.address());
        message.msg_namelen = receiver.size();
    }
    size_t sent = 0;
    while (sent < count) {
        const ssize_t more = persistently([&] {
            return ::sendmmsg(descriptor, messages.data() + sent, unsigned(count - sent),
                              MSG_NOSIGNAL);
        });
        if (more < 0)
            return failure(qsizetype(sent), errno);
        sent += size_t(more);
    }
    return count < all ? failure(qsizetype(sent), EINVAL)
                       : SendResult{SendResult::Done, qsizetype(sent), 0};
}
#endif

} // namespace

SendResult sendDatagrams(int descriptor, std::span<const DatagramView> datagrams,
                         const std::optional<NativeAddress> &defaultReceiver, bool batched)
{
#ifdef __linux__
    if (batched && datagrams.size() > 1)
        return sendBatch(descriptor, datagrams, defaultReceiver);
#else
    Q_UNUSED(batched);
#endif
    return sendSingly(descriptor, datagrams, defaultReceiver);
}

} // namespace Penstock
