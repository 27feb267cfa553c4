#pragma once

#include "views/page.h"

class QCheckBox;
class QToolButton;

namespace samordna::views {

class DateEditor;
class DraftStore;
class FieldBox;
class FieldEditor;
class FlowLayout;
class TextEditor;
class TypedDraft;

/// A milestone's title and day, beside each other where there is room; each says below itself why it is refused.
struct MilestoneFields
{
    MilestoneFields(const QString& titleName, const QString& dayName, QDate today, QWidget* parent);

    TextEditor* title;
    DateEditor* day;
    FieldBox* titleBox;
    FieldBox* dayBox;
    FlowLayout* line; ///< holds both; to be given to the parent's layout

    /// Keeps what is typed into them. Owned by \a owner.
    [[nodiscard]] TypedDraft* draft(QObject& owner, const DraftStore& store) const;

    /// Reads the day into \a read; false, and the field says why, when it cannot be read. \a field names it.
    bool readDay(QDate& read, const QString& field) const;
    /// Marks the fields that \a changes break rules of; true when none is broken. The day stands for \a dayField.
    bool check(const workspace::Workspace& space, const domain::ChangeSet& changes, const QString& dayField) const;
};

/// One milestone: ticked off, renamed, moved to another day or taken away, each stored at once. What is refused stays
/// where it was typed, with a sentence.
class MilestoneRow final : public QWidget
{
    Q_OBJECT

public:
    explicit MilestoneRow(const PageContext& context, QWidget* parent = nullptr);
    /// Shows \a milestone as it is stored now; what is being typed stays.
    void show(const domain::Milestone& milestone);
    [[nodiscard]] const domain::MilestoneId& id() const { return m_milestone.id; }
    /// Stores what is typed; false when something is refused.
    bool commitEdits();

private:
    void setDone(bool done);
    bool storeTitle();
    bool storeDay();
    bool store(FieldEditor& editor, const domain::Milestone& after, const QString& step);
    void withdraw();
    [[nodiscard]] bool isDone() const { return m_milestone.done.isValid(); }
    [[nodiscard]] QString dayField() const;

    PageContext m_context;
    domain::Milestone m_milestone;
    QCheckBox* m_done;
    MilestoneFields m_fields;
    QToolButton* m_drop;
    TypedDraft* m_draft; ///< a child
};

} // namespace samordna::views
