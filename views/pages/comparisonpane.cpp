#include "views/pages/comparisonpane.h"

#include "models/domain/format.h"
#include "models/progress/comparisonmask.h"

#include "views/pages/comparisontables.h"
#include "views/pages/follow.h"
#include "views/pages/statechooser.h"
#include "views/widgets/labels.h"
#include "views/widgets/sentencerow.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QPushButton>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

using progress::AsKnown;
using progress::PeriodView;

namespace {

using View = base::Result<std::optional<PeriodView>>;
using Views = std::pair<View, View>;

QString sentenceOf(const progress::Comparison& comparison)
{
    if (comparison.isSame()) {
        return ComparisonPane::tr("Nothing differs.");
    }
    int counts[3] = {};
    for (const progress::MeasureChange& measure : comparison.measures) {
        ++counts[static_cast<int>(measure.move)];
    }
    const progress::FigureChange& plan = comparison.figures.first();
    QStringList parts{plan.then != plan.now ? ComparisonPane::tr("The whole plan: %1, now %2.").arg(plan.then, plan.now)
                                            : ComparisonPane::tr("The whole plan is unmoved at %1.").arg(plan.now)};
    parts.append(ComparisonPane::tr("Measures: %1 added, %2 no longer there, %3 changed.")
                     .arg(counts[0])
                     .arg(counts[1])
                     .arg(counts[2]));
    return parts.join(u' ');
}

QString missing(const AsKnown& state)
{
    return state.kind == AsKnown::Kind::OnDay
        ? ComparisonPane::tr("The file had not begun on %1. Choose a later day.").arg(domain::dateText(state.day))
        : ComparisonPane::tr("That version is no longer there. Choose another.");
}

} // namespace

ComparisonPane::ComparisonPane(const PageContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_then(new StateChooser(tr("Then"), context.workspace.clock().today(), this))
    , m_now(new StateChooser(tr("Now"), context.workspace.clock().today(), this))
    , m_onlyChanged(new QCheckBox(tr("Only what changed"), this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_sentence(bodyLabel(this))
    , m_tables(new ComparisonTables(context.navigator, this))
{
    setProperty("look", u"card"_s);
    setAccessibleName(tr("Comparison"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    layout->addWidget(makeHead());
    layout->addWidget(m_sentence);
    layout->addWidget(m_tables, 1);
    m_onlyChanged->setChecked(true);
    m_copy->setToolTip(tr("Both tables, as cells for a spreadsheet"));
    connect(m_then, &StateChooser::changed, this, &ComparisonPane::refresh);
    connect(m_now, &StateChooser::changed, this, &ComparisonPane::refresh);
    connect(m_onlyChanged, &QCheckBox::toggled, m_tables, &ComparisonTables::setOnlyChanged);
    connect(m_then, &StateChooser::changed, this, &ComparisonPane::choiceChanged);
    connect(m_now, &StateChooser::changed, this, &ComparisonPane::choiceChanged);
    connect(m_onlyChanged, &QCheckBox::toggled, this, &ComparisonPane::choiceChanged);
    connect(m_copy, &QPushButton::clicked, this, &ComparisonPane::copy);
    connect(m_tables, &ComparisonTables::measureActivated, this,
        [this](const domain::MeasureId& measure) { m_context.navigator.showMeasure(measure); });
}

QWidget* ComparisonPane::makeHead()
{
    auto* choosers = new QWidget(this);
    auto* then = captionLabel(choosers);
    then->setText(tr("Then"));
    auto* now = captionLabel(choosers);
    now->setText(tr("Now"));
    for (QLabel* label : {then, now}) {
        label->setWordWrap(false);
    }
    auto* grid = new QGridLayout(choosers);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->addWidget(then, 0, 0);
    grid->addWidget(m_then, 0, 1);
    grid->addWidget(now, 1, 0);
    grid->addWidget(m_now, 1, 1);
    grid->setColumnStretch(1, 1);
    return new SentenceRow(*choosers, {m_onlyChanged, m_copy}, this);
}

void ComparisonPane::setChoices(const PeriodLines& lines)
{
    m_rows = lines.rows;
    QList<domain::Period> periods;
    for (const PeriodLine& line : lines.lines) {
        periods.append(line.period);
    }
    m_then->setChoices(periods, lines.rows);
    m_now->setChoices(periods, lines.rows);
}

void ComparisonPane::compare(const AsKnown& then, const AsKnown& now)
{
    m_then->setState(then);
    m_now->setState(now);
    refresh();
    Q_EMIT choiceChanged();
}

AsKnown ComparisonPane::then() const
{
    return m_then->state();
}

AsKnown ComparisonPane::now() const
{
    return m_now->state();
}

bool ComparisonPane::isOnlyChanged() const
{
    return m_onlyChanged->isChecked();
}

void ComparisonPane::setOnlyChanged(bool isOnlyChanged)
{
    m_onlyChanged->setChecked(isOnlyChanged);
}

void ComparisonPane::focusThen()
{
    m_then->setFocus();
}

QString ComparisonPane::sentence() const
{
    return m_sentence->text();
}

void ComparisonPane::copy() const
{
    m_tables->copy(m_heading);
}

void ComparisonPane::refresh()
{
    const AsKnown then = m_then->state();
    const AsKnown now = m_now->state();
    if (then.period.isNull() || now.period.isNull()) {
        return;
    }
    const int asked = ++m_asked;
    const QDate today = m_context.workspace.clock().today();
    const auto views =
        m_context.workspace.read<std::shared_ptr<Views>>([then, now, today](const storage::Reader& reader) {
            return std::make_shared<Views>(progress::viewOf(reader, then, today), progress::viewOf(reader, now, today));
        });
    follow(this, views, [this, asked, then, now](const std::shared_ptr<Views>& answer) {
        if (asked != m_asked) {
            return;
        }
        const auto& [before, after] = *answer;
        if (before && after) {
            display(then, now, *before, *after);
        } else {
            m_context.navigator.showError(before ? after.error() : before.error());
        }
        Q_EMIT shown();
    });
}

void ComparisonPane::display(const AsKnown& then, const AsKnown& now, const std::optional<PeriodView>& before,
    const std::optional<PeriodView>& after)
{
    m_copy->setEnabled(before && after);
    if (!before || !after) {
        m_sentence->setText(missing(before ? now : then));
        m_tables->setComparison({}, {});
        return;
    }
    const auto comparison = progress::compare(*before, *after);
    m_heading = {progress::stateWords(then, m_rows), progress::stateWords(now, m_rows)};
    m_sentence->setText(sentenceOf(comparison));
    const int limit = m_context.workspace.data().county.maskLimit;
    m_tables->setComparison(comparison, progress::maskedComparison(*before, *after, limit));
}

} // namespace samordna::views
