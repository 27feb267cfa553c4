#pragma once

#include "views/page.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace samordna::views {

/// What a measure comes from and what became of it in other plans, as lines to follow, and what was said of the earlier
/// ones. Hidden for a measure that has neither.
class MeasureOrigin final : public QWidget
{
    Q_OBJECT

public:
    explicit MeasureOrigin(const PageContext& context, QWidget* parent = nullptr);
    void show(const domain::MeasureId& measure);

private:
    void addLink(const QString& text, const domain::MeasureId& to);
    void addHistory(const domain::MeasureId& measure);
    void clear();

    PageContext m_context;
    QVBoxLayout* m_links; ///< owned by this widget
    QPushButton* m_more;
    QLabel* m_history;
};

} // namespace samordna::views
