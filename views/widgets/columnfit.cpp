#include "views/widgets/columnfit.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>
#include <numeric>

namespace samordna::views {

namespace {

constexpr int kPadding = 12; // px in a cell, both sides together
constexpr int kHeadingPadding = 16; // px, as the style sheet's with what is between the columns

} // namespace

ColumnFit::ColumnFit(QAbstractItemView& view, QHeaderView& header, ColumnPlan plan)
    : QObject(&header)
    , m_view(view)
    , m_header(header)
    , m_plan(std::move(plan))
{
    m_rows.setSingleShot(true);
    connect(&m_rows, &QTimer::timeout, this, [this] {
        if (isTight()) {
            fit();
        }
    });
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
    connect(&header, &QHeaderView::sectionResized, this, [this](int column) {
        // The last one in sight may stretch by itself; any other in sight that changes was changed by the user.
        const bool isUsers = !m_isFitting && column != lastShown() && !m_header.isSectionHidden(column);
        m_isOwn = m_isOwn || isUsers;
    });
}

ColumnFit* ColumnFit::of(const QHeaderView& header)
{
    return header.findChild<ColumnFit*>(QString(), Qt::FindDirectChildrenOnly);
}

bool ColumnFit::isChosen(const QHeaderView& header, int column)
{
    const ColumnFit* fit = of(header);
    return !header.isSectionHidden(column) || (fit && fit->hides(column));
}

int ColumnFit::leastOf(int column) const
{
    return m_least ? m_least(column) : 0;
}

/// A heading is never cut; where it stands on several lines, none of its words is.
int ColumnFit::headingWidth(int column) const
{
    if (!m_plan.headingsWrap) {
        return m_header.sectionSizeHint(column);
    }
    QFont bold = m_header.font();
    bold.setWeight(QFont::DemiBold); // the style sheet's
    const QFontMetrics metrics(bold);
    int widest = 0;
    const QVariant heading = m_header.model()->headerData(column, m_header.orientation());
    for (const QString& word : heading.toString().split(u' ')) {
        widest = std::max(widest, metrics.horizontalAdvance(word));
    }
    return widest + kHeadingPadding;
}

int ColumnFit::widthOf(int column) const
{
    const bool isNarrow = m_isNarrow && m_plan.atLast.contains(column);
    const int letters =
        (isNarrow ? m_plan.narrow : m_plan.letters[column]) * m_view.fontMetrics().averageCharWidth() + kPadding;
    return std::max({letters, headingWidth(column), leastOf(column)});
}

bool ColumnFit::isTight() const
{
    for (int column = 0; column < m_header.count(); ++column) {
        if (!m_header.isSectionHidden(column) && m_header.sectionSize(column) < leastOf(column)) {
            return true;
        }
    }
    return false;
}

void ColumnFit::widen()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    for (int column = 0; column < m_header.count(); ++column) {
        if (!m_header.isSectionHidden(column) && m_header.sectionSize(column) < leastOf(column)) {
            m_header.resizeSection(column, leastOf(column));
        }
    }
}

void ColumnFit::fitRows()
{
    m_rows.start(0);
}

int ColumnFit::leastElastic() const
{
    return m_plan.leastLetters * m_view.fontMetrics().averageCharWidth() + kPadding;
}

int ColumnFit::pleasantElastic() const
{
    return std::max(leastElastic(), m_plan.pleasantLetters * m_view.fontMetrics().averageCharWidth() + kPadding);
}

int ColumnFit::lastShown() const
{
    int visual = m_header.count() - 1;
    while (visual > 0 && m_header.isSectionHidden(m_header.logicalIndex(visual))) {
        --visual;
    }
    return m_header.logicalIndex(visual);
}

void ColumnFit::fit()
{
    if (m_isFitting || m_header.count() != m_plan.letters.size()) {
        return;
    }
    if (m_isOwn) {
        widen();
        return;
    }
    showAll();
    m_isNarrow = false;
    const QScopedValueRollback fitting(m_isFitting, true);
    const int room = m_view.viewport()->width();
    hideLeast(room);
    int others = 0; // by their letters: the last one may be stretched
    for (int column = 0; column < m_header.count(); ++column) {
        if (column != m_plan.elastic && !m_header.isSectionHidden(column)) {
            m_header.resizeSection(column, widthOf(column));
            others += widthOf(column);
        }
    }
    if (!m_header.isSectionHidden(m_plan.elastic)) {
        // With nothing left to hide it is narrower rather than outside the view, but not too narrow to be read.
        m_header.resizeSection(m_plan.elastic, std::max(leastElastic() / 2, room - others));
    }
}

void ColumnFit::hideLeast(int room)
{
    int wanted = m_header.isSectionHidden(m_plan.elastic) ? 0 : leastElastic();
    for (int column = 0; column < m_header.count(); ++column) {
        wanted += column == m_plan.elastic || m_header.isSectionHidden(column) ? 0 : widthOf(column);
    }
    const auto hide = [&](const QList<int>& columns) {
        for (const int column : columns) {
            if (wanted > room && !m_header.isSectionHidden(column)) {
                wanted -= column == m_plan.elastic ? leastElastic() : widthOf(column);
                m_header.setSectionHidden(column, true);
                m_hidden.insert(column);
            }
        }
    };
    if (!m_plan.leastFirst.isEmpty() && !m_header.isSectionHidden(m_plan.elastic)) {
        const int more = pleasantElastic() - leastElastic();
        wanted += more;
        hide({m_plan.leastFirst.constFirst()});
        wanted -= more;
    }
    hide(m_plan.leastFirst);
    if (wanted > room && m_plan.narrow > 0) {
        const auto atLast = [this] {
            return std::accumulate(m_plan.atLast.cbegin(), m_plan.atLast.cend(), 0,
                [this](int sum, int column) { return sum + (m_header.isSectionHidden(column) ? 0 : widthOf(column)); });
        };
        const int whole = atLast();
        m_isNarrow = true;
        wanted -= whole - atLast();
    }
    wanted -= leastElastic() / 2;
    hide(m_plan.atLast);
}

void ColumnFit::showAll()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    for (const int column : std::as_const(m_hidden)) {
        m_header.setSectionHidden(column, false);
    }
    m_hidden.clear();
}

void ColumnFit::columnsChosen()
{
    const bool isShownAgain = std::any_of(
        m_hidden.cbegin(), m_hidden.cend(), [this](int column) { return !m_header.isSectionHidden(column); });
    if (isShownAgain) {
        m_hidden.clear();
    }
    m_isOwn = isShownAgain;
    fit();
}

bool ColumnFit::eventFilter(QObject* watched, QEvent* event)
{
    const bool hasRoom = watched == m_view.viewport() && event->type() == QEvent::Resize;
    const bool hasLetters = watched == &m_view && event->type() == QEvent::FontChange;
    if (hasRoom || hasLetters) {
        fit();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace samordna::views
