#pragma once

#include "models/items/organisationlines.h"

#include <QAbstractItemModel>

namespace samordna::items {

enum OrganisationColumn {
    OrganisationNameColumn,
    LeadsColumn,
    PartnerInColumn,
    ActivitiesColumn,
    MailboxColumn,
    OrganisationColumnCount
};

/// Organisations under their kinds. Shows what it is given and keeps nothing else; lives on the GUI thread.
class OrganisationTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    /// As organisationLines() gives them: the lines of a kind stand together. Resets the model when they differ.
    void setLines(const QList<OrganisationLine>& lines);
    [[nodiscard]] const QList<OrganisationLine>& lines() const { return m_lines; }
    /// Null at a kind and nowhere.
    [[nodiscard]] domain::OrganisationId organisationAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const domain::OrganisationId& organisation) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group
    {
        domain::OrganisationKind kind;
        int first; ///< in m_lines
        int count;
    };
    [[nodiscard]] const OrganisationLine* lineAt(const QModelIndex& index) const;
    [[nodiscard]] static QVariant groupData(const Group& group, int column, int role);

    QList<OrganisationLine> m_lines;
    QList<Group> m_groups;
};

} // namespace samordna::items
