#include "models/items/measureboard.h"

#include "models/domain/terms.h"

namespace samordna::items {

namespace {

MoveRefusal refusalOf(const domain::Measure& measure, const MeasureFigure& figure)
{
    if (measure.isWithdrawn() || measure.notApplicable) {
        return MoveRefusal::Closed;
    }
    if (measure.continuous && figure.runs) {
        return MoveRefusal::Runs;
    }
    const bool isCounted = measure.way != domain::ProgressWay::Stated && !measure.continuous;
    return isCounted && !figure.isStated ? MoveRefusal::Counted : MoveRefusal::None;
}

BoardCard cardOf(const domain::Measure& measure, const domain::PlanData& data, const MeasureFigure& figure)
{
    BoardCard card;
    card.id = measure.id;
    card.number = measure.number;
    card.title = domain::inLanguage(measure.title, measure.titleEn);
    if (const auto* lead = domain::find(data.organisations, measure.lead)) {
        card.lead = domain::inLanguage(lead->name, lead->nameEn);
    }
    card.due = measure.due;
    card.late = figure.late;
    card.percent = figure.percent;
    card.refusal = refusalOf(measure, figure);
    card.way = measure.way;
    return card;
}

} // namespace

Board boardOf(const domain::PlanData& data, const MeasureFilter& filter, const MeasureFigures& figures)
{
    Board board;
    for (const domain::Measure& measure : data.measures) {
        if (passes(filter, measure, data, figures)) {
            const MeasureFigure figure = figures.measures.value(measure.id);
            board.columns.at(static_cast<std::size_t>(columnOf(measure, figure))).append(cardOf(measure, data, figure));
        }
    }
    return board;
}

std::optional<domain::Degree> degreeOf(BoardColumn column)
{
    switch (column) {
    case BoardColumn::NotStarted: return domain::Degree::NotStarted;
    case BoardColumn::Started: return domain::Degree::Started;
    case BoardColumn::Half: return domain::Degree::Half;
    case BoardColumn::Done: return domain::Degree::Done;
    case BoardColumn::NoFigure:
    case BoardColumn::NotApplicable: break;
    }
    return std::nullopt;
}

BoardColumn columnOf(const domain::Measure& measure, const MeasureFigure& figure)
{
    if (measure.notApplicable || measure.isWithdrawn()) {
        return BoardColumn::NotApplicable;
    }
    const bool isBegun = figure.degree != domain::Degree::NotStarted;
    if (!figure.percent && !figure.isStated && !isBegun) {
        return BoardColumn::NoFigure;
    }
    switch (figure.degree) {
    case domain::Degree::Done: return BoardColumn::Done;
    case domain::Degree::Half: return BoardColumn::Half;
    case domain::Degree::Started: return BoardColumn::Started;
    case domain::Degree::NotStarted: break;
    }
    return BoardColumn::NotStarted;
}

BoardMove moveTo(const MeasureEdit& edit, const MeasureFigure& figure, BoardColumn column)
{
    BoardMove move;
    if (column == columnOf(edit.measure, figure)) {
        return move;
    }
    const auto degree = degreeOf(column);
    move.refusal = refusalOf(edit.measure, figure);
    if (move.refusal == MoveRefusal::None && !degree) {
        move.refusal = MoveRefusal::NotADegree;
    }
    if (move.refusal == MoveRefusal::None) {
        const MeasureColumn& cell = measureColumns()[DegreeColumn];
        move.changes = cell.change(edit, static_cast<int>(*degree)).value_or(domain::ChangeSet());
    }
    return move;
}

} // namespace samordna::items
