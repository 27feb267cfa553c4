#pragma once

#include "models/progress/yearrows.h"

#include "views/year/yearwheel.h"

#include <QTreeWidget>

namespace samordna::views {

/// What is chosen on the year page: an event of the year, or a row that stands on no day. Below 0: none.
struct YearPlace
{
    int event = -1;
    int row = -1;

    friend bool operator==(const YearPlace&, const YearPlace&) = default;
};

/// A year's events by month, and after them the rows without a day and those that are withdrawn.
class YearList final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit YearList(QWidget* parent = nullptr);
    /// \a words: what each event is. Nothing is chosen afterwards.
    void fill(const YearSheet& sheet, const QStringList& words, const QList<progress::YearRow>& rows);
    /// Chooses without saying so; what is said of it in words.
    QString choose(const YearPlace& place);

Q_SIGNALS:
    /// By the user. A heading cannot be chosen.
    void chosen(const YearPlace& place);

protected:
    /// Headings are passed over: what is shown beside the list is always what the keyboard stands on.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void mousePressEvent(QMouseEvent* event) override;
    /// What is chosen stays in sight when the fields below take room.
    void resizeEvent(QResizeEvent* event) override;

private:
    QTreeWidgetItem* addHeading(const QString& words);
    void addEvents(const YearSheet& sheet, const QStringList& words);
    void addRows(const QList<progress::YearRow>& rows);
};

} // namespace samordna::views
