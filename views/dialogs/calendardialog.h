#pragma once

#include "models/domain/period.h"
#include "models/exchange/duedays.h"

#include <QDialog>
#include <QMap>

class QCheckBox;
class QPushButton;

namespace samordna::views {

/// Asks which kinds of due days go into a calendar for other programs, and says how many there are of each.
class CalendarDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a now: what is chosen at first, of the kinds that there are.
    CalendarDialog(const domain::Period& period, const QList<exchange::DueDay>& days,
        const QList<exchange::DueKind>& now, QWidget* parent = nullptr);

    /// In the order of DueKind. What could not be chosen, since there is none of it, stays as it was.
    [[nodiscard]] QList<exchange::DueKind> kinds() const;

private:
    void refresh();

    QList<exchange::DueKind> m_before;
    QMap<exchange::DueKind, QCheckBox*> m_boxes;
    QPushButton* m_export;
};

} // namespace samordna::views
