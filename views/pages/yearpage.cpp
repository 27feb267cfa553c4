#include "views/pages/yearpage.h"

#include "models/domain/calendar.h"
#include "models/domain/format.h"
#include "models/domain/terms.h"

#include "views/dialogs/dialogservice.h"
#include "views/editors/choiceeditors.h"
#include "views/editors/choices.h"
#include "views/editors/fieldcommit.h"
#include "views/editors/flowlayout.h"
#include "views/editors/form.h"
#include "views/editors/lineeditors.h"
#include "views/editors/reasonbar.h"
#include "views/pages/follow.h"
#include "views/pages/refreshwhenshown.h"
#include "views/theme/theme.h"
#include "views/widgets/labels.h"
#include "views/year/yearpaper.h"

#include <QAction>
#include <QDir>
#include <QHeaderView>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>
#include <QtConcurrentRun>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

using progress::YearEvent;
using progress::YearEventKind;

namespace {

constexpr int kCoalesceMilliseconds = 50;
constexpr int kKinds = static_cast<int>(YearEventKind::Calendar) + 1;
constexpr int kChipPadding = 40; ///< left, right and between icon and words, in pixels
constexpr int kEventRole = Qt::UserRole;
constexpr int kFirstYear = 1990; // Easter is known for more; a plan is not
constexpr int kLastYear = 2199;

/// The row that an event comes from.
QUuid rowOf(const YearEvent& event)
{
    for (const QUuid& id : {event.reporting.uuid(), event.activity.uuid(), event.mandate.uuid(), event.milestone.uuid(),
             event.calendarDay.uuid(), event.measure.uuid()}) {
        if (!id.isNull()) {
            return id;
        }
    }
    return {};
}

} // namespace

YearPage::YearPage(const PageContext& context, DialogService& dialogs, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_dialogs(dialogs)
    , m_refresh(new RefreshWhenShown(this, kCoalesceMilliseconds))
    , m_reason(new ReasonBar(this))
    , m_wheel(new YearWheel(this))
    , m_list(new QTreeWidget(this))
    , m_yearLabel(headingLabel(this))
    , m_nextUp(bodyLabel(this))
    , m_usualButton(new QPushButton(this))
{
    makeActions();
    makeLayout();
    connectParts();
}

QAction* YearPage::addAction(const QString& text, const QKeySequence& keys)
{
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(action);
    m_actions.append(action);
    return action;
}

void YearPage::makeActions()
{
    m_new = addAction(tr("New reporting day"), {});
    m_decide = addAction(tr("Decide about the day"), Qt::CTRL | Qt::Key_D);
    m_usual = addAction(tr("Add the usual reporting days"), {});
    m_withdraw = addAction(tr("Withdraw…"), {});
    m_previous = addAction(tr("Previous year"), Qt::CTRL | Qt::Key_PageUp);
    m_next = addAction(tr("Next year"), Qt::CTRL | Qt::Key_PageDown);
    QAction* pdf = addAction(tr("Save as PDF…"), {});
    QAction* paper = addAction(tr("Print year wheel…"), {});
    m_decide->setToolTip(tr("Says whether the office works on the chosen day, and for how long (Ctrl+D)"));
    connect(pdf, &QAction::triggered, this, &YearPage::save);
    connect(paper, &QAction::triggered, this, &YearPage::print);
}

QWidget* YearPage::makeTools()
{
    auto* tools = new QWidget(this);
    auto* line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    const auto button = [&](QAction* action, const QString& picture) {
        auto* it = new QToolButton(tools);
        it->setDefaultAction(action);
        it->setIcon(icon(picture, palette()));
        it->setToolButtonStyle(Qt::ToolButtonIconOnly);
        it->setAccessibleName(action->text());
        return it;
    };
    m_yearLabel->setAccessibleName(tr("Year"));
    m_yearLabel->setWordWrap(false);
    m_nextUp->setAccessibleName(tr("Next up"));
    m_usualButton->setText(m_usual->text());
    line->addWidget(button(m_previous, u"chevron-left"_s));
    line->addWidget(m_yearLabel);
    line->addWidget(button(m_next, u"chevron-right"_s));
    line->addSpacing(10);
    line->addWidget(m_nextUp, 1);
    line->addWidget(m_usualButton);
    return tools;
}

QWidget* YearPage::makeChips()
{
    auto* chips = new QWidget(this);
    auto* flow = new FlowLayout(FlowLayout::Fit::Natural);
    chips->setLayout(flow);
    for (int kind = 0; kind < kKinds; ++kind) {
        auto* chip = new QToolButton(chips);
        chip->setProperty("look", u"chip"_s);
        chip->setCheckable(true);
        chip->setChecked(true);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        QPixmap picture(32, 32);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        drawEventShape(painter, {16, 16}, 20, static_cast<YearEventKind>(kind), false, tone(Tone::Text, palette()));
        painter.end();
        chip->setIcon(picture);
        chip->setText(eventKindName(static_cast<YearEventKind>(kind)));
        QFont bold = chip->font();
        bold.setBold(true);
        const QFontMetrics metrics(bold); // a chosen chip is bold, and as wide as one that is not
        chip->setMinimumWidth(metrics.horizontalAdvance(chip->text()) + chip->iconSize().width() + kChipPadding);
        connect(chip, &QToolButton::toggled, this, &YearPage::display);
        flow->addWidget(chip);
        m_chips.append(chip);
    }
    return chips;
}

QWidget* YearPage::makeForms()
{
    const QDate today = m_context.workspace.clock().today();
    m_reportingForm = new Form(this);
    auto* shift = new ChoiceEditor;
    shift->setChoices(codeChoices<domain::WorkingDayShift>());
    m_recipient = new SearchEditor;
    m_reportingForm->add({{"title", new TextEditor}});
    m_reportingForm->add({{"month", new NumberEditor(NumberEditor::Empty::IsRefused)},
        {"day", new NumberEditor(NumberEditor::Empty::IsRefused)}, {"shift", shift}});
    m_reportingForm->add({{"recipient", m_recipient}});
    m_reportingForm->add({{"note", new TextEditor}});
    m_dayForm = new Form(this);
    auto* kind = new ChoiceEditor;
    kind->setChoices(codeChoices<domain::CalendarDayKind>());
    m_dayForm->add({{"day", new DateEditor(today)}, {"kind", kind}, {"hours", new NumberEditor}});
    m_dayForm->add({{"note", new TextEditor}});
    auto* ground = new QWidget(this);
    auto* layout = new QVBoxLayout(ground);
    layout->setContentsMargins(10, 4, 10, 6);
    layout->addWidget(m_reportingForm);
    layout->addWidget(m_dayForm);
    m_reportingForm->hide();
    m_dayForm->hide();
    ground->hide();
    return ground;
}

void YearPage::makeLayout()
{
    m_list->setAccessibleName(tr("The year's days"));
    m_list->setHeaderLabels({tr("Day"), tr("What")});
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setUniformRowHeights(true);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions({m_new, m_decide, m_withdraw});
    auto* card = new QFrame(this);
    card->setProperty("look", u"card"_s);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_list, 1);
    inside->addWidget(makeForms());
    auto* parts = new QSplitter(Qt::Horizontal, this);
    parts->setChildrenCollapsible(false);
    parts->setProperty("look", u"gap"_s);
    parts->setHandleWidth(12);
    parts->addWidget(m_wheel);
    parts->addWidget(card);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    parts->setSizes({460, 540});
    auto* ground = new QVBoxLayout;
    ground->setContentsMargins(22, 10, 22, 14);
    ground->setSpacing(8);
    ground->addWidget(makeTools());
    ground->addWidget(makeChips());
    ground->addWidget(parts, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_reason);
    layout->addLayout(ground, 1);
}

void YearPage::connectParts()
{
    connect(m_refresh, &RefreshWhenShown::due, this, &YearPage::read);
    connect(&m_context.workspace, &workspace::Workspace::changed, this, &YearPage::refresh);
    connect(m_new, &QAction::triggered, this, &YearPage::addReporting);
    connect(m_decide, &QAction::triggered, this, &YearPage::decideDay);
    connect(m_usual, &QAction::triggered, this, &YearPage::addUsual);
    connect(m_usualButton, &QPushButton::clicked, m_usual, &QAction::trigger);
    connect(m_withdraw, &QAction::triggered, this, [this] {
        m_reason->ask(tr("Why is “%1” withdrawn?").arg(eventTitle(*current(), m_context.workspace.data())));
    });
    connect(m_reason, &ReasonBar::given, this, &YearPage::withdraw);
    connect(m_previous, &QAction::triggered, this, [this] { setYear(m_year - 1); });
    connect(m_next, &QAction::triggered, this, [this] { setYear(m_year + 1); });
    connect(m_wheel, &YearWheel::chosen, this, &YearPage::choose);
    connect(m_wheel, &YearWheel::activated, this, &YearPage::follow);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item && item->data(0, kEventRole).isValid()) {
            choose(item->data(0, kEventRole).toInt());
        }
    });
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { follow(m_current); });
    for (Form* form : {m_reportingForm, m_dayForm}) {
        connect(form, &Form::committed, this, [this](const QString& field) { storeField(field); });
    }
}

QString YearPage::title() const
{
    return tr("Year");
}

QString YearPage::subtitle() const
{
    return tr("%n day(s)", nullptr, static_cast<int>(m_sheet.events.size()));
}

void YearPage::setPeriod(const domain::Period& period)
{
    setYear(period.year());
}

void YearPage::setYear(int year)
{
    if (commitEdits()) {
        m_year = std::clamp(year, kFirstYear, kLastYear);
        m_current = -1;
        refresh();
    }
}

void YearPage::focusFirst()
{
    m_list->setFocus();
}

void YearPage::refresh()
{
    m_refresh->markStale();
}

void YearPage::read()
{
    m_refresh->markFresh();
    using Answer = base::Result<QList<domain::Activity>>;
    const auto job = [](const storage::Reader& reader) { return progress::recurringActivities(reader); };
    views::follow(this, m_context.workspace.read<Answer>(job), [this, asked = ++m_asked](const Answer& answer) {
        if (asked != m_asked) {
            return;
        }
        if (!answer) {
            m_context.navigator.showError(answer.error());
            return;
        }
        m_recurring = *answer;
        display();
        Q_EMIT refreshed();
    });
}

const YearEvent* YearPage::current() const
{
    return m_current >= 0 && m_current < m_sheet.events.size() ? &m_sheet.events[m_current] : nullptr;
}

void YearPage::display()
{
    const domain::PlanData& plan = m_context.workspace.data();
    const QUuid kept = !m_wanted.isNull() ? m_wanted : current() ? rowOf(*current()) : QUuid();
    const bool isReadOnly = m_context.workspace.isReadOnly();
    const QList<YearEvent> all = progress::yearEvents(plan, m_recurring, m_year);
    m_sheet = {m_year, m_context.workspace.clock().today(), {}};
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(m_sheet.events),
        [this](const YearEvent& event) { return m_chips[static_cast<int>(event.kind)]->isChecked(); });
    const auto ahead = std::find_if(m_sheet.events.cbegin(), m_sheet.events.cend(),
        [this](const YearEvent& event) { return event.day >= m_sheet.today; });
    const auto last = static_cast<int>(m_sheet.events.size()) - 1;
    // A year begins with what comes next in it.
    m_current = std::min(m_current < 0 ? static_cast<int>(ahead - m_sheet.events.cbegin()) : m_current, last);
    for (int i = 0; i < m_sheet.events.size(); ++i) {
        if (!kept.isNull() && rowOf(m_sheet.events[i]) == kept) {
            m_current = i;
            m_wanted = {};
        }
    }
    m_yearLabel->setText(QString::number(m_year));
    const YearEvent* next = progress::nextUp(all, m_sheet.today);
    m_nextUp->setText(next ? tr("Next up: %1 %2").arg(domain::dateText(next->day), eventTitle(*next, plan))
                           : tr("Nothing more this year."));
    const bool hasReporting = std::any_of(
        plan.reportingDays.cbegin(), plan.reportingDays.cend(), [](const auto& row) { return !row.isWithdrawn(); });
    m_usual->setEnabled(!hasReporting && !isReadOnly);
    m_usualButton->setVisible(!hasReporting && !isReadOnly);
    m_new->setEnabled(!isReadOnly);
    m_wheel->setSheet(m_sheet);
    fillList();
    choose(m_current);
    Q_EMIT subtitleChanged();
}

void YearPage::fillList()
{
    const domain::PlanData& plan = m_context.workspace.data();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QTreeWidgetItem* month = nullptr;
    int shown = 0;
    for (int i = 0; i < m_sheet.events.size(); ++i) {
        const YearEvent& event = m_sheet.events[i];
        if (event.day.month() != shown) {
            shown = event.day.month();
            month = new QTreeWidgetItem(m_list, {QLocale().standaloneMonthName(shown)});
            month->setFlags(Qt::ItemIsEnabled);
            month->setFirstColumnSpanned(true);
            QFont bold = m_list->font();
            bold.setBold(true);
            month->setFont(0, bold);
        }
        const QString note = eventNote(event, plan);
        const QString title = eventTitle(event, plan);
        const QString weekday = QLocale().dayName(event.day.dayOfWeek(), QLocale::ShortFormat);
        auto* item = new QTreeWidgetItem(month,
            {domain::dateText(event.day) + u' ' + weekday, note.isEmpty() ? title : title + u" ("_s + note + u')'});
        item->setData(0, kEventRole, i);
        item->setToolTip(1, item->text(1).toHtmlEscaped());
        item->setData(1, Qt::AccessibleTextRole, QString(item->text(1) + u", "_s + eventKindName(event.kind)));
    }
    const QSize height(0, qRound(m_list->fontMetrics().height() * 1.7));
    for (QTreeWidgetItemIterator at(m_list); *at; ++at) {
        (*at)->setSizeHint(1, height);
    }
    m_list->expandAll();
}

void YearPage::choose(int event)
{
    m_current = event;
    m_wheel->setCurrent(event);
    const QSignalBlocker quiet(m_list);
    for (QTreeWidgetItemIterator at(m_list); *at; ++at) {
        const QVariant index = (*at)->data(0, kEventRole);
        if (index.isValid() && index.toInt() == event) {
            m_list->setCurrentItem(*at);
            m_wheel->setAccessibleDescription((*at)->text(0) + u' ' + (*at)->text(1));
        }
    }
    showForm();
}

void YearPage::showForm()
{
    const domain::PlanData& plan = m_context.workspace.data();
    const YearEvent* event = current();
    const auto* reporting = event ? domain::find(plan.reportingDays, event->reporting) : nullptr;
    const auto* day = event ? domain::find(plan.calendarDays, event->calendarDay) : nullptr;
    const bool isReadOnly = m_context.workspace.isReadOnly();
    const QUuid shown = event ? rowOf(*event) : QUuid();
    const auto typed = shown == m_shown ? Form::Typed::Keep : Form::Typed::Drop;
    m_shown = shown;
    if (reporting) {
        m_recipient->setChoices(organisationChoices(plan));
        m_reportingForm->show(*reporting, typed);
        m_reportingForm->setReadOnly(isReadOnly);
    }
    if (day) {
        m_dayForm->show(*day, typed);
        m_dayForm->setReadOnly(isReadOnly);
    }
    m_reportingForm->parentWidget()->setVisible(reporting || day);
    m_reportingForm->setVisible(reporting);
    m_dayForm->setVisible(day);
    m_withdraw->setEnabled((reporting || day) && !isReadOnly);
    m_decide->setEnabled(event && !isReadOnly);
}

bool YearPage::storeField(const QString& field)
{
    const domain::PlanData& plan = m_context.workspace.data();
    const YearEvent* event = current();
    if (const auto* row = event ? domain::find(plan.reportingDays, event->reporting) : nullptr) {
        return commitField(*m_reportingForm, field, *row, m_context);
    }
    if (const auto* row = event ? domain::find(plan.calendarDays, event->calendarDay) : nullptr) {
        return commitField(*m_dayForm, field, *row, m_context);
    }
    return true;
}

bool YearPage::commitEdits()
{
    bool stored = true;
    for (Form* form : {m_reportingForm, m_dayForm}) {
        stored = (form->isHidden() || commitFields(*form, [this](const QString& field) { return storeField(field); }))
            && stored;
    }
    return stored;
}

void YearPage::follow(int event)
{
    choose(event);
    const YearEvent* it = current();
    if (it && !it->measure.isNull()) {
        m_context.navigator.showMeasure(it->measure);
    } else if (it && it->kind == YearEventKind::Meeting) {
        m_context.navigator.showActivities(domain::Period::holding(it->day, domain::PeriodKind::Month));
    } else if (!m_reportingForm->isHidden()) {
        m_reportingForm->editor(u"title"_s)->control()->setFocus();
    } else if (!m_dayForm->isHidden()) {
        m_dayForm->editor(u"kind"_s)->control()->setFocus();
    }
}

bool YearPage::apply(const domain::ChangeSet& changes, const QString& step)
{
    const bool isWritten = m_context.apply(changes, step);
    if (!isWritten) {
        m_wanted = {};
    }
    return isWritten;
}

void YearPage::addReporting()
{
    const QDate today = m_context.workspace.clock().today();
    const QDate day = current() ? current()->day : today;
    domain::ReportingDay row;
    row.id = domain::ReportingDayId::create();
    row.county = m_context.workspace.data().county.code;
    row.title = tr("New reporting day");
    row.month = day.month();
    row.day = day.day();
    m_wanted = row.id.uuid();
    m_chips[static_cast<int>(YearEventKind::Reporting)]->setChecked(true);
    domain::ChangeSet changes;
    changes.add(row);
    if (apply(changes, tr("New reporting day"))) {
        display(); // the day is there to be written in at once
        m_reportingForm->editor(u"title"_s)->control()->setFocus();
        QMetaObject::invokeMethod(m_reportingForm->editor(u"title"_s)->control(), "selectAll");
    }
}

/// A klämdag is given free, another working day is shortened, and a free one is worked; the kind can then be changed.
void YearPage::decideDay()
{
    const YearEvent* event = current();
    if (!event || !event->calendarDay.isNull()) {
        follow(m_current);
        return;
    }
    domain::CalendarDay row;
    row.id = domain::CalendarDayId::create();
    row.county = m_context.workspace.data().county.code;
    row.day = event->day;
    row.kind = domain::OfficeCalendar::isSqueezed(event->day) ? domain::CalendarDayKind::Closed
        : event->isWorkingDay                                 ? domain::CalendarDayKind::Shortened
                                                              : domain::CalendarDayKind::Open;
    m_wanted = row.id.uuid();
    m_chips[static_cast<int>(YearEventKind::Calendar)]->setChecked(true);
    domain::ChangeSet changes;
    changes.add(row);
    if (apply(changes, tr("Decide about a day of the office"))) {
        display();
        m_dayForm->editor(u"kind"_s)->control()->setFocus();
    }
}

/// What every county board has in common: the account that the ordinance asks for.
void YearPage::addUsual()
{
    domain::ReportingDay row;
    row.id = domain::ReportingDayId::named(u"reporting/yearly-account"_s);
    row.county = m_context.workspace.data().county.code;
    row.title = tr("Yearly account to the Government");
    row.month = 3;
    row.day = 1;
    row.note = u"Förordning (2021:995)"_s;
    m_wanted = row.id.uuid();
    // It has the same identity in every file, so one that was withdrawn here comes back.
    domain::ChangeSet changes;
    if (const auto* withdrawn = domain::find(m_context.workspace.data().reportingDays, row.id)) {
        row.revision = withdrawn->revision;
        changes.change(*withdrawn, row);
    } else {
        changes.add(row);
    }
    apply(changes, tr("Add the usual reporting days"));
}

void YearPage::withdraw(const QString& reason)
{
    m_reason->hide();
    const domain::PlanData& plan = m_context.workspace.data();
    const YearEvent* event = current();
    if (const auto* row = event ? domain::find(plan.reportingDays, event->reporting) : nullptr) {
        domain::ReportingDay after = *row;
        after.withdrawn = reason;
        m_context.change(*row, after, tr("Withdraw a reporting day"));
    } else if (const auto* day = event ? domain::find(plan.calendarDays, event->calendarDay) : nullptr) {
        domain::CalendarDay after = *day;
        after.withdrawn = reason;
        m_context.change(*day, after, tr("Withdraw a day of the office"));
    }
}

YearPrint YearPage::printed() const
{
    return {m_sheet, m_context.workspace.data(), m_context.workspace.clock().now().toLocalTime()};
}

void YearPage::save()
{
    const QString path = m_dialogs.saveFile(this, FileKind::PagePdf, tr("year-%1").arg(m_year));
    if (path.isEmpty()) {
        return;
    }
    const auto saving = QtConcurrent::run([it = printed(), path] { return writeYear(it, path); });
    views::follow(this, saving, [this, path](const base::Result<int>& pages) {
        if (pages) {
            m_context.navigator.showDone(
                tr("The year was saved, %n page(s): %1", nullptr, *pages).arg(QDir::toNativeSeparators(path)));
        } else {
            m_context.navigator.showError(pages.error());
        }
        Q_EMIT saved();
    });
}

void YearPage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(tr("Year wheel %1").arg(m_year));
    printer.setFullPage(true);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    if (const auto sent = paintYear(printer, printed()); sent) {
        m_context.navigator.showDone(tr("The year was sent to the printer."));
    } else {
        m_context.navigator.showError(sent.error());
    }
}

} // namespace samordna::views
