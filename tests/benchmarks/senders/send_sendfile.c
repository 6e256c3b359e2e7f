// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// Sends a file by sendfile(2), blocking and nothing else: what there is to reach.
//   send_sendfile PORT FILE
// Connects to 127.0.0.1 and prints "SENT bytes seconds cpu-seconds".

#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static double cpuSeconds(void)
{
    struct timespec used;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return (double)used.tv_sec + (double)used.tv_nsec / 1e9;
}

static int connected(int port)
{
    const int connection = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    struct sockaddr_in address = {0};
    address.sin_family = AF_INET;
    address.sin_port = htons((uint16_t)port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(connection, (struct sockaddr *)&address, sizeof address) != 0) {
        perror("connect");
        exit(1);
    }
    return connection;
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        fputs("usage: send_sendfile PORT FILE\n", stderr);
        return 2;
    }
    const int connection = connected(atoi(argv[1]));
    const int file = open(argv[2], O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        perror(argv[2]);
        return 1;
    }
    const double begin = seconds();
    const double cpu = cpuSeconds();
    long long sent = 0;
    for (;;) {
        const ssize_t count = sendfile(connection, file, NULL, 1 << 30);
        if (count == 0)
            break;
        if (count < 0 && errno != EINTR) {
            perror("sendfile");
            return 1;
        }
        sent += count > 0 ? count : 0;
    }
    printf("SENT %lld %.6f %.6f\n", sent, seconds() - begin, cpuSeconds() - cpu);
    close(connection);
    return 0;
}
