#pragma once

#include "views/page.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace samordna::views {

/// The latest activities that serve a measure, and the way to all of them.
class MeasureActivities final : public QWidget
{
    Q_OBJECT

public:
    explicit MeasureActivities(const PageContext& context, QWidget* parent = nullptr);
    void show(const domain::MeasureId& measure);
    /// How many there are; the most that is counted is kMost.
    [[nodiscard]] int count() const { return m_count; }

    static constexpr int kMost = 50;

private:
    PageContext m_context;
    domain::MeasureId m_measure;
    int m_count = 0;
    QLabel* m_empty;
    QListWidget* m_list;
    QPushButton* m_all;
};

} // namespace samordna::views
