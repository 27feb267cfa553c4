#pragma once

#include "views/page.h"
#include "models/domain/activity.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace samordna::items {
class ActivityTableModel;
}

namespace samordna::views {

class ActivityEditor;
class ActivityView;
class BulkCommands;
class ColumnChooser;
class EmptyNote;
class FilterChip;
class ReasonBar;

/// All activities as a table that can be any length, with the selected one's fields beside it.
class ActivitiesPage final : public Page
{
    Q_OBJECT

public:
    ActivitiesPage(const PageContext& context, const domain::Period& period, QWidget* parent = nullptr);
    ~ActivitiesPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QAction* mainAction() const override { return m_new; }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    void setPeriod(const domain::Period& period) override;
    void focusFirst() override;
    bool commitEdits() override;
    void changeDay() override;
    [[nodiscard]] std::optional<Why> why() const override;

    /// Only those that start within \a period.
    void showPeriod(const domain::Period& period);
    /// Only those of \a period that have been held and have no result.
    void showWithoutResult(const domain::Period& period);
    /// Only those that serve \a measure, of all time.
    void showMeasure(const domain::MeasureId& measure);
    /// Selects the activity; filters that hide it are taken away.
    void showActivity(const domain::ActivityId& activity);

private:
    enum class Show { Period, All, LacksResult };

    /// How many each filter shows; below 0: not known.
    struct Counts
    {
        qint64 period = -1;
        qint64 all = -1;
        qint64 lacksResult = -1;
    };

    void paintEvent(QPaintEvent* event) override;
    void buildActions();
    void buildLayout();
    QWidget* buildFilters();
    void buildCopy();
    void onChanged(const workspace::ChangeNotice& notice);
    /// Counted off the GUI thread: a period of a million activities takes its time.
    void refreshCounts();
    void showCounts(const Counts& counts);
    void refreshEmpty();
    void refreshActions();
    void ask();
    void setShow(Show show);
    void showOfPeriod(const domain::Period& period, Show show);
    void keepCurrent();
    void onCurrentChanged(const QModelIndex& current);
    void showCurrent();
    void onEmptyPressed();
    void begin();
    void duplicate();
    void askWhy();
    void withdraw(const QString& reason);
    void restore();
    /// Further activities of the current one's series.
    void extendSeries();
    void apply(const domain::ChangeSet& changes, const QString& step, const QString& sentence);
    void store(
        const domain::Activity& before, const domain::Activity& after, const QString& step, const QString& sentence);
    [[nodiscard]] std::optional<domain::Activity> current() const;

    PageContext m_context;
    domain::Period m_period;
    Show m_show = Show::Period;
    domain::MeasureId m_measure; ///< filtered by; null: by none
    domain::ActivityKind m_lastKind = domain::ActivityKind::Meeting;
    domain::ActivityId m_wanted; ///< the current row, also while its key is on its way
    items::ActivityTableModel* m_model; ///< owned
    ActivityView* m_view;
    BulkCommands* m_bulk;
    ActivityEditor* m_editor;
    QSplitter* m_splitter;
    QStackedWidget* m_list;
    EmptyNote* m_empty;
    ReasonBar* m_reason;
    QLineEdit* m_text;
    QComboBox* m_kind;
    QList<std::pair<Show, FilterChip*>> m_chips;
    FilterChip* m_measureChip;
    QAction* m_new;
    QAction* m_duplicate;
    QAction* m_withdraw;
    QAction* m_restore;
    QAction* m_showWithdrawn;
    QAction* m_extend;
    ColumnChooser* m_columns; ///< the header's
    QTimer m_typing; ///< a burst of letters is one question
    QTimer m_counting; ///< a burst of changes is counted once
    int m_asked = 0; ///< answers to earlier questions are dropped
    bool m_isLeaving = false; ///< what was typed is stored because another row was chosen
    bool m_isReturning = false; ///< the selection goes back to a row with something refused
};

} // namespace samordna::views
