#pragma once

#include "views/delegates/tabledelegate.h"

namespace samordna::views {

/// The cells of a plain table in which some rows are headings of groups (GroupRole): a heading stands across all
/// columns, each of its cells draws its piece of it.
class HeadingDelegate final : public TableDelegate
{
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

    /// Where in the row the mark stands that folds and unfolds, in px from the left of the first column.
    [[nodiscard]] static int foldWidth(const QFont& font);

protected:
    void paintGroup(QPainter* painter, const QRect& inside, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QRect groupRect(const QStyleOptionViewItem& option) const override;
    [[nodiscard]] bool hasGroupFocus(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace samordna::views
