// SPDX-FileCopyrightText: 2026 The Penstock developers
// SPDX-License-Identifier: MIT

#include "theme.h"

#include <QtGui/qpalette.h>
#include <QtWidgets/qapplication.h>

namespace Penstock {

namespace {

struct Colors
{
    QRgb window, base, alternate, button, text, faint, disabled, highlight, highlighted, link,
        light, mid, dark, toolTip;
};

constexpr Colors lightColors{0xfff4f5f7, 0xffffffff, 0xfff7f9fb, 0xfffafbfc, 0xff1d2126,
                             0xff6b727b, 0xffa0a6ad, 0xff2f6fde, 0xffffffff, 0xff1f5fc8,
                             0xffffffff, 0xffc4c9cf, 0xff9da3aa, 0xffffffff};
constexpr Colors darkColors{0xff25272b, 0xff1b1d20, 0xff212327, 0xff2f3237, 0xffe2e4e8,
                            0xff979da6, 0xff666c75, 0xff2f65c4, 0xffffffff, 0xff76a9ff,
                            0xff3b3f45, 0xff3b3f45, 0xff15171a, 0xff34373c};

QPalette paletteOf(const Colors &colors)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb color) {
        palette.setColor(role, QColor::fromRgb(color));
    };
    set(QPalette::Window, colors.window);
    set(QPalette::Base, colors.base);
    set(QPalette::AlternateBase, colors.alternate);
    set(QPalette::Button, colors.button);
    set(QPalette::WindowText, colors.text);
    set(QPalette::Text, colors.text);
    set(QPalette::ButtonText, colors.text);
    set(QPalette::BrightText, colors.highlighted);
    set(QPalette::PlaceholderText, colors.faint);
    set(QPalette::Highlight, colors.highlight);
    set(QPalette::HighlightedText, colors.highlighted);
    set(QPalette::Link, colors.link);
    set(QPalette::LinkVisited, colors.link);
    set(QPalette::Light, colors.light);
    set(QPalette::Midlight, colors.button);
    set(QPalette::Mid, colors.mid);
    set(QPalette::Dark, colors.dark);
    set(QPalette::Shadow, colors.dark);
    set(QPalette::ToolTipBase, colors.toolTip);
    set(QPalette::ToolTipText, colors.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(colors.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(colors.mid));
    return palette;
}

} // namespace

void applyTheme(Theme theme)
{
    QApplication::setPalette(theme == Theme::System
                                 ? QPalette()
                                 : paletteOf(theme == Theme::Dark ? darkColors : lightColors));
}

Theme themeOf(const QString &name)
{
    if (name == QLatin1StringView("light"))
        return Theme::Light;
    return name == QLatin1StringView("dark") ? Theme::Dark : Theme::System;
}

QString nameOf(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return QStringLiteral("light");
    case Theme::Dark:
        return QStringLiteral("dark");
    case Theme::System:
        break;
    }
    return QStringLiteral("system");
}

} // namespace Penstock
