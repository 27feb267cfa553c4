#pragma once

#include "views/words/why.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QScrollArea;
class QStandardItemModel;
class QTableView;
class QToolButton;

namespace samordna::views {

/// The answer to "why this figure?", beside the figure: how it came about, the rule, what it is made of and what was
/// left out. Hinders nothing behind it; Esc closes it, and the focus returns to where it was.
class WhyPanel final : public QFrame
{
    Q_OBJECT

public:
    /// Lies over \a ground, within its borders.
    explicit WhyPanel(QWidget* ground);

    /// Shows \a why next to \a beside (in the ground's coordinates) and takes the focus.
    void present(const Why& why, const QRect& beside);
    void dismiss();
    /// All that it says, as text: for the clipboard and for a screen reader.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// A term was followed to its measure or its area.
    void measureChosen(const samordna::domain::MeasureId& measure);
    void areaChosen(const samordna::domain::AreaId& area);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void showTerms();
    void place();
    void follow(int row);

    Why m_why;
    QRect m_beside;
    QPointer<QWidget> m_returnTo; ///< may be gone when the panel closes
    QLabel* m_subject;
    QToolButton* m_close;
    QScrollArea* m_scroll;
    QLabel* m_figure;
    QLabel* m_sentence;
    QLabel* m_formula;
    QTableView* m_terms;
    QStandardItemModel* m_model;
    QLabel* m_notes;
};

} // namespace samordna::views
