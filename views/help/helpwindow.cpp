#include "views/help/helpwindow.h"

#include "views/help/chapterview.h"
#include "views/theme/theme.h"
#include "views/widgets/labels.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kGeometryKey = u"help/geometry"_s;
const QString kSplitterKey = u"help/splitter"_s;
constexpr QSize kFirstSize{920, 680};
constexpr double kRowHeight = 1.6; ///< of the letters'

void addItem(QTreeWidgetItem* group, const Chapter& chapter, const QString& text)
{
    auto* item = new QTreeWidgetItem(group, {text});
    item->setData(0, Qt::UserRole, chapter.topic);
    item->setSizeHint(0, QSize(0, qRound(group->treeWidget()->fontMetrics().height() * kRowHeight)));
    item->setToolTip(0, chapter.title);
}

void makeHeading(QTreeWidgetItem& item)
{
    item.setFlags(Qt::ItemIsEnabled);
    item.setFont(0, textFont(TextStep::Heading));
    item.setSizeHint(0, QSize(0, item.treeWidget()->fontMetrics().height() * 2));
    item.setTextAlignment(0, Qt::AlignBottom | Qt::AlignLeft);
}

} // namespace

HelpWindow::HelpWindow(const Manual& manual, QSettings& settings, QWidget* parent)
    : QDialog(parent,
        Qt::Window | Qt::WindowTitleHint | Qt::WindowSystemMenuHint | Qt::WindowMinMaxButtonsHint
            | Qt::WindowCloseButtonHint)
    , m_manual(manual)
    , m_settings(settings)
    , m_search(new QLineEdit(this))
    , m_contents(new QTreeWidget(this))
    , m_view(new ChapterView(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_status(captionLabel(this))
{
    setAccessibleName(tr("Manual"));
    setSizeGripEnabled(true);
    m_contents->setAccessibleName(tr("Contents of the manual"));
    m_contents->setHeaderHidden(true);
    m_contents->setRootIsDecorated(false);
    m_contents->setIndentation(10);
    m_splitter->addWidget(m_contents);
    m_splitter->addWidget(m_view);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->addWidget(makeBar());
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_status);
    makeKeys();
    fillContents();
    connect(m_view, &ChapterView::topicRequested, this, &HelpWindow::showTopic);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, &HelpWindow::chooseItem);
    connect(m_contents, &QTreeWidget::itemActivated, m_view, qOverload<>(&QWidget::setFocus));
    restore();
}

QWidget* HelpWindow::makeBar()
{
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    m_backButton = makeButton(tr("Back"), u"chevron-left"_s, QKeySequence::keyBindings(QKeySequence::Back));
    m_forwardButton = makeButton(tr("Forward"), u"chevron-right"_s, QKeySequence::keyBindings(QKeySequence::Forward));
    connect(m_backButton, &QToolButton::clicked, this, [this] { go(m_back, m_forward); });
    connect(m_forwardButton, &QToolButton::clicked, this, [this] { go(m_forward, m_back); });
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->setPlaceholderText(tr("Search the manual (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->findChild<QToolButton*>()->setAccessibleName(tr("Clear"));
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_view->goToMark(ChapterView::Direction::Next); });
    layout->addWidget(m_backButton);
    layout->addWidget(m_forwardButton);
    layout->addWidget(m_search, 1);
    return bar;
}

QToolButton* HelpWindow::makeButton(const QString& text, const QString& iconName, const QList<QKeySequence>& keys)
{
    auto* button = new QToolButton(this);
    button->setIcon(icon(iconName, QApplication::palette()));
    button->setAccessibleName(text);
    button->setToolTip(u"%1 (%2)"_s.arg(text, keys.value(0).toString(QKeySequence::NativeText)));
    auto* action = new QAction(text, this);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, button, &QToolButton::click);
    addAction(action);
    return button;
}

void HelpWindow::makeKeys()
{
    const auto add = [this](const QString& text, const QKeySequence& keys, auto slot) {
        auto* action = new QAction(text, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add(tr("Search the manual"), QKeySequence::Find, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    add(tr("Next place"), Qt::Key_F3, [this] { m_view->goToMark(ChapterView::Direction::Next); });
    add(tr("Previous place"), Qt::SHIFT | Qt::Key_F3, [this] { m_view->goToMark(ChapterView::Direction::Previous); });
}

void HelpWindow::fillContents()
{
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    for (const ChapterGroup& group : m_manual.groups()) {
        auto* item = new QTreeWidgetItem(m_contents, {group.name});
        makeHeading(*item);
        for (const Chapter& chapter : group.chapters) {
            addItem(item, chapter, chapter.title);
        }
    }
    m_contents->expandAll();
    showPlace();
}

void HelpWindow::fillHits()
{
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    const QList<Manual::Hit> hits = m_manual.find(m_search->text());
    auto* found = new QTreeWidgetItem(m_contents,
        {hits.isEmpty() ? tr("No page holds these words") : tr("%n page(s)", nullptr, static_cast<int>(hits.size()))});
    makeHeading(*found);
    for (const Manual::Hit& hit : hits) {
        const Chapter* chapter = m_manual.chapter(hit.topic);
        addItem(found, *chapter, u"%1 (%2)"_s.arg(chapter->title).arg(hit.count));
    }
    m_contents->expandAll();
    if (!hits.isEmpty()) {
        showTopic(hits.constFirst().topic);
    }
    showPlace();
}

void HelpWindow::search()
{
    const QString words = m_search->text().simplified();
    words.isEmpty() ? fillContents() : fillHits();
    const int marks = m_view->mark(words);
    if (marks > 0) {
        m_view->moveCursor(QTextCursor::Start);
        m_view->goToMark(ChapterView::Direction::Next);
    }
    m_status->setText(words.isEmpty() ? tr("Esc closes the manual. F1 opens it at the page where you are.")
            : marks > 0 ? tr("%n place(s) on this page. F3 goes to the next, Esc ends the search.", nullptr, marks)
                        : tr("Nothing on this page. Try fewer or shorter words; Esc ends the search."));
}

void HelpWindow::showTopic(const QString& topic)
{
    if (topic == m_topic || !m_manual.chapter(topic)) {
        return;
    }
    if (!m_topic.isEmpty()) {
        m_back.append({m_topic, m_view->verticalScrollBar()->value()});
        m_forward.clear();
    }
    openPlace({topic, 0});
}

void HelpWindow::openPlace(const Place& place)
{
    m_topic = place.topic;
    m_view->setChapter(*m_manual.chapter(place.topic));
    m_view->verticalScrollBar()->setValue(place.scroll);
    showPlace();
}

void HelpWindow::go(QList<Place>& from, QList<Place>& to)
{
    if (!from.isEmpty()) {
        to.append({m_topic, m_view->verticalScrollBar()->value()});
        openPlace(from.takeLast());
    }
}

void HelpWindow::chooseItem(const QTreeWidgetItem* item)
{
    if (item && !item->data(0, Qt::UserRole).isNull()) {
        showTopic(item->data(0, Qt::UserRole).toString());
    }
}

/// The contents, the title and the buttons follow the chapter.
void HelpWindow::showPlace()
{
    const QSignalBlocker quiet(m_contents);
    for (QTreeWidgetItemIterator at(m_contents); *at; ++at) {
        if ((*at)->data(0, Qt::UserRole).toString() == m_topic && !m_topic.isEmpty()) {
            m_contents->setCurrentItem(*at);
        }
    }
    const Chapter* chapter = m_manual.chapter(m_topic);
    setWindowTitle(chapter ? tr("%1 – Manual").arg(chapter->title) : tr("Manual"));
    m_backButton->setEnabled(!m_back.isEmpty());
    m_forwardButton->setEnabled(!m_forward.isEmpty());
}

void HelpWindow::restore()
{
    const QSize room = screen()->availableSize();
    resize((kFirstSize * (fontMetrics().height() / 17.0)).boundedTo(room * 0.9));
    const QAbstractItemView& list = *m_contents;
    const int contents = list.sizeHintForColumn(0) + 2 * m_contents->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    m_splitter->setSizes({contents, width() - contents});
    restoreGeometry(m_settings.value(kGeometryKey).toByteArray());
    m_splitter->restoreState(m_settings.value(kSplitterKey).toByteArray());
    search();
    m_view->setFocus();
}

void HelpWindow::hideEvent(QHideEvent* event)
{
    m_settings.setValue(kGeometryKey, saveGeometry());
    m_settings.setValue(kSplitterKey, m_splitter->saveState());
    QDialog::hideEvent(event);
}

void HelpWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        m_view->setFocus();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        return; // a dialog's Enter would press a button
    }
    QDialog::keyPressEvent(event);
}

} // namespace samordna::views
