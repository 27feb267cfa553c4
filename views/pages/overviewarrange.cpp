#include "views/pages/overviewarrange.h"

#include "views/widgets/buttonaction.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kShownRows = 8;

} // namespace

OverviewArrange::OverviewArrange(QWidget* parent)
    : Card(tr("Arrange the overview"),
        tr("Choose which cards are shown. Alt with an arrow key moves one; so does dragging."), parent)
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(tr("Move up"), this))
    , m_down(new QPushButton(tr("Move down"), this))
{
    m_list->setAccessibleName(tr("Cards of the overview"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->installEventFilter(this);
    auto* reset = new QPushButton(tr("As it was from the start"), this);
    auto* done = new QPushButton(tr("Done"), this);
    done->setProperty("look", u"primary"_s);
    auto* buttons = new QVBoxLayout;
    for (QPushButton* button : {m_up, m_down, reset, done}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->insertStretch(3, 1);
    for (QPushButton* button : {m_up, m_down, reset}) {
        new ButtonAction(*m_list, *button);
    }
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_list, 1);
    line->addLayout(buttons);
    body()->addLayout(line);
    connect(m_up, &QPushButton::clicked, this, [this] { moveBy(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveBy(1); });
    connect(done, &QPushButton::clicked, this, &OverviewArrange::ended);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_layout = OverviewLayout::standard();
        fill();
        Q_EMIT arranged(m_layout);
    });
    connect(m_list, &QListWidget::itemChanged, this, &OverviewArrange::takeChecks);
    connect(m_list, &QListWidget::currentRowChanged, this, &OverviewArrange::enableMoves);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &OverviewArrange::takeOrder);
}

void OverviewArrange::begin(const OverviewLayout& layout)
{
    m_layout = layout;
    fill();
    m_list->setCurrentRow(0);
    const int row = std::max(m_list->sizeHintForRow(0), fontMetrics().height() + 6);
    m_list->setFixedHeight(row * kShownRows + 2 * m_list->frameWidth());
    show();
    m_list->setFocus();
}

void OverviewArrange::fill()
{
    const int current = m_list->currentRow();
    m_isFilling = true;
    m_list->clear();
    for (const CardPlace& place : m_layout.places()) {
        auto* item = new QListWidgetItem(cardTitle(place.key), m_list);
        item->setData(Qt::UserRole, place.key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(place.isShown ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint(QSize(0, qRound(fontMetrics().height() * 1.7)));
    }
    m_isFilling = false;
    m_list->setCurrentRow(std::max(0, current));
    enableMoves();
}

void OverviewArrange::takeChecks()
{
    if (m_isFilling) {
        return;
    }
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem& item = *m_list->item(row);
        m_layout.setShown(item.data(Qt::UserRole).toString(), item.checkState() == Qt::Checked);
    }
    Q_EMIT arranged(m_layout);
}

/// After a drag: the list is in the order that is wanted.
void OverviewArrange::takeOrder()
{
    if (m_isFilling) {
        return;
    }
    QStringList saved;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem& item = *m_list->item(row);
        const QString key = item.data(Qt::UserRole).toString();
        saved.append(item.checkState() == Qt::Checked ? key : u'-' + key);
    }
    m_layout = OverviewLayout::fromSettings(saved);
    enableMoves();
    Q_EMIT arranged(m_layout);
}

void OverviewArrange::moveBy(int rows)
{
    const int from = m_list->currentRow();
    const int to = from + rows;
    if (from < 0 || to < 0 || to >= m_list->count()) {
        return;
    }
    m_layout.move(from, to);
    m_isFilling = true;
    m_list->insertItem(to, m_list->takeItem(from));
    m_isFilling = false;
    m_list->setCurrentRow(to);
    enableMoves();
    Q_EMIT arranged(m_layout);
}

void OverviewArrange::enableMoves()
{
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() >= 0 && m_list->currentRow() < m_list->count() - 1);
}

bool OverviewArrange::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isMove = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (isMove && key->modifiers().testFlag(Qt::AltModifier)) {
            moveBy(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

void OverviewArrange::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT ended();
        return;
    }
    Card::keyPressEvent(event);
}

} // namespace samordna::views
