#pragma once

#include "models/domain/plandata.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace samordna::views {

/// Asks which measure another one shall wait for, where the work is. Hidden until it is asked; Enter adds, Esc takes it
/// away.
class WaitBar final : public QWidget
{
    Q_OBJECT

public:
    explicit WaitBar(QWidget* parent = nullptr);
    /// Offers every measure in force but \a measure and what it waits for already.
    void ask(const domain::PlanData& plan, const domain::MeasureId& measure);

Q_SIGNALS:
    void chosen(const samordna::domain::MeasureId& measure, const samordna::domain::MeasureId& before);
    /// The bar was left or has been answered.
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void answer();
    void leave();

    domain::MeasureId m_measure;
    QLabel* m_question;
    QComboBox* m_choice;
};

} // namespace samordna::views
