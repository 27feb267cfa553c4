#include "views/widgets/whypanel.h"

#include "models/progress/masking.h"

#include "views/pages/tablecommands.h"
#include "views/theme/theme.h"
#include "views/widgets/labels.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLetters = 70; // wide enough for a measure's title and its figure
constexpr int kMargin = 10; // to the ground's borders
constexpr int kMostRows = 12; // the rest is scrolled to

} // namespace

WhyPanel::WhyPanel(QWidget* ground)
    : QFrame(ground)
    , m_subject(headingLabel(this))
    , m_close(new QToolButton(this))
    , m_scroll(new QScrollArea(this))
    , m_figure(figureLabel(this))
    , m_sentence(bodyLabel(this))
    , m_formula(softLabel(this))
    , m_terms(new QTableView(this))
    , m_model(new QStandardItemModel(this))
    , m_notes(captionLabel(this))
{
    setProperty("look", u"popover"_s);
    setFocusPolicy(Qt::NoFocus);
    ground->installEventFilter(this);
    build();
    hide();
    connect(m_close, &QToolButton::clicked, this, &WhyPanel::dismiss);
    connect(m_terms, &QTableView::clicked, this, [this](const QModelIndex& index) { follow(index.row()); });
}

void WhyPanel::build()
{
    m_close->setText(u"×"_s);
    m_close->setAccessibleName(tr("Close the explanation"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setFocusPolicy(Qt::TabFocus);
    m_terms->setModel(m_model);
    m_terms->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_terms->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_terms->setShowGrid(false);
    m_terms->setWordWrap(true);
    m_terms->setTabKeyNavigation(false);
    m_terms->setCornerButtonEnabled(false);
    m_terms->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_terms->verticalHeader()->hide();
    m_terms->horizontalHeader()->setHighlightSections(false);
    auto* commands = new TableCommands(
        *m_terms, *m_terms->horizontalHeader(), [this](const base::Error& error) { Q_EMIT copyRefused(error); }, {});
    commands->setCellText([this](const QModelIndex& cell) { return leavingText(cell); });
    auto* content = new QWidget;
    content->setProperty("look", u"ground"_s);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(14, 0, 14, 12);
    column->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_figure, m_sentence, m_formula, m_terms, m_notes}) {
        column->addWidget(part);
    }
    column->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(14, 10, 8, 4);
    head->addWidget(m_subject, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
}

void WhyPanel::present(const Why& why, const QRect& beside)
{
    QWidget* focus = window()->focusWidget();
    if (!focus || !isAncestorOf(focus)) {
        m_returnTo = focus;
    }
    m_why = why;
    m_beside = beside;
    m_subject->setText(why.subject);
    m_figure->setText(why.figure);
    m_sentence->setText(why.sentence);
    m_formula->setText(why.formula);
    m_formula->setVisible(!why.formula.isEmpty());
    m_notes->setText(why.notes.join(u'\n'));
    m_notes->setVisible(!why.notes.isEmpty());
    const QString name = tr("Why %1? %2").arg(why.figure, why.subject);
    setAccessibleName(name);
    m_terms->setAccessibleName(name);
    m_terms->setAccessibleDescription(text());
    m_close->setAccessibleDescription(why.terms.isEmpty() ? text() : QString());
    showTerms();
    show();
    raise();
    place();
    m_terms->isHidden() ? m_close->setFocus() : m_terms->setFocus();
}

void WhyPanel::showTerms()
{
    const bool hasWeights = std::any_of(
        m_why.terms.cbegin(), m_why.terms.cend(), [](const WhyTerm& term) { return !term.weight.isEmpty(); });
    m_model->clear();
    QStringList headings{m_why.termsTitle, tr("Value")};
    if (hasWeights) {
        headings.append(tr("Weight"));
    }
    m_model->setHorizontalHeaderLabels(headings);
    const QColor link = tone(Tone::Action, palette());
    for (const WhyTerm& term : std::as_const(m_why.terms)) {
        auto* label = new QStandardItem(term.label);
        if (term.leads()) {
            label->setForeground(link);
            label->setToolTip(tr("Enter or click leads there").toHtmlEscaped());
        }
        auto* value = new QStandardItem(term.value);
        value->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        QList<QStandardItem*> row{label, value};
        if (hasWeights) {
            row.append(new QStandardItem(term.weight));
            row.last()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        m_model->appendRow(row);
    }
    m_terms->setVisible(!m_why.terms.isEmpty());
    m_terms->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_terms->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_model->horizontalHeaderItem(column)->setTextAlignment(
            (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    m_terms->setCurrentIndex(m_model->index(0, 0));
}

void WhyPanel::place()
{
    const QWidget& ground = *parentWidget();
    const int width = std::min(fontMetrics().averageCharWidth() * kLetters, ground.width() - 2 * kMargin);
    resize(width, ground.height() - 2 * kMargin);
    m_terms->resizeRowsToContents();
    int rows = 0;
    for (int row = 0; row < std::min(kMostRows, m_model->rowCount()); ++row) {
        rows += m_terms->rowHeight(row);
    }
    m_terms->setFixedHeight(rows + m_terms->horizontalHeader()->sizeHint().height() + 6);
    QWidget* content = m_scroll->widget();
    content->ensurePolished();
    layout()->activate();
    const int head = m_subject->heightForWidth(m_subject->width()) + 18;
    const int wanted = content->layout()->totalHeightForWidth(m_scroll->viewport()->width()) + head + 20;
    const int height = std::min(std::max(wanted, 120), ground.height() - 2 * kMargin);
    // Below the figure where there is room, else beside it as far up as needed.
    int top = m_beside.bottom() + 6;
    int left = m_beside.left();
    if (top + height > ground.height() - kMargin) {
        top = ground.height() - kMargin - height;
        const bool isRoomRight = m_beside.right() + 6 + width <= ground.width() - kMargin;
        left = isRoomRight ? m_beside.right() + 6 : std::max(kMargin, m_beside.left() - width - 6);
    }
    left = std::clamp(left, kMargin, std::max(kMargin, ground.width() - kMargin - width));
    setGeometry(left, std::max(kMargin, top), width, height);
}

void WhyPanel::follow(int row)
{
    const WhyTerm term = m_why.terms.value(row);
    if (!term.measure.isNull()) {
        hide(); // the focus goes on with the reader
        Q_EMIT measureChosen(term.measure);
    } else if (!term.area.isNull()) {
        Q_EMIT areaChosen(term.area);
    }
}

QString WhyPanel::leavingText(const QModelIndex& cell) const
{
    const bool isWithheld = m_maskLimit > 0 && cell.column() == 1 && m_why.terms.value(cell.row()).isCount;
    return isWithheld ? progress::shownText(progress::Mark::Withheld, m_maskLimit, 0) : cell.data().toString();
}

void WhyPanel::dismiss()
{
    if (isHidden()) {
        return;
    }
    const QWidget* focus = window()->focusWidget();
    const bool hadFocus = !focus || focus == this || isAncestorOf(focus);
    hide();
    if (hadFocus && m_returnTo) {
        m_returnTo->setFocus();
    }
}

QString WhyPanel::text() const
{
    QStringList lines{m_why.subject + u": "_s + m_why.figure, m_why.sentence, m_why.formula};
    for (const WhyTerm& term : m_why.terms) {
        QStringList parts{term.label, term.value};
        if (!term.weight.isEmpty()) {
            parts.append(tr("weight %1").arg(term.weight));
        }
        parts.removeAll(QString());
        lines.append(parts.join(u", "_s));
    }
    lines += m_why.notes;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void WhyPanel::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        dismiss();
    } else if (isEnter && m_terms->hasFocus()) {
        follow(m_terms->currentIndex().row());
    } else {
        QFrame::keyPressEvent(event);
    }
}

bool WhyPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget() && !isHidden()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace samordna::views
