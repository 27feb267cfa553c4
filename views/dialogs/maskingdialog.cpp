#include "views/dialogs/maskingdialog.h"

#include "models/domain/plan.h"

#include "views/dialogs/dialogdraft.h"
#include "views/widgets/labels.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

constexpr int kReadableWidth = 460; ///< pixels; about seventy letters

} // namespace

MaskingDialog::MaskingDialog(int now, QWidget* parent)
    : QDialog(parent)
    , m_isOn(new QCheckBox(tr("&Mask small counts of persons"), this))
    , m_limit(new QSpinBox(this))
    , m_meaning(bodyLabel(this))
{
    setWindowTitle(tr("Masking of small counts"));
    m_isOn->setChecked(now != domain::kMaskOff);
    m_limit->setRange(domain::kLeastMaskLimit, domain::kMostMaskLimit);
    m_limit->setValue(now == domain::kMaskOff ? domain::kDefaultMaskLimit : now);
    m_limit->setAccessibleName(tr("Limit"));
    m_limit->setButtonSymbols(QSpinBox::NoButtons);
    m_limit->setMaximumWidth(m_limit->fontMetrics().averageCharWidth() * 14);
    m_meaning->setMinimumWidth(kReadableWidth);
    // The longest text decides the height, so that the window does not jump.
    m_meaning->setMinimumHeight(m_meaning->fontMetrics().lineSpacing() * 5);
    m_meaning->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* form = new QFormLayout;
    form->addRow(m_isOn);
    form->addRow(tr("Counts &below"), m_limit);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Use in this file"), QDialogButtonBox::AcceptRole)->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_meaning);
    layout->addWidget(buttons);
    connect(m_isOn, &QCheckBox::toggled, this, &MaskingDialog::showMeaning);
    connect(m_limit, &QSpinBox::valueChanged, this, &MaskingDialog::showMeaning);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showMeaning();
}

int MaskingDialog::limit() const
{
    return m_isOn->isChecked() ? m_limit->value() : domain::kMaskOff;
}

void MaskingDialog::keepTyped(const DraftStore& store)
{
    const auto read = [this] { return QJsonObject{{u"on"_s, m_isOn->isChecked()}, {u"limit"_s, m_limit->value()}}; };
    const auto fill = [this](const QJsonObject& filled) {
        m_isOn->setChecked(filled[u"on"].toBool());
        m_limit->setValue(filled[u"limit"].toInt());
    };
    new DialogDraft(*this, store, u"masking"_s, {read, fill});
}

void MaskingDialog::showMeaning()
{
    m_limit->setEnabled(m_isOn->isChecked());
    m_meaning->setText(m_isOn->isChecked()
            ? tr("In reports, workbooks, deliveries and what is copied, a count of persons from 1 to %1 is written "
                 "“<%2”. A count that would give a small one away is written “..”. In the program itself all counts "
                 "are shown, and the export of everything as JSON holds them all.")
                  .arg(limit() - 1)
                  .arg(limit())
            : tr("All counts of persons leave the program as they are, however small. Check that nobody can be "
                 "recognised before you send a report or a delivery."));
}

} // namespace samordna::views
