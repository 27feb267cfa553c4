#include "views/pages/yearcommands.h"

#include "models/domain/officecalendar.h"

#include "views/editors/reasonbar.h"

#include <QAction>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

using domain::Entity;
using progress::YearRef;

namespace {

QAction* makeAction(QWidget* page, const QString& text, const QKeySequence& keys = {})
{
    auto* action = new QAction(text, page);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page->addAction(action);
    return action;
}

/// What every county board has in common: the account that the ordinance asks for. It has the same identity in every
/// file, and no title yet.
domain::ReportingDay yearlyAccount()
{
    domain::ReportingDay row;
    row.id = domain::ReportingDayId::named(u"reporting/yearly-account"_s);
    row.month = 3;
    row.day = 1;
    row.note = u"Förordning (2021:995)"_s;
    return row;
}

bool isKept(Entity entity)
{
    return entity == Entity::ReportingDay || entity == Entity::Mandate || entity == Entity::CalendarDay;
}

QString backStep(Entity entity)
{
    switch (entity) {
    case Entity::ReportingDay: return YearCommands::tr("Take a reporting day back");
    case Entity::Mandate: return YearCommands::tr("Take an assignment back");
    case Entity::Series: return YearCommands::tr("Take a recurring activity back");
    default: return YearCommands::tr("Take a day of the office back");
    }
}

QString withdrawStep(Entity entity)
{
    switch (entity) {
    case Entity::ReportingDay: return YearCommands::tr("Withdraw a reporting day");
    case Entity::Mandate: return YearCommands::tr("Withdraw an assignment");
    default: return YearCommands::tr("Withdraw a day of the office");
    }
}

} // namespace

YearCommands::YearCommands(const PageContext& context, ReasonBar& reason, QWidget* page)
    : QObject(page)
    , newReporting(makeAction(page, tr("New reporting day")))
    , decide(makeAction(page, tr("Decide about the day"), Qt::CTRL | Qt::Key_D))
    , usual(makeAction(page, tr("Add the usual reporting days")))
    , withdraw(makeAction(page, tr("Withdraw…")))
    , takeBack(makeAction(page, tr("Take back")))
    , m_context(context)
    , m_reason(reason)
{
    decide->setToolTip(tr("Says whether the office works on the chosen day, and for how long (Ctrl+D)"));
    connect(newReporting, &QAction::triggered, this, &YearCommands::addReporting);
    connect(decide, &QAction::triggered, this, &YearCommands::decideDay);
    connect(usual, &QAction::triggered, this, &YearCommands::addUsual);
    connect(withdraw, &QAction::triggered, this, &YearCommands::askWhy);
    connect(takeBack, &QAction::triggered, this, &YearCommands::takeRowBack);
    connect(&m_reason, &ReasonBar::given, this, &YearCommands::withdrawRow);
}

void YearCommands::setChoice(const Choice& choice)
{
    m_choice = choice;
    const bool isOpen = !m_context.workspace.isReadOnly();
    const auto& rows = m_context.workspace.data().reportingDays;
    const bool hasReporting =
        std::any_of(rows.cbegin(), rows.cend(), [](const auto& row) { return !row.isWithdrawn(); });
    newReporting->setEnabled(isOpen);
    usual->setEnabled(isOpen && !hasReporting);
    decide->setEnabled(isOpen && choice.day.isValid());
    withdraw->setEnabled(isOpen && !choice.isWithdrawn && isKept(choice.ref.entity) && !choice.ref.id.isNull());
    takeBack->setEnabled(isOpen && choice.isWithdrawn);
}

/// As it is stored now: it may just have been written.
QString YearCommands::titleOf(const YearRef& ref) const
{
    return progress::yearRow(m_context.workspace.data(), ref).value_or(progress::YearRow()).title;
}

template <class E>
void YearCommands::add(E row, const QString& step)
{
    row.id = decltype(row.id)::create();
    row.county = m_context.workspace.data().county.code;
    if (m_context.add(row, step)) {
        Q_EMIT made({domain::kEntityOf<E>, row.id.uuid()}, true);
    }
}

void YearCommands::addReporting()
{
    const QDate day = m_choice.day.isValid() ? m_choice.day : m_context.workspace.clock().today();
    domain::ReportingDay row;
    row.title = tr("New reporting day");
    row.month = day.month();
    row.day = day.day();
    add(row, tr("New reporting day"));
}

/// A klämdag is given free, another working day is shortened, and a free one is worked; the kind can then be changed.
void YearCommands::decideDay()
{
    if (m_choice.ref.entity == Entity::CalendarDay && !m_choice.ref.id.isNull()) {
        Q_EMIT editRequested();
        return;
    }
    domain::CalendarDay row;
    row.day = m_choice.day;
    row.kind = domain::OfficeCalendar::isSqueezed(row.day) ? domain::CalendarDayKind::Closed
        : m_choice.isWorkingDay                            ? domain::CalendarDayKind::Shortened
                                                           : domain::CalendarDayKind::Open;
    add(row, tr("Decide about a day of the office"));
}

/// One that was withdrawn in this file comes back as it was first.
void YearCommands::addUsual()
{
    domain::ReportingDay row = yearlyAccount();
    row.title = tr("Yearly account to the Government");
    row.county = m_context.workspace.data().county.code;
    const QString step = tr("Add the usual reporting days");
    bool isWritten = false;
    if (const auto* withdrawn = domain::find(m_context.workspace.data().reportingDays, row.id)) {
        row.revision = withdrawn->revision;
        isWritten = m_context.change(*withdrawn, row, step);
    } else {
        isWritten = m_context.add(row, step);
    }
    if (isWritten) {
        Q_EMIT made({Entity::ReportingDay, row.id.uuid()}, false);
    }
}

void YearCommands::askWhy()
{
    m_asked = m_choice.ref;
    m_reason.ask(tr("Why is “%1” withdrawn?").arg(titleOf(m_asked)));
}

void YearCommands::withdrawRow(const QString& reason)
{
    m_reason.hide();
    const auto changes = progress::withdrawal(m_context.workspace.data(), m_asked, reason);
    if (changes.size() > 0) {
        m_context.apply(changes, withdrawStep(m_asked.entity), tr("“%1” is withdrawn.").arg(titleOf(m_asked)));
    }
}

void YearCommands::takeRowBack()
{
    const YearRef ref = m_choice.ref;
    QList<domain::Activity> times;
    if (ref.entity == Entity::Series) {
        const auto rows = m_context.workspace.reader().rowsOf<domain::Activity>("series", ref.id);
        if (!rows) {
            m_context.navigator.showError(rows.error());
            return;
        }
        times = *rows;
    }
    const auto changes = progress::takenBack(m_context.workspace.data(), ref, times);
    if (m_context.apply(changes, backStep(ref.entity), tr("“%1” counts again.").arg(titleOf(ref)))) {
        Q_EMIT made(ref, false);
    }
}

} // namespace samordna::views
