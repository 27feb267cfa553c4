#pragma once

#include "views/page.h"

class QLabel;
class QPushButton;

namespace samordna::views {

class ActionPoints;
class AgendaItems;

/// An activity's agenda with its decisions, and what was promised there. Each change is stored at once. The minutes can
/// be copied as text.
class AgendaPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit AgendaPanel(const PageContext& context, QWidget* parent = nullptr);

    /// Of a stored activity. What was typed is kept while the activity is the same, so commitEdits() comes before
    /// another.
    void show(const domain::Activity& activity);
    /// Of one that is not stored yet: \a copied points come with it when it is.
    void showUnstored(int copied);
    /// Stores what was typed; false when something is refused.
    bool commitEdits();
    [[nodiscard]] bool isDirty() const;
    /// Points of the agenda and action points in force.
    [[nodiscard]] int count() const;
    /// Chooses a point of either list and gives it the focus.
    void choose(const QUuid& point);

Q_SIGNALS:
    /// count() may be another.
    void counted();

private:
    void refresh();
    void copyMinutes();

    PageContext m_context;
    domain::ActivityId m_activity; ///< null while it is not stored
    bool m_isOpen = false;
    QLabel* m_unstored;
    QWidget* m_content;
    AgendaItems* m_agenda;
    ActionPoints* m_points;
    QPushButton* m_copy;
    QLabel* m_copied;
};

} // namespace samordna::views
