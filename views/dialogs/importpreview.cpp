#include "views/dialogs/importpreview.h"

#include "views/widgets/labels.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

ImportPreviewDialog::ImportPreviewDialog(const ImportPreview& preview, QWidget* parent)
    : QDialog(parent)
{
    const QString name = QFileInfo(preview.file).fileName();
    setWindowTitle(tr("Import %1").arg(name));
    const int writes = preview.added + preview.changed;
    auto* heading = headingLabel(this);
    heading->setText(
        writes > 0 ? tr("This will be written when you choose Import") : tr("There is nothing new in the file"));
    auto* numbers = bodyLabel(this);
    numbers->setText(
        QStringList{tr("%n new row(s)", nullptr, preview.added), tr("%n changed", nullptr, preview.changed),
            tr("%n unchanged", nullptr, preview.unchanged), tr("%n refused", nullptr, preview.refused)}
            .join(u" · "_s));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(heading);
    layout->addWidget(numbers);
    if (!preview.lines.isEmpty()) {
        layout->addWidget(makeLines(preview), 1);
    }
    auto* safe = softLabel(this);
    safe->setText(tr("Nothing is written before you choose Import. Afterwards the whole import can "
                     "be undone in one step."));
    layout->addWidget(safe);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    import->setEnabled(writes > 0);
    import->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(720, preview.lines.isEmpty() ? 200 : 460);
}

QWidget* ImportPreviewDialog::makeLines(const ImportPreview& preview)
{
    auto* model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({tr("Where"), tr("Column"), tr("What to know")});
    for (const ImportLine& line : preview.lines) {
        model->appendRow({new QStandardItem(line.place), new QStandardItem(line.column), new QStandardItem(line.text)});
    }
    auto* table = new QTableView(this);
    table->setModel(model);
    table->setAccessibleName(tr("Rows to look at"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setCornerButtonEnabled(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    table->setCurrentIndex(model->index(0, 0));
    return table;
}

} // namespace samordna::views
