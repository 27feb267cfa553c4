#include "views/pages/periodspage.h"

#include "models/domain/format.h"
#include "models/domain/terms.h"
#include "models/progress/frozenfigures.h"

#include "views/editors/reasonbar.h"
#include "views/pages/comparisonpane.h"
#include "views/pages/follow.h"
#include "views/pages/periodlist.h"
#include "views/pages/refreshwhenshown.h"
#include "views/pages/tablecommands.h"
#include "views/widgets/labels.h"
#include "views/widgets/menuplace.h"
#include "views/widgets/sentencerow.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

using progress::AsKnown;

namespace {

constexpr int kCoalesceMilliseconds = 50;
const QString kAll = u"all"_s;

} // namespace

PeriodsPage::PeriodsPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_refresh(new RefreshWhenShown(this, kCoalesceMilliseconds))
    , m_freeze(new QAction(this))
    , m_compare(new QAction(tr("Compare with…"), this))
    , m_copy(new QAction(tr("Copy comparison"), this))
    , m_reason(new ReasonBar(this))
    , m_list(new PeriodList(this))
    , m_comparison(new ComparisonPane(context, this))
{
    m_list->addActions(pageActions());
    new TableCommands(*m_list, *m_list->horizontalHeader(), context.navigator, u"periods/columns"_s);
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_list);
    parts->addWidget(m_comparison);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 5);
    parts->setProperty("look", u"gap"_s);
    parts->setHandleWidth(12);
    auto* ground = new QVBoxLayout;
    ground->setContentsMargins(22, 14, 22, 16);
    ground->setSpacing(12);
    ground->addWidget(makeNote());
    ground->addWidget(parts, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_reason);
    layout->addLayout(ground, 1);
    connectParts();
    showAction();
}

QWidget* PeriodsPage::makeNote()
{
    m_note = new QFrame(this);
    m_note->setProperty("look", u"card"_s);
    auto* sentence = bodyLabel(m_note);
    sentence->setText(
        tr("No period is frozen yet. Freezing keeps a period's figures and what they were counted from, so "
           "that a report can be made again and later changes show."));
    m_noteButton = new QPushButton(m_note);
    auto* layout = new QHBoxLayout(m_note);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->addWidget(new SentenceRow(*sentence, {m_noteButton}, m_note));
    m_note->hide();
    return m_note;
}

void PeriodsPage::connectParts()
{
    connect(m_refresh, &RefreshWhenShown::due, this, &PeriodsPage::read);
    connect(&m_context.workspace, &workspace::Workspace::changed, this, &PeriodsPage::refresh);
    connect(m_list, &PeriodList::periodChosen, this, &PeriodsPage::choose);
    connect(m_freeze, &QAction::triggered, this, &PeriodsPage::freeze);
    connect(m_noteButton, &QPushButton::clicked, m_freeze, &QAction::trigger);
    setMenuPlace(*m_compare, MenuPlace::View);
    connect(m_compare, &QAction::triggered, m_comparison, &ComparisonPane::focusThen);
    connect(m_copy, &QAction::triggered, m_comparison, &ComparisonPane::copy);
    connect(m_reason, &ReasonBar::given, this, &PeriodsPage::write);
    connect(m_comparison, &ComparisonPane::choiceChanged, this, &Page::viewChanged);
}

QString PeriodsPage::title() const
{
    return tr("Periods");
}

QString PeriodsPage::subtitle() const
{
    const auto frozen = std::count_if(m_lines.lines.cbegin(), m_lines.lines.cend(),
        [](const PeriodLine& line) { return line.state != domain::PeriodState::Open; });
    return tr("%n frozen", nullptr, static_cast<int>(frozen));
}

QString PeriodsPage::sentence() const
{
    return m_comparison->sentence();
}

void PeriodsPage::setPeriod(const domain::Period& period)
{
    const bool isNew = m_period != period;
    m_period = period;
    if (isNew) {
        m_follows = true;
        refresh();
    }
}

std::optional<items::ViewState> PeriodsPage::viewState() const
{
    if (m_wanted) {
        return m_wanted;
    }
    items::ViewState state;
    const domain::Period chosen = m_list->chosen();
    state.period = chosen.isNull() ? m_period.code() : chosen.code();
    state.show = m_comparison->isOnlyChanged() ? QString() : kAll;
    state.then = progress::codeText(m_comparison->then());
    state.now = progress::codeText(m_comparison->now());
    return state;
}

void PeriodsPage::showView(const items::ViewState& state)
{
    m_comparison->setOnlyChanged(state.show != kAll);
    const auto period = domain::Period::fromCode(state.period);
    const bool isWhole = progress::asKnownFromCode(state.then) && progress::asKnownFromCode(state.now);
    m_wanted = isWhole ? std::optional(state) : std::nullopt;
    m_follows = true;
    if (period) {
        Q_EMIT periodRequested(*period);
    }
    refresh();
}

void PeriodsPage::showWanted()
{
    const auto wanted = std::exchange(m_wanted, {});
    const auto then = wanted ? progress::asKnownFromCode(wanted->then) : std::nullopt;
    const auto now = wanted ? progress::asKnownFromCode(wanted->now) : std::nullopt;
    if (then && now) {
        m_comparison->compare(*then, *now);
    }
}

void PeriodsPage::focusFirst()
{
    m_list->setFocus();
}

/// Periods that nobody looks at are not counted.
void PeriodsPage::refresh()
{
    m_refresh->markStale();
}

void PeriodsPage::read()
{
    if (m_period.isNull()) {
        return;
    }
    m_refresh->markFresh();
    const QDate today = m_context.workspace.clock().today();
    const auto job = [period = m_period, today](
                         const storage::Reader& reader) { return periodLines(reader, period, today); };
    follow(this, m_context.workspace.read<base::Result<PeriodLines>>(job),
        [this, asked = ++m_asked](const base::Result<PeriodLines>& lines) {
            if (asked != m_asked) {
                return;
            }
            if (lines) {
                display(*lines);
            } else {
                m_context.navigator.showError(lines.error());
            }
        });
}

void PeriodsPage::display(const PeriodLines& lines)
{
    const domain::Period kept = m_list->chosen();
    const PeriodLine* before = lineOf(kept);
    const int version = before ? before->version : 0;
    m_lines = lines;
    const PeriodLine* after = lineOf(kept);
    const bool follows = std::exchange(m_follows, false);
    const bool isKept = after && kept.kind() == m_period.kind() && !follows;
    m_list->setLines(lines.lines);
    m_comparison->setChoices(lines);
    m_note->setVisible(
        std::none_of(lines.rows.cbegin(), lines.rows.cend(), [](const auto& row) { return !row.isWithdrawn(); }));
    if (isKept && after->version != version) {
        choose(kept); // frozen, corrected, or that undone
    } else if (isKept) {
        m_comparison->refresh();
    } else if (m_list->chosen() == m_period) {
        choose(m_period);
    } else {
        m_list->choose(m_period);
    }
    showWanted();
    showAction();
    Q_EMIT subtitleChanged();
    Q_EMIT refreshed();
}

const PeriodLine* PeriodsPage::lineOf(const domain::Period& period) const
{
    const auto at = std::find_if(
        m_lines.lines.cbegin(), m_lines.lines.cend(), [&](const PeriodLine& line) { return line.period == period; });
    return at == m_lines.lines.cend() ? nullptr : &*at;
}

/// A frozen period is compared with what was frozen, an open one with the period before.
void PeriodsPage::choose(const domain::Period& period)
{
    const PeriodLine* line = lineOf(period);
    const bool isOpen = !line || line->state == domain::PeriodState::Open;
    const AsKnown then = isOpen ? AsKnown{period.previous(), AsKnown::Kind::Now, 0, {}}
                                : AsKnown{period, AsKnown::Kind::Frozen, line->version, {}};
    m_comparison->compare(then, {period, AsKnown::Kind::Now, 0, {}});
    m_reason->hide();
    showAction();
}

void PeriodsPage::showAction()
{
    const domain::Period period = m_list->chosen();
    const PeriodLine* line = lineOf(period);
    const bool isOpen = !line || line->state == domain::PeriodState::Open;
    const bool hasBegun = !period.isNull() && period.first() <= m_context.workspace.clock().today();
    m_freeze->setText(isOpen ? tr("Freeze") : tr("Correct…"));
    m_freeze->setToolTip(period.isNull() ? QString()
            : !hasBegun                  ? tr("%1 has not begun.").arg(domain::term(period))
            : isOpen ? tr("Keeps the figures of %1 and what they were counted from").arg(domain::term(period))
                     : tr("Freezes %1 again, with a reason. Earlier versions stay.").arg(domain::term(period)));
    m_freeze->setEnabled(hasBegun && !m_context.workspace.isReadOnly());
    m_noteButton->setText(period.isNull() ? tr("Freeze") : tr("Freeze %1").arg(domain::term(period)));
    m_noteButton->setEnabled(m_freeze->isEnabled());
}

void PeriodsPage::freeze()
{
    const domain::Period period = m_list->chosen();
    const PeriodLine* line = lineOf(period);
    if (!line) {
        return;
    }
    if (line->state == domain::PeriodState::Open) {
        write({});
    } else {
        m_reason->ask(tr("Why is %1 frozen again? What was frozen %2 stays and can be compared with.")
                          .arg(domain::term(period), domain::dateText(line->frozen)),
            tr("Correct"));
    }
}

void PeriodsPage::write(const QString& correction)
{
    const base::Clock& clock = m_context.workspace.clock();
    const progress::Freeze what{m_list->chosen(), clock.today(), clock.now(), correction};
    m_freeze->setEnabled(false); // until it is written
    follow(this, m_context.workspace.read<base::Result<domain::FrozenPeriod>>([what](const storage::Reader& reader) {
        return progress::frozenRow(reader, what);
    }),
        [this](const base::Result<domain::FrozenPeriod>& row) {
            if (row) {
                store(*row);
            } else {
                m_context.navigator.showError(row.error());
            }
            showAction();
        });
}

void PeriodsPage::store(const domain::FrozenPeriod& row)
{
    const QString period = domain::term(row.period);
    const QString step = row.version == 1 ? tr("Freeze %1").arg(period) : tr("Correct %1").arg(period);
    m_context.add(row, step,
        row.version == 1 ? tr("%1 is frozen.").arg(period)
                         : tr("%1 is corrected: version %2.").arg(period).arg(row.version));
}

} // namespace samordna::views
