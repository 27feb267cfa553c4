#include "views/dialogs/reportpartsdialog.h"

#include "views/widgets/labels.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace samordna::views {

namespace {

constexpr int kReadableWidth = 420; ///< pixels; about sixty letters

} // namespace

ReportPartsDialog::ReportPartsDialog(const reports::ReportParts& leftOut, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Parts of the report"));
    auto* about = bodyLabel(this);
    about->setMinimumWidth(kReadableWidth);
    about->setText(tr("The key figures and the summary are always there, and so is what the report needs to be "
                      "understood. What is left out is named below the summary."));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(about);
    for (const reports::ReportPart part : reports::kReportParts) {
        auto* box = new QCheckBox(reports::partName(part), this);
        box->setChecked(!leftOut.contains(part));
        layout->addWidget(box);
        m_boxes.insert(part, box);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Show the report so"), QDialogButtonBox::AcceptRole)->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

reports::ReportParts ReportPartsDialog::leftOut() const
{
    reports::ReportParts parts;
    for (auto box = m_boxes.cbegin(); box != m_boxes.cend(); ++box) {
        if (!box.value()->isChecked()) {
            parts.insert(box.key());
        }
    }
    return parts;
}

} // namespace samordna::views
