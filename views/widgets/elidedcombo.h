#pragma once

#include <QComboBox>

namespace samordna::views {

/// A chooser of long names: the chosen one is shortened where there is no room, and stands whole in the tooltip and in
/// the list, which is as wide as it needs.
class ElidedCombo final : public QComboBox
{
    Q_OBJECT

public:
    /// \a letters: about how much of a name is shown. \a mode: in the middle where its end tells names apart.
    ElidedCombo(int letters, Qt::TextElideMode mode, QWidget* parent = nullptr);
    void showPopup() override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Qt::TextElideMode m_mode;
};

} // namespace samordna::views
