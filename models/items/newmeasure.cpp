#include "models/items/newmeasure.h"

namespace samordna::items {

namespace {

/// The first free "<prefix>.<n>" after the highest one taken, withdrawn ones too: a number is never
/// used for two things.
QString nextNumber(const domain::PlanData& data, const QString& prefix)
{
    int highest = 0;
    const QString start = prefix + u'.';
    for (const domain::Measure& row : data.measures) {
        if (row.number.startsWith(start)) {
            highest = std::max(highest, row.number.mid(start.size()).section(u'.', 0, 0).toInt());
        }
    }
    return start + QString::number(highest + 1);
}

domain::Measure begun(const domain::PlanData& data, const QString& title)
{
    domain::Measure row;
    row.id = domain::MeasureId::create();
    row.county = data.county.code;
    row.title = title;
    for (const domain::Organisation& organisation : data.organisations) {
        if (organisation.name == data.county.board) {
            row.lead = organisation.id;
        }
    }
    return row;
}

} // namespace

domain::Measure newMeasure(const domain::PlanData& data, const domain::AreaId& area, const QString& title)
{
    domain::Measure row = begun(data, title);
    const domain::Area* in = domain::find(data.areas, area);
    row.area = area;
    row.number = nextNumber(data, QString::number(in ? in->number : 0));
    return row;
}

domain::Measure newSubMeasure(const domain::PlanData& data, const domain::MeasureId& parent, const QString& title)
{
    const domain::Measure* above = domain::find(data.measures, parent);
    if (!above) {
        return {};
    }
    domain::Measure row = begun(data, title);
    row.area = above->area;
    row.parent = parent;
    row.lead = above->lead;
    row.number = nextNumber(data, above->number);
    return row;
}

} // namespace samordna::items
