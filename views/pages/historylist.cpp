#include "views/pages/historylist.h"

#include "views/delegates/rowdelegate.h"
#include "views/widgets/copytext.h"
#include "views/words/historywords.h"

#include <QAction>
#include <QKeyEvent>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

/// What tells a line from the others, also after more were read.
using Key = std::tuple<qint64, QUuid, QString>;

Key keyOf(const progress::HistoryLine& line)
{
    return {line.line, line.id, line.field};
}

} // namespace

HistoryList::HistoryList(QWidget* parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Changes, newest first"));
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setResizeMode(QListView::Adjust);
    setLayoutMode(QListView::Batched); // there may be thousands
    setSpacing(RowDelegate::kBetween);
    setItemDelegate(new RowDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(ExtendedSelection);
    auto* copying = new QAction(tr("Copy"), this);
    copying->setShortcut(QKeySequence::Copy);
    copying->setShortcutContext(Qt::WidgetShortcut);
    connect(copying, &QAction::triggered, this, &HistoryList::copy);
    addAction(copying);
}

void HistoryList::setLines(const QList<progress::HistoryLine>& lines, const QUuid& subject)
{
    const QList<progress::HistoryLine> chosenBefore = chosen();
    const auto* currentBefore = current();
    const auto currentKey = currentBefore ? std::optional(keyOf(*currentBefore)) : std::nullopt;
    const auto wasChosen = [&](const Key& key) {
        return std::any_of(chosenBefore.cbegin(), chosenBefore.cend(),
            [&](const progress::HistoryLine& line) { return keyOf(line) == key; });
    };
    {
        const QSignalBlocker quiet(this);
        m_lines = lines;
        m_subject = subject;
        clear();
        for (const progress::HistoryLine& line : lines) {
            auto* item = new QListWidgetItem(historyText(line) + u'\n' + historyPlace(line, subject), this);
            const Key key = keyOf(line);
            if (currentKey == key) {
                setCurrentItem(item, QItemSelectionModel::NoUpdate);
            }
            item->setSelected(wasChosen(key));
        }
        if (!currentItem() && count() > 0) {
            setCurrentRow(0);
        }
    }
    Q_EMIT itemSelectionChanged();
}

QList<progress::HistoryLine> HistoryList::chosen() const
{
    QList<int> rows;
    const QModelIndexList indexes = selectionModel()->selectedIndexes();
    for (const QModelIndex& index : indexes) {
        rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    QList<progress::HistoryLine> lines;
    for (const int row : std::as_const(rows)) {
        lines.append(m_lines.at(row));
    }
    return lines;
}

const progress::HistoryLine* HistoryList::current() const
{
    return currentRow() >= 0 && currentRow() < m_lines.size() ? &m_lines.at(currentRow()) : nullptr;
}

void HistoryList::copy()
{
    QList<progress::HistoryLine> lines = chosen();
    if (lines.isEmpty() && current()) {
        lines.append(*current());
    }
    QStringList texts;
    for (const progress::HistoryLine& line : std::as_const(lines)) {
        texts.append(historyCopied(line, m_subject, m_maskLimit));
    }
    if (texts.isEmpty()) {
        return;
    }
    if (const auto copied = copyText(texts.join(u'\n') + u'\n', tr("the history")); !copied) {
        Q_EMIT refused(copied.error());
    }
}

void HistoryList::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy(); // the list itself would copy a row as it is shown
        return;
    }
    QListWidget::keyPressEvent(event);
}

void HistoryList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout(); // rows wrap at another width
}

} // namespace samordna::views
