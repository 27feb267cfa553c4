#pragma once

#include "views/help/manual.h"

#include <QTextBrowser>

namespace samordna::views {

/// A chapter, drawn in the program's own type and tones, with what is searched for marked in it. Links are followed by
/// whoever listens to topicRequested().
class ChapterView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ChapterView(QWidget* parent = nullptr);

    void setChapter(const Chapter& chapter);
    /// Marks every one of \a words; none for blank. Returns how many there are.
    int mark(const QString& words);
    /// Selects the next mark after the cursor, or the one before; round the ends.
    enum class Direction { Next, Previous };
    void goToMark(Direction direction);

Q_SIGNALS:
    void topicRequested(const QString& topic);

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();
    void drawBlocks();
    void followLink(const QUrl& link);

    Chapter m_chapter;
    QString m_words;
    QList<QTextCursor> m_marks; ///< in the order of the text
    bool m_isDrawing = false;
};

} // namespace samordna::views
