#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace samordna::views {

/// Asks for the reason before something is withdrawn or corrected, where the work is. Hidden until it is asked; Esc
/// takes it away.
class ReasonBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonBar(QWidget* parent = nullptr);
    /// \a verb stands on the button that gives the reason; empty: "Withdraw".
    void ask(const QString& question, const QString& verb = {});

Q_SIGNALS:
    /// Never with a blank reason.
    void given(const QString& reason);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void give();

    QLabel* m_question;
    QLineEdit* m_reason;
    QPushButton* m_give;
    QPushButton* m_keep;
};

} // namespace samordna::views
