#pragma once

#include <QList>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace samordna::views {

/// Rows that are buttons, below each other: the first few, and the rest on request.
class ShortList : public QWidget
{
    Q_OBJECT

protected:
    /// \a shownFirst: how many rows are seen at once.
    ShortList(qsizetype shownFirst, QWidget* parent);

    /// Makes \a count rows anew, with which the focus goes; a list whose rows are the same is better left alone.
    void rebuild(qsizetype count);
    /// There are no rows, and no sentence that there are none: nothing has been shown yet.
    [[nodiscard]] bool isBlank() const;
    /// The row that has the focus; -1 when none has.
    [[nodiscard]] qsizetype currentRow() const;

    /// A child of the list.
    virtual QPushButton* makeRow(qsizetype at) = 0;
    /// The sentence that stands where there are no rows.
    [[nodiscard]] virtual QString nothingText() const = 0;
    /// What the button under the rows does, for those who hear it without the card that it stands in.
    [[nodiscard]] virtual QString moreName(bool showsAll) const = 0;

private:
    void addMoreButton(qsizetype count);

    qsizetype m_shownFirst;
    QVBoxLayout* m_rows;
    QList<QPushButton*> m_buttons; ///< the rows, in order
    bool m_showsAll = false;
};

} // namespace samordna::views
