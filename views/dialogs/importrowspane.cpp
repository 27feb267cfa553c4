#include "views/dialogs/importrowspane.h"

#include "views/dialogs/dialogdraft.h"
#include "views/dialogs/importrowsview.h"
#include "views/dialogs/importsession.h"
#include "views/editors/filterchip.h"
#include "views/editors/flowlayout.h"
#include "views/widgets/labels.h"
#include "views/widgets/tablecopy.h"
#include "views/words/importwords.h"
#include "views/words/words.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QVBoxLayout>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kNoteLines = 3;
constexpr qsizetype kMostNoteLines = 6;
constexpr qsizetype kMostSourceLines = 4;

bool isClash(exchange::RemarkKind kind)
{
    return kind == exchange::RemarkKind::ClashKept || kind == exchange::RemarkKind::ClashTaken;
}

/// The first lines, and how many more there are.
QString shortened(QStringList lines, qsizetype most)
{
    const auto more = static_cast<int>(lines.size() - most);
    if (more > 0) {
        lines = lines.mid(0, most);
        lines.append(ImportRowsPane::tr("and %n more", nullptr, more));
    }
    return lines.join(u'\n');
}

} // namespace

ImportRowsPane::ImportRowsPane(ImportSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ImportRowsModel(session, this))
    , m_sheetBox(new QWidget(this))
    , m_clashBox(new QWidget(this))
    , m_sheet(new QComboBox(m_sheetBox))
    , m_view(new ImportRowsView(this))
    , m_source(captionLabel(this))
    , m_note(softLabel(this))
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Rows to import"));
    auto* copy = new TableCopy(*m_view, *m_view->horizontalHeader());
    connect(
        copy, &TableCopy::refused, this, [this](const base::Error& error) { m_note->setText(errorSentence(error)); });
    auto* label = new QLabel(tr("S&heet"), m_sheetBox);
    label->setBuddy(m_sheet);
    m_sheet->setAccessibleName(tr("Sheet"));
    auto* line = new QHBoxLayout(m_sheetBox);
    line->setContentsMargins({});
    line->addWidget(label);
    line->addWidget(m_sheet);
    line->addStretch();
    m_note->setAccessibleName(tr("What to know of the row"));
    m_note->setMinimumHeight(m_note->fontMetrics().lineSpacing() * kNoteLines + 14);
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_sheetBox);
    layout->addWidget(makeChips());
    makeClash();
    layout->addWidget(m_clashBox);
    layout->addWidget(m_source);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_note);
    connect(m_sheet, &QComboBox::activated, this, &ImportRowsPane::showSheet);
    connect(&session, &ImportSession::planned, this, [this] {
        fillSheets();
        showCounts();
        showClash();
        showNote();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportRowsPane::showNote);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_view->fitColumns();
        showNote();
    });
}

QWidget* ImportRowsPane::makeChips()
{
    auto* box = new QWidget(this);
    auto* flow = new FlowLayout(FlowLayout::Fit::Natural);
    box->setLayout(flow);
    const std::pair<ImportFilter, QString> words[]{{ImportFilter::All, tr("All", "rows")},
        {ImportFilter::New, tr("New", "rows")}, {ImportFilter::Changed, tr("Changed", "rows")},
        {ImportFilter::Unchanged, tr("Unchanged", "rows")}, {ImportFilter::Refused, tr("Refused", "rows")},
        {ImportFilter::LeftOut, tr("Left out", "rows")}, {ImportFilter::Remarks, tr("With remarks", "rows")}};
    for (const auto& [filter, name] : words) {
        auto* chip = new FilterChip(name, box);
        chip->setAccessibleName(name);
        chip->setChecked(filter == ImportFilter::All);
        flow->addWidget(chip);
        m_chips.append({filter, chip});
        connect(chip, &QAbstractButton::clicked, this, [this, which = filter] { choose(which); });
    }
    return box;
}

/// What stands where both files have changed a field: one answer for all; a row that is left out stays as it is here.
void ImportRowsPane::makeClash()
{
    auto* label = new QLabel(tr("Where &both files have changed the same field"), m_clashBox);
    auto* choice = new QComboBox(m_clashBox);
    label->setBuddy(choice);
    choice->setAccessibleName(tr("Where both files have changed the same field"));
    choice->addItem(tr("Keep what this file has"), static_cast<int>(domain::Clash::KeepHere));
    choice->addItem(tr("Take what the other file has"), static_cast<int>(domain::Clash::TakeThere));
    connect(choice, &QComboBox::activated, this,
        [this, choice] { m_session.setClash(static_cast<domain::Clash>(choice->currentData().toInt())); });
    auto* line = new QHBoxLayout(m_clashBox);
    line->setContentsMargins({});
    line->addWidget(label);
    line->addWidget(choice);
    line->addStretch();
    m_clashBox->hide();
}

void ImportRowsPane::showClash()
{
    const auto& remarks = m_session.plan().remarks;
    m_clashBox->setVisible(std::any_of(
        remarks.cbegin(), remarks.cend(), [](const exchange::ImportRemark& remark) { return isClash(remark.kind); }));
}

void ImportRowsPane::choose(ImportFilter filter)
{
    for (const auto& [each, chip] : std::as_const(m_chips)) {
        chip->setChecked(each == filter);
    }
    m_model->setFilter(filter);
    m_view->setCurrentIndex(m_model->index(0, ImportRowsModel::StateColumn));
}

void ImportRowsPane::fillSheets()
{
    QList<int> read;
    for (int sheet = 0; sheet < m_session.tables().size(); ++sheet) {
        if (m_session.tables().at(sheet).isRead) {
            read.append(sheet);
        }
    }
    QList<int> listed;
    for (int at = 0; at < m_sheet->count(); ++at) {
        listed.append(m_sheet->itemData(at).toInt());
    }
    if (read == listed && !read.isEmpty()) {
        return;
    }
    m_sheet->clear();
    for (const int sheet : read) {
        m_sheet->addItem(m_session.source().sheets.at(sheet).name, sheet);
    }
    m_sheetBox->setVisible(read.size() > 1);
    showSheet();
}

void ImportRowsPane::showSheet()
{
    m_model->showSheet(m_sheet->count() > 0 ? m_sheet->currentData().toInt() : -1);
    m_view->setCurrentIndex(m_model->index(0, ImportRowsModel::StateColumn));
    showCounts();
}

void ImportRowsPane::showCounts()
{
    const bool isTable = m_session.source().isTable();
    for (const auto& [filter, chip] : std::as_const(m_chips)) {
        chip->setCount(m_model->count(filter));
        // Of a document only the rows that say something else than the file are listed, and few have remarks.
        const bool isOfTables = filter == ImportFilter::Unchanged || filter == ImportFilter::Remarks;
        chip->setVisible(isTable || !isOfTables || m_model->count(filter) > 0);
    }
    QStringList lines;
    if (const int same = m_session.plan().unchanged; !isTable && same > 0) {
        lines.append(tr("%n row(s) are as in this file already and are not listed.", nullptr, same));
    }
    bool isWarned = false;
    for (const exchange::ImportRemark& remark : m_session.plan().remarks) {
        isWarned |= remark.kind == exchange::RemarkKind::MaskLimitChanged;
        const bool isOfAll = (remark.row == 0 && !isClash(remark.kind))
            || remark.kind == exchange::RemarkKind::UnknownColumn || remark.kind == exchange::RemarkKind::RepeatedColumn
            || remark.kind == exchange::RemarkKind::ComputedColumn;
        if (isOfAll) {
            const QString sheet = m_sheet->count() > 1 ? QString(remark.sheet + u": "_s) : QString();
            lines.append(sheet + remarkText(remark) + u'.');
        }
    }
    m_source->setText(shortened(lines, kMostSourceLines));
    m_source->setVisible(!lines.isEmpty());
    setLook(m_source, isWarned ? "warning" : "caption");
}

void ImportRowsPane::showNote()
{
    const QModelIndex at = m_view->currentIndex();
    QString note = m_model->noteOf(at.row());
    if (m_model->rowCount() == 0) {
        note = tr("No row is of this kind. Choose another of the choices above.");
    } else if (note.isEmpty()) {
        note = m_session.source().isTable()
            ? tr("Choose a row to see what becomes of it. F2 mends a cell, Space leaves the row out.")
            : tr("Choose a row to see what becomes of it. Space leaves the row out.");
    }
    m_note->setText(shortened(note.split(u'\n'), kMostNoteLines));
}

QJsonArray ImportRowsPane::openCell() const
{
    const auto place = m_model->placeOf(m_view->currentIndex());
    const auto text = openText(*m_view, m_view->currentIndex());
    return place && text ? QJsonArray{(*place)[0], (*place)[1], (*place)[2], *text} : QJsonArray();
}

void ImportRowsPane::enter()
{
    // What has to be mended stands first in mind.
    if (m_model->count(ImportFilter::Refused) > 0 && m_model->count(ImportFilter::Refused) < m_model->rowCount()) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex at = m_model->index(row, ImportRowsModel::StateColumn);
            if (at.data(ImportRowsModel::StateRole).toInt() == static_cast<int>(exchange::RowState::Refused)) {
                m_view->setCurrentIndex(at);
                m_view->scrollTo(at);
                break;
            }
        }
    }
    m_view->setFocus();
}

} // namespace samordna::views
