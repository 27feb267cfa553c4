#include "views/dialogs/helpdialogs.h"

#include "views/widgets/labels.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QStandardItemModel>
#include <QTableView>
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
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({tr("What"), tr("Keys")});
    const auto addRow = [model](const QString& what, const QString& keys) {
        model->appendRow({new QStandardItem(what), new QStandardItem(keys)});
    };
    const auto actions = parent ? parent->findChildren<QAction*>() : QList<QAction*>();
    for (const QAction* action : actions) {
        const QString keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        const QString what = QString(action->text()).remove(u'&').remove(u'…');
        if (!keys.isEmpty() && model->findItems(what).isEmpty()) {
            addRow(what, keys);
        }
    }
    addRow(tr("Move between the values of a chart"), tr("Arrow keys"));
    addRow(tr("Close the message"), tr("Esc"));
    auto* table = new QTableView(this);
    table->setModel(model);
    table->setAccessibleName(tr("Keyboard shortcuts"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setCornerButtonEnabled(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    table->setCurrentIndex(model->index(0, 0));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(table);
    addClose(*this, *layout);
    resize(480, 520);
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
