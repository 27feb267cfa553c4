#include "views/widgets/columnchooser.h"

#include "views/widgets/labels.h"
#include "views/widgets/menuplace.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace samordna::views {

namespace {

QString columnName(const QHeaderView& header, int column)
{
    const QVariant spoken = header.model()->headerData(column, header.orientation(), Qt::AccessibleTextRole);
    return spoken.isValid() && !spoken.toString().isEmpty()
        ? spoken.toString()
        : header.model()->headerData(column, header.orientation()).toString();
}

/// The last one that is shown stays; false then.
bool setShown(QHeaderView& header, int column, bool isShown)
{
    const bool isLast = !isShown && header.count() - header.hiddenSectionCount() <= 1;
    if (!isLast) {
        header.setSectionHidden(column, !isShown);
    }
    return !isLast;
}

} // namespace

ColumnChooser::ColumnChooser(QHeaderView& header, int fixed)
    : QObject(&header)
    , m_header(header)
    , m_fixed(fixed)
    , m_action(new QAction(tr("Columns…"), this))
{
    setMenuPlace(*m_action, MenuPlace::View);
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header, &QWidget::customContextMenuRequested, this, &ColumnChooser::showMenu);
    connect(m_action, &QAction::triggered, this, &ColumnChooser::openDialog);
}

void ColumnChooser::showMenu(const QPoint& at)
{
    auto* menu = new QMenu(&m_header);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int place = m_fixed; place < m_header.count(); ++place) {
        const int column = m_header.logicalIndex(place);
        QAction* shown = menu->addAction(columnName(m_header, column));
        shown->setCheckable(true);
        shown->setChecked(!m_header.isSectionHidden(column));
        connect(shown, &QAction::toggled, &m_header, [this, column](bool is) {
            setShown(m_header, column, is);
            Q_EMIT changed();
        });
    }
    menu->addSeparator();
    menu->addAction(m_action);
    menu->popup(m_header.mapToGlobal(at));
}

void ColumnChooser::openDialog()
{
    auto* dialog = new ColumnDialog(m_header, m_fixed, m_header.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ColumnDialog::changed, this, &ColumnChooser::changed);
    dialog->open();
}

ColumnDialog::ColumnDialog(QHeaderView& header, int fixed, QWidget* parent)
    : QDialog(parent)
    , m_header(header)
    , m_fixed(fixed)
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(tr("Move &up"), this))
    , m_down(new QPushButton(tr("Move &down"), this))
{
    setWindowTitle(tr("Columns"));
    auto* words = bodyLabel(this);
    words->setText(tr("Ticked columns are shown, in this order. Space ticks, Alt+Up and Alt+Down move."));
    m_list->setAccessibleName(tr("Columns"));
    m_list->setSpacing(2);
    m_list->installEventFilter(this);
    auto* all = new QPushButton(tr("&Show all in the first order"), this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* beside = new QVBoxLayout;
    beside->addWidget(m_up);
    beside->addWidget(m_down);
    beside->addStretch(1);
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addLayout(beside);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addLayout(middle, 1);
    layout->addWidget(all, 0, Qt::AlignLeft);
    layout->addWidget(buttons);
    fill(m_fixed);
    resize(fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 22);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(all, &QPushButton::clicked, this, &ColumnDialog::showAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnDialog::refreshButtons);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        const int place = m_list->row(item);
        if (!setShown(m_header, m_header.logicalIndex(place), item->checkState() == Qt::Checked)) {
            QTimer::singleShot(0, this, [this, place] { fill(place); }); // the item is still being told of
        }
        Q_EMIT changed();
    });
    m_list->setFocus();
}

void ColumnDialog::fill(int current)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (int place = 0; place < m_header.count(); ++place) {
        const int column = m_header.logicalIndex(place);
        auto* item = new QListWidgetItem(columnName(m_header, column), m_list);
        item->setCheckState(m_header.isSectionHidden(column) ? Qt::Unchecked : Qt::Checked);
        if (place < m_fixed) {
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled); // always shown, always first
        }
    }
    m_list->setCurrentRow(current);
    refreshButtons();
}

void ColumnDialog::move(int by)
{
    const int place = m_list->currentRow();
    const int to = place + by;
    if (place >= m_fixed && to >= m_fixed && to < m_header.count()) {
        m_header.moveSection(place, to);
        fill(to);
        Q_EMIT changed();
    }
}

/// Alt with an arrow moves, before the list takes the arrow as its own.
bool ColumnDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        const bool isArrow = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (isArrow && key->modifiers().testFlag(Qt::AltModifier)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ColumnDialog::showAll()
{
    for (int column = 0; column < m_header.count(); ++column) {
        m_header.setSectionHidden(column, false);
        m_header.moveSection(m_header.visualIndex(column), column);
    }
    fill(m_fixed);
    Q_EMIT changed();
}

void ColumnDialog::refreshButtons()
{
    const int place = m_list->currentRow();
    m_up->setEnabled(place > m_fixed);
    m_down->setEnabled(place >= m_fixed && place < m_header.count() - 1);
}

} // namespace samordna::views
