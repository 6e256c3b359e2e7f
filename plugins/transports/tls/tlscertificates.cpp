// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "tlscertificates.h"

#include <QtCore/qtimezone.h>

#include <openssl/x509v3.h>

#include <ctime>
#include <memory>

namespace Penstock {

namespace {

QString nameText(const X509_NAME *name)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), BIO_free);
    X509_NAME_print_ex(bio.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    char *text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    return QString::fromUtf8(text, size);
}

QDateTime toDateTime(const ASN1_TIME *time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return QDateTime();
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

QString addressText(const ASN1_STRING *address)
{
    const unsigned char *bytes = ASN1_STRING_get0_data(address);
    const int size = ASN1_STRING_length(address);
    QStringList parts;
    if (size == 4) {
        for (int i = 0; i < size; ++i)
            parts.append(QString::number(bytes[i]));
        return parts.join(QLatin1Char('.'));
    }
    for (int i = 0; i + 1 < size; i += 2)
        parts.append(QString::number(bytes[i] << 8 | bytes[i + 1], 16));
    return parts.join(QLatin1Char(':'));
}

QStringList alternativeNames(X509 *certificate)
{
    QStringList names;
    auto *list = static_cast<GENERAL_NAMES *>(
        X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr));
    for (int i = 0; i < sk_GENERAL_NAME_num(list); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(list, i);
        if (name->type == GEN_DNS) {
            const auto *text =
                reinterpret_cast<const char *>(ASN1_STRING_get0_data(name->d.dNSName));
            names.append(QString::fromLatin1(text, ASN1_STRING_length(name->d.dNSName)));
        } else if (name->type == GEN_IPADD) {
            names.append(addressText(name->d.iPAddress));
        }
    }
    GENERAL_NAMES_free(list);
    return names;
}

} // namespace

TlsCertificate describeCertificate(X509 *certificate)
{
    TlsCertificate described;
    if (!certificate)
        return described;
    const int size = i2d_X509(certificate, nullptr);
    if (size > 0) {
        described.der.resize(size);
        auto *out = reinterpret_cast<unsigned char *>(described.der.data());
        i2d_X509(certificate, &out);
    }
    described.subject = nameText(X509_get_subject_name(certificate));
    described.issuer = nameText(X509_get_issuer_name(certificate));
    described.names = alternativeNames(certificate);
    described.validFrom = toDateTime(X509_get0_notBefore(certificate));
    described.validUntil = toDateTime(X509_get0_notAfter(certificate));
    return described;
}

} // namespace Penstock
