#pragma once

#include <QAbstractButton>

namespace samordna::views {

/// A choice among filters with the number it would show: "Late 3". Looks chosen by its frame and
/// weight as well as by its tone.
class FilterChip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FilterChip(const QString& words, QWidget* parent = nullptr);
    /// No number is shown below 0.
    void setCount(qint64 count);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString m_words;
};

} // namespace samordna::views
