#include "views/editors/typeddraft.h"

#include "views/editors/form.h"

#include <QLineEdit>
#include <QTimer>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kPause = 300; // ms
constexpr int kMostLetters = 200'000; // ten times what a field can hold; more is not worth writing at each pause
const QString kBeside = u"beside"_s; // no field of any entity

QJsonObject typedInto(const FieldEditor& editor)
{
    QJsonObject typed;
    if (!editor.value().isUndefined()) {
        typed.insert(u"value"_s, editor.value());
    }
    if (const auto* line = editor.findChild<QLineEdit*>()) { // however little of it can be read yet
        typed.insert(u"text"_s, line->text().left(kMostLetters));
    }
    return typed.value(u"value"_s).toString().size() > kMostLetters ? QJsonObject() : typed;
}

} // namespace

TypedDraft::TypedDraft(Form& form, domain::Entity entity, const QString& file)
    : TypedDraft(form, QList<Part>(), entity, file)
{
    m_form = &form;
    connect(&form, &Form::edited, this, &TypedDraft::touch);
    connect(&form, &Form::committed, this, &TypedDraft::keep);
    connect(&form, &Form::shown, this, &TypedDraft::keep);
}

TypedDraft::TypedDraft(QObject& owner, QList<Part> parts, domain::Entity entity, const QString& file)
    : QObject(&owner)
    , m_parts(std::move(parts))
    , m_store(file)
    , m_place{entity, {}, {}}
    , m_wait(new QTimer(this))
{
    m_wait->setSingleShot(true);
    m_wait->setInterval(kPause);
    connect(m_wait, &QTimer::timeout, this, &TypedDraft::keep);
    for (const Part& part : std::as_const(m_parts)) {
        connect(part.editor, &FieldEditor::edited, this, &TypedDraft::touch);
        connect(part.editor, &FieldEditor::committed, this, &TypedDraft::keep);
        connect(part.editor, &FieldEditor::shown, this, &TypedDraft::keep);
    }
}

void TypedDraft::setBeside(std::function<QJsonObject()> typed, std::function<void(const QJsonObject&)> put)
{
    m_besideTyped = std::move(typed);
    m_putBeside = std::move(put);
}

QList<TypedDraft::Part> TypedDraft::parts() const
{
    if (!m_form) {
        return m_parts;
    }
    QList<Part> parts;
    for (const QString& field : m_form->fields()) {
        parts.append({field, m_form->editor(field), m_form->box(field)});
    }
    return parts;
}

bool TypedDraft::isReadOnly() const
{
    return m_form ? m_form->isReadOnly() : !m_parts.isEmpty() && !m_parts.constFirst().editor->isEnabled();
}

void TypedDraft::touch()
{
    if (!m_isFilling) {
        m_wait->start();
    }
}

/// What is typed into a list of choices is no choice yet, and its editor does not tell of it.
void TypedDraft::watchLines()
{
    for (const Part& part : parts()) {
        if (auto* line = part.editor->findChild<QLineEdit*>(); line && !m_isWatching) {
            connect(line, &QLineEdit::textEdited, this, &TypedDraft::touch);
        }
    }
    m_isWatching = true;
}

bool TypedDraft::begin(const QString& row, const QString& part)
{
    if (row == m_place.row && part == m_place.part) {
        return false;
    }
    watchLines();
    m_wait->stop();
    clearNotes(std::exchange(m_noted, {}));
    m_place = {m_place.entity, row, part};
    m_isKept = false;
    const QJsonObject draft = row.isEmpty() || isReadOnly() ? QJsonObject() : m_store.typed(m_place);
    m_isFilling = true;
    if (m_putBeside && draft.contains(kBeside)) {
        m_putBeside(draft.value(kBeside).toObject());
        m_isKept = true;
    }
    for (const Part& each : parts()) {
        if (draft.contains(each.field)) {
            putBack(each, draft.value(each.field).toObject());
            m_isKept = true;
        }
    }
    m_isFilling = false;
    keep();
    return !m_noted.isEmpty();
}

void TypedDraft::putBack(const Part& part, const QJsonObject& typed)
{
    if (typed.contains(u"value")) {
        part.editor->type(typed.value(u"value"));
    }
    if (auto* line = part.editor->findChild<QLineEdit*>(); line && typed.contains(u"text")) {
        line->setText(typed.value(u"text").toString());
    } else if (!typed.contains(u"value")) { // a table's cell is a line also where the form has room for more
        part.editor->type(typed.value(u"text"));
    }
    if (part.editor->isDirty()) {
        m_noted.append(part.field);
        part.box->setCameBack(tr("You typed this before the program ended. It is not stored yet."));
    }
}

void TypedDraft::end()
{
    m_wait->stop();
    clearNotes(std::exchange(m_noted, {}));
    write({});
    m_place.row.clear();
    m_place.part.clear();
}

void TypedDraft::keep()
{
    if (m_isFilling || m_place.row.isEmpty()) {
        return;
    }
    m_wait->stop();
    QJsonObject draft;
    QStringList stored;
    for (const Part& part : parts()) {
        if (part.editor->isDirty()) {
            draft.insert(part.field, typedInto(*part.editor));
        } else if (m_noted.removeOne(part.field)) {
            stored.append(part.field);
        }
    }
    if (const QJsonObject beside = m_besideTyped ? m_besideTyped() : QJsonObject(); !beside.isEmpty()) {
        draft.insert(kBeside, beside);
    }
    clearNotes(stored);
    write(draft);
}

void TypedDraft::write(const QJsonObject& draft)
{
    if (m_place.row.isEmpty() || (draft.isEmpty() && !m_isKept)) {
        return;
    }
    QStringList own = m_besideTyped ? QStringList{kBeside} : QStringList();
    for (const Part& part : parts()) {
        own.append(part.field);
    }
    m_store.keep(m_place, own, draft);
    m_isKept = !draft.isEmpty();
}

void TypedDraft::clearNotes(const QStringList& fields)
{
    for (const Part& part : parts()) {
        if (fields.contains(part.field)) {
            part.box->setCameBack({});
        }
    }
}

} // namespace samordna::views
