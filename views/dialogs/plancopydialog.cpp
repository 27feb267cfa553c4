#include "views/dialogs/plancopydialog.h"

#include "views/dialogs/dialogdraft.h"
#include "views/editors/flowlayout.h"
#include "views/editors/lineeditors.h"
#include "views/editors/typedvalue.h"
#include "views/widgets/labels.h"
#include "models/domain/fields.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kMostMonths = 120;
constexpr int kLetters = 84; // the dialog's width
constexpr int kTitleLetters = 60; // a plan's title is read whole

QDate dayOf(const DateEditor& editor)
{
    QDate day;
    return domain::Codec<QDate>::read(editor.value(), day) ? day : QDate();
}

QString sentenceOf(domain::PlanCopyProblem problem)
{
    using Problem = domain::PlanCopyProblem;
    switch (problem) {
    case Problem::NoPlan: return PlanCopyDialog::tr("The plan is not in the file any more.");
    case Problem::NoTitle: return PlanCopyDialog::tr("Give the new plan a title.");
    case Problem::NoFirstDay: return PlanCopyDialog::tr("Write the new plan's first day, for example 2027-01-01.");
    case Problem::NoLastDayOfOld: return PlanCopyDialog::tr("Write the old plan's last day, for example 2026-12-31.");
    case Problem::EndsBeforeItBegins:
        return PlanCopyDialog::tr("A plan cannot end before it begins. Change one of the days.");
    case Problem::Overlap:
        return PlanCopyDialog::tr("The old plan must end before the new one begins: else measures would count twice.");
    case Problem::NoMeasures: return PlanCopyDialog::tr("There is no measure to carry over.");
    case Problem::None: break;
    }
    return {};
}

} // namespace

PlanCopyDialog::PlanCopyDialog(
    const domain::PlanData& file, const domain::PlanCopy& begin, QDate today, QWidget* parent)
    : QDialog(parent)
    , m_file(file)
    , m_begin(begin)
    , m_title(new QLineEdit(begin.title, this))
    , m_version(new QLineEdit(begin.version, this))
    , m_lastOfOld(new DateEditor(today, this))
    , m_first(new DateEditor(today, this))
    , m_last(new DateEditor(today, this))
    , m_all(new QRadioButton(tr("&All measures"), this))
    , m_unfinished(new QRadioButton(tr("Only &unfinished measures"), this))
    , m_months(new QSpinBox(this))
    , m_preview(bodyLabel(this))
    , m_problem(bodyLabel(this))
{
    setWindowTitle(tr("Copy the plan to the next year"));
    build(begin);
    refresh();
}

void PlanCopyDialog::build(const domain::PlanCopy& begin)
{
    auto* layout = new QVBoxLayout(this);
    auto* form = new QFormLayout;
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Version"), m_version);
    form->addRow(tr("Old plan's last day"), m_lastOfOld);
    form->addRow(tr("New plan's first day"), m_first);
    form->addRow(tr("New plan's last day"), m_last);
    form->addRow(tr("&Move dates by, months"), m_months);
    m_title->setAccessibleName(tr("Title"));
    m_title->setMinimumWidth(kTitleLetters * fontMetrics().averageCharWidth());
    m_version->setAccessibleName(tr("Version"));
    m_months->setAccessibleName(tr("Move dates by, months"));
    m_months->setRange(0, kMostMonths);
    m_months->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_months->setValue(begin.months);
    const std::pair<DateEditor*, std::pair<QDate, QString>> days[] = {
        {m_lastOfOld, {begin.lastOfOld, tr("Old plan's last day")}},
        {m_first, {begin.first, tr("New plan's first day")}}, {m_last, {begin.last, tr("New plan's last day")}}};
    for (const auto& [editor, shown] : days) {
        editor->show(domain::Codec<QDate>::write(shown.first));
        editor->control()->setAccessibleName(shown.second);
        connect(editor, &FieldEditor::edited, this, &PlanCopyDialog::refresh);
        connect(editor, &FieldEditor::committed, this, &PlanCopyDialog::refresh);
    }
    layout->addLayout(form);
    m_all->setChecked(begin.measures == domain::PlanCopy::Measures::All);
    m_unfinished->setChecked(!m_all->isChecked());
    layout->addWidget(m_all);
    layout->addWidget(m_unfinished);
    buildFollows(*layout);
    layout->addWidget(m_preview);
    m_problem->setProperty("look", u"warning"_s);
    layout->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = buttons->addButton(tr("Copy the plan"), QDialogButtonBox::AcceptRole);
    m_ok->setDefault(true);
    layout->addWidget(buttons);
    setMinimumWidth(kLetters * fontMetrics().averageCharWidth());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_title, &QLineEdit::textChanged, this, &PlanCopyDialog::refresh);
    connect(m_all, &QRadioButton::toggled, this, &PlanCopyDialog::refresh);
}

void PlanCopyDialog::buildFollows(QVBoxLayout& layout)
{
    using domain::PlanCopy;
    auto* heading = new QLabel(tr("What follows along. Follow-ups, results and budgets stay with the old plan."), this);
    heading->setWordWrap(true);
    layout.addWidget(heading);
    auto* boxes = new QWidget(this);
    auto* flow = new FlowLayout(FlowLayout::Fit::Natural, 14);
    boxes->setLayout(flow);
    const std::pair<QString, bool PlanCopy::*> follows[] = {{tr("Lead and function"), &PlanCopy::leads},
        {tr("Partners"), &PlanCopy::partners}, {tr("Goals of the strategy"), &PlanCopy::goals},
        {tr("Tags"), &PlanCopy::tags}, {tr("Target groups"), &PlanCopy::targetGroups},
        {tr("Forms of exploitation"), &PlanCopy::exploitation}, {tr("Milestones not done"), &PlanCopy::milestones},
        {tr("Weight and planned activities"), &PlanCopy::weights}};
    for (const auto& [text, member] : follows) {
        auto* box = new QCheckBox(text, boxes);
        box->setChecked(m_begin.*member);
        m_follows.append({box, member});
        flow->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &PlanCopyDialog::refresh);
    }
    layout.addWidget(boxes);
}

domain::PlanCopy PlanCopyDialog::copy() const
{
    domain::PlanCopy copy = m_begin;
    copy.title = m_title->text();
    copy.version = m_version->text();
    copy.lastOfOld = dayOf(*m_lastOfOld);
    copy.first = dayOf(*m_first);
    copy.last = dayOf(*m_last);
    copy.measures = m_all->isChecked() ? domain::PlanCopy::Measures::All : domain::PlanCopy::Measures::Unfinished;
    copy.months = m_months->value();
    for (const auto& [box, member] : m_follows) {
        copy.*member = box->isChecked();
    }
    return copy;
}

void PlanCopyDialog::keepTyped(const DraftStore& store)
{
    new DialogDraft(*this, store, u"copy-"_s + m_begin.from.text(),
        {[this] { return filled(); }, [this](const QJsonObject& filled) { fill(filled); }});
}

QJsonObject PlanCopyDialog::filled() const
{
    QJsonArray follows;
    for (const auto& [box, member] : m_follows) {
        follows.append(box->isChecked());
    }
    return {{u"title"_s, m_title->text()}, {u"version"_s, m_version->text()},
        {u"last_of_old"_s, typedInto(*m_lastOfOld)}, {u"first"_s, typedInto(*m_first)}, {u"last"_s, typedInto(*m_last)},
        {u"all"_s, m_all->isChecked()}, {u"months"_s, m_months->value()}, {u"follows"_s, follows}};
}

void PlanCopyDialog::fill(const QJsonObject& filled)
{
    m_title->setText(filled[u"title"].toString());
    m_version->setText(filled[u"version"].toString());
    typeBack(*m_lastOfOld, filled[u"last_of_old"].toObject());
    typeBack(*m_first, filled[u"first"].toObject());
    typeBack(*m_last, filled[u"last"].toObject());
    m_all->setChecked(filled[u"all"].toBool());
    m_unfinished->setChecked(!m_all->isChecked());
    m_months->setValue(filled[u"months"].toInt());
    const QJsonArray follows = filled[u"follows"].toArray();
    for (qsizetype at = 0; at < m_follows.size(); ++at) {
        m_follows.at(at).first->setChecked(follows.at(at).toBool());
    }
    refresh();
}

void PlanCopyDialog::refresh()
{
    const auto problem = domain::problemOf(m_file, copy());
    const bool isOpenEnd = m_last->value().isUndefined(); // unreadable, which is not the same as empty
    m_problem->setText(isOpenEnd && problem == domain::PlanCopyProblem::None
            ? tr("The new plan's last day cannot be read. Write it as 2027-12-31, or leave it empty.")
            : sentenceOf(problem));
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_preview->setText(problem == domain::PlanCopyProblem::None ? preview() : QString());
    if (m_ok) {
        m_ok->setEnabled(m_problem->text().isEmpty());
    }
}

QString PlanCopyDialog::preview() const
{
    int measures = 0;
    int milestones = 0;
    int links = 0;
    const domain::ChangeSet changes = domain::planCopy(m_file, copy());
    for (const domain::Change& change : changes.changes()) {
        measures += std::holds_alternative<domain::Measure>(*change.after) ? 1 : 0;
        milestones += std::holds_alternative<domain::Milestone>(*change.after) ? 1 : 0;
        links += std::holds_alternative<domain::Indicator>(*change.after)
                || std::holds_alternative<domain::Mandate>(*change.after)
            ? 1
            : 0;
    }
    return tr("%n measure(s) are carried over,", nullptr, measures) + u' '
        + tr("with %n milestone(s).", nullptr, milestones)
        + (links == 0 ? QString() : u' ' + tr("%n indicator(s) and assignment(s) follow along.", nullptr, links));
}

} // namespace samordna::views
