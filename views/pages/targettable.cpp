#include "views/pages/targettable.h"

#include "views/delegates/celldrafts.h"
#include "views/delegates/tabledelegate.h"
#include "views/pages/tablecommands.h"
#include "views/widgets/buttonaction.h"
#include "views/widgets/labels.h"
#include "models/domain/terms.h"
#include "models/items/numbers.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace samordna::views {

namespace {

constexpr int kColumnLetters = 16; // the period and its target beside each other, not at each end of the page
constexpr int kRefusedRole = Qt::UserRole + 1; // bool: what stands in the cell is not stored

/// To be edited it goes without marks between thousands, so that it reads back as itself.
QString exactText(double value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'f', QLocale::FloatingPointShortest);
}

QList<domain::Target> targetsOf(const domain::PlanData& data, const domain::IndicatorId& indicator)
{
    QList<domain::Target> rows;
    std::copy_if(data.targets.cbegin(), data.targets.cend(), std::back_inserter(rows),
        [&](const domain::Target& row) { return row.indicator == indicator && !row.isWithdrawn(); });
    std::stable_sort(
        rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.period.first() < b.period.first(); });
    return rows;
}

/// A target as it is read, with marks between thousands; what is typed stays as it was.
class TargetItem final : public QTableWidgetItem
{
public:
    using QTableWidgetItem::QTableWidgetItem;

    [[nodiscard]] QVariant data(int role) const override
    {
        const auto number = role == Qt::DisplayRole && column() == 1
            ? items::readNumber(QTableWidgetItem::data(Qt::EditRole).toString()).value
            : std::nullopt;
        return number ? QLocale().toString(*number, 'f', QLocale::FloatingPointShortest) : QTableWidgetItem::data(role);
    }
};

QString typedText(const QTableWidgetItem& item)
{
    return item.data(Qt::EditRole).toString();
}

bool isTaken(const QList<domain::Target>& rows, const domain::Target& row, const domain::Period& period)
{
    return std::any_of(rows.cbegin(), rows.cend(),
        [&](const domain::Target& other) { return other.id != row.id && other.period == period; });
}

} // namespace

TargetTable::TargetTable(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_table(new QTableWidget(0, 2, this))
    , m_problem(captionLabel(this))
    , m_add(new QPushButton(tr("Add target"), this))
    , m_remove(new QPushButton(tr("Take away target"), this))
{
    auto* layout = new QVBoxLayout(this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problem);
    setLook(m_problem, "warning");
    m_problem->hide();
    m_table->setAccessibleName(tr("Targets by period"));
    m_table->setHorizontalHeaderLabels({tr("From period"), tr("Target")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setMinimumSectionSize(kColumnLetters * fontMetrics().averageCharWidth());
    m_table->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeaderItem(1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setItemDelegate(new TableDelegate(m_table));
    m_cells = new CellDrafts(*m_table, DraftStore(context.workspace), [this](const QModelIndex& cell) {
        const QUuid target = cell.data(Qt::UserRole).toUuid();
        return CellDrafts::Cell{{domain::Entity::Indicator, m_indicator.isNull() ? QString() : m_indicator.text(),
                                    QStringLiteral("targets")},
            target.toString(QUuid::WithoutBraces) + u'|' + QString::number(cell.column())};
    });
    m_cells->putBackInSight();
    m_cells->setRefusals({[](const QModelIndex& cell) { return cell.data(kRefusedRole).toBool(); },
        [this](const QModelIndex&) { putBackStored(); }});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->installEventFilter(this);
    new ButtonAction(*m_table, *m_add);
    new ButtonAction(*m_table, *m_remove);
    new TableCommands(*m_table, *m_table->horizontalHeader(), context.navigator, {});
    connect(m_table, &QTableWidget::itemChanged, this, &TargetTable::store);
    connect(m_add, &QPushButton::clicked, this, &TargetTable::add);
    connect(m_remove, &QPushButton::clicked, this, &TargetTable::takeAway);
}

/// Esc puts back what is stored in place of what was refused.
bool TargetTable::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && m_isRefused) {
        putBackStored();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TargetTable::show(const domain::IndicatorId& indicator, bool isReadOnly)
{
    const bool isOther = indicator != m_indicator;
    if (isOther) {
        refuse({});
    }
    m_indicator = indicator;
    m_isReadOnly = isReadOnly;
    m_add->setEnabled(!isReadOnly);
    if (!m_isRefused) {
        fill();
    }
    if (isOther) {
        m_cells->turnPage();
        m_cells->putBack();
    }
}

void TargetTable::putBackStored()
{
    refuse({});
    fill();
}

void TargetTable::fill()
{
    const QList<domain::Target> rows = targetsOf(m_context.workspace.data(), m_indicator);
    const QSignalBlocker quiet(m_table);
    const int row = m_table->currentRow();
    const int column = m_table->currentColumn();
    m_table->setRowCount(static_cast<int>(rows.size()));
    for (int at = 0; at < rows.size(); ++at) {
        for (int cell = 0; cell < 2; ++cell) {
            QTableWidgetItem* item = m_table->item(at, cell); // kept: it may be the one just typed into
            if (!item) {
                item = new TargetItem;
                item->setTextAlignment((cell == 1 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
                m_table->setItem(at, cell, item);
            }
            item->setText(cell == 0 ? rows.at(at).period.code() : exactText(rows.at(at).value));
            item->setData(Qt::UserRole, rows.at(at).id.uuid());
            item->setFlags(item->flags().setFlag(Qt::ItemIsEditable, !m_isReadOnly));
        }
    }
    m_table->setCurrentCell(std::clamp(row, 0, std::max(0, m_table->rowCount() - 1)), std::max(0, column));
    m_remove->setEnabled(!m_isReadOnly && !rows.isEmpty());
}

bool TargetTable::leadToRefused()
{
    if (m_isRefused) {
        m_table->setFocus();
    }
    return m_isRefused;
}

void TargetTable::add()
{
    if (leadToRefused()) {
        return; // it would be read anew, and what is typed with it
    }
    const QList<domain::Target> rows = targetsOf(m_context.workspace.data(), m_indicator);
    domain::Target row;
    row.id = domain::TargetId::create();
    row.county = m_context.workspace.data().county.code;
    row.indicator = m_indicator;
    row.period = rows.isEmpty() ? domain::Period::holding(m_context.workspace.clock().today(), domain::PeriodKind::Year)
                                : rows.constLast().period.next();
    row.value = rows.isEmpty() ? 0 : rows.constLast().value;
    domain::ChangeSet changes;
    changes.add(row);
    refuse({});
    if (apply(changes, tr("Add target"))) {
        m_table->setCurrentCell(m_table->rowCount() - 1, 1);
        m_table->setFocus();
        m_table->editItem(m_table->currentItem());
    }
}

void TargetTable::takeAway()
{
    const QTableWidgetItem* item = m_table->currentItem();
    if (item && item->row() != m_refusedRow && leadToRefused()) {
        return;
    }
    const domain::Target* row = item
        ? domain::find(m_context.workspace.data().targets, domain::TargetId(item->data(Qt::UserRole).toUuid()))
        : nullptr;
    if (row) {
        domain::Target after = *row;
        after.withdrawn = tr("Taken away");
        domain::ChangeSet changes;
        changes.change(*row, after);
        refuse({});
        apply(changes, tr("Take away target"));
    }
}

void TargetTable::store(const QTableWidgetItem* item)
{
    const domain::Target* row =
        domain::find(m_context.workspace.data().targets, domain::TargetId(item->data(Qt::UserRole).toUuid()));
    if (!row) {
        return;
    }
    m_refusedRow = item->row(); // if it is refused
    domain::Target after = *row;
    const QTableWidgetItem* first = m_table->item(item->row(), 0);
    const QTableWidgetItem* second = m_table->item(item->row(), 1);
    const auto period = items::readPeriod(typedText(*first));
    const auto number = items::readNumber(typedText(*second));
    if (!period) {
        refuse(tr("“%1” is not a period. Write for example 2026, 2026-T1 or 2026-Q2.").arg(typedText(*first)));
        return;
    }
    if (isTaken(targetsOf(m_context.workspace.data(), m_indicator), *row, *period)) {
        refuse(tr("There is a target from %1 already. Change that one, or write another period.")
                   .arg(domain::term(*period)));
        return;
    }
    if (!number.value) {
        refuse(tr("“%1” is not a number. A target that is no longer wanted is taken away by its button.")
                   .arg(typedText(*second)));
        return;
    }
    after.period = *period;
    after.value = *number.value;
    domain::ChangeSet changes;
    changes.change(*row, after);
    refuse({});
    apply(changes, tr("Change target"));
}

bool TargetTable::apply(const domain::ChangeSet& changes, const QString& step)
{
    const bool isWritten = m_context.apply(changes, step);
    fill();
    return isWritten;
}

void TargetTable::refuse(const QString& sentence)
{
    m_isRefused = !sentence.isEmpty();
    m_problem->setText(m_isRefused ? sentence + u' ' + tr("Esc puts back what is stored.") : QString());
    m_problem->setVisible(m_isRefused);
    m_table->setAccessibleDescription(m_problem->text());
    const QSignalBlocker quiet(m_table); // nothing is typed by it
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const domain::Target* stored = domain::find(
            m_context.workspace.data().targets, domain::TargetId(m_table->item(row, 0)->data(Qt::UserRole).toUuid()));
        const bool isHere = m_isRefused && row == m_refusedRow && stored;
        const auto mark = [&](int column, const QString& text) {
            QTableWidgetItem* item = m_table->item(row, column);
            item->setData(kRefusedRole, isHere && typedText(*item) != text);
        };
        mark(0, isHere ? stored->period.code() : QString());
        mark(1, isHere ? exactText(stored->value) : QString());
    }
}

} // namespace samordna::views
