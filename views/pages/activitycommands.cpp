#include "views/pages/activitycommands.h"

#include "views/editors/reasonbar.h"
#include "views/pages/activityeditor.h"
#include "views/theme/theme.h"
#include "models/domain/agenda.h"
#include "models/domain/format.h"
#include "models/domain/officecalendar.h"
#include "models/domain/recurrence.h"
#include "models/domain/terms.h"
#include "models/items/activitycalendar.h"

#include <QAction>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

const QString kKindKey = u"activities/kind"_s;

/// A new activity like \a like, on \a day. What came of it and who came belong to the other one.
domain::Activity copyOf(const domain::Activity& like, const QDate& day)
{
    domain::Activity row = like;
    row.id = domain::ActivityId::create();
    row.revision = 0;
    row.withdrawn.clear();
    row.series = {}; // a copy is an activity of its own
    row.occurrence = {};
    row.start = day;
    row.end = day.addDays(like.start.daysTo(like.end));
    row.cancelled = false;
    row.result.clear();
    row.women.reset();
    row.men.reset();
    row.other.reset();
    row.unknown.reset();
    return row;
}

} // namespace

ActivityCommands::ActivityCommands(
    const PageContext& context, ActivityEditor& editor, ReasonBar& reason, Current current, QWidget* parent)
    : QObject(parent)
    , newActivity(new QAction(icon(u"add"_s, parent->palette(), Tone::OnAction), tr("New activity"), this))
    , duplicateActivity(new QAction(tr("New activity like this one"), this))
    , withdrawActivity(new QAction(tr("Withdraw…"), this))
    , restoreActivity(new QAction(tr("Take back"), this))
    , extendSeries(new QAction(tr("More activities of this series"), this))
    , m_context(context)
    , m_editor(editor)
    , m_reason(reason)
    , m_current(std::move(current))
{
    const auto kind = domain::fromCode<domain::ActivityKind>(QSettings().value(kKindKey).toString());
    m_lastKind = kind.value_or(m_lastKind);
    newActivity->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    duplicateActivity->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    connect(newActivity, &QAction::triggered, this,
        [this] { begin(m_day.isValid() ? m_day : m_context.workspace.clock().today()); });
    connect(duplicateActivity, &QAction::triggered, this, &ActivityCommands::duplicate);
    connect(withdrawActivity, &QAction::triggered, this, &ActivityCommands::askWhy);
    connect(restoreActivity, &QAction::triggered, this, &ActivityCommands::restore);
    connect(extendSeries, &QAction::triggered, this, &ActivityCommands::extend);
    connect(&m_reason, &ReasonBar::given, this, &ActivityCommands::withdraw);
}

ActivityCommands::~ActivityCommands()
{
    QSettings().setValue(kKindKey, domain::codeText(m_lastKind));
}

void ActivityCommands::refresh(bool hasCurrent, bool isWithdrawn)
{
    const bool isOpen = !m_context.workspace.isReadOnly();
    newActivity->setEnabled(isOpen);
    duplicateActivity->setEnabled(isOpen && hasCurrent);
    withdrawActivity->setEnabled(isOpen && hasCurrent && !isWithdrawn);
    restoreActivity->setEnabled(isOpen && hasCurrent && isWithdrawn);
    extendSeries->setEnabled(isOpen && hasCurrent && m_editor.isOfSeries());
}

void ActivityCommands::begin(const QDate& day)
{
    if (!m_editor.commitEdits()) {
        return;
    }
    domain::Activity row;
    row.id = domain::ActivityId::create();
    row.county = m_context.workspace.data().county.code;
    row.kind = m_lastKind;
    row.start = day;
    row.end = day;
    row.counties = {row.county};
    if (!m_measure.isNull()) {
        row.measures = {m_measure};
    }
    m_editor.begin(row);
}

bool ActivityCommands::move(const domain::ActivityId& activity, int days)
{
    const auto before = m_context.workspace.reader().row<domain::Activity>(activity);
    if (!before || !*before) {
        m_context.navigator.showError(before ? base::Error{base::ErrorKind::NotFound, {}, {}} : before.error());
        return false;
    }
    const domain::Activity after = items::movedBy(**before, days);
    return m_context.change(**before, after, tr("Move activity"),
        tr("“%1” is moved to %2.").arg(after.title, domain::dateText(after.start)));
}

void ActivityCommands::duplicate()
{
    const auto like = m_current();
    if (!like || !m_editor.commitEdits()) {
        return;
    }
    const auto agenda = m_context.workspace.reader().rowsOf<domain::AgendaItem>("activity", like->id.uuid());
    if (!agenda) {
        m_context.navigator.showError(agenda.error());
        return;
    }
    const domain::Activity copy = copyOf(m_current().value_or(*like), m_context.workspace.clock().today());
    m_editor.begin(copy, domain::copiedAgenda(*agenda, copy));
}

void ActivityCommands::askWhy()
{
    if (const auto row = m_current()) {
        const bool isMore = !row->series.isNull() && m_editor.reach() != domain::SeriesReach::OnlyThis;
        m_reason.ask(
            (isMore ? tr("Why are “%1” and those that follow it in its series withdrawn? They stay in the file.")
                    : tr("Why is “%1” withdrawn? It stays in the file, with its history."))
                .arg(row->title));
    }
}

void ActivityCommands::withdraw(const QString& reason)
{
    const domain::SeriesReach reach = m_editor.reach(); // storing sets it back
    const auto before = m_editor.commitEdits() ? m_current() : std::nullopt;
    if (!before) {
        return;
    }
    const domain::Series* series = domain::find(m_context.workspace.data().series, before->series);
    if (!series) {
        setWithdrawn(*before, reason, tr("Withdraw activity"), tr("“%1” is withdrawn.").arg(before->title));
    } else if (const auto rows = activitiesOf(*series)) {
        const auto plan = domain::planWithdrawal(*series, *rows, *before, reach, reason);
        const QString sentence = tr("%n activities of “%1” are withdrawn.", nullptr, plan.withdrawn).arg(before->title);
        const QString kept = plan.kept.isEmpty()
            ? QString()
            : u' ' + tr("%n that have been held are kept.", nullptr, static_cast<int>(plan.kept.size()));
        apply(plan.changes, tr("Withdraw activity"), sentence + kept);
    }
}

void ActivityCommands::restore()
{
    if (const auto before = m_current()) {
        setWithdrawn(*before, {}, tr("Take activity back"), tr("“%1” counts again.").arg(before->title));
    }
}

void ActivityCommands::extend()
{
    const auto row = m_editor.commitEdits() ? m_current() : std::nullopt;
    const domain::Series* series = row ? domain::find(m_context.workspace.data().series, row->series) : nullptr;
    const auto rows = series ? activitiesOf(*series) : std::nullopt;
    if (!rows) {
        return;
    }
    QDate last = m_context.workspace.clock().today();
    for (const domain::Activity& one : *rows) {
        last = std::max(last, one.occurrence);
    }
    const auto isWorked = domain::workingDays(m_context.workspace.data().calendarDays);
    const auto plan = domain::planExtension(*series, *rows, domain::defaultEnd(last), isWorked);
    apply(plan.changes, tr("More activities of a series"),
        plan.made > 0 ? tr("%n activities of “%1” are registered.", nullptr, plan.made).arg(row->title)
                      : tr("The rule gives no more activities of “%1”: %2.")
                            .arg(row->title, domain::recurrenceSentence(*series)));
}

std::optional<QList<domain::Activity>> ActivityCommands::activitiesOf(const domain::Series& series) const
{
    auto rows = m_context.workspace.reader().rowsOf<domain::Activity>("series", series.id.uuid());
    if (!rows) {
        m_context.navigator.showError(rows.error());
        return std::nullopt;
    }
    return *std::move(rows);
}

void ActivityCommands::setWithdrawn(
    const domain::Activity& before, const QString& reason, const QString& step, const QString& sentence)
{
    domain::Activity after = before;
    after.withdrawn = reason;
    domain::ChangeSet changes;
    changes.change(before, after);
    apply(changes, step, sentence);
}

void ActivityCommands::apply(const domain::ChangeSet& changes, const QString& step, const QString& sentence)
{
    if (m_context.apply(changes, step, sentence)) {
        Q_EMIT changed();
    }
}

} // namespace samordna::views
