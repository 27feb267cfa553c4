#include "views/editors/windowundo.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace samordna::views {

namespace {

class WindowUndo final : public QObject
{
public:
    explicit WindowUndo(QLineEdit* line)
        : QObject(line)
        , m_line(line)
    {
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() != QEvent::ShortcutOverride) {
            return false;
        }
        const auto* key = static_cast<const QKeyEvent*>(event);
        const bool isLeft = (key->matches(QKeySequence::Undo) && !m_line->isUndoAvailable())
            || (key->matches(QKeySequence::Redo) && !m_line->isRedoAvailable());
        if (isLeft) {
            event->ignore();
        }
        return isLeft;
    }

private:
    QLineEdit* m_line;
};

} // namespace

void leaveUndoToWindow(QLineEdit& line)
{
    line.installEventFilter(new WindowUndo(&line));
}

/// The box has the focus of its line, and hands it the keys without a filter of the line being asked.
void leaveUndoToWindow(QComboBox& box)
{
    box.installEventFilter(new WindowUndo(box.lineEdit()));
}

} // namespace samordna::views
