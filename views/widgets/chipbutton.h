#pragma once

#include <QToolButton>

namespace samordna::views {

/// A button of the look "chip": bold while it is checked, and as wide then as when it is not.
class ChipButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit ChipButton(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace samordna::views
