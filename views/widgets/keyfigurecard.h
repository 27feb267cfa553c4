#pragma once

#include "views/widgets/contentbutton.h"

class QLabel;

namespace samordna::views {

/// One key figure of the overview: what it is, the figure, and a word beside it. Leads to the rows
/// it was counted from.
class KeyFigureCard final : public ContentButton
{
    Q_OBJECT

public:
    explicit KeyFigureCard(const QString& heading, QWidget* parent = nullptr);

    /// \a why is shown as the tool tip and read as the description.
    void setFigure(const QString& figure, const QString& beside, const QString& why = {});

private:
    QString m_heading;
    QLabel* m_figure;
    QLabel* m_beside;
};

} // namespace samordna::views
