#include "views/pages/quicklog.h"

#include "views/editors/choiceeditors.h"
#include "views/editors/form.h"
#include "views/editors/lineeditors.h"
#include "views/editors/multieditor.h"
#include "views/editors/searcheditor.h"
#include "views/widgets/scrolled.h"
#include "models/domain/format.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kLetters = 64; // wide
constexpr int kLines = 36; // high
const QStringList kRemembered{u"kind"_s, u"measures"_s, u"organiser"_s, u"organisations"_s};
const QString kRaw = u" text"_s; // after a field's name: what stands in its line, readable or not

/// What is typed in the field, however little of it can be read yet.
QLineEdit* lineOf(const FieldEditor& editor)
{
    return editor.findChild<QLineEdit*>();
}

template <class Rows>
bool holds(const Rows& rows, const QString& id)
{
    return std::any_of(
        rows.cbegin(), rows.cend(), [&](const auto& row) { return row.id.text() == id && !row.isWithdrawn(); });
}

} // namespace

QuickLog::QuickLog(const PageContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_form(new Form)
    , m_organiser(new SearchEditor)
    , m_organisations(new MultiEditor)
    , m_measures(new MultiEditor)
    , m_note(new QLabel)
{
    setWindowTitle(tr("Log an activity"));
    build();
    for (const QString& field : m_form->fields()) {
        if (QLineEdit* line = lineOf(*m_form->editor(field))) {
            connect(line, &QLineEdit::textEdited, this, &QuickLog::keepDraft);
        }
    }
    connect(m_form, &Form::edited, this, &QuickLog::keepDraft);
    connect(m_form, &Form::edited, this, [this] {
        if (m_form->hasMarks()) {
            m_form->unmarkMended(domain::Activity());
        }
    });
    connect(
        m_form, &Form::committed, this, [this](const QString& field) { m_form->judgeLeft(field, domain::Activity()); });
    begin();
    takeDraft();
}

QuickLog::~QuickLog()
{
    m_isFilling = true; // lists that are taken apart say that they are edited
    if (focusWidget()) {
        focusWidget()->clearFocus(); // while the field that it leaves is whole
    }
    delete m_form;
}

void QuickLog::build()
{
    const QDate today = m_context.workspace.clock().today();
    const domain::PlanData& plan = m_context.workspace.data();
    auto* kind = new ChoiceEditor;
    kind->setChoices(codeChoices<domain::ActivityKind>());
    m_organiser->setChoices(organisationChoices(plan));
    m_organisations->setChoices(organisationChoices(plan));
    m_measures->setChoices(measureChoices(plan));
    auto* start = new DateEditor(today);
    m_form->add({{"title", new TextEditor}});
    m_form->add({{"kind", kind}, {"start", start}});
    const auto count = [] { return new NumberEditor(NumberEditor::Takes::WholeNumbers); };
    m_form->add({{"women", count()}, {"men", count()}, {"other", count()}, {"unknown", count()}});
    m_form->add({{"measures", m_measures}});
    m_form->add({{"organiser", m_organiser}});
    m_form->add({{"organisations", m_organisations}});
    // "i går" is shown as the day it is, so that it can be checked before it is saved.
    connect(start, &FieldEditor::committed, this, [start] {
        if (start->value().isString()) {
            start->type(start->value());
        }
    });

    m_note->setWordWrap(true);
    m_note->setProperty("look", u"caption"_s);
    auto* save = new QPushButton(tr("Save"));
    auto* next = new QPushButton(tr("Save and log another"));
    auto* clear = new QPushButton(tr("Clear"));
    auto* close = new QPushButton(tr("Close, keep as a draft"));
    save->setProperty("look", u"primary"_s);
    save->setDefault(true);
    next->setToolTip(tr("Ctrl+Enter"));
    for (QPushButton* button : {next, clear, close}) {
        button->setAutoDefault(false);
    }
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {save, next, clear}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_note);
    layout->addSpacing(6);
    auto* fields = new QWidget;
    auto* inside = new QVBoxLayout(fields);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_form);
    inside->addStretch();
    layout->addWidget(scrolled(fields), 1);
    layout->addLayout(buttons);
    resize(kLetters * fontMetrics().averageCharWidth() + 80, kLines * fontMetrics().height());
    connect(save, &QPushButton::clicked, this, [this] { this->save(Then::Close); });
    connect(next, &QPushButton::clicked, this, [this] { this->save(Then::Next); });
    connect(clear, &QPushButton::clicked, this, &QuickLog::clearDraft);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    for (const auto enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | enter), this);
        connect(shortcut, &QShortcut::activated, this, [this] { this->save(Then::Next); });
    }
}

QString QuickLog::key(const QString& name) const
{
    return u"quicklog/"_s + m_context.workspace.data().county.code + u'/' + name;
}

/// An activity of today, with the last choices.
void QuickLog::begin()
{
    m_isFilling = true;
    domain::Activity row;
    row.start = m_context.workspace.clock().today();
    m_form->clearMarks();
    m_form->show(row, Form::Typed::Drop);
    const QJsonObject last = lastChoices();
    for (const QString& field : kRemembered) {
        if (last.contains(field)) {
            m_form->editor(field)->show(last[field]);
        }
    }
    m_note->setText(
        tr("Enter saves. Esc closes and keeps what is typed. Days can be written as “yesterday”, 12/3 or w. 12."));
    m_form->editor(u"title"_s)->control()->setFocus();
    m_isFilling = false;
}

void QuickLog::takeDraft()
{
    const QByteArray kept = QSettings().value(key(u"draft"_s)).toByteArray();
    const QJsonObject draft = QJsonDocument::fromJson(kept).object();
    if (draft.isEmpty()) {
        return;
    }
    m_isFilling = true;
    for (const QString& field : m_form->fields()) {
        FieldEditor* editor = m_form->editor(field);
        if (draft.contains(field)) {
            editor->type(draft[field]);
        }
        QLineEdit* line = lineOf(*editor);
        if (line && draft.contains(field + kRaw)) {
            line->setText(draft[field + kRaw].toString());
        }
    }
    m_note->setText(tr("This is your draft from last time. Clear begins anew."));
    m_isFilling = false;
}

void QuickLog::keepDraft()
{
    if (m_isFilling) {
        return;
    }
    QJsonObject draft;
    for (const QString& field : m_form->fields()) {
        const FieldEditor* editor = m_form->editor(field);
        if (!editor->value().isUndefined()) {
            draft.insert(field, editor->value());
        }
        if (const QLineEdit* line = lineOf(*editor)) {
            draft.insert(field + kRaw, line->text());
        }
    }
    QSettings settings;
    settings.setValue(key(u"draft"_s), QJsonDocument(draft).toJson(QJsonDocument::Compact));
    settings.sync(); // the program may be killed
}

void QuickLog::clearDraft()
{
    QSettings().remove(key(u"draft"_s));
    begin();
}

/// Only what still is in the file.
QJsonObject QuickLog::lastChoices() const
{
    const domain::PlanData& plan = m_context.workspace.data();
    QJsonObject last = QJsonDocument::fromJson(QSettings().value(key(u"last"_s)).toByteArray()).object();
    QJsonArray measures;
    for (const QJsonValue& id : last[u"measures"_s].toArray()) {
        if (holds(plan.measures, id.toString())) {
            measures.append(id);
        }
    }
    QJsonArray organisations;
    for (const QJsonValue& id : last[u"organisations"_s].toArray()) {
        if (holds(plan.organisations, id.toString())) {
            organisations.append(id);
        }
    }
    if (!last.isEmpty()) {
        last.insert(u"measures"_s, measures);
        last.insert(u"organisations"_s, organisations);
    }
    if (!holds(plan.organisations, last[u"organiser"_s].toString())) {
        last.remove(u"organiser"_s);
    }
    return last;
}

void QuickLog::keepChoices(const domain::Activity& activity) const
{
    QJsonObject last;
    for (const domain::Field<domain::Activity>& field : domain::fieldsOf<domain::Activity>()) {
        if (kRemembered.contains(QLatin1String(field.name))) {
            last.insert(QLatin1String(field.name), field.get(activity));
        }
    }
    QSettings().setValue(key(u"last"_s), QJsonDocument(last).toJson(QJsonDocument::Compact));
}

void QuickLog::save(Then then)
{
    domain::Activity row;
    row.id = domain::ActivityId::create();
    row.county = m_context.workspace.data().county.code;
    row.counties = {row.county};
    QStringList unreadable;
    for (const QString& field : m_form->fields()) { // also what is shown and was never touched
        for (const domain::Field<domain::Activity>& one : domain::fieldsOf<domain::Activity>()) {
            if (field == QLatin1String(one.name) && !one.set(row, m_form->editor(field)->value())) {
                unreadable.append(field);
            }
        }
    }
    row.end = row.start;
    row.organisations.removeAll(row.organiser);
    domain::ChangeSet changes;
    changes.add(row);
    const QList<domain::Problem> problems = m_context.workspace.problems(changes);
    if (!unreadable.isEmpty() || !problems.isEmpty()) {
        m_form->refuse(unreadable, problems);
        return;
    }
    const QString sentence = tr("“%1” on %2 is registered.").arg(row.title, domain::dateText(row.start));
    if (!m_context.apply(changes, tr("Log activity"), sentence)) {
        m_note->setText(tr("It could not be stored. What you typed is kept as a draft."));
        return;
    }
    keepChoices(row);
    clearDraft();
    Q_EMIT logged(row.id);
    if (then == Then::Close) {
        accept();
    } else {
        m_note->setText(sentence);
    }
}

} // namespace samordna::views
