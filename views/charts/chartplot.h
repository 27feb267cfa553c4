#pragma once

#include "views/charts/chartlayout.h"

#include <QWidget>

#include <memory>

class QChart;
class QGraphicsScene;

namespace samordna::views {

/// The plot of a chart on the screen. Qt Charts draws the values; the labels stand in a layout of
/// our own, shared with paper. The values are reached with the arrow keys, the way they lie; Return
/// (or a click) follows the category.
class ChartPlot final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPlot(QWidget* parent = nullptr);
    ~ChartPlot() override;

    void setChart(const progress::Chart& chart);
    void setSize(ChartSize size);
    [[nodiscard]] const progress::Chart& chart() const { return m_chart; }

    /// The value the keyboard is at, in words: "3 Better detection, Started: 2"; empty for an empty
    /// chart.
    [[nodiscard]] QString currentText() const;
    [[nodiscard]] std::optional<double> currentValue() const;
    /// What that value leads to; empty when it leads nowhere.
    [[nodiscard]] QString currentKey() const { return keyOf(m_category, m_series); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// A category or a value was chosen; \a key as in Chart::categoryKeys or valueKeys.
    void categoryActivated(const QString& key);
    /// The keyboard moved to another value.
    void currentChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void arrange();
    bool moveBy(int categories, int series);
    void follow(const QString& key);
    [[nodiscard]] QString keyOf(int category, int series) const;
    [[nodiscard]] QString keyAt(const QPointF& point) const;
    [[nodiscard]] QString textOf(int category, int series) const;
    [[nodiscard]] int categoryAt(const QPointF& point) const;
    [[nodiscard]] const ChartMark* markAt(const QPointF& point) const;

    progress::Chart m_chart;
    ChartLayout m_layout;
    std::unique_ptr<QGraphicsScene> m_scene; ///< holds m_plot; drawn by paintEvent, so that no view takes focus
    QChart* m_plot = nullptr; ///< owned by the scene
    int m_category = 0;
    int m_series = 0;
    QString m_pressed; ///< the key of what the mouse was pressed on
    ChartSize m_size = ChartSize::Card;
};

} // namespace samordna::views
