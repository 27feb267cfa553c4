#include "views/dialogs/partingdialog.h"

#include "views/delegates/tabledelegate.h"
#include "views/widgets/labels.h"
#include "views/words/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { kWhat, kRow, kWhen, kWho };
constexpr int kLongest = 32; ///< letters; the rest of a step's name is told by its tool tip

QString nameOf(const QString& path)
{
    return QFileInfo(path).fileName();
}

QString timeText(const QDateTime& at)
{
    return at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

/// Nothing is in the other file that the opened one lacks.
bool isContained(const ComparedFile& file)
{
    return file.parting && file.parting->common > 0 && file.parting->there.count == 0;
}

} // namespace

PartingDialog::PartingDialog(const QString& here, bool isReadOnly, QList<ComparedFile> others, QWidget* parent)
    : QDialog(parent)
    , m_here(here)
    , m_isReadOnly(isReadOnly)
    , m_others(std::move(others))
    , m_choice(new QComboBox(this))
    , m_about(bodyLabel(this))
    , m_lines(new QTreeWidget(this))
    , m_advice(softLabel(this))
    , m_merge(new QPushButton(tr("Bring in its &changes…"), this))
    , m_open(new QPushButton(tr("&Open the other file"), this))
    , m_bin(new QPushButton(tr("Move it to the &bin"), this))
{
    setWindowTitle(tr("What differs from %1").arg(nameOf(here)));
    build();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &PartingDialog::showFile);
    connect(m_merge, &QPushButton::clicked, this, [this] {
        const QString path = chosen().path;
        accept();
        Q_EMIT mergeRequested(path);
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        const QString path = chosen().path;
        accept();
        Q_EMIT openRequested(path);
    });
    connect(m_bin, &QPushButton::clicked, this, [this] {
        const QString path = chosen().path;
        accept();
        Q_EMIT binRequested(path);
    });
    showFile();
    (m_others.size() > 1 ? static_cast<QWidget*>(m_choice) : m_lines)->setFocus();
}

void PartingDialog::build()
{
    m_choice->setAccessibleName(tr("The other file"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(40);
    for (const ComparedFile& file : std::as_const(m_others)) {
        m_choice->addItem(nameOf(file.path));
    }
    m_lines->setAccessibleName(tr("Changes that only one of the files has"));
    m_lines->setHeaderLabels({tr("What"), tr("Row"), tr("When"), tr("Who")});
    m_lines->setUniformRowHeights(true);
    m_lines->setItemDelegate(new TableDelegate(m_lines));
    m_lines->header()->setStretchLastSection(false);
    m_lines->header()->setSectionResizeMode(kRow, QHeaderView::Stretch); // when and by whom stay in sight
    auto* form = new QFormLayout;
    form->addRow(tr("The other &file"), m_choice);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_merge, QDialogButtonBox::ActionRole);
    buttons->addButton(m_open, QDialogButtonBox::ActionRole);
    buttons->addButton(m_bin, QDialogButtonBox::ActionRole);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_about);
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_advice);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 30);
}

const ComparedFile& PartingDialog::chosen() const
{
    return m_others.at(m_choice->currentIndex());
}

void PartingDialog::showFile()
{
    const ComparedFile& file = chosen();
    m_lines->clear();
    const bool brings = !m_isReadOnly && file.parting && file.parting->common > 0 && file.parting->there.count > 0;
    m_bin->setVisible(isContained(file));
    m_merge->setVisible(brings);
    m_merge->setDefault(brings);
    m_open->setEnabled(file.parting.hasValue());
    m_open->setDefault(!brings && !isContained(file));
    if (!file.parting) {
        m_about->setText(errorSentence(file.parting.error()));
        m_lines->hide();
        m_advice->hide();
        return;
    }
    const storage::Parting& parting = *file.parting;
    m_about->setText(sentence(parting));
    const bool isKin = parting.common > 0;
    if (isKin) {
        addSide(tr("Only in %1 (%2)").arg(nameOf(file.path)).arg(parting.there.count), parting.there);
        addSide(tr("Only in this file, %1 (%2)").arg(nameOf(m_here)).arg(parting.here.count), parting.here);
    }
    m_lines->setVisible(isKin && parting.here.count + parting.there.count > 0);
    m_lines->expandAll();
    for (const int column : {kWhat, kWhen, kWho}) {
        m_lines->resizeColumnToContents(column);
        m_lines->setColumnWidth(
            column, std::min(m_lines->columnWidth(column), kLongest * fontMetrics().averageCharWidth()));
    }
    const bool isApart = isKin && parting.here.count > 0 && parting.there.count > 0;
    m_advice->setVisible(isApart);
    m_advice->setText(
        tr("Bring in what was done in the other file: each row is shown before anything is written, old and new, and "
           "you choose what stands where both have changed the same field. Then move the copy out of the folder."));
}

void PartingDialog::addSide(const QString& heading, const storage::PartingSide& side)
{
    if (side.count == 0) {
        return;
    }
    auto* top = new QTreeWidgetItem(m_lines, {heading});
    top->setFirstColumnSpanned(true);
    for (const storage::PartingLine& line : side.lines) {
        const QString row = line.rows == 1 ? line.row
            : line.rows == 0               ? tr("many rows")
            : line.row.isEmpty()           ? tr("%n row(s)", nullptr, static_cast<int>(line.rows))
                                 : tr("%1 and %n more", nullptr, static_cast<int>(line.rows) - 1).arg(line.row);
        auto* item = new QTreeWidgetItem(top, {line.text, row, timeText(line.at), line.who});
        item->setToolTip(kWhat, line.text.toHtmlEscaped());
        item->setToolTip(kRow, row.toHtmlEscaped());
    }
    if (side.count > side.lines.size()) {
        new QTreeWidgetItem(top, {tr("and %n earlier", nullptr, static_cast<int>(side.count - side.lines.size()))});
    }
}

QString PartingDialog::sentence(const storage::Parting& parting) const
{
    const QString other = nameOf(chosen().path);
    if (parting.common == 0) {
        return tr(
            "%1 was not made from this file, nor this file from it, so what differs cannot be told. Open it to see "
            "what it holds.")
            .arg(other);
    }
    if (parting.there.count == 0 && parting.here.count == 0) {
        return tr("%1 holds the same as this file. It is not needed.").arg(other);
    }
    const QString parted = timeText(parting.last);
    if (parting.there.count == 0) {
        return tr("This file has everything that is in %1, and what was done after %2. The other file is not needed.")
            .arg(other, parted);
    }
    if (parting.here.count == 0) {
        return tr("%1 has everything that is in this file, and what was done after %2. Go on in the other file.")
            .arg(other, parted);
    }
    return tr("The files were one until %1. What was done since then stands partly in %2 and partly in this file.")
        .arg(parted, other);
}

} // namespace samordna::views
