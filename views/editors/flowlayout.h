#pragma once

#include <QLayout>
#include <QList>

namespace samordna::views {

/// Widgets beside each other as long as there is room, then on the next line: chips, and fields
/// that stand side by side in a wide panel and under each other in a narrow one or with large
/// letters.
class FlowLayout final : public QLayout
{
public:
    enum class Fit {
        Natural, ///< each as wide as it wants to be
        Shares, ///< those of a line share its whole width
    };

    explicit FlowLayout(Fit fit, int spacing = 8);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    enum class Placing { Measure, Place };
    int arrange(const QRect& rect, Placing placing) const;
    [[nodiscard]] qsizetype mostInLine(int width) const;
    int placeLine(const QList<QLayoutItem*>& line, const QRect& rect, int y, Placing placing) const;

    Fit m_fit;
    QList<QLayoutItem*> m_items; ///< owned
};

} // namespace samordna::views
