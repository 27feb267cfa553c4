#include "views/pages/activityeditor.h"

#include "views/editors/choiceeditors.h"
#include "views/editors/form.h"
#include "views/editors/lineeditors.h"
#include "views/editors/multieditor.h"
#include "views/editors/searcheditor.h"
#include "views/editors/typeddraft.h"
#include "views/editors/neworganisation.h"
#include "views/pages/agendapanel.h"
#include "views/pages/attachmentlist.h"
#include "views/pages/historypanel.h"
#include "views/pages/recurssection.h"
#include "views/widgets/scrolled.h"
#include "views/words/words.h"
#include "models/domain/format.h"
#include "models/domain/officecalendar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kDetailsTab = 0;
constexpr int kAgendaTab = 1;
constexpr int kFilesTab = 2;
constexpr int kHistoryTab = 3;
constexpr int kNarrowest = 34; // letters: two short fields side by side
constexpr const char* kGroups[] = {"women", "men", "other", "unknown"};

} // namespace

ActivityEditor::ActivityEditor(const PageContext& context, QWidget* parent)
    : SidePanel(tr("Choose an activity to see all of it."), kNarrowest, parent)
    , m_context(context)
    , m_form(new Form)
    , m_draft(new TypedDraft(*m_form, domain::Entity::Activity, DraftStore(context.workspace)))
    , m_municipality(new SearchEditor)
    , m_organiser(new SearchEditor)
    , m_organisations(new MultiEditor)
    , m_measures(new MultiEditor)
    , m_total(new QLabel)
    , m_recurs(new RecursSection(context))
    , m_agenda(new AgendaPanel(context))
    , m_files(new AttachmentList(context, tr("Attachments")))
    , m_history(new HistoryPanel(context))
    , m_save(new QPushButton(tr("Save")))
    , m_revert(new QPushButton(tr("Undo typing")))
{
    buildForm();
    keepBeside();
    tabs().addTab(buildDetails(), tr("Details"));
    addScrolledPart(m_agenda, tr("Agenda"));
    addScrolledPart(m_files, tr("Attachments"));
    addIconPart(m_history, tr("History"), u"history"_s);
    m_history->setCommitter([this] { return commitEdits(); });
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &ActivityEditor::save);
    }
    connect(m_save, &QPushButton::clicked, this, &ActivityEditor::save);
    connect(m_revert, &QPushButton::clicked, this, &ActivityEditor::revert);
    connect(m_form, &Form::edited, this, [this] {
        followStart();
        if (m_shown && m_form->hasMarks()) {
            m_form->unmarkMended(*m_shown);
        }
        showTotal();
        refreshButtons();
    });
    connect(m_recurs, &RecursSection::edited, this, &ActivityEditor::refreshButtons);
    connect(m_recurs, &RecursSection::edited, m_draft, &TypedDraft::touch);
    connect(m_form, &Form::committed, this, [this](const QString& field) {
        if (m_shown) {
            m_form->judgeLeft(field, *m_shown);
        }
        refreshButtons();
    });
    connect(m_agenda, &AgendaPanel::counted, this, [this] {
        const int count = m_agenda->count();
        tabs().setTabText(kAgendaTab, count == 0 ? tr("Agenda") : tr("Agenda %1").arg(count));
    });
    connect(m_files, &AttachmentList::counted, this, [this] {
        const int count = m_files->count();
        tabs().setTabText(kFilesTab, count == 0 ? tr("Attachments") : tr("Attachments %1").arg(count));
    });
}

void ActivityEditor::buildForm()
{
    const QDate today = m_context.workspace.clock().today();
    const Creator maker = [this](const QString& name) {
        return newOrganisation(m_made, m_context.workspace.data().county.code, name);
    };
    auto* kind = new ChoiceEditor;
    kind->setChoices(codeChoices<domain::ActivityKind>());
    auto* counties = new MultiEditor;
    counties->setChoices(countyChoices());
    m_municipality->setNone(QString());
    m_organiser->setCreator(maker);
    m_organisations->setCreator(maker);
    m_form->add({{"title", new TextEditor}});
    m_form->add({{"kind", kind}});
    m_form->add({{"start", new DateEditor(today)}, {"start_time", new TimeEditor}});
    m_form->add({{"end", new DateEditor(today)}, {"end_time", new TimeEditor}});
    m_form->addWidget(m_recurs);
    m_form->add({{"measures", m_measures}});
    m_form->add({{"place", new TextEditor}, {"municipality", m_municipality}});
    m_form->add({{"organiser", m_organiser}});
    m_form->add({{"organisations", m_organisations}});
    const auto count = [] { return new NumberEditor(NumberEditor::Takes::WholeNumbers); };
    m_form->add({{"women", count()}, {"men", count()}, {"other", count()}, {"unknown", count()}});
    m_form->addWidget(m_total);
    m_form->add({{"hours", new NumberEditor}, {"cost", new NumberEditor}});
    m_form->add({{"result", new LongTextEditor}});
    m_form->add({{"cancelled", new CheckEditor(fieldName(u"cancelled"_s))}});
    m_form->add({{"counties", counties}});
    m_form->add({{"remark", new LongTextEditor}});
}

/// The form, which scrolls above the buttons that store it.
QWidget* ActivityEditor::buildDetails()
{
    auto* page = new QWidget;
    page->setObjectName(u"details"_s);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(6);
    m_total->setProperty("look", u"caption"_s);
    m_total->setWordWrap(true);
    auto* content = new QWidget;
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 6, kMargin, kMargin);
    inner->addWidget(m_form);
    inner->addStretch(1);
    column->addWidget(scrolled(content), 1);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 4, kMargin, 12);
    m_save->setToolTip(tr("Save (Ctrl+Enter)"));
    m_save->setProperty("look", u"primary"_s);
    buttons->addWidget(m_save);
    buttons->addWidget(m_revert);
    buttons->addStretch();
    column->addLayout(buttons);
    return page;
}

void ActivityEditor::clear()
{
    m_shown.reset();
    m_draft->end();
    m_history->show(domain::Entity::Activity, QUuid());
    setChosen(false);
}

void ActivityEditor::show(const domain::Activity& activity)
{
    m_isStored = true;
    fill(activity);
}

void ActivityEditor::begin(const domain::Activity& activity, const QList<domain::AgendaItem>& agenda)
{
    m_isStored = false;
    m_copied = agenda;
    fill(activity);
    focusFirst();
}

void ActivityEditor::focusFirst()
{
    tabs().setCurrentIndex(kDetailsTab);
    m_form->editor(u"title"_s)->control()->setFocus();
}

void ActivityEditor::fill(const domain::Activity& activity)
{
    const domain::PlanData& plan = m_context.workspace.data();
    m_shown = activity;
    m_made.clear();
    m_municipality->setChoices(municipalityChoices(plan.county.code));
    offerOrganisations();
    m_measures->setChoices(measureChoices(plan));
    const bool isReadOnly = m_context.workspace.isReadOnly() || activity.isWithdrawn();
    m_recurs->show(activity, domain::find(plan.series, activity.series), isReadOnly); // first: the form tells the draft
    m_form->show(activity, Form::Typed::Drop);
    m_form->setReadOnly(isReadOnly);
    tabs().setTabVisible(kFilesTab, m_isStored); // a file belongs to a row
    tabs().setTabVisible(kHistoryTab, m_isStored);
    m_history->show(domain::Entity::Activity, m_isStored ? activity.id.uuid() : QUuid());
    m_files->show(m_isStored ? activity.id : domain::ActivityId(),
        activity.isWithdrawn() ? AttachmentList::Use::LookOnly : AttachmentList::Use::Full);
    m_start = m_form->editor(u"start"_s)->value();
    setTitle(m_isStored ? activity.title : tr("New activity"));
    setState(activity.isWithdrawn() ? tr("Withdrawn: %1").arg(activity.withdrawn) : QString());
    setChosen(true);
    showTotal();
    showAgenda();
    refreshButtons();
    m_draft->begin(m_isStored ? activity.id.text() : u"new"_s);
}

void ActivityEditor::offerOrganisations()
{
    Choices choices = organisationChoices(m_context.workspace.data());
    for (const domain::Organisation& row : std::as_const(m_made)) {
        choices.append(newChoice(row));
    }
    m_organiser->setChoices(choices);
    m_organisations->setChoices(choices);
}

/// How it comes back, and the organisations that are made with it, which its fields refer to.
void ActivityEditor::keepBeside()
{
    const auto typed = [this] {
        QJsonObject beside = m_recurs->typed();
        QJsonObject made;
        for (const domain::Organisation& row : std::as_const(m_made)) {
            made.insert(row.id.text(), row.name);
        }
        if (!made.isEmpty()) {
            beside.insert(u"made"_s, made);
        }
        return beside;
    };
    const auto put = [this](const QJsonObject& beside) {
        m_made.clear();
        const QJsonObject made = beside[u"made"].toObject();
        for (auto row = made.begin(); row != made.end(); ++row) {
            domain::Organisation organisation;
            organisation.id = domain::OrganisationId::fromText(row.key());
            organisation.county = m_context.workspace.data().county.code;
            organisation.name = row.value().toString();
            m_made.append(organisation);
        }
        offerOrganisations();
        if (beside.isEmpty() || beside.contains(u"way"_s)) {
            m_recurs->type(beside);
        }
    };
    m_draft->setBeside({typed, put,
        [this](const QString& sentence) { m_recurs->setCameBack(m_recurs->isDirty() ? sentence : QString()); }});
    connect(m_draft, &TypedDraft::dropped, this, [this] {
        showTotal();
        refreshButtons();
    });
}

void ActivityEditor::showAgenda()
{
    if (!m_isStored) {
        m_agenda->showUnstored(static_cast<int>(m_copied.size()));
        return;
    }
    m_agenda->show(*m_shown);
    if (m_wantedAgenda.first == m_shown->id && !m_wantedAgenda.first.isNull()) {
        tabs().setCurrentIndex(kAgendaTab);
        m_agenda->choose(m_wantedAgenda.second);
        m_wantedAgenda = {};
    }
}

void ActivityEditor::openAgenda(const domain::ActivityId& activity, const QUuid& point)
{
    m_wantedAgenda = {activity, point};
    if (m_shown && m_isStored && m_shown->id == activity) {
        showAgenda();
    }
}

bool ActivityEditor::isFormDirty() const
{
    return m_shown && (m_form->isDirty() || m_recurs->isDirty());
}

bool ActivityEditor::isDirty() const
{
    return isFormDirty() || (m_shown && m_agenda->isDirty());
}

void ActivityEditor::refreshButtons()
{
    const bool isOpen = m_shown && !m_context.workspace.isReadOnly() && !m_shown->isWithdrawn();
    m_save->setEnabled(isOpen && (isNew() || isFormDirty()));
    m_revert->setEnabled(isOpen && (isNew() || isFormDirty()));
    m_revert->setText(isNew() ? tr("Drop") : tr("Undo typing"));
}

/// An activity is mostly held within a day: the end follows the start until it was given its own
/// day.
void ActivityEditor::followStart()
{
    FieldEditor* start = m_form->editor(u"start"_s);
    FieldEditor* end = m_form->editor(u"end"_s);
    const QJsonValue day = start->value();
    if (!day.isString() || day == m_start) {
        return;
    }
    const QJsonValue before = m_start;
    m_recurs->setStart(QDate::fromString(day.toString(), Qt::ISODate));
    m_start = day; // first: typing the end comes back here
    if (end->value() == before || end->value().isNull()) {
        end->type(day);
    }
}

void ActivityEditor::showTotal()
{
    double total = 0;
    bool isKnown = false;
    for (const char* group : kGroups) {
        const QJsonValue value = m_form->editor(QString::fromLatin1(group))->value();
        total += value.toDouble();
        isKnown = isKnown || value.isDouble();
    }
    m_total->setText(isKnown ? tr("Participants together: %1").arg(domain::numberText(total))
                             : tr("Participants together: not filled in"));
}

domain::ChangeSet ActivityEditor::withMade(const domain::Activity& after, const domain::ChangeSet& changes) const
{
    domain::ChangeSet all;
    for (const domain::Organisation& row : m_made) {
        if (row.id == after.organiser || after.organisations.contains(row.id)) {
            all.add(row);
        }
    }
    for (const domain::Change& change : changes.changes()) {
        all.append(change);
    }
    if (isNew()) {
        for (const domain::AgendaItem& row : m_copied) {
            all.add(row);
        }
    }
    return all;
}

base::Result<domain::SeriesPlan> ActivityEditor::planTo(const domain::Activity& after) const
{
    const QDate until = domain::defaultEnd(std::max(m_context.workspace.clock().today(), after.start));
    const domain::WorkingDays isWorked = domain::workingDays(m_context.workspace.data().calendarDays);
    const auto stored = m_isStored ? m_shown : std::nullopt;
    const domain::Series* series = domain::find(m_context.workspace.data().series, after.series);
    auto chosen = m_recurs->series();
    if (chosen && !series) {
        chosen->id = domain::SeriesId::create();
        chosen->county = after.county;
        chosen->title = after.title;
        return domain::planSeries(*chosen, after, stored, until, isWorked);
    }
    if (series && chosen && stored && m_recurs->reach() != domain::SeriesReach::OnlyThis) {
        const auto rows = m_context.workspace.reader().rowsOf<domain::Activity>("series", series->id.uuid());
        if (!rows) {
            return rows.error();
        }
        return domain::planChange({*series, *chosen, *rows, *stored, after, m_recurs->reach(), until, isWorked});
    }
    domain::SeriesPlan plan;
    if (stored) {
        plan.changes.change(*stored, after);
    } else {
        plan.changes.add(after);
    }
    return plan;
}

domain::SeriesReach ActivityEditor::reach() const
{
    return m_recurs->reach();
}

void ActivityEditor::sayDone(const domain::Activity& after, const domain::SeriesPlan& plan, bool wasNew)
{
    QStringList kept;
    for (const domain::Activity& row : plan.kept) {
        kept.append(domain::dateText(row.start));
    }
    QString sentence;
    if (plan.made > 0) {
        sentence = tr("“%1” recurs: %n more activities are registered.", nullptr, plan.made).arg(after.title);
    } else if (wasNew) {
        sentence = tr("“%1” is registered.").arg(after.title);
    } else if (plan.changes.size() > 1) {
        sentence = tr("The series “%1” is changed.").arg(after.title);
    }
    if (!kept.isEmpty()) {
        sentence += u' ' + tr("Kept as they are: %1.").arg(kept.join(u", "_s));
    }
    if (!sentence.isEmpty()) {
        m_context.navigator.showDone(sentence);
    }
}

bool ActivityEditor::save()
{
    if (!m_shown || m_context.workspace.isReadOnly() || m_shown->isWithdrawn()) {
        return !isDirty();
    }
    const bool isSaved = commitAgenda() && saveForm();
    if (!isSaved && !m_agenda->isDirty()) {
        tabs().setCurrentIndex(kDetailsTab);
    }
    return isSaved;
}

bool ActivityEditor::commitAgenda()
{
    const bool isStored = m_agenda->commitEdits();
    if (!isStored) {
        tabs().setCurrentIndex(kAgendaTab);
    }
    return isStored;
}

bool ActivityEditor::saveForm()
{
    m_form->clearMarks();
    domain::Activity after = *m_shown;
    if (!m_form->readAll(after)) {
        return false;
    }
    after.organisations.removeAll(after.organiser);
    if (!m_recurs->check()) {
        return false;
    }
    const auto plan = planTo(after);
    if (!plan) {
        m_context.navigator.showError(plan.error());
        return false;
    }
    const domain::ChangeSet changes = withMade(after, plan->changes);
    const QList<domain::Problem> problems = m_context.workspace.problems(changes);
    if (!problems.isEmpty()) {
        m_form->mark(problems, Form::Lead::ToFirst);
        return false;
    }
    const bool wasNew = isNew();
    if (!m_context.apply(changes, wasNew ? tr("New activity") : tr("Change activity"))) {
        return false;
    }
    const auto stored = m_context.workspace.reader().row<domain::Activity>(after.id);
    show(stored && *stored ? **stored : after);
    sayDone(after, *plan, wasNew);
    Q_EMIT saved(after.id, after.kind);
    return true;
}

bool ActivityEditor::commitEdits()
{
    return isFormDirty() ? save() : !isDirty() || commitAgenda();
}

void ActivityEditor::revert()
{
    if (isNew()) {
        clear();
        Q_EMIT dropped();
    } else if (m_shown) {
        const auto stored = m_context.workspace.reader().row<domain::Activity>(m_shown->id);
        show(stored && *stored ? **stored : domain::Activity(*m_shown));
    }
}

} // namespace samordna::views
