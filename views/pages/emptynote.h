#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace samordna::views {

/// What stands where a list is empty: one sentence that says what belongs there, and one button, which takes the focus.
class EmptyNote final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyNote(QWidget* parent = nullptr);
    void setNote(const QString& sentence, const QString& button);

Q_SIGNALS:
    void pressed();

private:
    QLabel* m_sentence;
    QPushButton* m_button;
};

} // namespace samordna::views
