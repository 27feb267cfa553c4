#pragma once

#include "models/base/error.h"

#include "views/words/why.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QModelIndex;
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

    /// From 1 on, counts that may be of persons are copied as "..": which of them are small enough to be masked, alone
    /// or for another's sake, is only known where all are masked together. 0: as they are shown.
    void setMaskLimit(int limit) { m_maskLimit = limit; }
    /// Shows \a why next to \a beside (in the ground's coordinates) and takes the focus.
    void present(const Why& why, const QRect& beside);
    void dismiss();
    /// All that it says, as text: for the clipboard and for a screen reader.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// A term was followed to its measure or its area.
    void measureChosen(const samordna::domain::MeasureId& measure);
    void areaChosen(const samordna::domain::AreaId& area);
    /// What the figure is made of was not copied.
    void copyRefused(const samordna::base::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void showTerms();
    void place();
    void follow(int row);
    [[nodiscard]] QString leavingText(const QModelIndex& cell) const;

    Why m_why;
    int m_maskLimit = 1;
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
