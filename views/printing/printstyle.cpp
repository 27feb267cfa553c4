#include "views/printing/printstyle.h"

#include "models/domain/hyphenation.h"

#include <QFontDatabase>
#include <QTextLayout>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

struct StyleValues
{
    double size; ///< points
    double line; ///< points
    QFont::Weight weight;
    QRgb colour;
};

constexpr QRgb kInk = 0x17212B;
constexpr QRgb kGrey = 0x55606B; // 6.5 : 1 on white

StyleValues valuesOf(PrintStyle style)
{
    switch (style) {
    case PrintStyle::Title: return {22, 28, QFont::Bold, kInk};
    case PrintStyle::Subtitle: return {10.8, 15, QFont::Normal, kGrey};
    case PrintStyle::Heading: return {12.6, 17, QFont::Bold, kInk};
    case PrintStyle::SubHeading: return {10.4, 14.4, QFont::DemiBold, kInk};
    case PrintStyle::Body: return {10.4, 15.2, QFont::Normal, kInk};
    case PrintStyle::Figure: return {17, 22, QFont::Bold, kInk};
    case PrintStyle::Caption: return {8.6, 12, QFont::Normal, kGrey};
    case PrintStyle::TableHead: return {9, 12.6, QFont::DemiBold, kInk};
    case PrintStyle::Cell: return {9.2, 13.2, QFont::Normal, kInk};
    case PrintStyle::Note: return {9.2, 13.2, QFont::Normal, kGrey};
    case PrintStyle::Running: return {8.4, 11, QFont::Normal, kGrey};
    }
    return {};
}

/// Open Sans comes with the program's package; where it is missing another plain face stands in.
QString family()
{
    for (const QString& wanted : {u"Open Sans"_s, u"Noto Sans"_s, u"DejaVu Sans"_s}) {
        if (QFontDatabase::hasFamily(wanted)) {
            return wanted;
        }
    }
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

} // namespace

QFont printFont(PrintStyle style)
{
    static const QString kFamily = family();
    const StyleValues values = valuesOf(style);
    QFont font(kFamily);
    font.setPixelSize(qRound(values.size * kPoint));
    font.setWeight(values.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing at all, even too little to see, turns ligatures off: text that is copied out of
    // the PDF or searched in it keeps its f and l.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

double lineHeight(PrintStyle style)
{
    return valuesOf(style).line * kPoint;
}

QColor printColour(PrintStyle style)
{
    return QColor::fromRgb(valuesOf(style).colour);
}

double textWidth(const QString& text, PrintStyle style)
{
    return QFontMetricsF(printFont(style)).horizontalAdvance(text);
}

QStringList wrapped(const QString& text, PrintStyle style, double width)
{
    QString source = text.trimmed();
    if (source.isEmpty()) {
        return {};
    }
    source.replace(u'\n', QChar::LineSeparator);
    const QFontMetricsF metrics(printFont(style));
    source = domain::hyphenated(source, [&](const QString& word) { return metrics.horizontalAdvance(word) > width; });
    QTextLayout layout(source, printFont(style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        QString part = source.mid(line.textStart(), line.textLength());
        lines.append(domain::shownLine(part.remove(QChar::LineSeparator)));
    }
    layout.endLayout();
    return lines;
}

} // namespace samordna::views
