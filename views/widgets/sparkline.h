#pragma once

#include <QWidget>

#include <optional>

namespace samordna::views {

/// Draws \a values evenly over \a area, between the lowest and the highest of them and \a target; nothing without
/// values.
void drawSparkline(QPainter& painter, const QRectF& area, const QList<double>& values,
    const std::optional<double>& target, const QPalette& palette);

/// A small line of values over time with the target as a dashed line. Says nothing that the text
/// beside it does not say, so that screen readers are spared it.
class Sparkline final : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget* parent = nullptr);

    void setValues(const QList<double>& values, const std::optional<double>& target);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<double> m_values;
    std::optional<double> m_target;
};

} // namespace samordna::views
