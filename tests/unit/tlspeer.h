// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/testing/sockettestpeer.h>

#include <openssl/ssl.h>

#include <algorithm>
#include <array>
#include <memory>

/// The other end of a TLS connection, of OpenSSL alone: a client that accepts every certificate, and reads only when told to.
class TlsPeer : public Penstock::TestPeer
{
public:
    explicit TlsPeer(std::unique_ptr<Penstock::SocketTestPeer> socket)
        : m_socket(std::move(socket)), m_context(SSL_CTX_new(TLS_client_method()), SSL_CTX_free)
    {
        SSL_CTX_set_mode(m_context.get(), SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
        m_ssl.reset(SSL_new(m_context.get()));
        m_in = BIO_new(BIO_s_mem());
        m_out = BIO_new(BIO_s_mem());
        BIO_set_mem_eof_return(m_in, -1);
        SSL_set_bio(m_ssl.get(), m_in, m_out);
        SSL_set_connect_state(m_ssl.get());
    }

    SSL *ssl() const { return m_ssl.get(); }
    Penstock::SocketTestPeer *socket() const { return m_socket.get(); }
    /// A step of the handshake: whether it is done.
    bool shakeHands()
    {
        const QByteArray flight = nextFlight();
        m_socket->send(flight);
        return SSL_is_init_finished(m_ssl.get()) == 1;
    }
    /// What the handshake would send now, which is not sent.
    QByteArray nextFlight()
    {
        receive(64 * 1024);
        (void)SSL_do_handshake(m_ssl.get());
        return takeOutgoing();
    }
    /// @a data as it goes over the wire, which is not sent.
    QByteArray encrypted(QByteArrayView data)
    {
        (void)SSL_write(m_ssl.get(), data.data(), int(data.size()));
        return takeOutgoing();
    }
    QByteArray takeOutgoing()
    {
        char *bytes = nullptr;
        const long size = BIO_get_mem_data(m_out, &bytes);
        const QByteArray taken(bytes, size);
        (void)BIO_reset(m_out);
        return taken;
    }

    void send(QByteArrayView data) override
    {
        for (; !data.isEmpty(); data = data.sliced(std::min<qsizetype>(data.size(), 1 << 20)))
            m_socket->send(encrypted(data.first(std::min<qsizetype>(data.size(), 1 << 20))));
    }
    void sendEof() override
    {
        SSL_shutdown(m_ssl.get());
        m_socket->send(takeOutgoing());
    }
    void close() override
    {
        if (m_socket->descriptor() >= 0)
            sendEof();
        m_socket->close();
    }
    void reset() override { m_socket->reset(); }
    qint64 read(qint64 maxBytes = std::numeric_limits<qint64>::max()) override
    {
        std::array<char, 16 * 1024> buffer;
        qint64 total = 0;
        while (total < maxBytes && !sawEof()) {
            const int most = int(std::min<qint64>(maxBytes - total, qint64(buffer.size())));
            const int count = SSL_read(m_ssl.get(), buffer.data(), most);
            if (count > 0) {
                addReceived(QByteArrayView(buffer.data(), count));
                total += count;
                continue;
            }
            if (SSL_get_error(m_ssl.get(), count) != SSL_ERROR_WANT_READ) {
                setSawEof();
                m_sawCloseNotify = SSL_get_shutdown(m_ssl.get()) & SSL_RECEIVED_SHUTDOWN;
                break;
            }
            if (receive(16 * 1024) == 0)
                break;
        }
        if (m_socket->sawReset())
            setSawReset();
        if (m_socket->sawEof())
            setSawEof();
        return total;
    }
    bool sawCloseNotify() const { return m_sawCloseNotify; }

private:
    qint64 receive(qint64 most)
    {
        const qint64 count = m_socket->read(most);
        const QByteArray came = m_socket->takeReceived();
        if (!came.isEmpty())
            BIO_write(m_in, came.constData(), int(came.size()));
        return count;
    }

    const std::unique_ptr<Penstock::SocketTestPeer> m_socket;
    const std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> m_context;
    std::unique_ptr<SSL, decltype(&SSL_free)> m_ssl{nullptr, SSL_free};
    BIO *m_in = nullptr; ///< of m_ssl
    BIO *m_out = nullptr; ///< of m_ssl
    bool m_sawCloseNotify = false;
};
