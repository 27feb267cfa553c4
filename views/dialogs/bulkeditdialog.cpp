#include "views/dialogs/bulkeditdialog.h"

#include "views/dialogs/bulkeditline.h"
#include "views/dialogs/dialogdraft.h"
#include "views/widgets/labels.h"
#include "views/words/words.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kMostNamed = 5; // refused rows that are named
constexpr int kLetters = 140; // the dialog's width
constexpr int kLines = 39; // of text, the list's height

} // namespace

BulkEditDialog::BulkEditDialog(BulkQuestion question, const domain::PlanData& file, QDate today, QWidget* parent)
    : QDialog(parent)
    , m_question(std::move(question))
    , m_scroll(new QScrollArea(this))
    , m_preview(bodyLabel(this))
    , m_problem(bodyLabel(this))
{
    setWindowTitle(m_question.entity == domain::Entity::Measure ? tr("Change %n measure(s)", nullptr, m_question.rows)
                                                                : tr("Change %n activities", nullptr, m_question.rows));
    build(file, today);
    refresh();
}

void BulkEditDialog::build(const domain::PlanData& file, QDate today)
{
    auto* layout = new QVBoxLayout(this);
    auto* rows = new QWidget(m_scroll);
    auto* grid = new QGridLayout(rows);
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(3, 1);
    int row = 0;
    for (const QString& heading : {tr("Field"), tr("Now"), tr("What to do"), tr("Value")}) {
        grid->addWidget(captionLabel(rows), 0, row);
        qobject_cast<QLabel*>(grid->itemAtPosition(0, row)->widget())->setText(heading);
        ++row;
    }
    row = 1;
    for (const domain::BulkField& field : m_question.fields) {
        auto* line = new BulkEditLine(field, file, today, *grid, row++);
        m_lines.append(line);
        connect(line, &BulkEditLine::changed, this, &BulkEditDialog::refresh);
    }
    grid->setRowStretch(row, 1);
    m_scroll->setWidget(rows);
    rows->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_preview);
    m_problem->setProperty("look", u"warning"_s);
    layout->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = buttons->addButton(tr("Change"), QDialogButtonBox::AcceptRole);
    m_ok->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    layout->addWidget(buttons);
    const QSize wanted(kLetters * fontMetrics().averageCharWidth(), kLines * fontMetrics().lineSpacing());
    resize(wanted.boundedTo(screen()->availableSize()));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void BulkEditDialog::keepTyped(const DraftStore& store)
{
    const auto read = [this] {
        QJsonObject filled;
        for (const BulkEditLine* line : std::as_const(m_lines)) {
            if (const QJsonObject typed = line->typed(); !typed.isEmpty()) {
                filled.insert(line->field(), typed);
            }
        }
        return filled;
    };
    const auto fill = [this](const QJsonObject& filled) {
        for (BulkEditLine* line : std::as_const(m_lines)) {
            line->type(filled[line->field()].toObject());
        }
    };
    m_draft = new DialogDraft(*this, store, u"change-"_s + domain::entityName(m_question.entity), {read, fill});
}

void BulkEditDialog::refresh()
{
    if (m_draft) {
        m_draft->touch();
    }
    QList<domain::BulkEdit> edits;
    QStringList problems;
    for (const BulkEditLine* line : std::as_const(m_lines)) {
        if (const auto edit = line->edit()) {
            edits.append(*edit);
        } else if (!line->problem().isEmpty()) {
            problems.append(line->problem());
        }
    }
    m_plan = m_question.plan(edits);
    m_problem->setText(problems.isEmpty() ? refusals() : problems.join(u'\n'));
    m_preview->setVisible(m_plan.refused.isEmpty());
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_preview->setText(preview(!edits.isEmpty() || !problems.isEmpty()));
    if (m_ok) {
        m_ok->setEnabled(problems.isEmpty() && !m_plan.changes.isEmpty());
    }
}

QString BulkEditDialog::preview(bool isTouched) const
{
    if (!isTouched) {
        return tr("Choose what to do at each field that shall change. All other fields stay as they are.");
    }
    if (m_plan.rows == 0) {
        return tr("Nothing changes yet.");
    }
    QStringList fields;
    for (const QString& field : m_plan.fields) {
        const QString name = fieldName(field);
        fields.append(name.left(1).toLower() + name.mid(1));
    }
    const bool isMeasure = m_question.entity == domain::Entity::Measure;
    const QString who = isMeasure ? tr("%n measure(s) change: %1.", nullptr, m_plan.rows)
                                  : tr("%n activities change: %1.", nullptr, m_plan.rows);
    return who.arg(fields.join(u", "_s));
}

QString BulkEditDialog::refusals() const
{
    if (m_plan.refused.isEmpty()) {
        return {};
    }
    QStringList lines{
        tr("%n row(s) cannot take this, so nothing is written:", nullptr, static_cast<int>(m_plan.refused.size()))};
    for (const domain::BulkRefusal& one : m_plan.refused.mid(0, kMostNamed)) {
        lines.append(tr("%1 – %2", "row, why").arg(one.name, problemSentence(one.problem)));
    }
    if (const auto more = m_plan.refused.size() - kMostNamed; more > 0) {
        lines.append(tr("and %n more", nullptr, static_cast<int>(more)));
    }
    return lines.join(u'\n');
}

/// A change of many rows is not set off by an Enter that ends what is typed.
void BulkEditDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        m_ok->click();
    } else if (isEnter && !qobject_cast<QPushButton*>(focusWidget())) {
        focusNextChild();
        if (m_scroll->isAncestorOf(focusWidget())) {
            m_scroll->ensureWidgetVisible(focusWidget());
        }
    } else {
        QDialog::keyPressEvent(event);
    }
}

} // namespace samordna::views
