#pragma once

#include "views/pages/periodlines.h"

#include <QTableView>

class QStandardItemModel;

namespace samordna::views {

/// The periods of one kind, newest first: state, when and by whom, the figure as frozen and now, what has moved.
class PeriodList final : public QTableView
{
    Q_OBJECT

public:
    explicit PeriodList(QWidget* parent = nullptr);

    /// Keeps the chosen period where it is still there.
    void setLines(const QList<PeriodLine>& lines);
    /// Does nothing for a period that is not listed.
    void choose(const domain::Period& period);
    /// Null while the list is empty.
    [[nodiscard]] domain::Period chosen() const;

Q_SIGNALS:
    void periodChosen(const samordna::domain::Period& period);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitRows();
    QStandardItemModel* m_model;
    QList<PeriodLine> m_lines;
    bool m_isFilling = false; ///< the selection is moved by us
};

} // namespace samordna::views
