#include "views/editors/typeddraft.h"

#include "views/editors/form.h"
#include "views/editors/typedvalue.h"

#include <QLineEdit>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kPause = 300; // ms
const QString kBeside = u"beside"_s; // no field of any entity

} // namespace

TypedDraft::TypedDraft(Form& form, domain::Entity entity, const DraftStore& store)
    : TypedDraft(form, QList<Part>(), entity, store)
{
    m_form = &form;
    connect(&form, &Form::edited, this, &TypedDraft::touch);
    connect(&form, &Form::committed, this, &TypedDraft::keep);
    connect(&form, &Form::shown, this, &TypedDraft::keep);
}

TypedDraft::TypedDraft(QObject& owner, QList<Part> parts, domain::Entity entity, const DraftStore& store)
    : QObject(&owner)
    , m_parts(std::move(parts))
    , m_store(store)
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

void TypedDraft::setBeside(Beside beside)
{
    m_beside = std::move(beside);
}

QString TypedDraft::sentence()
{
    return tr("You typed this before the program ended. It is not stored yet.");
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
    clearAllNotes();
    m_place = {m_place.entity, row, part};
    m_isKept = false;
    const QJsonObject draft = row.isEmpty() || isReadOnly() ? QJsonObject() : m_store.typed(m_place);
    m_isFilling = true;
    if (m_beside.put && draft.contains(kBeside)) {
        m_beside.put(draft.value(kBeside).toObject());
        m_isKept = true;
        m_isBesideNoted = true;
        noteBeside(sentence());
    }
    for (const Part& each : parts()) {
        if (draft.contains(each.field)) {
            putBack(each, draft.value(each.field).toObject());
            m_isKept = true;
        }
    }
    m_isFilling = false;
    keep();
    return !m_noted.isEmpty() || m_isBesideNoted;
}

QWidget* TypedDraft::cameBackAt(const DraftPlace& place) const
{
    const QList<Part> all = parts();
    const auto at =
        std::find_if(all.cbegin(), all.cend(), [this](const Part& part) { return m_noted.contains(part.field); });
    return place == m_place && at != all.cend() ? at->editor->control() : nullptr;
}

void TypedDraft::putBack(const Part& part, const QJsonObject& typed)
{
    typeBack(*part.editor, typed);
    if (part.editor->isDirty()) {
        m_noted.append(part.field);
        part.box->setCameBack(sentence());
    }
}

void TypedDraft::end()
{
    m_wait->stop();
    clearAllNotes();
    write({});
    m_place.row.clear();
    m_place.part.clear();
}

void TypedDraft::letGo(const QList<DraftPlace>& places)
{
    if (places.contains(m_place)) {
        letGo();
    }
}

void TypedDraft::letGo()
{
    m_isFilling = true;
    for (const Part& part : parts()) {
        if (m_noted.contains(part.field)) {
            part.editor->showAgain();
            part.box->setProblem({});
        }
    }
    if (m_isBesideNoted) {
        m_beside.put({});
    }
    m_isFilling = false;
    clearAllNotes();
    keep();
    Q_EMIT dropped();
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
    if (const QJsonObject beside = m_beside.typed ? m_beside.typed() : QJsonObject(); !beside.isEmpty()) {
        draft.insert(kBeside, beside);
    } else if (std::exchange(m_isBesideNoted, false)) {
        noteBeside({});
    }
    clearNotes(stored);
    write(draft);
}

void TypedDraft::write(const QJsonObject& draft)
{
    if (m_place.row.isEmpty() || (draft.isEmpty() && !m_isKept)) {
        return;
    }
    QStringList own = m_beside.typed ? QStringList{kBeside} : QStringList();
    for (const Part& part : parts()) {
        own.append(part.field);
    }
    m_store.keep(m_place, own, draft);
    m_isKept = !draft.isEmpty();
}

void TypedDraft::noteBeside(const QString& sentence) const
{
    if (m_beside.note) {
        m_beside.note(sentence);
    }
}

void TypedDraft::clearAllNotes()
{
    clearNotes(std::exchange(m_noted, {}));
    if (std::exchange(m_isBesideNoted, false)) {
        noteBeside({});
    }
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
