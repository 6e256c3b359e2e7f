// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

// An echo server on libuv: uv_try_write() at once, uv_write() for what is left.
//   --sink   discards
// Prints "PORT n" when it listens on 127.0.0.1; ends on SIGTERM.

#define _GNU_SOURCE
#include <arpa/inet.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <uv.h>

enum { BufferBytes = 65536, ListenBacklog = 4096 };

struct pending
{
    uv_write_t request;
    char bytes[];
};

static char
    buffer[BufferBytes]; // of all connections: nothing of it is needed after a read's callback
static bool sink;

static void fail(const char *what, int code)
{
    fprintf(stderr, "%s: %s\n", what, uv_strerror(code));
    exit(2);
}

static void freeHandle(uv_handle_t *handle)
{
    free(handle);
}

static void allocate(uv_handle_t *handle, size_t suggested, uv_buf_t *into)
{
    (void)handle;
    (void)suggested;
    *into = uv_buf_init(buffer, BufferBytes);
}

static void received(uv_stream_t *stream, ssize_t length, const uv_buf_t *from);

static void written(uv_write_t *request, int status)
{
    uv_stream_t *stream = request->handle;
    free(request);
    if (status == 0 && !uv_is_closing((uv_handle_t *)stream))
        uv_read_start(stream, allocate, received);
    else if (!uv_is_closing((uv_handle_t *)stream))
        uv_close((uv_handle_t *)stream, freeHandle);
}

static void writeLater(uv_stream_t *stream, const char *bytes, size_t length)
{
    struct pending *pending = malloc(sizeof *pending + length);
    if (pending == NULL)
        fail("malloc", UV_ENOMEM);
    memcpy(pending->bytes, bytes, length);
    uv_buf_t rest = uv_buf_init(pending->bytes, (unsigned)length);
    uv_read_stop(stream);
    const int code = uv_write(&pending->request, stream, &rest, 1, written);
    if (code != 0)
        fail("uv_write", code);
}

static void received(uv_stream_t *stream, ssize_t length, const uv_buf_t *from)
{
    if (length < 0) {
        uv_close((uv_handle_t *)stream, freeHandle);
        return;
    }
    if (sink || length == 0)
        return;
    uv_buf_t all = uv_buf_init(from->base, (unsigned)length);
    int sent = uv_try_write(stream, &all, 1);
    if (sent < 0 && sent != UV_EAGAIN) {
        uv_close((uv_handle_t *)stream, freeHandle);
        return;
    }
    if (sent < 0)
        sent = 0;
    if (sent < length)
        writeLater(stream, from->base + sent, (size_t)(length - sent));
}

static void connected(uv_stream_t *server, int status)
{
    uv_tcp_t *client = malloc(sizeof *client);
    if (status != 0 || client == NULL)
        fail("connection", status);
    uv_tcp_init(server->loop, client);
    const int code = uv_accept(server, (uv_stream_t *)client);
    if (code != 0)
        fail("uv_accept", code);
    uv_tcp_nodelay(client, 1);
    uv_read_start((uv_stream_t *)client, allocate, received);
}

int main(int argc, char **argv)
{
    uv_loop_t *loop = uv_default_loop();
    uv_tcp_t server;
    struct sockaddr_in address;
    int length = sizeof address;
    sink = argc == 2 && strcmp(argv[1], "--sink") == 0;
    if (argc > 1 && !sink)
        return 2;
    uv_ip4_addr("127.0.0.1", 0, &address);
    uv_tcp_init(loop, &server);
    int code = uv_tcp_bind(&server, (const struct sockaddr *)&address, 0);
    if (code == 0)
        code = uv_listen((uv_stream_t *)&server, ListenBacklog, connected);
    if (code == 0)
        code = uv_tcp_getsockname(&server, (struct sockaddr *)&address, &length);
    if (code != 0)
        fail("listen", code);
    printf("PORT %d\n", ntohs(address.sin_port));
    fflush(stdout);
    return uv_run(loop, UV_RUN_DEFAULT);
}
