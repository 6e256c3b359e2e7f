// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#pragma once

#include <penstock/core/export.h>

#include <QtCore/qstringlist.h>

namespace Penstock {

/// The languages that the framework and its programs speak, in their Qt names: "en" first, then "de", "es", "fr", "ja",
/// "zh_CN"; without the others where it was built without Qt's linguist tools. May be called on any thread.
PENSTOCK_CORE_EXPORT QStringList translationLanguages();

/// Has the framework's messages (Error::message() and what the monitor says), the widgets and Qt's own texts told in
/// @a language: one of translationLanguages() or a name of a locale that means one, such as "de_AT" or "zh-Hans". An empty
/// name stands for the user's: the environment variable PENSTOCK_LANGUAGE, else the first of the system's that is there,
/// else English. Returns the one that is used from now on, or an empty string for a name that means none of them: nothing
/// changes then.
///
/// Nothing is translated before the first call: a program that speaks one language alone doesn't call it. It may be called
/// again at any time to switch; Qt then sends QEvent::LanguageChange to all widgets. To be called on the thread of
/// QCoreApplication, and while there is one: it owns the translators (as with QCoreApplication::installTranslator()).
PENSTOCK_CORE_EXPORT QString useTranslation(const QString &language = QString());

} // namespace Penstock
