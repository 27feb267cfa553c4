#include "views/editors/typeddraft.h"

#include "views/editors/form.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QSettings>
#include <QTimer>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kPause = 300; // ms
constexpr int kMostLetters = 200'000; // ten times what a field can hold; more is not worth writing at each pause

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

TypedDraft::TypedDraft(Form& form, QString name, const QString& file)
    : QObject(&form)
    , m_form(form)
    , m_wait(new QTimer(this))
{
    const QByteArray hash = QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256).toHex();
    m_group = u"typed/"_s + QString::fromLatin1(hash.first(16)) + u'/' + std::move(name) + u'/';
    m_wait->setSingleShot(true);
    m_wait->setInterval(kPause);
    connect(m_wait, &QTimer::timeout, this, &TypedDraft::keep);
    connect(&form, &Form::edited, m_wait, qOverload<>(&QTimer::start));
    connect(&form, &Form::committed, this, &TypedDraft::keep);
    connect(&form, &Form::shown, this, &TypedDraft::keep);
}

/// What is typed into a list of choices is no choice yet, and the form does not tell of it.
void TypedDraft::watchLines()
{
    for (const QString& field : m_form.fields()) {
        if (auto* line = m_form.editor(field)->findChild<QLineEdit*>(); line && !m_isWatching) {
            connect(line, &QLineEdit::textEdited, m_wait, qOverload<>(&QTimer::start));
        }
    }
    m_isWatching = true;
}

bool TypedDraft::begin(const QString& row)
{
    if (row == m_row) {
        return false;
    }
    watchLines();
    m_wait->stop();
    clearNotes(std::exchange(m_noted, {}));
    m_row = row;
    const QByteArray kept =
        m_row.isEmpty() || m_form.isReadOnly() ? QByteArray() : QSettings().value(key()).toByteArray();
    const QJsonObject draft = QJsonDocument::fromJson(kept).object();
    m_isKept = !draft.isEmpty();
    m_isFilling = true;
    for (const QString& field : m_form.fields()) {
        if (draft.contains(field)) {
            putBack(*m_form.editor(field), field, draft.value(field).toObject());
        }
    }
    m_isFilling = false;
    keep();
    return !m_noted.isEmpty();
}

void TypedDraft::putBack(FieldEditor& editor, const QString& field, const QJsonObject& typed)
{
    if (typed.contains(u"value")) {
        editor.type(typed.value(u"value"));
    }
    if (auto* line = editor.findChild<QLineEdit*>(); line && typed.contains(u"text")) {
        line->setText(typed.value(u"text").toString());
    }
    if (editor.isDirty()) {
        m_noted.append(field);
        m_form.box(field)->setNote(tr("You typed this before the program ended. It is not stored yet."));
    }
}

void TypedDraft::end()
{
    m_wait->stop();
    clearNotes(std::exchange(m_noted, {}));
    write({});
    m_row.clear();
}

void TypedDraft::keep()
{
    if (m_isFilling || m_row.isEmpty()) {
        return;
    }
    m_wait->stop();
    QJsonObject draft;
    QStringList stored;
    for (const QString& field : m_form.fields()) {
        const FieldEditor* editor = m_form.editor(field);
        if (editor->isDirty()) {
            draft.insert(field, typedInto(*editor));
        } else if (m_noted.removeOne(field)) {
            stored.append(field);
        }
    }
    clearNotes(stored);
    write(draft.isEmpty() ? QByteArray() : QJsonDocument(draft).toJson(QJsonDocument::Compact));
}

void TypedDraft::write(const QByteArray& draft)
{
    if (draft.isEmpty() && !m_isKept) {
        return;
    }
    QSettings settings;
    if (draft.isEmpty()) {
        settings.remove(key());
    } else {
        settings.setValue(key(), draft);
        settings.sync(); // the program may be killed
    }
    m_isKept = !draft.isEmpty();
}

void TypedDraft::clearNotes(const QStringList& fields)
{
    for (const QString& field : fields) {
        m_form.box(field)->setNote({});
    }
}

QString TypedDraft::key() const
{
    return m_group + m_row;
}

} // namespace samordna::views
