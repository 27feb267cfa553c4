#pragma once

#include <QObject>

class QDragEnterEvent;
class QDropEvent;
class QWidget;

namespace samordna::views {

/// Files that are dropped on the window itself, outside what takes files for its own: told of after the drop has ended,
/// since a question would hold the program that they come from.
class WindowDrop final : public QObject
{
    Q_OBJECT

public:
    /// \a window is borrowed and owns this.
    explicit WindowDrop(QWidget& window);

Q_SIGNALS:
    void countyDropped(const QString& path);
    /// A spreadsheet, or an export of ours, by its name.
    void importDropped(const QString& path);
    /// Why nothing is done with what was dropped.
    void refused(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(const QStringList& paths);
};

} // namespace samordna::views
