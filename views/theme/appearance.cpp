#include "views/theme/appearance.h"

#include "views/theme/theme.h"

#include <QApplication>

namespace samordna::views {

namespace {

struct Grounds
{
    QRgb window;
    QRgb text;
};

constexpr Grounds kLight{0xFFF3F5F7, 0xFF1F2933};
constexpr Grounds kDark{0xFF14181C, 0xFFE8ECEF};
constexpr Grounds kBlackOnWhite{0xFFFFFFFF, 0xFF000000};
constexpr Grounds kWhiteOnBlack{0xFF000000, 0xFFFFFFFF};

/// Two colours are enough for tone() to choose all others; the roles that it does not draw follow them.
QPalette paletteOf(const Grounds& grounds)
{
    QPalette palette(QColor(grounds.window), QColor(grounds.window));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, QColor(grounds.text));
    }
    const QPalette given = palette; // tone() asks for the grounds only
    palette.setColor(QPalette::Base, tone(Tone::Card, given));
    palette.setColor(QPalette::AlternateBase, tone(Tone::Card, given));
    palette.setColor(QPalette::Highlight, tone(Tone::Action, given));
    palette.setColor(QPalette::HighlightedText, tone(Tone::OnAction, given));
    palette.setColor(QPalette::Link, tone(Tone::Action, given));
    palette.setColor(QPalette::PlaceholderText, tone(Tone::Muted, given));
    palette.setColor(QPalette::ToolTipBase, tone(Tone::Card, given));
    palette.setColor(QPalette::ToolTipText, tone(Tone::Text, given));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, tone(Tone::Muted, given));
    }
    return palette;
}

} // namespace

void setAppearance(Appearance appearance)
{
    static Appearance shown = Appearance::System;
    if (appearance == shown) {
        return; // an ordinary start draws nothing anew
    }
    shown = appearance;
    QApplication::setPalette(QPalette()); // the system's again, so that high contrast can follow it
    switch (appearance) {
    case Appearance::System: return;
    case Appearance::Light: QApplication::setPalette(paletteOf(kLight)); return;
    case Appearance::Dark: QApplication::setPalette(paletteOf(kDark)); return;
    case Appearance::HighContrast:
        QApplication::setPalette(paletteOf(isDark(QApplication::palette()) ? kWhiteOnBlack : kBlackOnWhite));
        return;
    }
}

void setTextSize(int percent)
{
    // The system's own, from before the first change.
    static const QFont kSystem = QApplication::font();
    const double factor = std::clamp(percent, kLeastTextSize, kMostTextSize) / 100.0;
    QFont font = kSystem;
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * factor);
    } else {
        font.setPixelSize(qRound(font.pixelSize() * factor));
    }
    if (font != QApplication::font()) {
        QApplication::setFont(font);
    }
}

} // namespace samordna::views
