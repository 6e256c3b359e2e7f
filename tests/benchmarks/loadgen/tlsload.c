// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// One TLS connection of OpenSSL alone to a server on 127.0.0.1: tlsload PORT echo|sink|source SECONDS
// echo keeps one block of 64 KiB under way and compares what comes back. Prints the MB of plain text and the seconds.

#include <openssl/ssl.h>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { BlockBytes = 64 * 1024 };

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static int connectTo(int port)
{
    const int on = 1;
    const int fd = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in address;
    memset(&address, 0, sizeof address);
    address.sin_family = AF_INET;
    address.sin_port = htons((unsigned short)port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return fd >= 0 && connect(fd, (struct sockaddr *)&address, sizeof address) == 0 ? fd : -1;
}

/// The bytes of one more block, or -1 at a fault.
static int step(SSL *ssl, const char *mode, const char *block, char *buffer)
{
    int total = 0;
    if (strcmp(mode, "source") == 0)
        return SSL_read(ssl, buffer, BlockBytes);
    if (SSL_write(ssl, block, BlockBytes) != BlockBytes)
        return -1;
    while (strcmp(mode, "echo") == 0 && total < BlockBytes) {
        const int count = SSL_read(ssl, buffer + total, BlockBytes - total);
        if (count <= 0)
            return -1;
        total += count;
    }
    return total == 0 || memcmp(block, buffer, BlockBytes) == 0 ? BlockBytes : -1;
}

int main(int argc, char **argv)
{
    static char block[BlockBytes];
    static char buffer[BlockBytes];
    double bytes = 0;
    double begin = 0;
    double end = 0;
    SSL *ssl = SSL_new(SSL_CTX_new(TLS_client_method()));
    if (argc != 4 || !ssl)
        return 2;
    const double seconds = atof(argv[3]);
    SSL_set_fd(ssl, connectTo(atoi(argv[1])));
    if (SSL_connect(ssl) != 1) {
        fprintf(stderr, "tlsload: no TLS with the server\n");
        return 1;
    }
    for (int i = 0; i < BlockBytes; ++i)
        block[i] = (char)(i * 7 + i / 251);
    for (begin = end = now(); end - begin < seconds; end = now()) {
        const int count = step(ssl, argv[2], block, buffer);
        if (count <= 0) {
            fprintf(stderr, "tlsload: the server ended, or sent wrong bytes\n");
            return 1;
        }
        bytes += count;
    }
    printf("%.3f %.6f\n", bytes / 1e6, end - begin);
    return 0;
}
