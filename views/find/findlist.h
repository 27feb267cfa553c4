#pragma once

#include "views/find/findlines.h"

#include <QAbstractListModel>

namespace samordna::views {

/// The lines as an item model: the title as text, all of it spoken, headings not selectable.
class FindList final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(const QList<FindLine>& lines, const QList<domain::FindTerm>& terms);
    /// A heading without text where there is no such row.
    [[nodiscard]] FindLine line(int row) const { return m_lines.value(row); }
    [[nodiscard]] const QList<domain::FindTerm>& terms() const { return m_terms; }

    /// The nearest row that can be chosen, from \a row on in steps of \a step (1 or −1); −1 when there is none.
    [[nodiscard]] int choosable(int row, int step) const;
    /// The first row that can be chosen of the next group (\a step 1) or of the one before (−1), round the ends.
    [[nodiscard]] int otherGroup(int row, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QList<FindLine> m_lines;
    QList<domain::FindTerm> m_terms;
};

} // namespace samordna::views
