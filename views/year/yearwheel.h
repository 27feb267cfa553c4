#pragma once

#include "models/domain/plandata.h"

#include "views/year/wheellayout.h"

#include <QPainter>
#include <QWidget>

namespace samordna::views {

/// What stands in words for an event: "Yearly account to the Government", "Squeezed day (klämdag)".
[[nodiscard]] QString eventTitle(const progress::YearEvent& event, const domain::PlanData& data);
/// "moved from 2026-03-01", "not a working day", "4 hours": what is to be said of its day; may be empty.
[[nodiscard]] QString eventNote(const progress::YearEvent& event, const domain::PlanData& data);
/// Both: "Yearly account to the Government (moved from 2026-03-01)".
[[nodiscard]] QString eventText(const progress::YearEvent& event, const domain::PlanData& data);
/// What the office has decided of a day: "Shortened day: eve of All Saints". Null: a klämdag that nothing is decided
/// of.
[[nodiscard]] QString officeDayTitle(const domain::CalendarDay* decided);
[[nodiscard]] QString eventKindName(progress::YearEventKind kind);
/// One row of the kinds that the year keeps: "Assignment".
[[nodiscard]] QString rowKindName(domain::Entity entity);

/// Twelve months as a ring, clockwise from the top, with a band inside for each kind of event: a shape of its own,
/// filled when it is done, with a number beside it when it stands for several. \a layout is of \a sheet. \a current has
/// a frame; below 0: none. For the screen and for paper.
void paintWheel(QPainter& painter, const QRectF& square, const YearSheet& sheet, const WheelLayout& layout, int current,
    const QPalette& palette);
/// The shape of a kind, for the wheel and its legend.
void drawEventShape(QPainter& painter, const QPointF& centre, double side, progress::YearEventKind kind, bool isFilled,
    const QColor& ink);

/// The wheel on the screen. An event is chosen with the mouse or the arrow keys.
class YearWheel final : public QWidget
{
    Q_OBJECT

public:
    explicit YearWheel(QWidget* parent = nullptr);
    /// \a words: what each event is, for its tip.
    void setSheet(const YearSheet& sheet, const QStringList& words);
    void setCurrent(int event);
    [[nodiscard]] QSize sizeHint() const override { return {430, 430}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {236, 236}; }

Q_SIGNALS:
    void chosen(int event);
    /// Return, or a double click.
    void activated(int event);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QRectF square() const;
    [[nodiscard]] int eventAt(const QPointF& point) const;

    YearSheet m_sheet;
    WheelLayout m_layout;
    QStringList m_words;
    int m_current = -1;
};

} // namespace samordna::views
