#include "views/pages/comparisontables.h"

#include "models/items/roles.h"
#include "models/progress/masking.h"

#include "views/delegates/tabledelegate.h"
#include "views/pages/tablecommands.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTreeView>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLeastBeside = 145; ///< letters across, for two tables beside each other
constexpr int kFigureLetters = 82; ///< the longest name of a figure but an area's, with its three numbers
constexpr int kUprightRows = 9;
constexpr int kMoveRole = Qt::UserRole + 100; ///< what became of the measure, in words

/// A measure's own row is set in semibold, with what became of it; what differs of it stands under it.
class ChangeDelegate final : public TableDelegate
{
public:
    using TableDelegate::TableDelegate;

protected:
    void paintCell(QPainter* painter, const QRect& inside, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const QString move = index.data(kMoveRole).toString();
        if (move.isEmpty()) {
            TableDelegate::paintCell(painter, inside, option, index);
            return;
        }
        QStyleOptionViewItem bold = option;
        bold.font.setWeight(QFont::DemiBold);
        const int moveWidth = QFontMetrics(option.font).horizontalAdvance(move) + kGap + 2;
        const QString label = index.data().toString();
        const int width = std::min(inside.width() - moveWidth, QFontMetrics(bold.font).horizontalAdvance(label) + 2);
        paintText(
            painter, QRect(inside.x(), inside.y(), width, inside.height()), bold, label, Tone::Text, Qt::AlignLeft);
        paintText(painter, inside.adjusted(width + kGap, 0, 0, 0), option, move, Tone::Muted, Qt::AlignLeft);
    }

private:
    static constexpr int kGap = 12;
};

/// The ground of a row reaches under the arrows that open it.
class ChangeTree final : public QTreeView
{
public:
    using QTreeView::QTreeView;

protected:
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override
    {
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = rect;
        if (selectionModel()->isSelected(index)) {
            option.state |= QStyle::State_Selected;
        }
        TableDelegate::paintGround(painter, option, index);
        QTreeView::drawBranches(painter, rect, index);
    }
};

QStandardItem* cell(const QString& text, Qt::Alignment alignment = Qt::AlignLeft)
{
    auto* item = new QStandardItem(text);
    item->setTextAlignment(alignment | Qt::AlignVCenter);
    item->setEditable(false);
    item->setToolTip(text.size() > 20 ? text.toHtmlEscaped() : QString());
    return item;
}

QList<QStandardItem*> valueRow(const progress::ValueChange& value, const QVariant& id)
{
    QList<QStandardItem*> row{cell(value.what), cell(value.then), cell(value.now)};
    row[1]->setData(true, items::WithdrawnRole); // struck through
    row[0]->setData(
        ComparisonTables::tr("%1: was %2, is now %3").arg(value.what, value.then, value.now), Qt::AccessibleTextRole);
    row[1]->setData(ComparisonTables::tr("was %1").arg(value.then), Qt::AccessibleTextRole);
    row[2]->setData(ComparisonTables::tr("is now %1").arg(value.now), Qt::AccessibleTextRole);
    row[0]->setData(id, items::IdRole);
    return row;
}

QStringList figureHeadings()
{
    return {ComparisonTables::tr("Figure"), ComparisonTables::tr("Then"), ComparisonTables::tr("Now"),
        ComparisonTables::tr("Difference")};
}

QStringList measureHeadings()
{
    return {ComparisonTables::tr("Measure"), ComparisonTables::tr("Then"), ComparisonTables::tr("Now")};
}

void setUp(QAbstractItemView& view, const QString& name)
{
    view.setAccessibleName(name);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setFrameShape(QFrame::NoFrame);
    view.setTabKeyNavigation(false);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
}

} // namespace

ComparisonTables::ComparisonTables(Navigator& navigator, QWidget* parent)
    : QSplitter(parent)
    , m_figures(new QTableView(this))
    , m_figureModel(new QStandardItemModel(this))
    , m_measures(new ChangeTree(this))
    , m_measureModel(new QStandardItemModel(this))
{
    makeFigures();
    makeMeasures();
    auto* figures = new TableCommands(*m_figures, *m_figures->horizontalHeader(), navigator, u"periods/figures"_s);
    figures->setCellText([this](const QModelIndex& cell) { return leavingFigure(cell); });
    auto* measures = new TableCommands(*m_measures, *m_measures->header(), navigator, u"periods/measures"_s);
    measures->setCellText([this](const QModelIndex& cell) { return leavingValue(cell); });
    setProperty("look", u"gap"_s);
    setHandleWidth(12);
    setChildrenCollapsible(false);
    setStretchFactor(0, 4);
    setStretchFactor(1, 6);
    m_measures->viewport()->installEventFilter(this);
}

void ComparisonTables::makeFigures()
{
    setUp(*m_figures, tr("Figures then and now"));
    m_figures->setModel(m_figureModel);
    m_figures->setItemDelegate(new TableDelegate(m_figures));
    m_figures->setShowGrid(false);
    m_figures->setCornerButtonEnabled(false);
    m_figures->verticalHeader()->hide();
    m_figures->horizontalHeader()->setHighlightSections(false);
    m_figures->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    addWidget(m_figures);
}

void ComparisonTables::makeMeasures()
{
    setUp(*m_measures, tr("Measures that differ"));
    m_measures->setModel(m_measureModel);
    m_measures->setItemDelegate(new ChangeDelegate(m_measures));
    m_measures->setUniformRowHeights(true);
    m_measures->setExpandsOnDoubleClick(false);
    m_measures->setIndentation(16);
    m_measures->header()->setSectionsMovable(false);
    connect(m_measures, &QTreeView::activated, this, [this](const QModelIndex& index) {
        const QUuid id = index.siblingAtColumn(0).data(items::IdRole).toUuid();
        Q_EMIT measureActivated(domain::MeasureId(id));
    });
    addWidget(m_measures);
}

void ComparisonTables::setComparison(const progress::Comparison& comparison, const progress::Comparison& copied)
{
    m_comparison = comparison;
    m_copied = copied;
    fillFigures();
    fillMeasures();
    fitColumns();
}

void ComparisonTables::setOnlyChanged(bool isOnlyChanged)
{
    m_isOnlyChanged = isOnlyChanged;
    fillFigures();
}

void ComparisonTables::fillFigures()
{
    m_figureModel->clear();
    m_figureModel->setHorizontalHeaderLabels(figureHeadings());
    for (int column = 1; column < m_figureModel->columnCount(); ++column) {
        m_figureModel->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    m_figureModel->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const progress::FigureChange& figure : std::as_const(m_comparison.figures)) {
        if (figure.then != figure.now || !m_isOnlyChanged) {
            m_figureModel->appendRow({cell(figure.what), cell(figure.then, Qt::AlignRight),
                cell(figure.now, Qt::AlignRight), cell(figure.difference, Qt::AlignRight)});
        }
    }
    m_figures->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_figures->verticalHeader()->setDefaultSectionSize(TableDelegate::rowHeight(m_figures->font()));
}

void ComparisonTables::fillMeasures()
{
    m_measureModel->clear();
    m_measureModel->setHorizontalHeaderLabels(measureHeadings());
    for (const progress::MeasureChange& measure : std::as_const(m_comparison.measures)) {
        auto* head = cell(measure.label);
        head->setData(measure.measure.uuid(), items::IdRole);
        head->setData(tr("%1: %2").arg(measure.label, progress::moveWords(measure.move)), Qt::AccessibleTextRole);
        for (const progress::ValueChange& value : measure.values) {
            head->appendRow(valueRow(value, measure.measure.uuid()));
        }
        head->setData(progress::moveWords(measure.move), kMoveRole);
        m_measureModel->appendRow({head, cell({}), cell({})});
        m_measures->setFirstColumnSpanned(m_measureModel->rowCount() - 1, {}, true);
    }
    m_measures->expandAll();
}

void ComparisonTables::fitColumns()
{
    if (m_measureModel->columnCount() == 3) {
        const int width = m_measures->viewport()->width();
        m_measures->setColumnWidth(0, width * 2 / 5);
        m_measures->setColumnWidth(1, width * 3 / 10);
    }
}

/// Beside each other where both can be read, else one below the other; the page scrolls then.
void ComparisonTables::arrange()
{
    if (!isVisible()) {
        return; // its width is not known yet
    }
    const int letter = fontMetrics().averageCharWidth();
    const bool isUpright = width() < kLeastBeside * letter;
    setOrientation(isUpright ? Qt::Vertical : Qt::Horizontal);
    m_figures->setMinimumWidth(isUpright ? 0 : kFigureLetters * letter);
    const int row = TableDelegate::rowHeight(font());
    m_figures->setMinimumHeight(isUpright ? kUprightRows * row : 0);
    m_measures->setMinimumHeight(isUpright ? kUprightRows * row : 0);
}

void ComparisonTables::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    arrange();
}

void ComparisonTables::showEvent(QShowEvent* event)
{
    QSplitter::showEvent(event);
    arrange();
}

bool ComparisonTables::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_measures->viewport() && event->type() == QEvent::Resize) {
        fitColumns();
    }
    return QSplitter::eventFilter(watched, event);
}

void ComparisonTables::changeEvent(QEvent* event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        arrange();
    }
}

/// As it stands where small counts are masked; what has no place there does not leave.
QString ComparisonTables::leavingFigure(const QModelIndex& cell) const
{
    const QString what = cell.siblingAtColumn(0).data().toString();
    const auto figure = std::find_if(m_copied.figures.cbegin(), m_copied.figures.cend(),
        [&](const progress::FigureChange& each) { return each.what == what; });
    if (cell.column() == 0 || figure == m_copied.figures.cend()) {
        return cell.column() == 0 ? what : progress::shownText(progress::Mark::Withheld, 0, 0);
    }
    return QStringList{what, figure->then, figure->now, figure->difference}.value(cell.column());
}

QString ComparisonTables::leavingValue(const QModelIndex& cell) const
{
    const QString what = cell.siblingAtColumn(0).data().toString();
    if (cell.column() == 0 || !cell.parent().isValid()) {
        return cell.data().toString();
    }
    const domain::MeasureId id(cell.siblingAtColumn(0).data(items::IdRole).toUuid());
    for (const progress::MeasureChange& measure : m_copied.measures) {
        for (const progress::ValueChange& value : measure.values) {
            if (measure.measure == id && value.what == what) {
                return cell.column() == 1 ? value.then : value.now;
            }
        }
    }
    return progress::shownText(progress::Mark::Withheld, 0, 0);
}

void ComparisonTables::copy(const QStringList& heading) const
{
    const CopiedTable table{{}, QList<QStringList>{heading} + comparisonCells(m_copied, m_isOnlyChanged)};
    QApplication::clipboard()->setMimeData(copiedCells(table).release());
}

QList<QStringList> comparisonCells(const progress::Comparison& comparison, bool isOnlyChanged)
{
    QList<QStringList> rows{figureHeadings()};
    for (const progress::FigureChange& figure : comparison.figures) {
        if (figure.then != figure.now || !isOnlyChanged) {
            rows.append({figure.what, figure.then, figure.now, figure.difference});
        }
    }
    rows.append({ComparisonTables::tr("Measure"), ComparisonTables::tr("What"), ComparisonTables::tr("Then"),
        ComparisonTables::tr("Now")});
    for (const progress::MeasureChange& measure : comparison.measures) {
        rows.append({measure.label, progress::moveWords(measure.move), QString(), QString()});
        for (const progress::ValueChange& value : measure.values) {
            rows.append({measure.label, value.what, value.then, value.now});
        }
    }
    return rows;
}

} // namespace samordna::views
