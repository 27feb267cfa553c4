#include "views/timeline/timelinehit.h"

#include "views/timeline/timelinedrawing.h"
#include "models/domain/format.h"

#include <QCoreApplication>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

using progress::TimelineMark;
using progress::TimelinePart;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(samordna::views::TimelineView)
};

TimelinePart partAt(const TimelineMark& mark, const QRectF& box, double x, double reach)
{
    const bool hasEnds = mark.milestone.isNull() && box.width() > 3 * reach;
    return hasEnds && x < box.left() + reach && mark.start.isValid() ? TimelinePart::Start
        : hasEnds && x > box.right() - reach && mark.due.isValid()   ? TimelinePart::End
                                                                     : TimelinePart::Whole;
}

} // namespace

TimelineHit hitOn(const progress::Timeline& line, const TimelineScale& scale, double rowHeight, const QPointF& at,
    double reach, QDate last)
{
    const int row = static_cast<int>(at.y() / rowHeight);
    if (at.y() < 0 || row >= line.rows.size()) {
        return {};
    }
    const QList<TimelineMark>& marks = line.rows[row].marks;
    for (int mark = static_cast<int>(marks.size()) - 1; mark >= 0; --mark) { // the one drawn last is on top
        const QRectF box = markBox(marks[mark], scale, row * rowHeight, rowHeight, last);
        if (box.adjusted(-2, -3, 2, 3).contains(at)) {
            return {row, mark, partAt(marks[mark], box, at.x(), reach)};
        }
    }
    return {row, -1, TimelinePart::Whole};
}

QString heldText(TimelinePart part)
{
    switch (part) {
    case TimelinePart::Start: return Texts::tr("the start is held");
    case TimelinePart::End: return Texts::tr("the end is held");
    case TimelinePart::Whole: break;
    }
    return {};
}

QString datesAfter(const TimelineMark& mark, TimelinePart part, int days)
{
    if (!mark.milestone.isNull()) {
        return domain::dateText(mark.first.addDays(days));
    }
    const QDate start = part == TimelinePart::End ? mark.start : mark.start.addDays(days);
    const QDate due = part == TimelinePart::Start ? mark.due : mark.due.addDays(days);
    return domain::dateText(start) + u" – "_s + domain::dateText(due);
}

} // namespace samordna::views
