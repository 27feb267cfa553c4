#pragma once

#include "models/progress/yearrows.h"

#include "views/page.h"

namespace samordna::views {

class ReasonBar;

/// The year page's actions on what it keeps: reporting days, assignments, recurring activities and days of the office.
/// Each writes one undo step.
class YearCommands final : public QObject
{
    Q_OBJECT

public:
    /// \a page is borrowed and owns this; \a reason is borrowed and outlives it.
    YearCommands(const PageContext& context, ReasonBar& reason, QWidget* page);

    /// What is chosen. A klämdag and the yearly account come from no row: \a day alone tells of them.
    struct Choice
    {
        progress::YearRef ref;
        QDate day; ///< null for a row without one
        bool isWorkingDay = true;
        bool isWithdrawn = false;
    };
    /// Enables what can be done with it.
    void setChoice(const Choice& choice);

    QAction* const newReporting; ///< all owned by the page
    QAction* const decide;
    QAction* const usual;
    QAction* const withdraw;
    QAction* const takeBack;

Q_SIGNALS:
    /// This row was made or came back: it is to be shown, and written in when \a isNew.
    void made(const progress::YearRef& ref, bool isNew);
    /// The chosen day is decided about already: it is to be written in.
    void editRequested();

private:
    [[nodiscard]] QString titleOf(const progress::YearRef& ref) const;
    template <class E>
    void add(E row, const QString& step);
    void addReporting();
    void decideDay();
    void addUsual();
    void askWhy();
    void withdrawRow(const QString& reason);
    void takeRowBack();

    PageContext m_context;
    ReasonBar& m_reason;
    Choice m_choice;
    progress::YearRef m_asked; ///< what the reason is asked for
};

} // namespace samordna::views
