#include "views/dialogs/changesdialog.h"

#include "views/pages/historypanel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace samordna::views {

ChangesDialog::ChangesDialog(const PageContext& context, qint64 after, std::function<bool()> commit, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Changes since the file was opened"));
    auto* history = new HistoryPanel(context, this);
    history->setCommitter(std::move(commit));
    history->showSince(after);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter in the list would close it
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(history, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 32);
}

} // namespace samordna::views
