#pragma once

#include <QBasicTimer>
#include <QObject>
#include <QString>

class QMimeData;
class QWidget;

namespace samordna::views {

/// What is dragged in the calendar, as text: the activity's UUID and the day it is dragged from, "UUID 2026-11-25".
inline const QString kActivityMime = QStringLiteral("application/x-samordna-activity");

/// Turns the calendar's pages under an activity that is dragged and held still for a while: at the calendar's edge, or
/// over a button that turns them.
class DragDwell final : public QObject
{
    Q_OBJECT

public:
    explicit DragDwell(QObject* parent);

    /// The drag is where it would turn by -1 or 1 pages; 0 is nowhere. Again and again while it stays.
    void hold(int by);
    /// The same while it is over \a button, which is borrowed.
    void watch(QWidget& button, int by);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void held(int by);

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    QBasicTimer m_patience;
    int m_by = 0;
};

} // namespace samordna::views
