#pragma once

#include <QPushButton>

namespace samordna::views {

/// A button that holds labels in a layout of its own: a card or a row that leads somewhere. It is
/// as large as its content, and is spoken by its accessible name, which must be set.
class ContentButton : public QPushButton
{
    Q_OBJECT

public:
    /// \a look is the style sheet's: "cardButton", "row".
    explicit ContentButton(const char* look, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace samordna::views
