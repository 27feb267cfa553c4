#pragma once

#include <QTreeView>

namespace samordna::views {

/// Organisations under their kinds, as a table: the name takes the room that is left.
class OrganisationView final : public QTreeView
{
    Q_OBJECT

public:
    explicit OrganisationView(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    /// The first organisation; invalid while there is none.
    [[nodiscard]] QModelIndex firstOrganisation() const;
    /// The name has the room that the other columns leave; to be called when others are shown.
    void fitColumns();

protected:
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showGroups();
};

} // namespace samordna::views
