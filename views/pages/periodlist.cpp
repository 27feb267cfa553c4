#include "views/pages/periodlist.h"

#include "models/domain/format.h"
#include "models/domain/terms.h"
#include "models/progress/asknown.h"

#include "views/delegates/tabledelegate.h"
#include "views/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStandardItemModel>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { PeriodColumn, StateColumn, FrozenColumn, ThenColumn, NowColumn, MovedColumn };

constexpr int kLeastRows = 4; ///< in sight, however much is compared below
constexpr int kStateRole = Qt::UserRole + 100;

QString iconOf(domain::PeriodState state)
{
    switch (state) {
    case domain::PeriodState::Frozen: return u"frozen"_s;
    case domain::PeriodState::Corrected: return u"history"_s;
    case domain::PeriodState::Open: break;
    }
    return u"edit"_s;
}

/// The state's mark and its word.
class StateDelegate final : public TableDelegate
{
public:
    using TableDelegate::TableDelegate;

protected:
    void paintCell(QPainter* painter, const QRect& inside, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const auto state = static_cast<domain::PeriodState>(index.data(kStateRole).toInt());
        const Tone colour = state == domain::PeriodState::Open ? Tone::Muted : Tone::Action;
        const int side = QFontMetrics(option.font).height();
        const QRect place(inside.x(), inside.center().y() - side / 2, side, side);
        icon(iconOf(state), option.palette, colour).paint(painter, place);
        paintText(
            painter, inside.adjusted(side + 6, 0, 0, 0), option, index.data().toString(), Tone::Text, Qt::AlignLeft);
    }
    [[nodiscard]] int extraWidth(const QStyleOptionViewItem& option) const override
    {
        return QFontMetrics(option.font).height() + 6;
    }
};

QStandardItem* cell(const QString& text, Qt::Alignment alignment = Qt::AlignLeft)
{
    auto* item = new QStandardItem(text);
    item->setTextAlignment(alignment | Qt::AlignVCenter);
    item->setEditable(false);
    return item;
}

QString frozenWords(const PeriodLine& line)
{
    const QString day = domain::dateText(line.frozen);
    const QString text =
        line.who.isEmpty() || line.frozen.isNull() ? day : PeriodList::tr("%1 by %2").arg(day, line.who);
    return line.version > 1 ? PeriodList::tr("%1, version %2").arg(text).arg(line.version) : text;
}

QString movedWords(const PeriodLine& line)
{
    if (line.state == domain::PeriodState::Open) {
        return {};
    }
    return line.isSame       ? PeriodList::tr("nothing")
        : line.measures == 0 ? PeriodList::tr("figures only")
                             : PeriodList::tr("%n measure(s)", nullptr, line.measures);
}

} // namespace

PeriodList::PeriodList(QWidget* parent)
    : QTableView(parent)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new TableDelegate(this));
    setItemDelegateForColumn(StateColumn, new StateDelegate(this));
    setAccessibleName(tr("Periods"));
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(false);
    m_model->setHorizontalHeaderLabels(
        {tr("Period"), tr("State"), tr("Frozen"), tr("As frozen"), tr("Now"), tr("Moved since frozen")});
    for (int column = 0; column <= MovedColumn; ++column) {
        const bool isFigure = column == ThenColumn || column == NowColumn;
        m_model->horizontalHeaderItem(column)->setTextAlignment(
            (isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(MovedColumn, QHeaderView::Stretch);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isFilling && !chosen().isNull()) {
            Q_EMIT periodChosen(chosen());
        }
    });
}

void PeriodList::setLines(const QList<PeriodLine>& lines)
{
    const domain::Period kept = chosen();
    m_isFilling = true;
    m_lines = lines;
    m_model->removeRows(0, m_model->rowCount());
    for (const PeriodLine& line : lines) {
        auto* state = cell(progress::stateName(line.state));
        state->setData(static_cast<int>(line.state), kStateRole);
        const bool isOpen = line.state == domain::PeriodState::Open;
        m_model->appendRow({cell(domain::term(line.period)), state, cell(frozenWords(line)),
            cell(isOpen ? QString() : domain::percentText(line.then), Qt::AlignRight),
            cell(domain::percentText(line.now), Qt::AlignRight), cell(movedWords(line))});
        if (!line.correction.isEmpty()) {
            state->setToolTip(line.correction.toHtmlEscaped());
            state->setData(
                tr("%1: %2").arg(progress::stateName(line.state), line.correction), Qt::AccessibleDescriptionRole);
        }
    }
    fitRows();
    // A row of the model is told of before it holds anything, so that the columns were not fitted to the last one.
    horizontalHeader()->setSectionResizeMode(MovedColumn, QHeaderView::Stretch);
    choose(kept);
    m_isFilling = false;
}

void PeriodList::choose(const domain::Period& period)
{
    for (qsizetype row = 0; row < m_lines.size(); ++row) {
        if (m_lines.at(row).period == period) {
            setCurrentIndex(m_model->index(static_cast<int>(row), 0));
        }
    }
}

domain::Period PeriodList::chosen() const
{
    const int row = currentIndex().row();
    return row >= 0 && row < m_lines.size() ? m_lines.at(row).period : domain::Period();
}

void PeriodList::fitRows()
{
    const int row = TableDelegate::rowHeight(font());
    verticalHeader()->setDefaultSectionSize(row);
    setMinimumHeight(kLeastRows * row + horizontalHeader()->sizeHint().height());
}

void PeriodList::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitRows();
    }
}

} // namespace samordna::views
