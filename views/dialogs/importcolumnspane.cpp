#include "views/dialogs/importcolumnspane.h"

#include "views/delegates/tabledelegate.h"
#include "views/dialogs/importsession.h"
#include "views/editors/flowlayout.h"
#include "views/widgets/labels.h"
#include "views/words/importwords.h"
#include "models/domain/fieldnames.h"
#include "models/domain/format.h"
#include "models/domain/terms.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QListWidget>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kExamples = 20; ///< rows searched for one
constexpr qsizetype kExampleLength = 80;
constexpr int kSheetsShown = 5;

/// A choice in a list that is scrolled with the wheel: only what was meant changes it.
class FieldChoice final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

/// A choice with its words above it.
QWidget* labelled(const QString& words, QWidget* field, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* label = new QLabel(words, box);
    label->setBuddy(field);
    field->setAccessibleName(QString(words).remove(u'&'));
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(label);
    layout->addWidget(field);
    return box;
}

QString useNote(exchange::ColumnUse use)
{
    switch (use) {
    case exchange::ColumnUse::Unknown: return ImportColumnsPane::tr("Not known");
    case exchange::ColumnUse::Repeated: return ImportColumnsPane::tr("Another column has it");
    case exchange::ColumnUse::Computed: return ImportColumnsPane::tr("Worked out by Samordna");
    case exchange::ColumnUse::LeftOut: return ImportColumnsPane::tr("Left out");
    case exchange::ColumnUse::Field: break;
    }
    return {};
}

QString missingText(const QList<QStringList>& missing)
{
    QStringList words;
    for (const QStringList& fields : missing) {
        QStringList names;
        for (const QString& field : fields) {
            names.append(domain::fieldName(field));
        }
        words.append(names.join(ImportColumnsPane::tr(" or ")));
    }
    return words.join(u", "_s);
}

/// "C" for the third, as spreadsheets call it.
QString letterOf(int column)
{
    QString name = exchange::cellName(0, column);
    name.chop(1);
    return name;
}

} // namespace

ImportColumnsPane::ImportColumnsPane(ImportSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_file(bodyLabel(this))
    , m_sheets(new QListWidget(this))
    , m_kind(new QComboBox(this))
    , m_headingRow(new QSpinBox(this))
    , m_key(new QComboBox(this))
    , m_encoding(new QComboBox(this))
    , m_separator(new QComboBox(this))
    , m_model(new QStandardItemModel(this))
    , m_columns(new QTableView(this))
    , m_period(captionLabel(this))
    , m_problem(bodyLabel(this))
{
    makeSheets();
    makeColumns();
    m_problem->setProperty("look", u"warning"_s);
    auto* hint = captionLabel(this);
    hint->setText(
        tr("Empty cells change nothing in the file. What you match by hand is remembered for the next import."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    layout->addWidget(m_file);
    layout->addWidget(m_sheets);
    layout->addWidget(makeChoices());
    layout->addWidget(m_columns, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_period);
    layout->addWidget(hint);
    connect(&session, &ImportSession::opened, this, &ImportColumnsPane::fill);
    connect(&session, &ImportSession::tablesChanged, this, &ImportColumnsPane::fill);
}

void ImportColumnsPane::makeSheets()
{
    m_sheets->setAccessibleName(tr("Sheets"));
    m_sheets->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_sheets, &QListWidget::currentRowChanged, this, &ImportColumnsPane::chooseSheet);
    connect(m_sheets, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        if (!m_isFilling) {
            m_session.setRead(m_sheets->row(item), item->checkState() == Qt::Checked);
        }
    });
}

QWidget* ImportColumnsPane::makeChoices()
{
    for (const auto kind : {exchange::ImportKind::Measures, exchange::ImportKind::Activities,
             exchange::ImportKind::Observations, exchange::ImportKind::Organisations}) {
        m_kind->addItem(importKindName(kind), static_cast<int>(kind));
    }
    m_encoding->addItem(u"UTF-8"_s, static_cast<int>(exchange::CsvEncoding::Utf8));
    m_encoding->addItem(u"Windows-1252"_s, static_cast<int>(exchange::CsvEncoding::Windows1252));
    m_encoding->addItem(u"UTF-16"_s, static_cast<int>(exchange::CsvEncoding::Utf16));
    m_separator->addItem(tr("Semicolon"), QChar(u';'));
    m_separator->addItem(tr("Comma"), QChar(u','));
    m_separator->addItem(tr("Tab"), QChar(u'\t'));
    m_headingRow->setButtonSymbols(QSpinBox::NoButtons);
    m_key->setSizeAdjustPolicy(QComboBox::AdjustToContents); // each kind of row has its own
    auto* choices = new QWidget(this);
    auto* flow = new FlowLayout(FlowLayout::Fit::Natural, 12);
    choices->setLayout(flow);
    flow->addWidget(labelled(tr("Read &as"), m_kind, choices));
    flow->addWidget(labelled(tr("&Headings in row"), m_headingRow, choices));
    flow->addWidget(labelled(tr("Rows are the &same by"), m_key, choices));
    m_csvOnly = {labelled(tr("&Encoding"), m_encoding, choices), labelled(tr("Se&parator"), m_separator, choices)};
    for (QWidget* box : std::as_const(m_csvOnly)) {
        flow->addWidget(box);
    }
    connect(m_kind, &QComboBox::activated, this,
        [this] { m_session.setKind(m_sheet, static_cast<exchange::ImportKind>(m_kind->currentData().toInt())); });
    connect(m_key, &QComboBox::activated, this,
        [this] { m_session.setKey(m_sheet, static_cast<exchange::ImportKey>(m_key->currentData().toInt())); });
    connect(m_headingRow, &QSpinBox::valueChanged, this, [this](int row) {
        if (!m_isFilling) {
            m_session.setHeadingRow(m_sheet, row - 1);
        }
    });
    connect(m_encoding, &QComboBox::activated, this, &ImportColumnsPane::takeForm);
    connect(m_separator, &QComboBox::activated, this, &ImportColumnsPane::takeForm);
    return choices;
}

void ImportColumnsPane::makeColumns()
{
    m_columns->setModel(m_model);
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setItemDelegate(new TableDelegate(m_columns));
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->setSelectionMode(QAbstractItemView::NoSelection);
    m_columns->setFocusPolicy(Qt::NoFocus); // the choices in it take it
    m_columns->setFrameShape(QFrame::NoFrame);
    m_columns->setShowGrid(false);
    m_columns->setCornerButtonEnabled(false);
    m_columns->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_columns->verticalHeader()->hide();
    m_columns->horizontalHeader()->setHighlightSections(false);
    m_columns->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

const exchange::ImportTable& ImportColumnsPane::table() const
{
    return m_session.tables().at(m_sheet);
}

void ImportColumnsPane::chooseSheet(int sheet)
{
    if (!m_isFilling && sheet >= 0 && sheet < m_session.tables().size()) {
        m_sheet = sheet;
        fill();
    }
}

void ImportColumnsPane::takeForm()
{
    m_session.setForm(
        {static_cast<exchange::CsvEncoding>(m_encoding->currentData().toInt()), m_separator->currentData().toChar()});
}

void ImportColumnsPane::fill()
{
    if (m_session.tables().isEmpty()) {
        return;
    }
    m_sheet = std::min(m_sheet, static_cast<int>(m_session.tables().size()) - 1);
    m_isFilling = true;
    fillSheets();
    fillChoices();
    fillColumns();
    m_isFilling = false;
    showProblem();
}

void ImportColumnsPane::fillSheets()
{
    const auto& sheets = m_session.source().sheets;
    if (m_sheets->count() != sheets.size()) {
        m_sheets->clear();
        for (const exchange::Sheet& sheet : sheets) {
            m_sheets->addItem(sheet.name);
        }
        const auto& tables = m_session.tables();
        const auto read =
            std::find_if(tables.cbegin(), tables.cend(), [](const exchange::ImportTable& each) { return each.isRead; });
        m_sheet = read == tables.cend() ? 0 : static_cast<int>(read - tables.cbegin());
    }
    for (int at = 0; at < sheets.size(); ++at) {
        const exchange::ImportTable& each = m_session.tables().at(at);
        const int rows = exchange::rowsBelow(sheets.at(at), each.headingRow);
        QListWidgetItem* item = m_sheets->item(at);
        item->setText(tr("%1 – %n row(s)", nullptr, rows).arg(sheets.at(at).name));
        item->setSizeHint({0, TableDelegate::rowHeight(m_sheets->font())});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(each.isRead ? Qt::Checked : Qt::Unchecked);
    }
    m_sheets->setCurrentRow(m_sheet);
    const int line = TableDelegate::rowHeight(m_sheets->font());
    m_sheets->setFixedHeight(line * std::min(kSheetsShown, m_sheets->count()) + 2 * m_sheets->frameWidth() + 4);
    m_sheets->setVisible(sheets.size() > 1);
    const QString name = QFileInfo(m_session.path()).fileName();
    m_file->setText(sheets.size() > 1
            ? tr("%1. Tick the sheets to import; what is chosen below is of the marked sheet.").arg(name)
            : tr("%1 – %n row(s) below the headings.", nullptr, exchange::rowsBelow(sheets.first(), table().headingRow))
                  .arg(name));
}

void ImportColumnsPane::fillChoices()
{
    const exchange::Sheet& sheet = m_session.source().sheets.at(m_sheet);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(table().kind)));
    m_headingRow->setRange(1, std::max(1, static_cast<int>(sheet.rows.size())));
    m_headingRow->setValue(table().headingRow + 1);
    m_key->clear();
    for (const exchange::ImportKey key : exchange::importKeys(table().kind)) {
        m_key->addItem(importKeyName(table().kind, key), static_cast<int>(key));
    }
    m_key->setCurrentIndex(std::max(0, m_key->findData(static_cast<int>(table().key))));
    for (QWidget* box : std::as_const(m_csvOnly)) {
        box->setVisible(m_session.source().kind == exchange::ImportSource::Kind::Csv);
    }
    m_encoding->setCurrentIndex(m_encoding->findData(static_cast<int>(m_session.source().form.encoding)));
    m_separator->setCurrentIndex(m_separator->findData(m_session.source().form.separator));
    for (QWidget* each : std::initializer_list<QWidget*>{m_kind, m_headingRow, m_key}) {
        each->setEnabled(table().isRead);
    }
}

QString ImportColumnsPane::exampleOf(int column) const
{
    const auto& rows = m_session.source().sheets.at(m_sheet).rows;
    const auto from = table().headingRow + 1;
    for (qsizetype row = from; row < std::min<qsizetype>(rows.size(), from + kExamples); ++row) {
        const QString text = rows.at(row).value(column).text().left(kExampleLength).simplified();
        if (!text.isEmpty()) {
            return text;
        }
    }
    return {};
}

void ImportColumnsPane::fillColumns()
{
    const auto& columns = table().columns;
    if (m_model->rowCount() != columns.size() || m_model->columnCount() == 0) {
        m_model->clear();
        m_model->setHorizontalHeaderLabels({tr("Heading in the sheet"), tr("Example"), tr("Read into"), tr("Note")});
        for (int row = 0; row < columns.size(); ++row) {
            m_model->appendRow({new QStandardItem, new QStandardItem, new QStandardItem, new QStandardItem});
        }
    }
    for (int row = 0; row < columns.size(); ++row) {
        fillRow(row, columns.at(row));
    }
    m_columns->verticalHeader()->setDefaultSectionSize(
        std::max(TableDelegate::rowHeight(m_columns->font()), m_kind->sizeHint().height() + 4));
    QHeaderView* header = m_columns->horizontalHeader();
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->setSectionResizeMode(1, QHeaderView::Stretch);
    header->setSectionResizeMode(2, QHeaderView::Fixed);
    header->setSectionResizeMode(3, QHeaderView::ResizeToContents);
    header->resizeSection(2, m_columns->fontMetrics().averageCharWidth() * 46);
    m_columns->setEnabled(table().isRead);
}

void ImportColumnsPane::fillRow(int row, const exchange::ImportColumn& column)
{
    const QString heading =
        column.heading.isEmpty() ? tr("(column %1, no heading)").arg(letterOf(column.index)) : column.heading;
    m_model->item(row, 0)->setText(heading);
    m_model->item(row, 1)->setText(exampleOf(column.index));
    m_model->item(row, 3)->setText(useNote(column.use));
    auto* choice = qobject_cast<QComboBox*>(m_columns->indexWidget(m_model->index(row, 2)));
    if (!choice || choice->property("kind").toInt() != static_cast<int>(table().kind)) {
        choice = new FieldChoice(m_columns);
        choice->setProperty("kind", static_cast<int>(table().kind));
        choice->addItem(tr("Do not import"), QString());
        for (const exchange::ImportField& field : exchange::importFields(table().kind)) {
            choice->addItem(importFieldName(field.entity, field.field), QString(field.entity + u'.' + field.field));
        }
        m_columns->setIndexWidget(m_model->index(row, 2), choice);
        connect(choice, &QComboBox::activated, this, [this, row](int at) {
            const auto fields = exchange::importFields(table().kind);
            m_session.match(
                m_sheet, table().columns.at(row).index, at > 0 ? std::optional(fields.at(at - 1)) : std::nullopt);
        });
    }
    choice->setAccessibleName(tr("Field for “%1”").arg(heading));
    const int at = choice->findData(QString(column.entity + u'.' + column.field));
    choice->setCurrentIndex(column.use == exchange::ColumnUse::Field ? std::max(0, at) : 0);
}

QString ImportColumnsPane::problem() const
{
    bool isAnyRead = false;
    for (int sheet = 0; sheet < m_session.tables().size(); ++sheet) {
        const exchange::ImportTable& each = m_session.tables().at(sheet);
        isAnyRead |= each.isRead;
        const auto missing = each.isRead ? exchange::missingFields(each) : QList<QStringList>();
        if (!missing.isEmpty()) {
            const QString name = m_session.source().sheets.at(sheet).name;
            return name.isEmpty() ? tr("Choose a column for: %1").arg(missingText(missing))
                                  : tr("%1: choose a column for: %2").arg(name, missingText(missing));
        }
    }
    return isAnyRead || m_session.tables().isEmpty() ? QString() : tr("Tick a sheet to import.");
}

void ImportColumnsPane::showProblem()
{
    m_problem->setText(problem());
    m_problem->setVisible(!problem().isEmpty());
    const auto& columns = table().columns;
    const bool isFollowedUp = std::any_of(columns.cbegin(), columns.cend(),
        [](const exchange::ImportColumn& column) { return column.entity == u"follow_up"; });
    m_period->setText(
        tr("Follow-ups in rows without a period of their own belong to %1.").arg(domain::term(m_session.period())));
    m_period->setVisible(isFollowedUp);
}

} // namespace samordna::views
