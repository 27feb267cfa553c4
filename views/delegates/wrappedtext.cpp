#include "views/delegates/wrappedtext.h"

#include "models/domain/hyphenation.h"

#include <QFontMetrics>
#include <QTextLayout>

namespace samordna::views {

namespace {

constexpr int kLeastLine = 24; // px

} // namespace

QStringList wrappedLines(const QString& text, const QFont& font, int width, int most)
{
    const int room = std::max(kLeastLine, width);
    const QFontMetrics metrics(font);
    const QString breakable =
        domain::hyphenated(text, [&](const QString& word) { return metrics.horizontalAdvance(word) > room; });
    QTextLayout layout(breakable, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room);
        if (lines.size() == most - 1) { // the last one that is shown holds what is left
            const QString rest = domain::shownLine(breakable.mid(line.textStart()));
            lines.append(metrics.elidedText(rest, Qt::ElideRight, width));
            break;
        }
        lines.append(domain::shownLine(breakable.mid(line.textStart(), line.textLength())));
    }
    layout.endLayout();
    return lines;
}

} // namespace samordna::views
