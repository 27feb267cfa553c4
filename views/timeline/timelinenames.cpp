#include "views/timeline/timelinenames.h"

#include "views/theme/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(samordna::views::TimelineView)
};

} // namespace

void TimelineNames::draw(QPainter& painter, const QRectF& area) const
{
    painter.fillRect(area, tone(Tone::Card, palette));
    painter.save();
    painter.setClipRect(area.adjusted(0, headHeight, 0, 0));
    for (int row = 0; row < rows.size(); ++row) {
        const QRectF line(0, top + row * rowHeight, area.width(), rowHeight);
        if (line.bottom() > headHeight && line.top() < area.bottom()) {
            drawName(painter, row, line);
        }
    }
    painter.restore();
    painter.setPen(tone(Tone::Line, palette));
    painter.drawLine(area.topRight(), area.bottomRight());
    painter.setPen(tone(Tone::Muted, palette));
    painter.drawText(
        QRectF(10, 0, area.width() - 10, headHeight), Qt::AlignVCenter | Qt::AlignLeft, Texts::tr("Measure"));
}

void TimelineNames::drawName(QPainter& painter, int row, const QRectF& line) const
{
    const progress::TimelineRow& it = rows[row];
    if (row == current) {
        painter.fillRect(line, tone(Tone::ActionSoft, palette));
        if (hasFocus) {
            painter.fillRect(QRectF(0, line.top(), 3, line.height()), tone(Tone::Action, palette));
        }
    }
    QFont words = font;
    words.setBold(it.isHeading());
    painter.setFont(words);
    painter.setPen(tone(Tone::Text, palette));
    const double letter = QFontMetricsF(font).averageCharWidth();
    const double inset = it.isHeading() ? 10 : 10 + letter * 2;
    const QString sign = it.isCollapsed ? u"▸ "_s : u"▾ "_s;
    const QString number = !it.isHeading() ? it.number : sign + it.number;
    const QString title = it.isHeading() && it.area.isNull() ? Texts::tr("Without dates") : it.title;
    const QFontMetricsF metrics(words);
    const double column = it.isHeading() ? metrics.horizontalAdvance(number) + letter
                                         : std::max(letter * 6, metrics.horizontalAdvance(number) + letter);
    painter.drawText(line.adjusted(inset, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, number);
    const double room = line.width() - inset - column - 8;
    painter.drawText(line.adjusted(inset + column, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
        metrics.elidedText(title, Qt::ElideRight, room));
}

} // namespace samordna::views
