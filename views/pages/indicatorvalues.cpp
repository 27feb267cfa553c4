#include "views/pages/indicatorvalues.h"

#include "views/charts/chartlayout.h"
#include "views/delegates/celldrafts.h"
#include "views/editors/fieldcommit.h"
#include "views/editors/lineeditors.h"
#include "views/editors/typeddraft.h"
#include "views/pages/observationgridview.h"
#include "views/pages/tablecommands.h"
#include "views/widgets/buttonaction.h"
#include "views/widgets/columnfit.h"
#include "views/widgets/labels.h"
#include "views/widgets/periodkinds.h"
#include "models/items/observationgridmodel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

using Grid = items::ObservationGridModel;
using domain::EntryProblem;

domain::PeriodKind latestKind(const domain::PlanData& data, const domain::IndicatorId& indicator)
{
    domain::Period latest;
    for (const domain::Observation& row : data.observations) {
        const bool isOf =
            row.indicator == indicator && !row.isWithdrawn() && row.period.kind() != domain::PeriodKind::Own;
        if (isOf && (latest.isNull() || row.period.last() > latest.last())) {
            latest = row.period;
        }
    }
    return latest.isNull() ? domain::PeriodKind::Year : latest.kind();
}

} // namespace

IndicatorValues::IndicatorValues(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new Grid(context.workspace, this))
    , m_grid(new ObservationGridView(*m_model, this))
    , m_kind(new QComboBox(this))
    , m_add(new QPushButton(tr("Add period"), this))
    , m_sentence(captionLabel(this))
    , m_cells(new CellDrafts(*m_grid, DraftStore(context.workspace),
          [this](const QModelIndex& cell) {
              return CellDrafts::Cell{
                  draftPlace(), cell.data(Grid::KeyRole).toString() + u'|' + QString::number(cell.column())};
          }))
    , m_form(new Form(this))
    , m_draft(new TypedDraft(*m_form, domain::Entity::Indicator, DraftStore(context.workspace)))
{
    build();
    m_cells->putBackInSight();
    m_cells->setRefusals({[](const QModelIndex& cell) { return cell.data(Grid::ProblemRole).isValid(); },
        [this](const QModelIndex& cell) { m_model->forget(cell); }});
    new ButtonAction(*m_grid, *m_add);
    auto* table = new TableCommands(*m_grid, *m_grid->horizontalHeader(), context.navigator, u"indicators/grid"_s);
    connect(&table->copying(), &TableCopy::copying, this, [this] {
        const domain::PlanData& plan = m_context.workspace.data();
        m_masks = progress::observationMasks(plan, plan.county.maskLimit);
    });
    connect(table, &TableCommands::columnsChanged, &m_grid->fit(), &ColumnFit::columnsChosen);
    m_grid->fit().columnsChosen();
    table->setCellText([this](const QModelIndex& cell) { return leavingText(cell); });
    connect(m_add, &QPushButton::clicked, this, &IndicatorValues::addPeriod);
    connect(m_kind, &QComboBox::activated, this, [this] {
        const auto kind = static_cast<domain::PeriodKind>(m_kind->currentData().toInt());
        showKind(commitEdits() ? kind : m_model->periodKind()); // what was refused stays in sight
    });
    connect(m_grid, &ObservationGridView::currentMoved, this, &IndicatorValues::showCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &IndicatorValues::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &IndicatorValues::showCurrent);
    connect(m_model, &Grid::refused, this, [this](const base::Error& error) { m_context.navigator.showError(error); });
    connect(m_form, &Form::committed, this, &IndicatorValues::storeComment);
}

void IndicatorValues::build()
{
    fillPeriodKinds(*m_kind);
    m_kind->setAccessibleName(tr("Kind of period"));
    setLook(m_sentence, "warning");
    m_form->add({{"comment", new TextEditor}});
    auto* top = new QHBoxLayout;
    top->addWidget(m_kind);
    top->addWidget(m_add);
    top->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_sentence);
    layout->addWidget(m_form);
}

void IndicatorValues::show(const domain::IndicatorId& indicator, bool isReadOnly)
{
    const bool isOther = indicator != m_indicator;
    m_indicator = indicator;
    m_isReadOnly = isReadOnly;
    m_model->setEditable(!isReadOnly);
    m_add->setEnabled(!isReadOnly);
    if (isOther) {
        m_shown = {};
        m_cells->turnPage();
        const QList<Grid::Kept> kept = keptCells();
        showKind(kept.isEmpty() ? latestKind(m_context.workspace.data(), indicator) : kept.constFirst().period.kind());
    } else {
        showCurrent();
    }
}

DraftPlace IndicatorValues::draftPlace() const
{
    return {domain::Entity::Indicator, m_indicator.isNull() ? QString() : m_indicator.text(), u"values"_s};
}

/// What was typed into cells and not stored when the program ended.
QList<Grid::Kept> IndicatorValues::keptCells() const
{
    QList<Grid::Kept> cells;
    const QJsonObject typed =
        m_isReadOnly ? QJsonObject() : DraftStore(m_context.workspace).typed(draftPlace()); // else nothing can be done
    for (auto cell = typed.begin(); cell != typed.end(); ++cell) {
        const QJsonObject kept = cell.value().toObject();
        const auto period = domain::Period::fromCode(cell.key().section(u'|', 0, 0));
        if (period) {
            cells.append({*period, cell.key().section(u'|', 1, -2), cell.key().section(u'|', -1).toInt(),
                kept[u"text"].toString(), kept[u"refused"].toBool()});
        }
    }
    return cells;
}

void IndicatorValues::showKind(domain::PeriodKind kind)
{
    m_model->show(m_indicator, kind);
    m_model->putBack(keptCells());
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
    if (m_model->firstRefused().isValid()) {
        m_grid->setCurrentIndex(m_model->firstRefused()); // its sentence is read first
    } else if (m_model->rowCount() > 0) {
        // The period stays in sight beside the cell.
        m_grid->setCurrentIndex(m_model->index(m_model->rowCount() - 1, Grid::FirstGroupColumn));
    }
    m_cells->putBack();
    showCurrent();
}

bool IndicatorValues::showValue(const domain::ObservationId& observation)
{
    const domain::Observation* row = domain::find(m_context.workspace.data().observations, observation);
    if (!row) {
        return false;
    }
    showKind(row->period.kind());
    const QModelIndex index = m_model->indexOf(observation);
    if (index.isValid()) {
        m_grid->setCurrentIndex(index);
        m_grid->setFocus();
    }
    return index.isValid();
}

void IndicatorValues::addPeriod()
{
    const int row = m_model->addPeriod(m_context.workspace.clock().today());
    if (row >= 0) {
        m_grid->setCurrentIndex(m_model->index(row, Grid::FirstGroupColumn));
        m_grid->setFocus();
    }
}

/// Small counts of persons are masked on the clipboard as in what is exported.
QString IndicatorValues::leavingText(const QModelIndex& cell) const
{
    const auto held = m_model->observationAt(cell);
    progress::Mark mark = held ? m_masks.of(held->id) : progress::Mark::Shown;
    if (cell.column() == Grid::TotalColumn && mark == progress::Mark::Shown) {
        const auto period =
            domain::Period::fromCode(cell.siblingAtColumn(Grid::PeriodColumn).data(Qt::EditRole).toString());
        const QString source = cell.siblingAtColumn(Grid::SourceColumn).data(Qt::EditRole).toString();
        mark = period ? m_masks.total(m_indicator, *period, source) : mark;
    }
    return mark == progress::Mark::Shown ? cell.data().toString() : progress::shownText(mark, m_masks.limit, 0);
}

std::optional<domain::Observation> IndicatorValues::current() const
{
    return m_model->observationAt(m_grid->currentIndex());
}

QString IndicatorValues::sentence() const
{
    const QModelIndex at = m_grid->currentIndex();
    const QVariant sum = at.data(Grid::SumRole);
    const QString sumText = sum.isValid() ? chartValueText(sum.toDouble()) : QString();
    const QString typed = at.data().toString();
    switch (static_cast<EntryProblem>(at.data(Grid::ProblemRole).toInt())) {
    case EntryProblem::None: break;
    case EntryProblem::Unreadable: return tr("“%1” is not a number. Write digits, such as 12 or 12,5.").arg(typed);
    case EntryProblem::Negative: return tr("A value cannot be less than 0.");
    case EntryProblem::TotalDisagrees:
        return tr("The total %1 is not stored: the groups make %2. Correct one of them.").arg(typed, sumText);
    case EntryProblem::GroupsExceedTotal:
        return tr("%1 is not stored: the groups would be more than the total. Correct the total first.").arg(typed);
    case EntryProblem::OtherSource:
        return tr("Another source already states this for the period. Values from different sources are not added.");
    case EntryProblem::UnknownPeriod:
        return tr("“%1” is not a period of this kind. Write for example %2.")
            .arg(typed, domain::Period::holding(m_context.workspace.clock().today(), m_model->periodKind()).code());
    case EntryProblem::PeriodTaken: return tr("The source already has a row for this period.");
    }
    if (at.data(Grid::DisagreesRole).toBool()) {
        return tr("The stated total is not what the groups make, %1.").arg(sumText);
    }
    return at.data(Grid::ComputedRole).toBool() ? tr("The total is computed: the groups make %1.").arg(sumText)
                                                : QString();
}

void IndicatorValues::showCurrent()
{
    const QModelIndex at = m_grid->currentIndex();
    const bool isWrong = at.data(Grid::ProblemRole).isValid() || at.data(Grid::DisagreesRole).toBool();
    QString said = sentence();
    if (at.data(Grid::ProblemRole).isValid()) {
        const int others = m_model->refusedCount() - 1;
        said += u' ' + tr("Esc puts back what is stored.");
        said += others > 0 ? u' ' + tr("%n other(s) cannot be taken either.", nullptr, others) : QString();
    }
    m_sentence->setText(said.isEmpty() && m_model->rowCount() == 0
            ? tr("No values of this kind of period yet. Add a period to write them.")
            : said);
    setLook(m_sentence, isWrong ? "warning" : "caption");
    m_grid->setAccessibleDescription(m_sentence->text());
    const auto held = current();
    const domain::Observation row = held.value_or(domain::Observation());
    if (row.id != m_shown && !storeComment()) {
        return;
    }
    m_form->show(row, row.id == m_shown ? Form::Typed::Keep : Form::Typed::Drop);
    m_shown = row.id;
    m_form->setReadOnly(m_isReadOnly || !held);
    m_draft->begin(held ? row.indicator.text() : QString(), row.id.text());
}

bool IndicatorValues::storeComment()
{
    const domain::Observation* row = domain::find(m_context.workspace.data().observations, m_shown);
    return !row || commitField(*m_form, u"comment"_s, *row, m_context);
}

bool IndicatorValues::commitEdits()
{
    m_grid->commitEditor();
    const QModelIndex refused = m_model->firstRefused();
    if (refused.isValid()) {
        m_grid->setCurrentIndex(refused);
        m_grid->setFocus();
    }
    return storeComment() && !refused.isValid();
}

} // namespace samordna::views
