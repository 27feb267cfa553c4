#include "models/items/measuretree.h"

#include "models/items/followups.h"
#include "models/domain/terms.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace samordna::items {

namespace {

/// The row under which those stand that nobody leads.
const QUuid kNobody(0x2b1f6a5e, 0x51d3, 0x4a7c, 0x9c, 0x1e, 0x8f, 0x3a, 0x70, 0x24, 0x66, 0x01);

MeasureRow rowOf(const domain::Measure& measure, const domain::PlanData& data, const MeasureFigures& figures,
    const domain::Period& period)
{
    MeasureRow row;
    row.measure = measure;
    row.figure = figures.measures.value(measure.id);
    if (const auto* lead = domain::find(data.organisations, measure.lead)) {
        row.lead = domain::inLanguage(lead->name, lead->nameEn);
    }
    row.stated = followUpInHand(data, measure.id, period).value.degree;
    return row;
}

/// The measures that are listed: those that pass, and the parents of those, so that a sub-measure
/// never stands without its own.
QSet<domain::MeasureId> listed(const MeasureFilter& filter, const domain::PlanData& data, const MeasureFigures& figures)
{
    QSet<domain::MeasureId> ids;
    for (const domain::Measure& measure : data.measures) {
        if (!passes(filter, measure, data, figures)) {
            continue;
        }
        const domain::Measure* at = &measure;
        while (at && !ids.contains(at->id)) { // ends also in a file that holds a cycle
            ids.insert(at->id);
            at = domain::find(data.measures, at->parent);
        }
    }
    return ids;
}

/// Makes the rows of one tree; what it is made from is borrowed.
class TreeMaker
{
public:
    TreeMaker(const domain::PlanData& data, const MeasureFigures& figures, const MeasureTreeChoice& choice)
        : m_data(data)
        , m_figures(figures)
        , m_choice(choice)
    {
    }

    void addAreas(MeasureTree& root) const;
    void addOrganisations(MeasureTree& root) const;
    void addFlat(MeasureTree& root) const;
    void sort(MeasureTree& tree) const;

private:
    const domain::PlanData& m_data;
    const MeasureFigures& m_figures;
    const MeasureTreeChoice& m_choice;
};

void TreeMaker::addAreas(MeasureTree& root) const
{
    const QSet<domain::MeasureId> ids = listed(m_choice.filter, m_data, m_figures);
    QSet<domain::MeasureId> placed;
    const std::function<void(MeasureTree&, const domain::Measure&)> place = [&](MeasureTree& under,
                                                                                const domain::Measure& measure) {
        if (placed.contains(measure.id)) {
            return;
        }
        placed.insert(measure.id);
        MeasureTree own{measure.id.uuid(), rowOf(measure, m_data, m_figures, m_choice.period), {}};
        for (const domain::Measure& sub : m_data.measures) {
            if (sub.parent == measure.id && ids.contains(sub.id)) {
                place(own, sub);
            }
        }
        under.children.push_back(std::move(own));
    };
    for (const domain::Area& area : m_data.areas) {
        MeasureTree group{area.id.uuid(), {}, {}};
        for (const domain::Measure& measure : m_data.measures) {
            const bool isTop = measure.parent.isNull() || !ids.contains(measure.parent);
            if (isTop && measure.area == area.id && ids.contains(measure.id)) {
                place(group, measure);
            }
        }
        group.row.group = MeasureGroup{area.id.uuid(),
            QString::number(area.number) + u' ' + domain::inLanguage(area.name, area.nameEn), area.isWithdrawn()};
        group.row.groupPercent = m_figures.areas.value(area.id);
        group.row.count = group.size();
        const bool isWanted = !group.children.empty() || (m_choice.filter.isEmpty() && !area.isWithdrawn());
        if (isWanted) {
            root.children.push_back(std::move(group));
        }
    }
}

/// A sub-measure stands under its own lead, which may be another than its measure's.
void TreeMaker::addOrganisations(MeasureTree& root) const
{
    const auto add = [&](const domain::OrganisationId& lead, const MeasureGroup& heading) {
        MeasureTree group{lead.isNull() ? kNobody : lead.uuid(), {}, {}};
        for (const domain::Measure& measure : m_data.measures) {
            if (measure.lead == lead && passes(m_choice.filter, measure, m_data, m_figures)) {
                group.children.push_back({measure.id.uuid(), rowOf(measure, m_data, m_figures, m_choice.period), {}});
            }
        }
        group.row.group = heading;
        group.row.groupPercent = m_figures.organisations.value(lead);
        group.row.count = group.size();
        if (!group.children.empty()) {
            root.children.push_back(std::move(group));
        }
    };
    for (const domain::Organisation& row : m_data.organisations) {
        add(row.id, {row.id.uuid(), domain::inLanguage(row.name, row.nameEn), row.isWithdrawn()});
    }
    add({}, {{}, QCoreApplication::translate("samordna::items::MeasureTree", "Nobody leads these yet"), false});
}

void TreeMaker::addFlat(MeasureTree& root) const
{
    for (const domain::Measure& measure : m_data.measures) {
        if (passes(m_choice.filter, measure, m_data, m_figures)) {
            root.children.push_back({measure.id.uuid(), rowOf(measure, m_data, m_figures, m_choice.period), {}});
        }
    }
}

/// Stable, so that rows that are equal in the column stay by number.
void TreeMaker::sort(MeasureTree& tree) const
{
    std::stable_sort(tree.children.begin(), tree.children.end(), [this](const MeasureTree& a, const MeasureTree& b) {
        return m_choice.order == Qt::AscendingOrder ? comesBefore(a.row, b.row, m_choice.sortedBy)
                                                    : comesBefore(b.row, a.row, m_choice.sortedBy);
    });
    for (MeasureTree& child : tree.children) {
        sort(child);
    }
}

} // namespace

int MeasureTree::size() const
{
    int count = static_cast<int>(children.size());
    for (const MeasureTree& child : children) {
        count += child.size();
    }
    return count;
}

const MeasureTree* MeasureTree::parentOf(const QUuid& wanted) const
{
    for (const MeasureTree& child : children) {
        if (child.id == wanted) {
            return this;
        }
        if (const MeasureTree* below = child.parentOf(wanted)) {
            return below;
        }
    }
    return nullptr;
}

MeasureTree measureTree(const domain::PlanData& data, const MeasureFigures& figures, const MeasureTreeChoice& choice)
{
    const TreeMaker maker(data, figures, choice);
    MeasureTree root;
    switch (choice.grouping) {
    case MeasureGrouping::Area: maker.addAreas(root); break;
    case MeasureGrouping::Organisation: maker.addOrganisations(root); break;
    case MeasureGrouping::None: maker.addFlat(root); break;
    }
    if (choice.grouping == MeasureGrouping::None) {
        maker.sort(root);
        return root;
    }
    for (MeasureTree& group : root.children) {
        maker.sort(group);
    }
    return root;
}

} // namespace samordna::items
