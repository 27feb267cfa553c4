#include "views/find/findlist.h"

#include <algorithm>

namespace samordna::views {

void FindList::setLines(const QList<FindLine>& lines, const QList<domain::FindTerm>& terms)
{
    beginResetModel();
    m_lines = lines;
    m_terms = terms;
    endResetModel();
}

int FindList::choosable(int row, int step) const
{
    for (; row >= 0 && row < m_lines.size(); row += step) {
        if (m_lines.at(row).kind != FindLine::Kind::Heading) {
            return row;
        }
    }
    return -1;
}

int FindList::otherGroup(int row, int step) const
{
    QList<int> headings;
    for (int i = 0; i < m_lines.size(); ++i) {
        if (m_lines.at(i).kind == FindLine::Kind::Heading) {
            headings.append(i);
        }
    }
    if (headings.isEmpty()) {
        return -1;
    }
    const auto after = std::upper_bound(headings.cbegin(), headings.cend(), row);
    const auto count = static_cast<int>(headings.size());
    const int now = static_cast<int>(after - headings.cbegin()) - 1;
    return choosable(headings.at((now + step + count) % count), 1);
}

int FindList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant FindList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole: return m_lines.at(index.row()).title;
    case Qt::AccessibleTextRole: return m_lines.at(index.row()).spoken();
    default: return {};
    }
}

Qt::ItemFlags FindList::flags(const QModelIndex& index) const
{
    const bool isHeading = line(index.row()).kind == FindLine::Kind::Heading;
    return isHeading ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace samordna::views
