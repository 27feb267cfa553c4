#include "views/dialogs/importcolumnspane.h"

#include "views/delegates/tabledelegate.h"
#include "views/dialogs/importcolumntable.h"
#include "views/dialogs/importsession.h"
#include "views/editors/flowlayout.h"
#include "views/widgets/labels.h"
#include "views/words/importwords.h"
#include "models/domain/fieldnames.h"
#include "models/domain/format.h"
#include "models/domain/terms.h"

#include <QComboBox>
#include <QListWidget>
#include <QSpinBox>
#include <QVBoxLayout>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kSheetsShown = 5;

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
    , m_columns(new ImportColumnTable(this))
    , m_period(captionLabel(this))
    , m_problem(bodyLabel(this))
{
    makeSheets();
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
    connect(m_columns, &ImportColumnTable::matched, this,
        [this](int column, const std::optional<exchange::ImportField>& field) {
            m_session.match(m_sheet, column, field);
        });
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
    m_headingRow->setSpecialValueText(tr("none", "headings"));
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
    m_columns->setTable(m_session.source().sheets.at(m_sheet), table());
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
    const QString name = m_session.name();
    const bool hasHeadings = table().headingRow != exchange::kNoHeadings;
    m_file->setText(sheets.size() > 1
            ? tr("%1. Tick the sheets to import; what is chosen below is of the marked sheet.").arg(name)
            : (hasHeadings ? tr("%1 – %n row(s) below the headings.", nullptr,
                   exchange::rowsBelow(sheets.first(), table().headingRow))
                           : tr("%1 – %n row(s) without headings.", nullptr,
                               exchange::rowsBelow(sheets.first(), table().headingRow)))
                  .arg(name));
}

void ImportColumnsPane::fillChoices()
{
    const exchange::Sheet& sheet = m_session.source().sheets.at(m_sheet);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(table().kind)));
    m_headingRow->setRange(exchange::kNoHeadings + 1, std::max(1, static_cast<int>(sheet.rows.size())));
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
