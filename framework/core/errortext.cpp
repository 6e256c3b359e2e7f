// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include <penstock/core/error.h>

#include <QtCore/qcoreapplication.h>

#include <array>

namespace Penstock {

namespace {

struct KindText
{
    Error::Kind kind;
    const char *name;
    const char *sentence;
};

constexpr auto kindTexts = std::to_array<KindText>({
    {Error::Kind::None, "none", QT_TRANSLATE_NOOP("Penstock::Error", "No error.")},
    {Error::Kind::Refused, "refused",
     QT_TRANSLATE_NOOP("Penstock::Error", "The connection was refused.")},
    {Error::Kind::Reset, "reset",
     QT_TRANSLATE_NOOP("Penstock::Error", "The peer reset the connection.")},
    {Error::Kind::BrokenPipe, "broken-pipe",
     QT_TRANSLATE_NOOP("Penstock::Error", "The peer no longer reads.")},
    {Error::Kind::Aborted, "aborted",
     QT_TRANSLATE_NOOP("Penstock::Error", "The connection was aborted.")},
    {Error::Kind::TimedOut, "timeout", QT_TRANSLATE_NOOP("Penstock::Error", "The time is up.")},
    {Error::Kind::NotFound, "not-found",
     QT_TRANSLATE_NOOP("Penstock::Error", "There is no such file.")},
    {Error::Kind::PermissionDenied, "permission",
     QT_TRANSLATE_NOOP("Penstock::Error", "Permission was denied.")},
    {Error::Kind::NoProcess, "no-process",
     QT_TRANSLATE_NOOP("Penstock::Error", "The process has ended.")},
    {Error::Kind::NotSupported, "not-supported",
     QT_TRANSLATE_NOOP("Penstock::Error", "This is not supported.")},
    {Error::Kind::AddressInUse, "address-in-use",
     QT_TRANSLATE_NOOP("Penstock::Error", "The address is in use.")},
    {Error::Kind::AddressNotAvailable, "address-not-available",
     QT_TRANSLATE_NOOP("Penstock::Error", "The address is not available.")},
    {Error::Kind::MessageTooLong, "message-too-long",
     QT_TRANSLATE_NOOP("Penstock::Error", "The message is too long.")},
    {Error::Kind::Unreachable, "unreachable",
     QT_TRANSLATE_NOOP("Penstock::Error", "The address cannot be reached.")},
    {Error::Kind::HostNotFound, "host-not-found",
     QT_TRANSLATE_NOOP("Penstock::Error", "The host was not found.")},
    {Error::Kind::Certificate, "certificate",
     QT_TRANSLATE_NOOP("Penstock::Error", "The certificate was not accepted.")},
    {Error::Kind::Tls, "tls", QT_TRANSLATE_NOOP("Penstock::Error", "TLS failed.")},
    {Error::Kind::InvalidArgument, "value",
     QT_TRANSLATE_NOOP("Penstock::Error", "A value is not valid.")},
    {Error::Kind::InvalidState, "runtime",
     QT_TRANSLATE_NOOP("Penstock::Error", "This cannot be done now.")},
    {Error::Kind::Closed, "closed",
     QT_TRANSLATE_NOOP("Penstock::Error", "The connection is closed.")},
    {Error::Kind::Canceled, "canceled",
     QT_TRANSLATE_NOOP("Penstock::Error", "The operation was canceled.")},
    {Error::Kind::Plugin, "plugin",
     QT_TRANSLATE_NOOP("Penstock::Error", "A plugin cannot be used.")},
    {Error::Kind::Exception, "exception",
     QT_TRANSLATE_NOOP("Penstock::Error", "A callback threw an exception.")},
    {Error::Kind::System, "system",
     QT_TRANSLATE_NOOP("Penstock::Error", "The system reported an error.")},
});

const KindText &textOf(Error::Kind kind)
{
    for (const KindText &text : kindTexts) {
        if (text.kind == kind)
            return text;
    }
    return kindTexts.back();
}

} // namespace

QString errorKindName(Error::Kind kind)
{
    return QLatin1String(textOf(kind).name);
}

QString Error::message() const
{
    const QString sentence =
        QCoreApplication::translate("Penstock::Error", textOf(kind()).sentence);
    if (detail().isEmpty())
        return sentence;
    //: %1 is a whole sentence, %2 a technical detail in English.
    return QCoreApplication::translate("Penstock::Error", "%1 (%2)").arg(sentence, detail());
}

} // namespace Penstock
