#pragma once

#include <QWidget>

class QBoxLayout;

namespace samordna::views {

/// A sentence with buttons at its right; they stand below it, on as many lines as they need, where there is no room.
class SentenceRow final : public QWidget
{
    Q_OBJECT

public:
    /// \a sentence and \a buttons become its children.
    SentenceRow(QWidget& sentence, const QList<QWidget*>& buttons, QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;

private:
    void fit();

    QWidget* m_buttons;
    QBoxLayout* m_lines;
};

} // namespace samordna::views
