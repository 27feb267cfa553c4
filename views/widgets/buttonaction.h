#pragma once

#include <QAction>

class QAbstractButton;

namespace samordna::views {

/// What a button beside a list does, for the list's context menu: with the button's words, on when the button is.
/// Belongs to the list.
class ButtonAction final : public QAction
{
    Q_OBJECT

public:
    /// Adds itself to \a list, which shows its actions as its context menu from then on. Both borrowed.
    ButtonAction(QWidget& list, QAbstractButton& button);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAbstractButton& m_button;
};

} // namespace samordna::views
