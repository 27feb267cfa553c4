#pragma once

#include <QTreeView>

namespace samordna::views {

class ColumnFit;

/// Organisations under their kinds, as a table: the name takes the room that is left.
class OrganisationView final : public QTreeView
{
    Q_OBJECT

public:
    explicit OrganisationView(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    /// The first organisation; invalid while there is none.
    [[nodiscard]] QModelIndex firstOrganisation() const;
    /// What stands in sight where there is little room.
    [[nodiscard]] ColumnFit& fit() { return *m_fit; }

protected:
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;

private:
    void showGroups();

    ColumnFit* m_fit;
};

} // namespace samordna::views
