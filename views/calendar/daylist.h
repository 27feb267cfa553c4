#pragma once

#include "views/page.h"
#include "models/storage/activityquery.h"

#include <QDialog>

class QLabel;
class QListWidget;

namespace samordna::views {

/// All activities of a day in a list, with all of their words: what a cell of the calendar has no room for.
class DayList final : public QDialog
{
    Q_OBJECT

public:
    /// Those of \a day that \a query lets through.
    DayList(const PageContext& context, const storage::ActivityQuery& query, QDate day, QWidget* parent);

Q_SIGNALS:
    void chosen(const samordna::domain::ActivityId& activity, QDate day);
    void newAsked(QDate day);

private:
    void build();
    void fill(const base::Result<QList<storage::DayActivities>>& answer);
    void openCurrent();

    PageContext m_context;
    QDate m_day;
    QLabel* m_note;
    QListWidget* m_list;
};

} // namespace samordna::views
