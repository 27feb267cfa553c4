#pragma once

#include <QStyledItemDelegate>

namespace samordna::views {

/// Draws the lines of a FindList: headings small and muted, what was found in bold and underlined, the second line
/// where there is one.
class FindDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace samordna::views
