#pragma once

#include <QComboBox>

namespace samordna::views {

/// A chooser of long names: the chosen one is shortened in its middle, so that its end, which tells names apart, is
/// seen; it stands whole in the tooltip and in the list, which is as wide as it needs.
class ElidedCombo final : public QComboBox
{
    Q_OBJECT

public:
    /// \a letters: about how much of a name is shown.
    explicit ElidedCombo(int letters, QWidget* parent = nullptr);
    void showPopup() override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace samordna::views
