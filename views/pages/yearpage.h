#pragma once

#include "views/page.h"

#include "views/year/yearwheel.h"

class QLabel;
class QPushButton;
class QToolButton;
class QTreeWidget;

namespace samordna::views {

class DialogService;
class Form;
class ReasonBar;
class RefreshWhenShown;
class SearchEditor;
struct YearPrint;

/// A year's reporting days, recurring meetings, deadlines and days of the office: as a wheel, and as a list by month
/// whose focus the wheel follows. Reporting days and the office's days are edited below the list. Recurring activities
/// are read off the GUI thread.
class YearPage final : public Page
{
    Q_OBJECT

public:
    /// \a dialogs is borrowed and outlives the page.
    YearPage(const PageContext& context, DialogService& dialogs, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QAction* mainAction() const override { return m_new; }
    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }
    /// The period's year, until another is chosen here.
    void setPeriod(const domain::Period& period) override;
    void changeDay() override { refresh(); }
    void focusFirst() override;
    bool commitEdits() override;

    [[nodiscard]] const YearSheet& sheet() const { return m_sheet; }

Q_SIGNALS:
    /// The page shows the file as it is.
    void refreshed();
    /// A file was written, or it was said why not.
    void saved();

private:
    QAction* addAction(const QString& text, const QKeySequence& keys);
    void makeActions();
    QWidget* makeTools();
    QWidget* makeChips();
    QWidget* makeForms();
    void makeLayout();
    void connectParts();
    void setYear(int year);
    void refresh();
    void read();
    void display();
    void fillList();
    void choose(int event);
    void showForm();
    void follow(int event);
    bool storeField(const QString& field);
    void addReporting();
    void decideDay();
    void addUsual();
    void withdraw(const QString& reason);
    bool apply(const domain::ChangeSet& changes, const QString& step);
    [[nodiscard]] const progress::YearEvent* current() const;
    [[nodiscard]] YearPrint printed() const;
    void save();
    void print();

    PageContext m_context;
    DialogService& m_dialogs;
    int m_year = 0;
    QList<domain::Activity> m_recurring;
    YearSheet m_sheet;
    int m_current = -1;
    QUuid m_wanted; ///< the row that was just made, until it is shown
    QUuid m_shown; ///< the row in the form: what is typed stays as long as it is the same
    RefreshWhenShown* m_refresh;
    int m_asked = 0; ///< answers to earlier questions are dropped
    QList<QAction*> m_actions;
    QAction* m_new = nullptr;
    QAction* m_decide = nullptr;
    QAction* m_usual = nullptr;
    QAction* m_withdraw = nullptr;
    QAction* m_previous = nullptr;
    QAction* m_next = nullptr;
    ReasonBar* m_reason;
    YearWheel* m_wheel;
    QTreeWidget* m_list;
    QLabel* m_yearLabel;
    QLabel* m_nextUp;
    QPushButton* m_usualButton;
    QList<QToolButton*> m_chips; ///< by YearEventKind
    Form* m_reportingForm = nullptr;
    Form* m_dayForm = nullptr;
    SearchEditor* m_recipient = nullptr;
};

} // namespace samordna::views
