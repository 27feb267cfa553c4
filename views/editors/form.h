#pragma once

#include "views/editors/fieldeditor.h"
#include "models/domain/fields.h"
#include "models/domain/rules.h"

#include <QHash>
#include <QList>

class QLabel;
class QVBoxLayout;

namespace samordna::views {

/// A field with its name above and, when it is refused, the reason below.
class FieldBox final : public QWidget
{
    Q_OBJECT

public:
    enum class Heading { Shown, Hidden };

    FieldBox(const QString& name, FieldEditor* editor, Heading heading, QWidget* parent = nullptr);
    /// Takes the mark away when \a sentence is empty.
    void setProblem(const QString& sentence);
    [[nodiscard]] bool hasProblem() const;
    /// What is typed is not stored, and a sentence says why.
    [[nodiscard]] bool isRefused() const;
    /// The focus, and into sight.
    void lead();
    /// A caption under the field: what was said the period before.
    void setNote(const QString& note);
    /// \a sentence stands there instead until it is empty: that what is typed came back.
    void setCameBack(const QString& sentence);

private:
    void styleLabels();
    void showNote();
    void changeEvent(QEvent* event) override;

    FieldEditor* m_editor; ///< a child
    QLabel* m_name; ///< null when the editor says its own name
    QLabel* m_problem;
    QLabel* m_note;
    QString m_said;
    QString m_cameBack;
};

/// Leads to the first field in sight under \a within that is refused; false when none is.
bool leadToRefused(const QWidget& within);

/// Why what is typed into \a editor cannot be taken as \a name, and how it is written.
[[nodiscard]] QString unreadableSentence(const QString& name, const FieldEditor& editor);

/// Fields of one record, by their names in domain::fieldsOf().
class Form final : public QWidget
{
    Q_OBJECT

public:
    struct Part
    {
        const char* field;
        FieldEditor* editor; ///< taken over
    };

    explicit Form(QWidget* parent = nullptr);

    /// Fields that stand side by side where there is room.
    void add(std::initializer_list<Part> parts);
    /// Anything else, in its place among the fields.
    void addWidget(QWidget* widget);
    [[nodiscard]] FieldEditor* editor(const QString& field) const;
    [[nodiscard]] FieldBox* box(const QString& field) const;
    [[nodiscard]] QStringList fields() const { return m_order; }

    /// Shows a record. Fields that hold something typed and not yet stored are left alone when \a
    /// keep says so.
    enum class Typed { Keep, Drop };
    template <class E>
    void show(const E& row, Typed typed);
    /// Writes one field into \a row. False, and the field is marked, when something typed cannot be read.
    template <class E>
    bool read(const QString& name, E& row);
    /// The same of all fields, and all are marked that are refused, as refuse() does.
    template <class E>
    bool readAll(E& row);

    /// Shows one field of a record as it is stored now.
    template <class E>
    void showField(const QString& name, const E& row);

    /// What happens to the focus when a field is refused: a form that is saved as a whole leads to
    /// it, a field that is left does not hold it.
    enum class Lead { ToFirst, Nowhere };
    /// Marks the fields that have problems and clears the others. Returns the problems of fields
    /// that are not in this form.
    QList<domain::Problem> mark(const QList<domain::Problem>& problems, Lead lead);
    void markUnreadable(const QString& field);
    /// Marks what cannot be read and, of what can, what breaks a rule, so that all can be mended before the form is
    /// saved anew; leads to the first of them.
    void refuse(const QStringList& unreadable, const QList<domain::Problem>& problems);
    /// A field was left that is stored later, with all of the form: marks it when what it holds cannot be read or, with
    /// the others, breaks a rule. \a row: what is shown, as it is stored.
    template <class E>
    void judgeLeft(const QString& name, E row);
    /// Takes the marks off the fields that are right by now, also by what was written in another.
    template <class E>
    void unmarkMended(E row);
    void clearMark(const QString& field);
    void clearMarks();
    [[nodiscard]] bool hasMarks() const;
    /// True when something is typed that is not stored.
    [[nodiscard]] bool isDirty() const;
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }

Q_SIGNALS:
    void committed(const QString& field);
    void edited();
    /// A record, or one field of it, is shown as it is stored.
    void shown();

private:
    void addPart(const Part& part, QWidget* line);
    void markOne(const domain::Problem& problem);
    /// Writes what can be read of what was typed into \a row, and returns the fields that cannot.
    template <class E>
    QStringList readWhatCan(E& row) const;

    QVBoxLayout* m_layout; ///< owned by this widget
    QStringList m_order;
    QHash<QString, FieldEditor*> m_editors;
    QHash<QString, FieldBox*> m_boxes;
    bool m_isReadOnly = false;
};

template <class E>
void Form::show(const E& row, Typed typed)
{
    for (const domain::Field<E>& field : domain::fieldsOf<E>()) {
        const QString name = QString::fromLatin1(field.name);
        FieldEditor* it = editor(name);
        if (it && (typed == Typed::Drop || !it->isDirty())) {
            it->show(field.get(row));
            clearMark(name);
        }
    }
    Q_EMIT shown();
}

template <class E>
void Form::showField(const QString& name, const E& row)
{
    for (const domain::Field<E>& field : domain::fieldsOf<E>()) {
        if (name == QLatin1String(field.name) && editor(name)) {
            editor(name)->show(field.get(row));
            clearMark(name);
        }
    }
    Q_EMIT shown();
}

template <class E>
bool Form::read(const QString& name, E& row)
{
    for (const domain::Field<E>& field : domain::fieldsOf<E>()) {
        if (name == QLatin1String(field.name) && editor(name)) {
            if (!editor(name)->isDirty()) {
                return true; // untouched: what is shown may be rounded
            }
            if (!field.set(row, editor(name)->value())) {
                markUnreadable(name);
                return false;
            }
        }
    }
    return true;
}

template <class E>
bool Form::readAll(E& row)
{
    const QStringList unreadable = readWhatCan(row);
    if (!unreadable.isEmpty()) {
        refuse(unreadable, domain::problems(row));
    }
    return unreadable.isEmpty();
}

template <class E>
QStringList Form::readWhatCan(E& row) const
{
    QStringList unreadable;
    for (const domain::Field<E>& field : domain::fieldsOf<E>()) {
        const QString name = QString::fromLatin1(field.name);
        const FieldEditor* it = editor(name);
        if (it && it->isDirty() && !field.set(row, it->value())) {
            unreadable.append(name);
        }
    }
    return unreadable;
}

template <class E>
void Form::judgeLeft(const QString& name, E row)
{
    if (readWhatCan(row).contains(name)) {
        markUnreadable(name);
        return;
    }
    clearMark(name);
    for (const domain::Problem& problem : domain::problems(row)) {
        if (problem.field == name) {
            markOne(problem);
        }
    }
}

template <class E>
void Form::unmarkMended(E row)
{
    QStringList wrong = readWhatCan(row);
    for (const domain::Problem& problem : domain::problems(row)) {
        wrong.append(problem.field);
    }
    for (const QString& name : std::as_const(m_order)) {
        if (!wrong.contains(name)) {
            clearMark(name);
        }
    }
}

} // namespace samordna::views
