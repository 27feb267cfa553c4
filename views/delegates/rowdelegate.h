#pragma once

#include <QStyledItemDelegate>

namespace samordna::views {

/// Rows of a list that wrap at the width there is: the first line of the text stands out, the others say more.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Data of the items.
    enum Role {
        LateRole = Qt::UserRole + 1 ///< bool: the last line warns
    };
    static constexpr int kBetween = 1; ///< px around each row: the list's spacing

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& given, const QModelIndex& index) const override;
};

} // namespace samordna::views
