#include "views/dialogs/helpdialogs.h"

#include "views/pages/tablecommands.h"
#include "views/theme/theme.h"
#include "views/widgets/labels.h"
#include "views/words/words.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QTextDocument>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

void addClose(QDialog& dialog, QVBoxLayout& layout)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout.addWidget(buttons);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget* parent)
    : QDialog(parent)
    , m_groups(parent ? shortcutsOf(*parent) : QList<ShortcutGroup>())
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_note(captionLabel(this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_search->setAccessibleName(tr("Find a shortcut"));
    m_search->setPlaceholderText(tr("Find a shortcut"));
    m_search->setClearButtonEnabled(true);
    m_search->findChild<QToolButton*>()->setAccessibleName(tr("Clear"));
    m_tree->setAccessibleName(tr("Keyboard shortcuts"));
    m_tree->setHeaderLabels({tr("What"), tr("Keys")});
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(12);
    m_tree->setAllColumnsShowFocus(true);
    new TableCommands(
        *m_tree, *m_tree->header(), [this](const base::Error& error) { m_note->setText(errorSentence(error)); }, {});
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_note);
    layout->addWidget(makeButtons());
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::fill);
    fill();
    const QSize room = screen()->availableSize() - QSize(32, 72);
    resize(QSize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 34).boundedTo(room));
}

QWidget* ShortcutsDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copies = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    QPushButton* prints = buttons->addButton(tr("Print…"), QDialogButtonBox::ActionRole);
    for (QPushButton* button : {copies, prints, buttons->button(QDialogButtonBox::Close)}) {
        button->setAutoDefault(false); // Enter in the search field closes nothing
    }
    connect(copies, &QPushButton::clicked, this, &ShortcutsDialog::copy);
    connect(prints, &QPushButton::clicked, this, &ShortcutsDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void ShortcutsDialog::fill()
{
    m_tree->clear();
    const QList<ShortcutGroup> shown = filtered(m_groups, m_search->text().trimmed());
    for (const ShortcutGroup& group : shown) {
        auto* heading = new QTreeWidgetItem(m_tree, {group.name});
        heading->setFont(0, textFont(TextStep::Heading));
        heading->setFirstColumnSpanned(true);
        heading->setSizeHint(0, QSize(0, fontMetrics().height() * 2));
        heading->setTextAlignment(0, Qt::AlignBottom | Qt::AlignLeft);
        heading->setFlags(Qt::ItemIsEnabled);
        for (const Shortcut& shortcut : group.shortcuts) {
            auto* item = new QTreeWidgetItem(heading, {shortcut.what, shortcut.keys});
            item->setSizeHint(0, QSize(0, qRound(fontMetrics().height() * 1.6)));
            item->setData(0, Qt::AccessibleTextRole, u"%1: %2"_s.arg(shortcut.what, shortcut.keys));
        }
    }
    m_tree->expandAll();
    m_tree->resizeColumnToContents(1);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    if (QTreeWidgetItem* first = m_tree->topLevelItem(0)) {
        m_tree->setCurrentItem(first->child(0));
    }
    m_note->setText(shown.isEmpty() ? tr("No shortcut has these words or keys.")
                                    : tr("A page's own keys are listed once the page has been shown."));
}

void ShortcutsDialog::copy()
{
    QGuiApplication::clipboard()->setText(asText(filtered(m_groups, m_search->text().trimmed())));
    m_note->setText(tr("Copied, with a tab between what and keys."));
}

void ShortcutsDialog::print()
{
    QPrinter printer;
    QPrintDialog asks(&printer, this);
    if (asks.exec() == QDialog::Accepted) {
        QTextDocument document;
        document.setHtml(u"<h2>%1</h2>"_s.arg(windowTitle().toHtmlEscaped())
            + asHtml(filtered(m_groups, m_search->text().trimmed())));
        document.print(&printer);
    }
}

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Samordna"));
    auto* title = pageTitleLabel(this);
    title->setText(u"Samordna "_s + QCoreApplication::applicationVersion());
    auto* what = bodyLabel(this);
    what->setText(tr("Follows up a county's work against prostitution and trafficking in human "
                     "beings. Everything stays in one file of the "
                     "county's own; the program uses no network."));
    auto* built = captionLabel(this);
    built->setText(
        tr("Built on Qt %1. Free software: GNU General Public License, version 3.").arg(QLatin1String(qVersion())));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(what);
    layout->addWidget(built);
    addClose(*this, *layout);
    resize(440, 200);
}

} // namespace samordna::views
