#include "views/delegates/wrappedtext.h"

#include <QFontMetrics>
#include <QTextLayout>

namespace samordna::views {

namespace {

constexpr int kLeastLine = 24; // px

} // namespace

QStringList wrappedLines(const QString& text, const QFont& font, int width, int most)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(kLeastLine, width));
        if (lines.size() == most - 1) { // the last one that is shown holds what is left
            lines.append(QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace samordna::views
