#include "views/help/chapterview.h"

#include "views/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMargin = 20; ///< pixels round the text
constexpr int kLineHeight = 128; ///< per cent
constexpr int kMarksShown = 500;

double headingSize(int level)
{
    const double title = QFontInfo(textFont(TextStep::PageTitle)).pointSizeF();
    const double body = QFontInfo(textFont(TextStep::Body)).pointSizeF();
    return level == 1 ? title : level == 2 ? (title + body) / 2 : body;
}

void formatBlock(const QTextBlock& block)
{
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    const int level = format.headingLevel();
    const bool isCell = cursor.currentTable();
    format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(isCell ? 2 : level > 0 ? 14 : 3);
    format.setBottomMargin(isCell ? 2 : level > 0 ? 4 : 6);
    cursor.setBlockFormat(format);
}

/// Links in the tone of actions, keys on a soft ground, headings in the steps of type.
void formatFragments(const QTextBlock& block, const QPalette& palette)
{
    QList<std::pair<QTextCursor, QTextCharFormat>> changes;
    const int level = block.blockFormat().headingLevel();
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const QTextFragment fragment = at.fragment();
        QTextCharFormat format = fragment.charFormat();
        if (format.isAnchor()) {
            format.setForeground(tone(Tone::Action, palette));
            format.setFontUnderline(true);
        } else if (level > 0) {
            format.clearProperty(QTextFormat::FontSizeAdjustment); // it would go before the size
            format.setFontPointSize(headingSize(level));
            format.setFontWeight(QFont::DemiBold);
        } else if (format.fontFixedPitch()) {
            format.setFontFixedPitch(false);
            format.setFontFamilies(QApplication::font().families());
            format.setFontWeight(QFont::DemiBold);
            format.setBackground(tone(Tone::ActionSoft, palette));
        } else {
            continue;
        }
        QTextCursor cursor(block);
        cursor.setPosition(fragment.position());
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
        changes.append({cursor, format});
    }
    for (auto& [cursor, format] : changes) {
        cursor.setCharFormat(format);
    }
}

void formatTables(QTextDocument& document, const QColor& line)
{
    const auto frames = document.rootFrame()->childFrames();
    for (QTextFrame* frame : frames) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorderCollapse(true);
            format.setBorder(1);
            format.setBorderBrush(line);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setCellPadding(5);
            format.setCellSpacing(0);
            if (table->columns() == 3) {
                const auto share = [](int percent) { return QTextLength(QTextLength::PercentageLength, percent); };
                format.setColumnWidthConstraints({share(27), share(48), share(25)});
            }
            format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
            table->setFormat(format);
        }
    }
}

} // namespace

ChapterView::ChapterView(QWidget* parent)
    : QTextBrowser(parent)
{
    setAccessibleName(tr("Page of the manual"));
    setOpenLinks(false); // the manual has no addresses outside itself, and nothing is fetched
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    connect(this, &QTextBrowser::anchorClicked, this, &ChapterView::followLink);
}

void ChapterView::setChapter(const Chapter& chapter)
{
    m_chapter = chapter;
    draw();
}

void ChapterView::draw()
{
    m_isDrawing = true;
    document()->setDefaultFont(QApplication::font());
    document()->setMarkdown(u"# %1\n\n%2"_s.arg(m_chapter.title, m_chapter.text),
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
    document()->setDocumentMargin(kMargin);
    drawBlocks();
    mark(m_words);
    m_isDrawing = false;
}

void ChapterView::drawBlocks()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        formatBlock(block);
        formatFragments(block, QApplication::palette());
    }
    formatTables(*document(), tone(Tone::Line, QApplication::palette()));
    document()->clearUndoRedoStacks();
    moveCursor(QTextCursor::Start);
}

int ChapterView::mark(const QString& words)
{
    m_words = words;
    m_marks.clear();
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : wanted) {
        QTextCursor at = document()->find(word);
        while (!at.isNull() && m_marks.size() < kMarksShown) {
            m_marks.append(at);
            at = document()->find(word, at);
        }
    }
    std::sort(m_marks.begin(), m_marks.end());
    QList<QTextEdit::ExtraSelection> shown;
    for (const QTextCursor& cursor : std::as_const(m_marks)) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = cursor;
        selection.format.setBackground(tone(Tone::WarningSoft, QApplication::palette()));
        selection.format.setFontUnderline(true); // not by colour alone
        shown.append(selection);
    }
    setExtraSelections(shown);
    return static_cast<int>(m_marks.size());
}

void ChapterView::goToMark(Direction direction)
{
    if (m_marks.isEmpty()) {
        return;
    }
    const QTextCursor now = textCursor();
    if (direction == Direction::Next) {
        const auto next = std::find_if(m_marks.cbegin(), m_marks.cend(),
            [&](const QTextCursor& mark) { return mark.selectionStart() >= now.selectionEnd(); });
        setTextCursor(next == m_marks.cend() ? m_marks.constFirst() : *next);
    } else {
        const auto before = std::find_if(m_marks.crbegin(), m_marks.crend(),
            [&](const QTextCursor& mark) { return mark.selectionEnd() <= now.selectionStart(); });
        setTextCursor(before == m_marks.crend() ? m_marks.constLast() : *before);
    }
    ensureCursorVisible();
}

void ChapterView::followLink(const QUrl& link)
{
    QString topic = link.path();
    if (topic.endsWith(u".md"_s)) {
        topic.chop(3);
    }
    Q_EMIT topicRequested(topic);
}

void ChapterView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    const bool renews = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange;
    if (renews && !m_isDrawing && !m_chapter.topic.isEmpty()) {
        const int place = verticalScrollBar()->value();
        draw();
        verticalScrollBar()->setValue(place);
    }
}

} // namespace samordna::views
