#pragma once

#include "views/page.h"

#include "views/pages/yearlist.h"

class QLabel;
class QPushButton;

namespace samordna::views {

enum class MenuPlace;
class DialogService;
class ReasonBar;
class RefreshWhenShown;
class YearCommands;
class YearForms;
class YearKinds;
class YearOutput;
struct YearPrint;

/// A year's reporting days, recurring meetings, deadlines and days of the office: as a wheel, and as a list by month
/// whose focus the wheel follows. What is kept here is edited below the list. Recurring activities are read off the GUI
/// thread.
class YearPage final : public Page
{
    Q_OBJECT

public:
    /// \a dialogs is borrowed and outlives the page.
    YearPage(const PageContext& context, DialogService& dialogs, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QAction* mainAction() const override;
    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }
    /// The period's year, until another is chosen here.
    void setPeriod(const domain::Period& period) override;
    void changeDay() override { refresh(); }
    /// A reporting day, an assignment, a recurring activity or a day of the office: in the year where it is next, or
    /// among the rows without a day or withdrawn.
    bool showRow(domain::Entity entity, const QUuid& id) override;
    void focusFirst() override;
    bool focusFilter() override;
    bool commitEdits() override;
    [[nodiscard]] std::optional<items::ViewState> viewState() const override;
    void showView(const items::ViewState& state) override;

    [[nodiscard]] const YearSheet& sheet() const { return m_sheet; }

Q_SIGNALS:
    /// The page shows the file as it is.
    void refreshed();
    /// A file was written, or it was said why not.
    void saved();

private:
    QAction* addAction(const QString& text, MenuPlace place, const QKeySequence& keys = {});
    void makeActions();
    QWidget* makeTools();
    void makeLayout();
    void connectParts();
    void setYear(int year);
    void refresh();
    void read();
    void display();
    void gather();
    void sayNext(const QList<progress::YearEvent>& all);
    [[nodiscard]] YearPlace placeOf(const progress::YearRef& ref) const;
    [[nodiscard]] YearPlace firstPlace() const;
    void choose(const YearPlace& place);
    void follow();
    void bring(const progress::YearRef& ref, bool isNew);
    [[nodiscard]] const progress::YearEvent* currentEvent() const;
    [[nodiscard]] const progress::YearRow* currentRow() const;
    [[nodiscard]] progress::YearRef currentRef() const;
    [[nodiscard]] YearPrint printed() const;

    PageContext m_context;
    int m_year = 0;
    int m_periodYear = 0; ///< the window's
    QList<domain::Activity> m_recurring;
    YearSheet m_sheet;
    QList<progress::YearRow> m_rows; ///< without a day; then withdrawn, where they are shown
    YearPlace m_current;
    progress::YearRef m_wanted; ///< to be chosen as soon as the page shows the file as it is
    RefreshWhenShown* m_refresh;
    int m_asked = 0; ///< answers to earlier questions are dropped
    ReasonBar* m_reason;
    YearCommands* m_commands;
    YearOutput* m_output;
    YearKinds* m_kinds;
    YearWheel* m_wheel;
    YearList* m_list;
    YearForms* m_forms;
    QList<QAction*> m_actions;
    QAction* m_previous = nullptr;
    QAction* m_next = nullptr;
    QAction* m_showWithdrawn = nullptr;
    QLabel* m_yearLabel;
    QLabel* m_nextUp;
    QPushButton* m_usualButton;
};

} // namespace samordna::views
