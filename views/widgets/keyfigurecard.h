#pragma once

#include "views/widgets/contentbutton.h"

class QLabel;
class QToolButton;

namespace samordna::views {

/// One key figure of the overview: what it is, the figure, and a word beside it. Leads to the rows
/// it was counted from, and to why it is what it is.
class KeyFigureCard final : public ContentButton
{
    Q_OBJECT

public:
    explicit KeyFigureCard(const QString& heading, QWidget* parent = nullptr);

    void setFigure(const QString& figure, const QString& beside);
    /// One line that is shown as the tool tip and read as the description.
    void setWhy(const QString& why);

Q_SIGNALS:
    /// The small "?" was pressed, or chosen in the context menu.
    void whyRequested();

private:
    QString m_heading;
    QLabel* m_figure;
    QLabel* m_beside;
    QToolButton* m_why;
};

} // namespace samordna::views
