#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace samordna::views {

/// Asks for the reason before something is withdrawn or corrected, where the work is. Hidden until it is asked; Esc
/// takes it away. What is typed is kept on this computer until then, and stands there when the same is asked again
/// after the program was killed.
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
    void drop();
    void keep();
    [[nodiscard]] QString key() const;

    QLabel* m_question;
    QLineEdit* m_reason;
    QPushButton* m_give;
    QPushButton* m_keep;
    QTimer* m_wait; ///< until typing pauses
};

} // namespace samordna::views
