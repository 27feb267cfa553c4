#include "views/widgets/columnfit.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>

namespace samordna::views {

namespace {

constexpr int kPadding = 12; // px in a cell, both sides together

} // namespace

ColumnFit::ColumnFit(QAbstractItemView& view, QHeaderView& header, ColumnPlan plan)
    : QObject(&header)
    , m_view(view)
    , m_header(header)
    , m_plan(std::move(plan))
{
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
    connect(&header, &QHeaderView::sectionResized, this, [this](int column) {
        // The last one in sight may stretch by itself; any other that changes was changed by the user.
        m_isOwn = m_isOwn || (!m_isFitting && column != lastShown());
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

/// A heading is never cut.
int ColumnFit::widthOf(int column) const
{
    const int letters = m_plan.letters[column] * m_view.fontMetrics().averageCharWidth() + kPadding;
    return std::max(letters, m_header.sectionSizeHint(column));
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
    if (m_isOwn || m_isFitting || m_header.count() != m_plan.letters.size()) {
        return;
    }
    showAll();
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
    const int least = m_plan.leastLetters * m_view.fontMetrics().averageCharWidth() + kPadding;
    m_header.resizeSection(m_plan.elastic, std::max(least, room - others));
}

void ColumnFit::hideLeast(int room)
{
    int wanted = m_plan.leastLetters * m_view.fontMetrics().averageCharWidth() + kPadding;
    for (int column = 0; column < m_header.count(); ++column) {
        wanted += column == m_plan.elastic || m_header.isSectionHidden(column) ? 0 : widthOf(column);
    }
    for (const int column : std::as_const(m_plan.leastFirst)) {
        if (wanted > room && !m_header.isSectionHidden(column)) {
            wanted -= widthOf(column);
            m_header.setSectionHidden(column, true);
            m_hidden.insert(column);
        }
    }
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
