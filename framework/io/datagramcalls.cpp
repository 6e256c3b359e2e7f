// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/io/datagramcalls_p.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <utility>
#include <vector>

#include <netinet/in.h>
#include <netinet/udp.h>
#include <sys/socket.h>
#include <sys/uio.h>

namespace Penstock {

namespace {

// Slots of a power of two would all fall into the same lines of the cache.
constexpr size_t slotPaddingBytes = 64;
constexpr qsizetype udpPacketBytes = 65535;
constexpr size_t memoryBytes = DatagramBatch::maximumCount * (64 * 1024 + slotPaddingBytes);

#ifdef UDP_GRO
constexpr int togetherOption = UDP_GRO;
#else
constexpr int togetherOption = 104;
#endif

#ifdef __linux__
using Message = mmsghdr;
#else
struct Message
{
    msghdr msg_hdr;
    unsigned int msg_len;
};
#endif

/// The size of each datagram in a message but the last, which may be shorter; 0 for a message that is one datagram.
size_t segmentBytes(msghdr &message)
{
    for (cmsghdr *header = CMSG_FIRSTHDR(&message); header;
         header = CMSG_NXTHDR(&message, header)) {
        if (header->cmsg_level == IPPROTO_UDP && header->cmsg_type == togetherOption) {
            int bytes = 0;
            std::memcpy(&bytes, CMSG_DATA(header), sizeof bytes);
            return size_t(std::max(bytes, 0));
        }
    }
    return 0;
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
    struct alignas(cmsghdr) Control
    {
        std::array<char, CMSG_SPACE(sizeof(int))> bytes;
    };
    std::array<Control, maximumCount> controls;
    struct Datagram
    {
        size_t message;
        const char *data;
        size_t bytes;
    };
    std::vector<Datagram> datagrams;
    // Which messages are as a call wants them, but for the first that the last one used.
    size_t prepared = 0;
    size_t used = 0;
    size_t slotBytes = 0;
    bool together = false;
    std::array<char, memoryBytes> data;

    void prepare(size_t count, size_t newSlotBytes, size_t maximumBytes, bool newTogether);
};

thread_local std::unique_ptr<DatagramBatch::Memory> DatagramBatch::spare;

bool DatagramBatch::takeTogether(int descriptor, qsizetype maximumBytes)
{
#ifdef __linux__
    const int on = 1;
    return maximumBytes >= udpPacketBytes
        && ::setsockopt(descriptor, IPPROTO_UDP, togetherOption, &on, sizeof on) == 0;
#else
    Q_UNUSED(descriptor);
    Q_UNUSED(maximumBytes);
    return false;
#endif
}

DatagramBatch::DatagramBatch(qsizetype maximumBytes, bool together)
    : m_memory(std::move(spare)),
      m_slotBytes(size_t(maximumBytes) + slotPaddingBytes),
      m_maximumBytes(size_t(maximumBytes)),
      m_together(together)
{
    if (!m_memory)
        m_memory = std::make_unique_for_overwrite<Memory>();
}

DatagramBatch::~DatagramBatch()
{
    if (!spare)
        spare = std::move(m_memory);
}

/// Only what the last call has written is made anew: most calls receive few.
void DatagramBatch::Memory::prepare(size_t count, size_t newSlotBytes, size_t maximumBytes,
                                    bool newTogether)
{
    if (newSlotBytes != slotBytes || newTogether != together) {
        prepared = 0;
        slotBytes = newSlotBytes;
        together = newTogether;
    }
    const auto fill = [&](size_t i) {
        vectors[i] = {data.data() + i * slotBytes, maximumBytes};
        msghdr &header = messages[i].msg_hdr;
        header = {};
        header.msg_name = &senders[i].storage;
        header.msg_namelen = sizeof(sockaddr_storage);
        header.msg_iov = &vectors[i];
        header.msg_iovlen = 1;
        if (together) {
            header.msg_control = controls[i].bytes.data();
            header.msg_controllen = sizeof controls[i].bytes;
        }
    };
    for (size_t i = 0; i < std::min(used, prepared); ++i)
        fill(i);
    for (; prepared < count; ++prepared)
        fill(prepared);
    used = 0;
}

int DatagramBatch::receive(int descriptor, bool batched)
{
    const size_t fitting = std::min(size_t(maximumCount), memoryBytes / m_slotBytes);
    const size_t count = batched ? fitting : 1;
    m_memory->prepare(count, m_slotBytes, m_maximumBytes, m_together);
    m_memory->datagrams.clear();
#ifdef __linux__
    if (batched) {
        const auto messages = int(persistently([&] {
            return ::recvmmsg(descriptor, m_memory->messages.data(), unsigned(count), 0, nullptr);
        }));
        if (messages < 0)
            return -1;
        m_memory->used = size_t(messages);
        takeApart(messages);
        return int(m_memory->datagrams.size());
    }
#endif
    Message &message = m_memory->messages[0];
    m_memory->used = 1;
    const ssize_t bytes = persistently([&] { return ::recvmsg(descriptor, &message.msg_hdr, 0); });
    if (bytes < 0)
        return -1;
    message.msg_len = unsigned(bytes);
    takeApart(1);
    return int(m_memory->datagrams.size());
}

void DatagramBatch::takeApart(int messages)
{
    for (size_t i = 0; i < size_t(messages); ++i) {
        const char *data = m_memory->data.data() + i * m_slotBytes;
        size_t left = m_memory->messages[i].msg_len;
        const size_t segment = m_together ? segmentBytes(m_memory->messages[i].msg_hdr) : 0;
        while (segment > 0 && left > segment) {
            m_memory->datagrams.push_back({i, data, segment});
            data += segment;
            left -= segment;
        }
        m_memory->datagrams.push_back({i, data, left});
    }
}

QByteArrayView DatagramBatch::data(int index) const
{
    const Memory::Datagram &datagram = m_memory->datagrams[size_t(index)];
    return {datagram.data, qsizetype(datagram.bytes)};
}

SocketAddress DatagramBatch::sender(int index) const
{
    const size_t message = m_memory->datagrams[size_t(index)].message;
    NativeAddress &native = m_memory->senders[message];
    native.size = m_memory->messages[message].msg_hdr.msg_namelen;
    // An unnamed Unix socket has a family at most.
    return native.size > offsetof(sockaddr, sa_data) ? native.toAddress() : SocketAddress();
}

bool DatagramBatch::isCut(int index) const
{
    const size_t message = m_memory->datagrams[size_t(index)].message;
    return (m_memory->messages[message].msg_hdr.msg_flags & MSG_TRUNC) != 0;
}

} // namespace Penstock
