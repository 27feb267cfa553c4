#pragma once

#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QString>
#include <QStringList>

namespace samordna::views {

/// Lengths on paper are tenths of a point: fine enough that letters need no hinting, so that a
/// report breaks its lines alike on the screen, on every printer and in the PDF.
inline constexpr double kPoint = 10;
inline constexpr double kUnitsPerInch = 72 * kPoint;

/// A4 and what is written where on it.
struct Paper
{
    double width = 595.3 * kPoint;
    double height = 841.9 * kPoint;
    double side = 51 * kPoint; ///< left and right margin
    double head = 59 * kPoint; ///< baseline of the running head
    double headRule = 66 * kPoint;
    double top = 84 * kPoint; ///< where the content begins …
    double bottom = 774 * kPoint; ///< … and ends
    double footRule = 786 * kPoint;
    double foot = 801 * kPoint; ///< baseline of the running foot

    [[nodiscard]] double textWidth() const { return width - 2 * side; }
    [[nodiscard]] double textHeight() const { return bottom - top; }
};

/// The kinds of text on paper: one family, few sizes.
enum class PrintStyle { Title, Subtitle, Heading, SubHeading, Body, Figure, Caption, TableHead, Cell, Note, Running };

[[nodiscard]] QFont printFont(PrintStyle style);
[[nodiscard]] double lineHeight(PrintStyle style);
[[nodiscard]] QColor printColour(PrintStyle style);
[[nodiscard]] double textWidth(const QString& text, PrintStyle style);

/// \a text in lines of at most \a width. A word that is wider than that is broken within.
[[nodiscard]] QStringList wrapped(const QString& text, PrintStyle style, double width);

} // namespace samordna::views
