#pragma once

#include "models/domain/period.h"

#include <QToolButton>

class QMenu;

namespace samordna::views {

/// The button with the chosen period, and its menu: earlier and later, the kinds of period, and a
/// span of one's own.
class PeriodChooser final : public QToolButton
{
    Q_OBJECT

public:
    explicit PeriodChooser(QWidget* parent = nullptr);

    /// Shows \a period without sending periodChosen().
    void setPeriod(const domain::Period& period);
    [[nodiscard]] const domain::Period& period() const { return m_period; }
    void choosePrevious();
    void chooseNext();

Q_SIGNALS:
    void periodChosen(const samordna::domain::Period& period);
    void ownSpanRequested();

private:
    void fillMenu();
    void choose(const domain::Period& period);
    void chooseKind(domain::PeriodKind kind);

    domain::Period m_period;
    QMenu* m_menu;
};

} // namespace samordna::views
