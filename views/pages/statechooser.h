#pragma once

#include "models/progress/asknown.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace samordna::views {

/// Which period, and in which state: now, as frozen, or as known on a day.
class StateChooser final : public QWidget
{
    Q_OBJECT

public:
    /// \a side begins the accessible names: "Then", "Now".
    StateChooser(const QString& side, QDate today, QWidget* parent = nullptr);

    /// What can be chosen; what is chosen stays where it still can be. Sends nothing.
    void setChoices(const QList<domain::Period>& periods, const QList<domain::FrozenPeriod>& rows);
    /// Sends nothing. A period that is not among the choices is added.
    void setState(const progress::AsKnown& state);
    [[nodiscard]] progress::AsKnown state() const;

Q_SIGNALS:
    void changed();

private:
    void fillStates();

    QList<domain::FrozenPeriod> m_rows;
    QComboBox* m_period;
    QComboBox* m_state;
    QDateEdit* m_day;
};

} // namespace samordna::views
