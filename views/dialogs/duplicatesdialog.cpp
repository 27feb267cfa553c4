#include "views/dialogs/duplicatesdialog.h"

#include "views/delegates/tabledelegate.h"
#include "views/dialogs/duplicatepairs.h"
#include "views/dialogs/mergedialog.h"
#include "views/widgets/labels.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

DuplicatesDialog::DuplicatesDialog(const PageContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_apart(pairsApart())
    , m_about(bodyLabel(this))
    , m_list(new QTreeWidget(this))
    , m_showApart(new QCheckBox(tr("Show pairs that are &not duplicates"), this))
    , m_merge(new QPushButton(tr("&Merge…"), this))
    , m_setAside(new QPushButton(tr("Not &duplicates"), this))
{
    setWindowTitle(tr("Duplicates among the organisations"));
    build();
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesDialog::merge);
    connect(m_setAside, &QPushButton::clicked, this, &DuplicatesDialog::setAside);
    connect(m_showApart, &QCheckBox::toggled, this, &DuplicatesDialog::refresh);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &DuplicatesDialog::merge);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DuplicatesDialog::refreshButtons);
    connect(&m_context.workspace, &workspace::Workspace::changed, this, &DuplicatesDialog::refresh);
    refresh();
    m_list->setFocus();
}

void DuplicatesDialog::build()
{
    m_list->setAccessibleName(tr("Pairs that may be the same"));
    m_list->setHeaderLabels({tr("Organisation"), tr("May be the same as"), tr("Why")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new TableDelegate(m_list));
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_merge, QDialogButtonBox::ActionRole);
    buttons->addButton(m_setAside, QDialogButtonBox::ActionRole);
    m_merge->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_about);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_showApart);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 26);
}

void DuplicatesDialog::refresh()
{
    const QList<domain::Organisation>& all = m_context.workspace.data().organisations;
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    const QSignalBlocker quiet(m_list);
    m_pairs.clear();
    m_list->clear();
    for (const domain::DuplicatePair& pair : domain::findDuplicates(all, officialNames())) {
        const bool isApart = m_apart.contains(apartKey(pair));
        if (isApart && !m_showApart->isChecked()) {
            continue;
        }
        m_pairs.append(pair);
        const QString why = domain::reasonText(pair);
        auto* item = new QTreeWidgetItem(m_list,
            {domain::find(all, pair.first)->name, domain::find(all, pair.second)->name,
                isApart ? tr("Said not to be duplicates") : why});
        item->setToolTip(2, why.toHtmlEscaped());
    }
    m_list->setCurrentItem(m_list->topLevelItem(std::clamp(row, 0, std::max(0, m_list->topLevelItemCount() - 1))));
    m_about->setText(m_pairs.isEmpty()
            ? tr("No two organisations look the same.")
            : tr("These look the same. Merge a pair, or say that they are not duplicates: then they are not suggested "
                 "again on this computer."));
    refreshButtons();
}

void DuplicatesDialog::refreshButtons()
{
    const domain::DuplicatePair* pair = current();
    const bool isApart = pair && m_apart.contains(apartKey(*pair));
    m_merge->setEnabled(pair);
    m_setAside->setEnabled(pair);
    m_setAside->setText(isApart ? tr("May be &duplicates") : tr("Not &duplicates"));
}

void DuplicatesDialog::merge()
{
    if (const domain::DuplicatePair* pair = current()) {
        auto* dialog = new MergeDialog(m_context, pair->first, pair->second, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

void DuplicatesDialog::setAside()
{
    const domain::DuplicatePair* pair = current();
    if (!pair) {
        return;
    }
    const QString key = apartKey(*pair);
    if (!m_apart.removeOne(key)) {
        m_apart.append(key);
    }
    storePairsApart(m_apart);
    refresh();
    m_list->setFocus();
}

const domain::DuplicatePair* DuplicatesDialog::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_pairs.size() ? &m_pairs.at(row) : nullptr;
}

} // namespace samordna::views
