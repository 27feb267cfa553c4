#include "views/editors/form.h"

#include "views/editors/flowlayout.h"
#include "views/theme/theme.h"
#include "views/words/words.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

QLabel* makeLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

FieldBox::FieldBox(const QString& name, FieldEditor* editor, Heading heading, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_name(heading == Heading::Shown ? makeLabel(name, this) : nullptr)
    , m_problem(makeLabel({}, this))
    , m_note(makeLabel({}, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    if (m_name) {
        m_name->setBuddy(editor->control());
        layout->addWidget(m_name);
    }
    layout->addWidget(editor);
    layout->addWidget(m_problem);
    layout->addWidget(m_note);
    layout->addStretch();
    editor->control()->setAccessibleName(name);
    m_problem->hide();
    m_note->hide();
    styleLabels();
}

void FieldBox::setProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_editor->control()->setAccessibleDescription(sentence);
    QWidget* control = m_editor->control();
    control->setProperty("problem", !sentence.isEmpty()); // the style sheet draws its frame
    control->style()->unpolish(control);
    control->style()->polish(control);
}

bool FieldBox::hasProblem() const
{
    return !m_problem->text().isEmpty();
}

bool FieldBox::isRefused() const
{
    return hasProblem() && m_editor->isDirty();
}

void FieldBox::lead()
{
    m_editor->control()->setFocus();
    QTimer::singleShot(0, this, [this] { // what else is shown above has its place then
        for (QWidget* above = parentWidget(); above; above = above->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(above)) {
                area->ensureWidgetVisible(this);
            }
        }
    });
}

bool leadToRefused(const QWidget& within)
{
    const auto boxes = within.findChildren<FieldBox*>();
    for (FieldBox* box : boxes) {
        if (box->isRefused() && box->isVisible()) {
            box->lead();
            return true;
        }
    }
    return false;
}

QString unreadableSentence(const QString& name, const FieldEditor& editor)
{
    return Form::tr("%1: this cannot be read. %2").arg(name, editor.wayToWrite());
}

void FieldBox::setNote(const QString& note)
{
    m_said = note;
    showNote();
}

void FieldBox::setCameBack(const QString& sentence)
{
    m_cameBack = sentence;
    showNote();
}

void FieldBox::showNote()
{
    m_note->setText(m_cameBack.isEmpty() ? m_said : m_cameBack);
    m_note->setVisible(!m_note->text().isEmpty());
}

void FieldBox::styleLabels()
{
    for (QLabel* label : {m_name, m_problem, m_note}) {
        if (label) {
            label->setFont(textFont(TextStep::Caption));
            label->setProperty("look", label == m_problem ? u"stop"_s : u"caption"_s);
        }
    }
}

void FieldBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        styleLabels();
    }
    QWidget::changeEvent(event);
}

Form::Form(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(10);
}

void Form::add(std::initializer_list<Part> parts)
{
    if (parts.size() == 1) {
        addPart(*parts.begin(), this);
        m_layout->addWidget(m_boxes.value(m_order.constLast()));
        return;
    }
    auto* line = new QWidget(this);
    auto* flow = new FlowLayout(FlowLayout::Fit::Shares, 10);
    line->setLayout(flow);
    for (const Part& part : parts) {
        addPart(part, line);
        flow->addWidget(m_boxes.value(m_order.constLast()));
    }
    m_layout->addWidget(line);
}

void Form::addPart(const Part& part, QWidget* line)
{
    const QString name = QString::fromLatin1(part.field);
    const bool saysItself = qobject_cast<QCheckBox*>(part.editor->control());
    auto* box = new FieldBox(
        fieldName(name), part.editor, saysItself ? FieldBox::Heading::Hidden : FieldBox::Heading::Shown, line);
    box->setObjectName(name);
    m_order.append(name);
    m_editors.insert(name, part.editor);
    m_boxes.insert(name, box);
    connect(part.editor, &FieldEditor::pastedTooMuch, this, [name, box] {
        box->setProblem(problemSentence({name, domain::ProblemKind::TooLong}) + u' ' + tr("Nothing was pasted."));
    });
    connect(part.editor, &FieldEditor::committed, this, [this, name] { Q_EMIT committed(name); });
    connect(part.editor, &FieldEditor::edited, this, [this, name] {
        if (!editor(name)->isDirty()) {
            clearMark(name); // as it is stored: nothing is left to refuse
        }
        Q_EMIT edited();
    });
}

void Form::addWidget(QWidget* widget)
{
    m_layout->addWidget(widget);
}

FieldEditor* Form::editor(const QString& field) const
{
    return m_editors.value(field);
}

FieldBox* Form::box(const QString& field) const
{
    return m_boxes.value(field);
}

QList<domain::Problem> Form::mark(const QList<domain::Problem>& problems, Lead lead)
{
    clearMarks();
    QList<domain::Problem> others;
    bool isFirst = true;
    for (const domain::Problem& problem : problems) {
        FieldBox* it = box(problem.field);
        if (!it) {
            others.append(problem);
            continue;
        }
        markOne(problem);
        if (isFirst && lead == Lead::ToFirst) {
            editor(problem.field)->control()->setFocus();
        }
        isFirst = false;
    }
    return others;
}

void Form::markOne(const domain::Problem& problem)
{
    box(problem.field)->setProblem(problemSentence(problem));
}

void Form::markUnreadable(const QString& field)
{
    box(field)->setProblem(unreadableSentence(fieldName(field), *editor(field)));
}

void Form::refuse(const QStringList& unreadable, const QList<domain::Problem>& problems)
{
    mark(problems, Lead::Nowhere);
    for (const QString& field : unreadable) {
        markUnreadable(field);
    }
    for (const QString& field : std::as_const(m_order)) {
        if (box(field)->hasProblem()) {
            editor(field)->control()->setFocus();
            return;
        }
    }
}

void Form::clearMark(const QString& field)
{
    if (box(field)->hasProblem()) {
        box(field)->setProblem({});
    }
}

void Form::clearMarks()
{
    for (const QString& field : std::as_const(m_order)) {
        clearMark(field);
    }
}

bool Form::hasMarks() const
{
    return std::any_of(m_boxes.cbegin(), m_boxes.cend(), [](const FieldBox* each) { return each->hasProblem(); });
}

bool Form::isDirty() const
{
    return std::any_of(m_editors.cbegin(), m_editors.cend(), [](const FieldEditor* each) { return each->isDirty(); });
}

void Form::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    for (FieldEditor* each : std::as_const(m_editors)) {
        each->setReadOnly(readOnly);
    }
}

} // namespace samordna::views
