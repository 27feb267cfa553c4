#pragma once

#include "models/items/measuretree.h"
#include "models/items/roles.h"
#include "models/workspace/workspace.h"

#include <QAbstractItemModel>

namespace samordna::items {

/// The measures and their sub-measures under focus areas or leads, or all in one list. Follows the workspace with exact
/// row signals: what is selected and unfolded stays. An edited cell becomes a ChangeSet for Workspace::apply(); the
/// model itself changes nothing.
class MeasureTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// \a space is borrowed and outlives the model.
    MeasureTreeModel(workspace::Workspace& space, const domain::Period& period, QObject* parent = nullptr);
    ~MeasureTreeModel() override;

    void setFilter(const MeasureFilter& filter);
    [[nodiscard]] const MeasureFilter& filter() const { return m_choice.filter; }
    /// Figures are counted by the caller after each change; until then the old ones are shown.
    void setFigures(const MeasureFigures& figures);
    [[nodiscard]] const MeasureFigures& figures() const { return m_figures; }
    void setPeriod(const domain::Period& period);
    /// The measures of these plans only; empty: of all.
    void setPlans(const QSet<domain::PlanId>& plans);
    [[nodiscard]] const QSet<domain::PlanId>& plans() const { return m_plans; }
    /// A reset: nothing stands where it stood.
    void setGrouping(MeasureGrouping grouping);
    [[nodiscard]] MeasureGrouping grouping() const { return m_choice.grouping; }
    /// The order within a group, and of all where there is none.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Invalid when the measure is not in the list.
    [[nodiscard]] QModelIndex indexOf(const domain::MeasureId& measure, int column = 0) const;
    [[nodiscard]] QModelIndex indexOf(const domain::AreaId& area) const;
    /// Null for a group's row.
    [[nodiscard]] domain::MeasureId measureAt(const QModelIndex& index) const;
    /// The measures in the list, sub-measures too.
    [[nodiscard]] int measureCount() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const final;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const final;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// A typed value was not stored.
    void refused(const samordna::base::Error& error);

private:
    struct Node;

    void refresh();
    void onChanged(const workspace::ChangeNotice& notice);
    void moveAcross(Node& node, const MeasureTree& root);
    void bringInStep(Node& node, const MeasureTree& wanted);
    void moveOrInsert(Node& node, int row, const MeasureTree& wanted);
    void show(Node& node, const MeasureTree& wanted);
    [[nodiscard]] QModelIndex indexOf(const Node& node, int column = 0) const;
    [[nodiscard]] Node* find(const QUuid& id) const;
    [[nodiscard]] const Node& nodeOf(const QModelIndex& index) const;

    workspace::Workspace& m_workspace;
    MeasureTreeChoice m_choice;
    MeasureFigures m_figures;
    QSet<domain::PlanId> m_plans;
    std::unique_ptr<Node> m_root;
};

} // namespace samordna::items
