#pragma once

#include "views/printing/paginator.h"

#include <QAbstractScrollArea>

#include <memory>

namespace samordna::views {

/// The pages of a report below each other, as they will be printed. Draws only those that are seen.
/// Page Up, Page Down, Home, End and the arrows move; Ctrl with plus, minus and 0 change the size.
class PagesView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagesView(QWidget* parent = nullptr);

    /// Null shows nothing.
    void setLayoutOfReport(std::shared_ptr<const ReportLayout> layout);
    /// The page (from 0) that is at the top.
    [[nodiscard]] int currentPage() const;
    void showPage(int page);
    /// 1 is as large as fits the width, at most the paper's own size and a fourth.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_zoom; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] double scale() const; ///< pixels per unit of the paper
    [[nodiscard]] double pageStep() const;
    [[nodiscard]] int pageCount() const;
    void arrange();
    void tellPage();

    std::shared_ptr<const ReportLayout> m_layout;
    double m_zoom = 1;
    int m_told = -1;
};

} // namespace samordna::views
