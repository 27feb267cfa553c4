#include "views/dialogs/planmovedialog.h"

#include "views/dialogs/dialogdraft.h"
#include "views/editors/lineeditors.h"
#include "views/editors/typedvalue.h"
#include "views/pages/tablecommands.h"
#include "views/widgets/labels.h"
#include "views/words/words.h"
#include "models/domain/fields.h"
#include "models/domain/planparts.h"
#include "models/domain/terms.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

enum Column { MeasureColumn, FateColumn, NumberColumn, TitleColumn, NoteColumn, ColumnCount };

constexpr int kWidth = 150; // letters
constexpr int kHeight = 42; // lines
constexpr int kShownProblems = 3;
constexpr double kMostOfScreen = 0.9;

QDate dayOf(const DateEditor& editor)
{
    QDate day;
    return domain::Codec<QDate>::read(editor.value(), day) ? day : QDate();
}

QStringList numbersIn(const QString& text)
{
    QStringList numbers;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty() && !numbers.contains(part.trimmed())) {
            numbers.append(part.trimmed());
        }
    }
    return numbers;
}

} // namespace

PlanMoveDialog::PlanMoveDialog(const domain::PlanData& file, const domain::PlanId& from, QDate today, QWidget* parent)
    : QDialog(parent)
    , m_file(file)
    , m_from(from)
    , m_today(today)
    , m_target(new QComboBox(this))
    , m_title(new QLineEdit(this))
    , m_version(new QLineEdit(this))
    , m_lastOfOld(new DateEditor(today, this))
    , m_first(new DateEditor(today, this))
    , m_last(new DateEditor(today, this))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_preview(bodyLabel(this))
    , m_problem(bodyLabel(this))
{
    setWindowTitle(tr("Move to a new plan version"));
    build();
    begin();
}

void PlanMoveDialog::build()
{
    auto* layout = new QVBoxLayout(this);
    auto* head = new QHBoxLayout;
    auto* form = new QFormLayout;
    auto* days = new QFormLayout;
    head->addLayout(form, 2);
    head->addLayout(days, 1);
    form->addRow(tr("&New version"), m_target);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Version"), m_version);
    days->addRow(tr("Old plan's last day"), m_lastOfOld);
    days->addRow(tr("New plan's first day"), m_first);
    days->addRow(tr("New plan's last day"), m_last);
    m_target->setAccessibleName(tr("New version"));
    m_title->setAccessibleName(tr("Title"));
    m_version->setAccessibleName(tr("Version"));
    m_lastOfOld->control()->setAccessibleName(tr("Old plan's last day"));
    m_first->control()->setAccessibleName(tr("New plan's first day"));
    m_last->control()->setAccessibleName(tr("New plan's last day"));
    layout->addLayout(head);
    m_target->addItem(tr("A new version, made of the table"), QUuid());
    for (const domain::Plan& plan : m_file.plans) {
        if (plan.id != m_from && !domain::measuresOf(m_file, plan.id).isEmpty()) {
            const QString title = domain::inLanguage(plan.title, plan.titleEn);
            m_target->addItem(QString(title + u' ' + plan.version).simplified(), plan.id.uuid());
        }
    }
    m_table->setAccessibleName(tr("What becomes of each measure"));
    m_table->setHorizontalHeaderLabels(
        {tr("Measure"), tr("What becomes of it"), tr("New number"), tr("New title"), tr("Why")});
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    auto* commands = new TableCommands(
        *m_table, *m_table->horizontalHeader(), [this](const base::Error& error) { sayRefused(error); }, {});
    commands->setCellText([this](const QModelIndex& cell) {
        const auto* box = qobject_cast<QComboBox*>(m_table->cellWidget(cell.row(), cell.column()));
        return box ? box->currentText() : cell.data().toString();
    });
    layout->addWidget(m_table, 1);
    m_problem->setProperty("look", u"warning"_s);
    layout->addWidget(m_preview);
    layout->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = buttons->addButton(tr("Move the plan"), QDialogButtonBox::AcceptRole);
    layout->addWidget(buttons);
    const QSize most = screen()->availableSize() * kMostOfScreen;
    resize(QSize(kWidth * fontMetrics().averageCharWidth(), kHeight * fontMetrics().lineSpacing()).boundedTo(most));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_target, &QComboBox::activated, this, &PlanMoveDialog::begin);
    connect(m_title, &QLineEdit::textChanged, this, &PlanMoveDialog::refresh);
    connect(m_table, &QTableWidget::cellChanged, this, &PlanMoveDialog::refresh);
    for (DateEditor* day : {m_lastOfOld, m_first, m_last}) {
        connect(day, &FieldEditor::edited, this, &PlanMoveDialog::refresh);
        connect(day, &FieldEditor::committed, this, &PlanMoveDialog::refresh);
    }
}

/// Fills the dialog anew for the chosen version.
void PlanMoveDialog::begin()
{
    m_isFilling = true;
    const domain::PlanId target(m_target->currentData().toUuid());
    const domain::PlanMove move = domain::planMoveFor(m_file, m_from, target, m_today);
    m_title->setText(move.title);
    m_version->setText(move.version);
    m_lastOfOld->show(domain::Codec<QDate>::write(move.lastOfOld));
    m_first->show(domain::Codec<QDate>::write(move.first));
    m_last->show(domain::Codec<QDate>::write(move.last));
    for (QWidget* own :
        {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_version), static_cast<QWidget*>(m_last)}) {
        own->setEnabled(target.isNull()); // a plan of the file has its own
    }
    const domain::Plan* plan = domain::find(m_file.plans, target);
    m_first->setEnabled(!plan || plan->first.isNull());
    m_table->setColumnHidden(TitleColumn, !target.isNull());
    m_table->setRowCount(0);
    m_rows.clear();
    for (const domain::MeasureFate& fate : move.fates) {
        addRow(fate);
    }
    m_table->setWordWrap(false);
    m_table->resizeColumnsToContents();
    const int most = width() / 4;
    m_table->setColumnWidth(MeasureColumn, std::min(most, m_table->columnWidth(MeasureColumn)));
    m_table->setColumnWidth(TitleColumn, std::min(most, m_table->columnWidth(TitleColumn)));
    m_isFilling = false;
    refresh();
}

void PlanMoveDialog::addRow(const domain::MeasureFate& fate)
{
    const domain::Measure* old = domain::find(m_file.measures, fate.from);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_rows.append(fate.from);
    auto* name = new QTableWidgetItem(
        old ? QString(old->number + u' ' + domain::inLanguage(old->title, old->titleEn)) : QString());
    name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    name->setToolTip(name->text());
    m_table->setItem(row, MeasureColumn, name);
    m_table->setItem(row, NumberColumn, new QTableWidgetItem(fate.numbers.join(u", "_s)));
    m_table->setItem(row, TitleColumn, new QTableWidgetItem(fate.title));
    m_table->setItem(row, NoteColumn, new QTableWidgetItem(fate.note));
    auto* box = new QComboBox(m_table);
    box->setAccessibleName(tr("What becomes of %1").arg(old ? old->number : QString()));
    for (const auto kind : {domain::SuccessionKind::Continued, domain::SuccessionKind::Split,
             domain::SuccessionKind::Merged, domain::SuccessionKind::Ended}) {
        box->addItem(domain::term(kind), static_cast<int>(kind));
    }
    box->setCurrentIndex(box->findData(static_cast<int>(fate.kind)));
    m_table->setCellWidget(row, FateColumn, box);
    connect(box, &QComboBox::currentIndexChanged, this, &PlanMoveDialog::refresh);
}

domain::SuccessionKind PlanMoveDialog::kindAt(int row) const
{
    const auto* box = qobject_cast<QComboBox*>(m_table->cellWidget(row, FateColumn));
    return box ? static_cast<domain::SuccessionKind>(box->currentData().toInt()) : domain::SuccessionKind::Continued;
}

domain::PlanMove PlanMoveDialog::mapping() const
{
    domain::PlanMove move;
    move.from = m_from;
    move.to = domain::PlanId(m_target->currentData().toUuid());
    move.title = m_title->text();
    move.version = m_version->text();
    move.lastOfOld = dayOf(*m_lastOfOld);
    move.first = dayOf(*m_first);
    move.last = dayOf(*m_last);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto text = [&](Column column) { return m_table->item(row, column)->text(); };
        const domain::SuccessionKind kind = kindAt(row);
        const bool isEnded = kind == domain::SuccessionKind::Ended;
        move.fates.append({m_rows.at(row), kind, isEnded ? QStringList() : numbersIn(text(NumberColumn)),
            text(TitleColumn), text(NoteColumn)});
    }
    return move;
}

PlanMoveDialog::~PlanMoveDialog()
{
    m_table->disconnect(this); // a cell that was being written hands in its text when it goes
}

void PlanMoveDialog::keepTyped(const DraftStore& store)
{
    m_draft = new DialogDraft(*this, store, u"move-"_s + m_from.text(),
        {[this] { return filled(); }, [this](const QJsonObject& filled) { fill(filled); }});
}

QJsonObject PlanMoveDialog::filled() const
{
    QJsonObject rows;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QJsonArray cells{static_cast<int>(kindAt(row))};
        for (const Column column : {NumberColumn, TitleColumn, NoteColumn}) {
            const QTableWidgetItem* item = m_table->item(row, column);
            cells.append(openText(*m_table, m_table->indexFromItem(item)).value_or(item->text()));
        }
        rows.insert(m_rows.at(row).text(), cells);
    }
    return {{u"target"_s, m_target->currentData().toUuid().toString(QUuid::WithoutBraces)},
        {u"title"_s, m_title->text()}, {u"version"_s, m_version->text()}, {u"last_of_old"_s, typedInto(*m_lastOfOld)},
        {u"first"_s, typedInto(*m_first)}, {u"last"_s, typedInto(*m_last)}, {u"rows"_s, rows}};
}

/// Measures that came since then stand as they are proposed.
void PlanMoveDialog::fill(const QJsonObject& filled)
{
    m_target->setCurrentIndex(std::max(0, m_target->findData(QUuid::fromString(filled[u"target"].toString()))));
    begin();
    m_isFilling = true;
    m_title->setText(filled[u"title"].toString());
    m_version->setText(filled[u"version"].toString());
    typeBack(*m_lastOfOld, filled[u"last_of_old"].toObject());
    typeBack(*m_first, filled[u"first"].toObject());
    typeBack(*m_last, filled[u"last"].toObject());
    const QJsonObject rows = filled[u"rows"].toObject();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QJsonArray cells = rows[m_rows.at(row).text()].toArray();
        if (auto* box = qobject_cast<QComboBox*>(m_table->cellWidget(row, FateColumn)); box && !cells.isEmpty()) {
            box->setCurrentIndex(std::max(0, box->findData(cells.at(0).toInt())));
            for (const Column column : {NumberColumn, TitleColumn, NoteColumn}) {
                m_table->item(row, column)->setText(cells.at(column - FateColumn).toString());
            }
        }
    }
    m_isFilling = false;
    refresh();
}

void PlanMoveDialog::refresh()
{
    if (m_isFilling) {
        return;
    }
    if (m_draft) {
        m_draft->touch();
    }
    const domain::PlanMove now = mapping();
    const QList<domain::PlanMoveProblem> problems = domain::problemsOf(m_file, now);
    QStringList sentences;
    for (const domain::PlanMoveProblem& problem : problems) {
        if (sentences.size() < kShownProblems) {
            sentences.append(sentenceOf(problem));
        }
    }
    const auto more = static_cast<int>(problems.size()) - kShownProblems;
    if (more > 0) {
        sentences.append(tr("%n more to mend.", nullptr, more));
    }
    m_problem->setText(sentences.join(u'\n'));
    m_problem->setVisible(!sentences.isEmpty());
    int ended = 0;
    QSet<QString> numbers;
    for (const domain::MeasureFate& fate : now.fates) {
        ended += fate.kind == domain::SuccessionKind::Ended ? 1 : 0;
        numbers.unite(QSet<QString>(fate.numbers.cbegin(), fate.numbers.cend()));
    }
    m_preview->setText(tr("%n measure(s) in the old version become", nullptr, static_cast<int>(now.fates.size())) + u' '
        + tr("%n in the new.", nullptr, static_cast<int>(numbers.size())) + u' ' + tr("%n end.", nullptr, ended));
    m_ok->setEnabled(problems.isEmpty());
}

void PlanMoveDialog::sayRefused(const base::Error& error)
{
    m_problem->setText(errorSentence(error));
    m_problem->show();
}

QString PlanMoveDialog::sentenceOf(const domain::PlanMoveProblem& problem) const
{
    using Kind = domain::PlanMoveProblemKind;
    const domain::Measure* measure = domain::find(m_file.measures, problem.measure);
    const QString number = measure ? measure->number : QString();
    switch (problem.kind) {
    case Kind::NoPlan: return tr("The plan is not in the file any more.");
    case Kind::NoTitle: return tr("Give the new version a title.");
    case Kind::NoFirstDay: return tr("Write the new plan's first day, for example 2027-01-01.");
    case Kind::NoLastDayOfOld: return tr("Write the old plan's last day, for example 2026-12-31.");
    case Kind::EndsBeforeItBegins: return tr("A plan cannot end before it begins. Change one of the days.");
    case Kind::Overlap: return tr("The old plan must end before the new one begins: else measures would count twice.");
    case Kind::NotMapped: return tr("%1: say what becomes of it.").arg(number);
    case Kind::NoNumber: return tr("%1: write its number in the new version.").arg(number);
    case Kind::UnknownNumber: return tr("%1: the new version has no measure %2.").arg(number, problem.number);
    case Kind::OneNumberOnly:
        return tr("%1: a split goes to several. Write their numbers with commas between.").arg(number);
    case Kind::SeveralNumbers: return tr("%1: only a split goes to several numbers.").arg(number);
    case Kind::NumberShared:
        return tr("%1: another one also goes on as %2. Choose merged for both.").arg(number, problem.number);
    case Kind::NumberAlone:
        return tr("%1: nothing else is merged into %2. Give another one that number.").arg(number, problem.number);
    case Kind::NoReason: return tr("%1: write why it ends.").arg(number);
    }
    return {};
}

} // namespace samordna::views
