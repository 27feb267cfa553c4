#pragma once

#include "views/page.h"
#include "views/widgets/rowlist.h"

class QCheckBox;
class QHBoxLayout;
class QLabel;

namespace samordna::views {

class FieldBox;
class Form;
class TextEditor;
class TypedDraft;

/// A short list of an activity's rows of one kind, under a heading. The chosen row's fields stand under it; a new one
/// is written in the line below the list; rows are withdrawn and taken back. Each change is stored at once, and what is
/// refused stays where it was typed, with a sentence.
class RowSection : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString heading;
        QString none; ///< what belongs here, while there is nothing
        QString newOne; ///< the line for a new one
        QString newPlace; ///< what is typed there is kept by this name, which is in no language
        QString add; ///< beside it
        QString chosen; ///< above the fields of the chosen one
        QString withdraw; ///< the chosen one; Delete
        QString restore; ///< the chosen one that is withdrawn
        QString reason; ///< that a withdrawn one is stored with
        QString added; ///< names of undo steps
        QString withdrew;
        QString restored;
    };

    /// \a isOpen: the rows may be changed.
    void show(const domain::ActivityId& activity, bool isOpen);
    /// The rows as they are stored now; what is being typed stays.
    void refresh();
    /// Stores what was typed; false when something is refused.
    bool commitEdits();
    [[nodiscard]] bool isDirty() const;
    /// False when there is no such row.
    bool choose(const QUuid& id);
    /// Those in force.
    [[nodiscard]] int count() const { return m_count; }

protected:
    RowSection(const PageContext& context, Words words, QWidget* parent);

    /// Reads the rows of activity(), withdrawn ones too, in the order they are shown.
    virtual void read() = 0;
    [[nodiscard]] virtual QList<ListedRow> listed() const = 0;
    /// A new row with \a text, whose identity is \a id.
    [[nodiscard]] virtual domain::ChangeSet added(const QUuid& id, const QString& text) const = 0;
    /// The row with \a id withdrawn; taken back when \a reason is empty.
    [[nodiscard]] virtual domain::ChangeSet withdrawn(const QUuid& id, const QString& reason) const = 0;
    /// Shows the fields of the row with \a id. \a isOther: another row was shown before.
    virtual void showFields(const QUuid& id, bool isOther) = 0;
    virtual bool store(const QString& field) = 0;

    void addTool(QAction* action);
    [[nodiscard]] const domain::ActivityId& activity() const { return m_activity; }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] QUuid chosen() const { return m_chosen; }
    /// Whose fields stand in the form; another than the chosen one while what was typed is being stored.
    [[nodiscard]] QUuid shown() const { return m_shown; }
    /// Stores what was typed into the form; false when something is refused.
    bool storeFields();
    [[nodiscard]] RowList& list() const { return *m_list; }
    [[nodiscard]] Form& form() const { return *m_form; }
    [[nodiscard]] const PageContext& context() const { return m_context; }

private:
    void build();
    bool addTyped();
    void takeChosen();
    void showChosen();
    void toggleWithdrawn();
    void bringIntoSight();

    PageContext m_context;
    Words m_words;
    domain::ActivityId m_activity;
    QUuid m_chosen;
    QUuid m_shown; ///< whose fields stand in the form
    int m_count = 0;
    bool m_isOpen = false;
    bool m_isWithdrawn = false; ///< the chosen one
    QList<ListedRow> m_listed; ///< as the list shows them
    QAction* m_withdraw;
    QHBoxLayout* m_tools; ///< owned by this widget's layout
    QLabel* m_none;
    RowList* m_list;
    QWidget* m_line; ///< for a new one
    TextEditor* m_new;
    FieldBox* m_newBox;
    QCheckBox* m_showWithdrawn;
    QLabel* m_chosenLabel; ///< above the form
    Form* m_form;
    TypedDraft* m_draft; ///< a child of the form
    TypedDraft* m_newDraft; ///< a child
};

} // namespace samordna::views
