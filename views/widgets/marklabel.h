#pragma once

#include <QWidget>

namespace samordna::views {

enum class MarkShape { Circle, Ring, Diamond, Triangle };

/// A signal's shape: a filled circle, diamond or triangle, or a ring for what is to be filled in.
/// Always beside its word.
class MarkLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit MarkLabel(MarkShape shape, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    MarkShape m_shape;
};

} // namespace samordna::views
