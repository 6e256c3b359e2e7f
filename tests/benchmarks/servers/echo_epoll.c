// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// The measure of all others: an echo server as one bare epoll loop, two system calls a request.
//   --buffer BYTES         what one recv() may take (65536)
//   --sink                 discards; prints "SINK n" with the bytes of each connection at its end
//   --read-delay-us N      sleeps before each read: a slow reader
// Prints "PORT n" when it listens on 127.0.0.1; ends on SIGTERM.

#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <getopt.h>
#include <netinet/tcp.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

enum { EventsPerTurn = 1024, ListenBacklog = 4096 };

struct connection
{
    int fd;
    unsigned long long received;
    char *unsent; // what the socket did not take; while there is any, nothing is read
    size_t unsentBegin;
    size_t unsentEnd;
};

static int epollFd;
static int listener;
static size_t bufferBytes = 65536;
static char *buffer;
static bool sink;
static useconds_t readDelayUs;

static void fail(const char *what)
{
    perror(what);
    exit(2);
}

static void watch(struct connection *connection, int operation, unsigned events)
{
    struct epoll_event event = {.events = events, .data.ptr = connection};
    if (epoll_ctl(epollFd, operation, connection->fd, &event) != 0)
        fail("epoll_ctl");
}

static void closeConnection(struct connection *connection)
{
    if (sink) {
        printf("SINK %llu\n", connection->received);
        fflush(stdout);
    }
    close(connection->fd);
    free(connection->unsent);
    free(connection);
}

static void acceptAll(void)
{
    const int on = 1;
    for (;;) {
        const int fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (fd < 0) {
            if (errno == EAGAIN || errno == ECONNABORTED)
                return;
            fail("accept");
        }
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        struct connection *connection = calloc(1, sizeof *connection);
        if (connection == NULL)
            fail("calloc");
        connection->fd = fd;
        watch(connection, EPOLL_CTL_ADD, EPOLLIN);
    }
}

static void keepUnsent(struct connection *connection, const char *bytes, size_t length)
{
    connection->unsent = malloc(length);
    if (connection->unsent == NULL)
        fail("malloc");
    memcpy(connection->unsent, bytes, length);
    connection->unsentBegin = 0;
    connection->unsentEnd = length;
    watch(connection, EPOLL_CTL_MOD, EPOLLOUT);
}

static void readSome(struct connection *connection)
{
    if (readDelayUs > 0)
        usleep(readDelayUs);
    const ssize_t length = recv(connection->fd, buffer, bufferBytes, 0);
    if (length <= 0) {
        if (length == 0 || errno != EAGAIN)
            closeConnection(connection);
        return;
    }
    connection->received += (unsigned long long)length;
    if (sink)
        return;
    ssize_t sent = send(connection->fd, buffer, (size_t)length, MSG_NOSIGNAL);
    if (sent < 0 && errno != EAGAIN) {
        closeConnection(connection);
        return;
    }
    if (sent < 0)
        sent = 0;
    if (sent < length)
        keepUnsent(connection, buffer + sent, (size_t)(length - sent));
}

static void writeUnsent(struct connection *connection)
{
    const ssize_t sent = send(connection->fd, connection->unsent + connection->unsentBegin,
                              connection->unsentEnd - connection->unsentBegin, MSG_NOSIGNAL);
    if (sent < 0) {
        if (errno != EAGAIN)
            closeConnection(connection);
        return;
    }
    connection->unsentBegin += (size_t)sent;
    if (connection->unsentBegin < connection->unsentEnd)
        return;
    free(connection->unsent);
    connection->unsent = NULL;
    watch(connection, EPOLL_CTL_MOD, EPOLLIN);
}

static void listenOnLoopback(void)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t length = sizeof address;
    listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (listener < 0 || bind(listener, (struct sockaddr *)&address, sizeof address) != 0
        || listen(listener, ListenBacklog) != 0
        || getsockname(listener, (struct sockaddr *)&address, &length) != 0)
        fail("listen");
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = NULL};
    epollFd = epoll_create1(EPOLL_CLOEXEC);
    if (epollFd < 0 || epoll_ctl(epollFd, EPOLL_CTL_ADD, listener, &event) != 0)
        fail("epoll");
    printf("PORT %d\n", ntohs(address.sin_port));
    fflush(stdout);
}

static void parse(int argc, char **argv)
{
    static const struct option known[] = {{"buffer", required_argument, NULL, 'b'},
                                          {"sink", no_argument, NULL, 's'},
                                          {"read-delay-us", required_argument, NULL, 'd'},
                                          {NULL, 0, NULL, 0}};
    for (int code; (code = getopt_long(argc, argv, "", known, NULL)) != -1;) {
        if (code == 'b')
            bufferBytes = strtoul(optarg, NULL, 10);
        else if (code == 's')
            sink = true;
        else if (code == 'd')
            readDelayUs = (useconds_t)strtoul(optarg, NULL, 10);
        else
            exit(2);
    }
    buffer = bufferBytes > 0 ? malloc(bufferBytes) : NULL;
    if (buffer == NULL)
        fail("--buffer");
}

int main(int argc, char **argv)
{
    struct epoll_event events[EventsPerTurn];
    parse(argc, argv);
    listenOnLoopback();
    for (;;) {
        const int count = epoll_wait(epollFd, events, EventsPerTurn, -1);
        if (count < 0 && errno != EINTR)
            fail("epoll_wait");
        for (int i = 0; i < count; ++i) {
            struct connection *connection = events[i].data.ptr;
            if (connection == NULL)
                acceptAll();
            else if (connection->unsent != NULL)
                writeUnsent(connection);
            else
                readSome(connection);
        }
    }
}
