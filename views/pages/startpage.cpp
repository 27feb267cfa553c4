#include "views/pages/startpage.h"

#include "views/theme/theme.h"
#include "views/widgets/card.h"
#include "views/widgets/contentbutton.h"
#include "views/widgets/labels.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

ContentButton* makeVerb(const QString& name, const QString& what, const QString& iconName, QWidget* parent)
{
    auto* button = new ContentButton("cardButton", parent);
    button->setAccessibleName(name);
    button->setAccessibleDescription(what);
    auto* picture = new QLabel(button);
    const int side = button->fontMetrics().height() * 2;
    picture->setPixmap(icon(iconName, QApplication::palette(), Tone::Action).pixmap(side, side));
    auto* title = headingLabel(button);
    title->setText(name);
    auto* line = captionLabel(button);
    line->setText(what);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(line);
    auto* layout = new QHBoxLayout(button);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(14);
    layout->addWidget(picture);
    layout->addLayout(words, 1);
    for (QLabel* label : {picture, title, line}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    return button;
}

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
{
    auto* title = pageTitleLabel(this);
    title->setText(u"Samordna"_s);
    auto* what = bodyLabel(this);
    what->setText(tr("Follow up the county's plan against prostitution and trafficking in human "
                     "beings. Each county has a file of its own."));
    what->setProperty("look", u"muted"_s);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(14);
    columns->addWidget(makeVerbs(), 1);
    columns->addWidget(makeRecent(), 1);
    auto* inner = new QWidget(this);
    inner->setMaximumWidth(fontMetrics().averageCharWidth() * 130);
    auto* column = new QVBoxLayout(inner);
    column->setSpacing(6);
    column->addWidget(title);
    column->addWidget(what);
    column->addSpacing(14);
    column->addLayout(columns);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 28, 28, 28);
    layout->addStretch(1);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(inner, 20);
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addStretch(2);
}

QWidget* StartPage::makeVerbs()
{
    auto* verbs = new QWidget(this);
    auto* layout = new QVBoxLayout(verbs);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    const auto add = [&](const QString& name, const QString& line, const QString& picture, auto signal) {
        ContentButton* button = makeVerb(name, line, picture, verbs);
        connect(button, &QPushButton::clicked, this, signal);
        layout->addWidget(button);
        m_first = m_first ? m_first : button;
    };
    add(tr("New county file"),
        tr("The plan's areas and measures are filled in; nothing is written but the file you "
           "name."),
        u"new"_s, &StartPage::newRequested);
    add(tr("Open"), tr("A county's file that is already there."), u"open"_s, &StartPage::openRequested);
    add(tr("Import from a spreadsheet"),
        tr("Makes a county's file and reads your list of measures or activities into it."), u"import"_s,
        &StartPage::importRequested);
    add(tr("Try the sample county"), tr("The fictitious Exempellän, with three years of work, to look round in."),
        u"sample"_s, &StartPage::sampleRequested);
    layout->addStretch(1);
    return verbs;
}

QWidget* StartPage::makeRecent()
{
    auto* card = new Card(tr("Recent files"), {}, this);
    m_recent = new QListWidget(card);
    m_recent->setAccessibleName(tr("Recent files"));
    m_recent->installEventFilter(this);
    m_hint = captionLabel(card);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft); // under the heading while there is no list
    card->body()->addWidget(m_recent, 1);
    card->body()->addWidget(m_hint);
    connect(m_recent, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem* item) { Q_EMIT recentChosen(item->data(Qt::UserRole).toString()); });
    setRecent({});
    return card;
}

void StartPage::setRecent(const QStringList& paths)
{
    m_recent->clear();
    for (const QString& path : paths) {
        const QFileInfo file(path);
        const QString folder = QDir::toNativeSeparators(file.absolutePath());
        auto* item = new QListWidgetItem(file.exists() ? file.fileName() + u'\n' + folder
                                                       : tr("%1 – not found").arg(file.fileName()) + u'\n' + folder,
            m_recent);
        item->setData(Qt::UserRole, path);
        item->setData(
            Qt::AccessibleTextRole, file.exists() ? file.fileName() : tr("%1, not found").arg(file.fileName()));
        item->setSizeHint(QSize(0, qRound(fontMetrics().height() * 2.7)));
        if (!file.exists()) {
            // Still chosen with the keyboard, so that it can be forgotten.
            item->setForeground(tone(Tone::Muted, QApplication::palette()));
        }
    }
    m_recent->setCurrentRow(0);
    m_hint->setText(paths.isEmpty() ? tr("Files that you open are listed here.")
                                    : tr("Enter opens, Delete takes a file off the list."));
    m_recent->setVisible(!paths.isEmpty());
}

void StartPage::focusFirst()
{
    m_recent->count() > 0 ? m_recent->setFocus() : m_first->setFocus();
}

bool StartPage::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_recent && event->type() == QEvent::KeyPress && m_recent->currentItem()) {
        const QString path = m_recent->currentItem()->data(Qt::UserRole).toString();
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete) {
            Q_EMIT recentForgotten(path);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT recentChosen(path);
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace samordna::views
