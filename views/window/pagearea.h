#pragma once

#include <QScrollArea>

class QStackedWidget;

namespace samordna::views {

/// The top bar, the message and the page one above the other. Each has the height it needs: where letters are large and
/// the window is small, all of it scrolls, so that nothing is cut and everything can be reached.
class PageArea final : public QScrollArea
{
    Q_OBJECT

public:
    /// All three become its children.
    PageArea(QWidget& top, QWidget& message, QStackedWidget& pages, QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();

    QWidget& m_top;
    QWidget& m_message;
    QStackedWidget& m_pages;
};

} // namespace samordna::views
