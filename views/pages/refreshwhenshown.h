#pragma once

#include <QTimer>

class QWidget;

namespace samordna::views {

/// Lets a page count anew once for a burst of changes, and only while somebody looks: what changed while it was hidden
/// is counted when it is shown.
class RefreshWhenShown final : public QObject
{
    Q_OBJECT

public:
    /// \a page is borrowed and owns this. \a pause: milliseconds that a burst may last.
    RefreshWhenShown(QWidget* page, int pause);

    /// What the page shows is out of date: soon it is due, or when the page is shown.
    void markStale();
    /// The same, but not before it is shown again or marked anew.
    void postpone() { m_isStale = true; }
    /// It is not any more: call it where the counting begins.
    void markFresh() { m_isStale = false; }
    [[nodiscard]] bool isStale() const { return m_isStale; }

Q_SIGNALS:
    /// It is time to count.
    void due();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_page;
    QTimer m_timer;
    bool m_isStale = true;
};

} // namespace samordna::views
