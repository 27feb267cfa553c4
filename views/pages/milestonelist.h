#pragma once

#include "views/page.h"

class QLineEdit;
class QVBoxLayout;

namespace samordna::views {

class DateEditor;

/// The steps of a measure as a list to tick off. Each change is stored at once.
class MilestoneList final : public QWidget
{
    Q_OBJECT

public:
    explicit MilestoneList(const PageContext& context, QWidget* parent = nullptr);
    void show(const domain::MeasureId& measure);
    void refresh();
    /// False when something typed is refused.
    bool commitEdits();

private:
    void addRow(const domain::Milestone& milestone);
    void addTyped();
    void withdraw(const domain::Milestone& milestone);

    PageContext m_context;
    domain::MeasureId m_measure;
    QList<domain::Milestone> m_shown;
    bool m_isReadOnly = false;
    QVBoxLayout* m_rows; ///< owned by this widget
    QLineEdit* m_new;
    DateEditor* m_newDue;
};

} // namespace samordna::views
