#pragma once

#include "models/domain/period.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QPushButton;

namespace samordna::views {

class DraftStore;

/// Asks for a period from one day to another.
class SpanDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SpanDialog(const domain::Period& now, QWidget* parent = nullptr);

    /// Nothing when the last day is before the first.
    [[nodiscard]] std::optional<domain::Period> span() const;
    /// What is filled in comes back should the program be killed (dialogdraft.h).
    void keepTyped(const DraftStore& store);

private:
    void check();

    QDateEdit* m_first;
    QDateEdit* m_last;
    QLabel* m_problem;
    QPushButton* m_ok;
};

} // namespace samordna::views
