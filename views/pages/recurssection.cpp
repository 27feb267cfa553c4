#include "views/pages/recurssection.h"

#include "views/editors/lineeditors.h"
#include "views/theme/theme.h"
#include "models/domain/officecalendar.h"
#include "models/domain/fields.h"
#include "models/domain/format.h"
#include "models/domain/terms.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kNextDays = 6;
constexpr int kLastSafeDay = 28; // every month has it
const QString kFirstWorkingDay = u"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1"_s;

/// The weekday that \a day is in its month, each month: the second Tuesday. A fifth, which most months lack, is the
/// last.
QString weekdayOfMonthRule(QDate day)
{
    constexpr int kWeek = 7;
    constexpr int kMostWeeks = 4; // that every month has of a weekday
    const int week = (day.day() - 1) / kWeek + 1;
    return domain::recurrenceText(
        {domain::Frequency::Monthly, 1, {{week > kMostWeeks ? -1 : week, day.dayOfWeek()}}, {}, {}, 0, {}});
}

QString capitalized(QString sentence)
{
    return sentence.replace(0, 1, sentence.left(1).toUpper());
}

QLabel* captionLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// As a form's field names.
void styleName(QLabel& label)
{
    label.setFont(textFont(TextStep::Caption));
    label.setProperty("look", u"caption"_s);
}

/// A field with its name above it.
void addNamed(QVBoxLayout& layout, const QString& name, QWidget* field, QWidget* control)
{
    auto* label = new QLabel(name);
    styleName(*label);
    label->setBuddy(control);
    control->setAccessibleName(name);
    layout.addWidget(label);
    layout.addWidget(field);
}

} // namespace

RecursSection::RecursSection(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_way(new QComboBox)
    , m_details(new QWidget)
    , m_own(new QWidget)
    , m_interval(new QSpinBox)
    , m_unit(new QComboBox)
    , m_last(new DateEditor(context.workspace.clock().today()))
    , m_shift(new QComboBox)
    , m_sentence(captionLabel(this))
    , m_days(captionLabel(this))
    , m_problem(captionLabel(this))
    , m_reach(new QComboBox)
    , m_reachName(new QLabel(tr("A change is for")))
    , m_cameBack(captionLabel(this))
{
    build();
    for (QWidget* field : std::initializer_list<QWidget*>{m_way, m_interval, m_unit, m_shift, m_reach}) {
        field->installEventFilter(this);
    }
    connect(m_way, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling && static_cast<Way>(m_way->currentData().toInt()) == Way::FirstWorkingDay) {
            m_shift->setCurrentIndex(m_shift->findData(static_cast<int>(domain::WorkingDayShift::Next)));
        }
        onEdited();
    });
    connect(m_shift, &QComboBox::currentIndexChanged, this, &RecursSection::onEdited);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &RecursSection::onEdited);
    connect(m_interval, &QSpinBox::valueChanged, this, &RecursSection::onEdited);
    connect(m_last, &FieldEditor::edited, this, &RecursSection::onEdited);
    connect(m_last, &FieldEditor::committed, this, [this] { say(problem()); });
}

bool RecursSection::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RecursSection::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    addNamed(*layout, tr("Recurs"), m_way, m_way);
    styleName(*m_cameBack);
    m_cameBack->hide();
    layout->addWidget(m_cameBack);
    auto* details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 3, 0, 0);
    details->setSpacing(3);
    auto* own = new QHBoxLayout(m_own);
    own->setContentsMargins(0, 0, 0, 3);
    m_interval->setRange(1, domain::kLongestInterval);
    m_interval->setPrefix(tr("every ", "before the number of weeks or months between two times"));
    m_interval->setAccessibleName(tr("How many between two times"));
    for (const auto& [frequency, words] : {std::pair(u"DAILY"_s, tr("days")), std::pair(u"WEEKLY"_s, tr("weeks")),
             std::pair(u"MONTHLY"_s, tr("months")), std::pair(u"YEARLY"_s, tr("years"))}) {
        m_unit->addItem(words, frequency);
    }
    m_unit->setAccessibleName(tr("Days, weeks, months or years"));
    own->addWidget(m_interval);
    own->addWidget(m_unit, 1);
    details->addWidget(m_own);
    addNamed(*details, tr("Until, at the latest"), m_last, m_last->control());
    details->addWidget(m_problem);
    for (const auto& code : domain::codesOf<domain::WorkingDayShift>()) {
        m_shift->addItem(domain::term(code.value), static_cast<int>(code.value));
    }
    addNamed(*details, tr("When it falls on a free day"), m_shift, m_shift);
    details->addWidget(m_sentence);
    details->addWidget(m_days);
    layout->addWidget(m_details);
    m_problem->setProperty("look", u"stop"_s);
    m_reach->addItem(tr("Only this activity"), static_cast<int>(domain::SeriesReach::OnlyThis));
    m_reach->addItem(tr("This and all following"), static_cast<int>(domain::SeriesReach::ThisAndFollowing));
    m_reach->addItem(tr("All of the series"), static_cast<int>(domain::SeriesReach::All));
    m_reach->setAccessibleName(m_reachName->text());
    m_reachName->setBuddy(m_reach);
    layout->addWidget(m_reachName);
    layout->addWidget(m_reach);
    m_days->setProperty("look", u"caption"_s);
    styleName(*m_reachName);
}

void RecursSection::show(const domain::Activity& activity, const domain::Series* series, bool isReadOnly)
{
    m_isFilling = true;
    m_shown = series ? std::optional(*series) : std::nullopt;
    m_start = activity.start;
    m_way->clear();
    const auto add = [this](Way way, const QString& words) { m_way->addItem(words, static_cast<int>(way)); };
    if (series) {
        add(Way::Kept, tr("As until now"));
    } else {
        add(Way::None, tr("Does not recur"));
    }
    add(Way::Week, tr("Every week"));
    add(Way::SecondWeek, tr("Every second week"));
    add(Way::FirstWorkingDay, tr("First working day of each month"));
    add(Way::WeekdayOfMonth, weekdayOfMonth());
    add(Way::FourTimes, tr("Four times a year"));
    add(Way::Year, tr("Every year"));
    add(Way::Own, tr("Own rhythm"));
    showShown();
    m_reach->setVisible(series);
    m_reachName->setVisible(series);
    say({});
    setEnabled(!isReadOnly);
    m_isFilling = false;
    m_asShown = this->series().value_or(domain::Series());
    refresh();
}

void RecursSection::showShown()
{
    m_way->setCurrentIndex(0);
    m_interval->setValue(2);
    m_unit->setCurrentIndex(2);
    m_last->show(domain::Codec<QDate>::write(m_shown ? m_shown->last : QDate()));
    const auto shift = m_shown ? m_shown->shift : domain::WorkingDayShift::Next;
    m_shift->setCurrentIndex(m_shift->findData(static_cast<int>(shift)));
    m_reach->setCurrentIndex(0);
}

void RecursSection::setStart(QDate start)
{
    if (start.isValid() && start != m_start) {
        m_start = start;
        m_way->setItemText(m_way->findData(static_cast<int>(Way::WeekdayOfMonth)), weekdayOfMonth());
        refresh();
    }
}

QString RecursSection::weekdayOfMonth() const
{
    domain::Series series;
    series.rule = weekdayOfMonthRule(m_start);
    series.first = m_start;
    return capitalized(domain::recurrenceSentence(series));
}

QString RecursSection::rule() const
{
    const bool isLate = m_start.day() > kLastSafeDay;
    switch (static_cast<Way>(m_way->currentData().toInt())) {
    case Way::None: return {};
    case Way::Kept: return m_shown ? m_shown->rule : QString();
    case Way::Week: return u"FREQ=WEEKLY"_s;
    case Way::SecondWeek: return u"FREQ=WEEKLY;INTERVAL=2"_s;
    case Way::FirstWorkingDay: return kFirstWorkingDay;
    case Way::WeekdayOfMonth: return weekdayOfMonthRule(m_start);
    case Way::FourTimes: return isLate ? u"FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1"_s : u"FREQ=MONTHLY;INTERVAL=3"_s;
    case Way::Year: return u"FREQ=YEARLY"_s;
    case Way::Own:
        return u"FREQ=%1;INTERVAL=%2"_s.arg(m_unit->currentData().toString(), QString::number(m_interval->value()));
    }
    return {};
}

std::optional<domain::Series> RecursSection::series() const
{
    const QString text = rule();
    if (text.isEmpty()) {
        return std::nullopt;
    }
    domain::Series series = m_shown.value_or(domain::Series());
    const auto known = domain::parseRecurrence(text);
    series.rule = known ? domain::recurrenceText(*known) : text;
    const bool isKept = static_cast<Way>(m_way->currentData().toInt()) == Way::Kept;
    series.rule = isKept ? text : series.rule; // as it is written in the file
    series.first = isKept ? series.first : m_start;
    series.shift = static_cast<domain::WorkingDayShift>(m_shift->currentData().toInt());
    domain::Codec<QDate>::read(m_last->value(), series.last);
    return series;
}

bool RecursSection::isDirty() const
{
    return series().value_or(domain::Series()) != m_asShown || m_last->isDirty();
}

QJsonObject RecursSection::typed() const
{
    if (!isDirty()) {
        return {};
    }
    const auto* last = static_cast<const QLineEdit*>(m_last->control());
    return {{u"way"_s, m_way->currentData().toInt()}, {u"interval"_s, m_interval->value()},
        {u"unit"_s, m_unit->currentData().toString()}, {u"last"_s, last->text()},
        {u"shift"_s, m_shift->currentData().toInt()}, {u"reach"_s, m_reach->currentData().toInt()}};
}

void RecursSection::setCameBack(const QString& sentence)
{
    m_cameBack->setText(sentence);
    m_cameBack->setVisible(!sentence.isEmpty());
    m_way->setAccessibleDescription(sentence);
}

void RecursSection::type(const QJsonObject& typed)
{
    m_isFilling = true;
    if (typed.isEmpty()) {
        showShown();
        m_isFilling = false;
        onEdited();
        return;
    }
    const auto choose = [](QComboBox& box, const QVariant& value) {
        box.setCurrentIndex(std::max(0, box.findData(value)));
    };
    choose(*m_way, typed[u"way"].toInt());
    m_interval->setValue(typed[u"interval"].toInt());
    choose(*m_unit, typed[u"unit"].toString());
    static_cast<QLineEdit*>(m_last->control())->setText(typed[u"last"].toString());
    choose(*m_shift, typed[u"shift"].toInt());
    choose(*m_reach, typed[u"reach"].toInt());
    m_isFilling = false;
    onEdited();
}

domain::SeriesReach RecursSection::reach() const
{
    const auto chosen = static_cast<domain::SeriesReach>(m_reach->currentData().toInt());
    return chosen == domain::SeriesReach::OnlyThis && m_shown && isDirty() ? domain::SeriesReach::ThisAndFollowing
                                                                           : chosen;
}

QString RecursSection::problem() const
{
    const auto chosen = series();
    if (!chosen) {
        return {};
    }
    if (m_last->value().isUndefined()) {
        return m_last->wayToWrite();
    }
    if (!chosen->last.isNull() && chosen->last < chosen->first) {
        return tr("The series ends before it begins.");
    }
    const QDate until = domain::defaultEnd(std::max(m_context.workspace.clock().today(), chosen->first));
    const domain::WorkingDays isWorked = domain::workingDays(m_context.workspace.data().calendarDays);
    return domain::occurrences(*chosen, chosen->first, until, isWorked).isEmpty()
        ? tr("The rule gives no day before the end.")
        : QString();
}

/// At the day it ends, which is where it can be mended.
void RecursSection::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    QWidget* control = m_last->control();
    control->setAccessibleDescription(problem);
    control->setProperty("problem", !problem.isEmpty()); // the style sheet draws its frame
    control->style()->unpolish(control);
    control->style()->polish(control);
}

bool RecursSection::check()
{
    const QString broken = problem();
    say(broken);
    if (!broken.isEmpty()) {
        m_last->control()->setFocus();
    }
    return broken.isEmpty();
}

void RecursSection::onEdited()
{
    if (m_isFilling) {
        return;
    }
    if (m_shown && isDirty() && m_reach->currentIndex() == 0) {
        m_reach->setCurrentIndex(1); // a rule is never for one activity alone
    }
    say({});
    refresh();
    Q_EMIT edited();
}

void RecursSection::refresh()
{
    m_last->setEarliest(m_shown ? m_shown->first : m_start);
    const auto chosen = series();
    m_details->setVisible(chosen.has_value());
    m_own->setVisible(static_cast<Way>(m_way->currentData().toInt()) == Way::Own);
    if (!chosen) {
        return;
    }
    m_sentence->setText(capitalized(domain::recurrenceSentence(*chosen)) + u'.');
    m_days->setText(nextDays(*chosen));
}

/// One day a line; what falls on a free day says so.
QString RecursSection::nextDays(const domain::Series& series) const
{
    const QDate today = m_context.workspace.clock().today();
    const QDate from = m_shown ? std::max(series.first, today) : series.first;
    const QDate until = std::max(domain::defaultEnd(today), domain::defaultEnd(from));
    const domain::WorkingDays isWorked = domain::workingDays(m_context.workspace.data().calendarDays);
    const auto times = domain::occurrences(series, from, until, isWorked);
    QStringList lines{tr("Next days:")};
    for (const domain::Occurrence& time : times.mid(0, kNextDays)) {
        const QString day = domain::dateText(time.day) + u' ' + QLocale().dayName(time.day.dayOfWeek());
        lines.append(time.day != time.given ? tr("%1 (%2 is a free day)").arg(day, domain::dateText(time.given))
                : isWorked(time.day)        ? day
                                            : tr("%1 (a free day)").arg(day));
    }
    const auto more = static_cast<int>(times.size()) - kNextDays;
    if (more > 0) {
        lines.append(tr("and %n more up to %1", nullptr, more).arg(domain::dateText(times.constLast().day)));
    }
    return times.isEmpty() ? tr("The rule gives no day before the end.") : lines.join(u'\n');
}

} // namespace samordna::views
