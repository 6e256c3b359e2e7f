// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/io/datagramcalls_p.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <memory>

#include <netinet/in.h>
#include <netinet/udp.h>
#include <sys/socket.h>
#include <sys/uio.h>

namespace Penstock {

namespace {

using SendResult = DatagramTransport::SendResult;

SendResult failure(qsizetype sent, int code)
{
    if (code == EAGAIN || code == EWOULDBLOCK)
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
        ssize_t bytes = 0;
        do {
            bytes = ::sendto(descriptor, datagram.data.data(), size_t(datagram.data.size()),
                             MSG_NOSIGNAL, receiver.address(), receiver.size());
        } while (bytes < 0 && errno == EINTR);
        if (bytes < 0)
            return failure(sent, errno);
        ++sent;
    }
    return {SendResult::Done, sent, 0};
}

#ifdef __linux__

#ifdef UDP_SEGMENT
constexpr int segmentOption = UDP_SEGMENT;
#else
constexpr int segmentOption = 103;
#endif
/// Of all datagrams that go as one: an IPv4 packet has room for a little more.
constexpr qsizetype segmentedBytes = 65000;
constexpr size_t segmentControlBytes = CMSG_SPACE(sizeof(quint16));

/// What the system calls are given; too big to be made anew each time.
struct Memory
{
    static constexpr size_t size = DatagramBatch::maximumCount;
    std::array<mmsghdr, size> messages;
    std::array<size_t, size> counts; ///< the datagrams of each message
    std::array<iovec, size> vectors;
    std::array<NativeAddress, size> receivers;
    struct alignas(cmsghdr) Control
    {
        std::array<char, segmentControlBytes> bytes;
    };
    std::array<Control, size> controls;
};

/// The most that a datagram may have that goes as one of several; 0 where the socket is none of UDP, or the system cannot.
qsizetype askLargestSegment(int descriptor)
{
    int value = 0;
    socklen_t size = sizeof value;
    const bool can = ::getsockopt(descriptor, IPPROTO_UDP, segmentOption, &value, &size) == 0;
    return can ? segmentedBytes : 0;
}

bool haveOneReceiver(const DatagramView &one, const DatagramView &other)
{
    if (one.receiver == other.receiver)
        return true;
    return one.receiver && other.receiver && *one.receiver == *other.receiver;
}

/// How many of @a datagrams, from the first, the system can take as one: equal ones, of which the last may be shorter.
size_t countEqual(std::span<const DatagramView> datagrams, qsizetype largestSegment)
{
    const qsizetype bytes = datagrams[0].data.size();
    if (bytes == 0 || bytes > largestSegment)
        return 1;
    qsizetype total = bytes;
    size_t count = 1;
    for (bool isLast = false; count < datagrams.size() && !isLast; ++count) {
        const qsizetype next = datagrams[count].data.size();
        total += next;
        if (next == 0 || next > bytes || total > segmentedBytes
            || !haveOneReceiver(datagrams[0], datagrams[count])) {
            break;
        }
        isLast = next < bytes;
    }
    return count;
}

/// Their bytes, as few vectors as they are pieces of memory: how many.
size_t setVectors(std::span<const DatagramView> datagrams, iovec *vectors)
{
    size_t count = 0;
    const char *end = nullptr;
    for (const DatagramView &datagram : datagrams) {
        if (count > 0 && datagram.data.data() == end)
            vectors[count - 1].iov_len += size_t(datagram.data.size());
        else
            vectors[count++] = {const_cast<char *>(datagram.data.data()),
                                size_t(datagram.data.size())};
        end = datagram.data.data() + datagram.data.size();
    }
    return count;
}

void setSegments(msghdr &message, Memory::Control &control, qsizetype bytes)
{
    message.msg_control = control.bytes.data();
    message.msg_controllen = control.bytes.size();
    cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = IPPROTO_UDP;
    header->cmsg_type = segmentOption;
    header->cmsg_len = CMSG_LEN(sizeof(quint16));
    const auto segment = quint16(bytes);
    std::memcpy(CMSG_DATA(header), &segment, sizeof segment);
}

/// The messages for @a datagrams, up to one whose receiver is none: how many.
size_t setMessages(Memory &memory, std::span<const DatagramView> datagrams,
                   const std::optional<NativeAddress> &defaultReceiver, qsizetype largestSegment)
{
    size_t messages = 0;
    for (size_t i = 0; i < datagrams.size(); ++messages) {
        const Receiver receiver(datagrams[i], defaultReceiver, &memory.receivers[messages]);
        if (receiver.isBad)
            break;
        const size_t count = countEqual(datagrams.subspan(i), largestSegment);
        msghdr &message = memory.messages[messages].msg_hdr;
        message = {};
        message.msg_iov = &memory.vectors[i];
        message.msg_iovlen = setVectors(datagrams.subspan(i, count), message.msg_iov);
        message.msg_name = const_cast<sockaddr *>(receiver.address());
        message.msg_namelen = receiver.size();
        if (count > 1)
            setSegments(message, memory.controls[messages], datagrams[i].data.size());
        memory.counts[messages] = count;
        i += count;
    }
    return messages;
}

/// More than the path's MTU, no checksums on this socket, a device or a tunnel that cannot: each alone it may go.
bool mayGoApart(int code)
{
    return code == EINVAL || code == EMSGSIZE || code == EIO;
}

/// Those of one message that were refused together. What goes only like this is not tried together again.
SendResult sendApart(int descriptor, std::span<const DatagramView> datagrams,
                     const std::optional<NativeAddress> &defaultReceiver, int code,
                     qsizetype *largestSegment)
{
    const SendResult result = sendSingly(descriptor, datagrams, defaultReceiver);
    if (result.sent > 0)
        *largestSegment = code == EIO ? 0 : datagrams[0].data.size() - 1;
    return result;
}

SendResult sendBatch(int descriptor, std::span<const DatagramView> all,
                     const std::optional<NativeAddress> &defaultReceiver, qsizetype *largestSegment)
{
    static thread_local const std::unique_ptr<Memory> memory = std::make_unique<Memory>();
    const auto datagrams = all.first(std::min(all.size(), Memory::size));
    const size_t count = setMessages(*memory, datagrams, defaultReceiver, *largestSegment);
    size_t sent = 0;
    for (size_t done = 0; done < count;) {
        const int more = ::sendmmsg(descriptor, memory->messages.data() + done,
                                    unsigned(count - done), MSG_NOSIGNAL);
        for (int i = 0; i < more; ++i)
            sent += memory->counts[done++];
        if (more >= 0 || errno == EINTR)
            continue;
        const int code = errno;
        const size_t together = memory->counts[done];
        if (together == 1 || !mayGoApart(code))
            return failure(qsizetype(sent), code);
        const SendResult apart = sendApart(descriptor, datagrams.subspan(sent, together),
                                           defaultReceiver, code, largestSegment);
        sent += size_t(apart.sent);
        ++done;
        if (apart.status != SendResult::Done)
            return {apart.status, qsizetype(sent), apart.nativeCode};
    }
    return sent < datagrams.size() ? failure(qsizetype(sent), EINVAL)
                                   : SendResult{SendResult::Done, qsizetype(sent), 0};
}

#endif // __linux__

} // namespace

SendResult sendDatagrams(int descriptor, std::span<const DatagramView> datagrams,
                         const std::optional<NativeAddress> &defaultReceiver, bool batched,
                         std::optional<qsizetype> *largestSegment)
{
#ifdef __linux__
    if (batched && datagrams.size() > 1) {
        if (!*largestSegment)
            *largestSegment = askLargestSegment(descriptor);
        return sendBatch(descriptor, datagrams, defaultReceiver, &**largestSegment);
    }
#else
    Q_UNUSED(batched);
    Q_UNUSED(largestSegment);
#endif
    return sendSingly(descriptor, datagrams, defaultReceiver);
}

} // namespace Penstock
