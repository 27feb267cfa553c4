#include "views/dialogs/importcolumntable.h"

#include "views/delegates/tabledelegate.h"
#include "views/words/importwords.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QWheelEvent>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { HeadingColumn, ExampleColumn, FieldColumn, NoteColumn };

constexpr int kExamples = 20; ///< rows searched for one
constexpr qsizetype kExampleLength = 80;
constexpr int kFieldLetters = 46; ///< of the choice

/// A choice in a list that is scrolled with the wheel: only what was meant changes it. A key that would go on to
/// another field opens the list, since each field it came to on the way would be taken from the column that has it.
class FieldChoice final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
    void keyPressEvent(QKeyEvent* event) override
    {
        static const QList<int> kSteps{Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_End};
        const bool isPlain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
        const bool isWritten = !event->text().isEmpty() && event->text().at(0).isLetterOrNumber();
        if (!isPlain || (!isWritten && !kSteps.contains(event->key()))) {
            QComboBox::keyPressEvent(event);
            return;
        }
        showPopup();
        if (isWritten) {
            view()->keyboardSearch(event->text());
        }
    }
};

QString useNote(exchange::ColumnUse use)
{
    switch (use) {
    case exchange::ColumnUse::Unknown: return ImportColumnTable::tr("Not known");
    case exchange::ColumnUse::Repeated: return ImportColumnTable::tr("Another column has it");
    case exchange::ColumnUse::Computed: return ImportColumnTable::tr("Worked out by Samordna");
    case exchange::ColumnUse::LeftOut: return ImportColumnTable::tr("Left out");
    case exchange::ColumnUse::Field: break;
    }
    return {};
}

/// "C" for the third, as spreadsheets call it.
QString letterOf(int column)
{
    QString name = exchange::cellName(0, column);
    name.chop(1);
    return name;
}

/// What stands in the column in one of the first rows.
QString exampleOf(const exchange::Sheet& sheet, const exchange::ImportTable& table, int column)
{
    const auto from = table.headingRow + 1;
    for (qsizetype row = from; row < std::min<qsizetype>(sheet.rows.size(), from + kExamples); ++row) {
        const QString text = sheet.rows.at(row).value(column).text().left(kExampleLength).simplified();
        if (!text.isEmpty()) {
            return text;
        }
    }
    return {};
}

} // namespace

ImportColumnTable::ImportColumnTable(QWidget* parent)
    : QTableView(parent)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setAccessibleName(tr("Columns"));
    setItemDelegate(new TableDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFocusPolicy(Qt::NoFocus); // the choices in it take it
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void ImportColumnTable::setTable(const exchange::Sheet& sheet, const exchange::ImportTable& table)
{
    const bool isOther =
        m_model->columnCount() == 0 || m_table.columns.size() != table.columns.size() || m_table.kind != table.kind;
    m_table = table;
    if (isOther) {
        makeRows(table.columns.size());
    }
    for (int row = 0; row < table.columns.size(); ++row) {
        fillRow(row, table.columns.at(row), exampleOf(sheet, table, table.columns.at(row).index));
    }
    setEnabled(table.isRead);
}

void ImportColumnTable::makeRows(qsizetype count)
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Heading in the sheet"), tr("Example"), tr("Read into"), tr("Note")});
    int height = TableDelegate::rowHeight(font());
    for (int row = 0; row < count; ++row) {
        m_model->appendRow({new QStandardItem, new QStandardItem, new QStandardItem, new QStandardItem});
        QComboBox* choice = makeChoice(row);
        setIndexWidget(m_model->index(row, FieldColumn), choice);
        height = std::max(height, choice->sizeHint().height() + 4);
    }
    verticalHeader()->setDefaultSectionSize(height);
    QHeaderView* header = horizontalHeader();
    header->setSectionResizeMode(HeadingColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(ExampleColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(FieldColumn, QHeaderView::Fixed);
    header->setSectionResizeMode(NoteColumn, QHeaderView::ResizeToContents);
    header->resizeSection(FieldColumn, fontMetrics().averageCharWidth() * kFieldLetters);
}

QComboBox* ImportColumnTable::makeChoice(int row)
{
    auto* choice = new FieldChoice(this);
    choice->addItem(tr("Do not import"), QString());
    const auto fields = exchange::importFields(m_table.kind);
    for (const exchange::ImportField& field : fields) {
        choice->addItem(importFieldName(field.entity, field.field), QString(field.entity + u'.' + field.field));
    }
    connect(choice, &QComboBox::activated, this, [this, row, fields](int at) {
        Q_EMIT matched(m_table.columns.at(row).index, at > 0 ? std::optional(fields.at(at - 1)) : std::nullopt);
    });
    return choice;
}

void ImportColumnTable::fillRow(int row, const exchange::ImportColumn& column, const QString& example)
{
    const QString heading =
        column.heading.isEmpty() ? tr("(column %1, no heading)").arg(letterOf(column.index)) : column.heading;
    m_model->item(row, HeadingColumn)->setText(heading);
    m_model->item(row, ExampleColumn)->setText(example);
    m_model->item(row, NoteColumn)->setText(useNote(column.use));
    auto* choice = qobject_cast<QComboBox*>(indexWidget(m_model->index(row, FieldColumn)));
    choice->setAccessibleName(tr("Field for “%1”").arg(heading));
    const int at = choice->findData(QString(column.entity + u'.' + column.field));
    choice->setCurrentIndex(column.use == exchange::ColumnUse::Field ? std::max(0, at) : 0);
}

} // namespace samordna::views
