// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// The measure of the datagram cells: an echo of UDP as one bare epoll loop.
//   --mmsg      64 datagrams a system call; without it one
// Prints "PORT n" when it is bound to 127.0.0.1; ends on SIGTERM.

#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>

enum { AtOnce = 64, DatagramBytes = 65536 + 64 };

static int udpSocket;
static char *buffers;
static struct mmsghdr messages[AtOnce];
static struct iovec vectors[AtOnce];
static struct sockaddr_storage senders[AtOnce];

static void fail(const char *what)
{
    perror(what);
    exit(2);
}

static void echoBatch(void)
{
    for (int i = 0; i < AtOnce; ++i) {
        vectors[i].iov_base = buffers + (size_t)i * DatagramBytes;
        vectors[i].iov_len = DatagramBytes;
        messages[i].msg_hdr = (struct msghdr){.msg_name = &senders[i],
                                              .msg_namelen = sizeof senders[i],
                                              .msg_iov = &vectors[i],
                                              .msg_iovlen = 1};
    }
    const int count = recvmmsg(udpSocket, messages, AtOnce, 0, NULL);
    for (int i = 0; i < count; ++i)
        vectors[i].iov_len = messages[i].msg_len;
    for (int sent = 0; sent < count;) {
        const int more = sendmmsg(udpSocket, messages + sent, (unsigned)(count - sent), 0);
        if (more <= 0)
            return;
        sent += more;
    }
}

static void echoSingly(void)
{
    for (int i = 0; i < AtOnce; ++i) {
        socklen_t length = sizeof senders[0];
        struct sockaddr *sender = (struct sockaddr *)&senders[0];
        const ssize_t size = recvfrom(udpSocket, buffers, DatagramBytes, 0, sender, &length);
        if (size < 0)
            return;
        if (sendto(udpSocket, buffers, (size_t)size, 0, sender, length) < 0 && errno != EAGAIN)
            fail("sendto");
    }
}

int main(int argc, char **argv)
{
    const bool batched = argc > 1 && strcmp(argv[1], "--mmsg") == 0;
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t length = sizeof address;
    struct epoll_event event = {.events = EPOLLIN};
    const int epollFd = epoll_create1(EPOLL_CLOEXEC);
    buffers = malloc((size_t)AtOnce * DatagramBytes);
    udpSocket = socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (buffers == NULL || udpSocket < 0
        || bind(udpSocket, (struct sockaddr *)&address, sizeof address) != 0
        || getsockname(udpSocket, (struct sockaddr *)&address, &length) != 0
        || epoll_ctl(epollFd, EPOLL_CTL_ADD, udpSocket, &event) != 0)
        fail("bind");
    printf("PORT %d\n", ntohs(address.sin_port));
    fflush(stdout);
    for (;;) {
        const int count = epoll_wait(epollFd, &event, 1, -1);
        if (count < 0 && errno != EINTR)
            fail("epoll_wait");
        if (count > 0) {
            if (batched)
                echoBatch();
            else
                echoSingly();
        }
    }
}
