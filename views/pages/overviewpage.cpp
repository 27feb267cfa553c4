#include "views/pages/overviewpage.h"

#include "models/domain/format.h"
#include "models/domain/terms.h"

#include "views/charts/chartview.h"
#include "views/pages/attentionlist.h"
#include "views/pages/indicatorlist.h"
#include "views/widgets/card.h"
#include "views/widgets/keyfigurecard.h"
#include "views/widgets/labels.h"
#include "views/words/words.h"

#include <QAction>
#include <QFutureWatcher>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kCoalesceMilliseconds = 10; // an edit is on the screen within a tenth of a second

bool hasMeasures(const domain::PlanData& data)
{
    return std::any_of(
        data.measures.cbegin(), data.measures.cend(), [](const domain::Measure& each) { return !each.isWithdrawn(); });
}

} // namespace

OverviewPage::OverviewPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_newActivity(new QAction(tr("+ New activity"), this))
    , m_scroll(new QScrollArea(this))
{
    auto* ground = new QWidget;
    ground->setProperty("look", u"ground"_s);
    m_grid = new QGridLayout(ground);
    m_grid->setContentsMargins(22, 18, 22, 22);
    m_grid->setSpacing(14);
    makeCards(ground);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(ground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    m_newActivity->setEnabled(!context.workspace.isReadOnly());
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kCoalesceMilliseconds);
    connectParts();
    arrange();
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::makeCards(QWidget* ground)
{
    m_degree = new KeyFigureCard(tr("Degree of implementation, whole plan"), ground);
    m_inTime = new KeyFigureCard(tr("Measures in time"), ground);
    m_activities = new KeyFigureCard(tr("Activities held in the period"), ground);
    m_account = new KeyFigureCard(tr("Yearly account"), ground);
    m_areasCard = new Card({}, {}, ground);
    m_areas = new ChartView(m_areasCard);
    m_areasCard->body()->addWidget(m_areas);
    m_areasCard->body()->addStretch(1);
    m_attentionCard = new Card(tr("Needs attention"), {}, ground);
    m_attention = new AttentionList(m_attentionCard);
    m_attentionCard->body()->addWidget(m_attention, 1);
    m_monthsCard = new Card({}, {}, ground);
    m_months = new ChartView(m_monthsCard);
    m_monthsCard->body()->addWidget(m_months);
    m_monthsCard->body()->addStretch(1);
    m_indicatorsCard = new Card(tr("Indicators against targets"), tr("Latest value and the target in force"), ground);
    m_indicators = new IndicatorList(m_indicatorsCard);
    m_indicatorsCard->body()->addWidget(m_indicators, 1);
    m_emptyCard = new Card(tr("The plan has no measures yet"),
        tr("Figures are counted from measures, which belong to the focus areas."), ground);
    auto* go = new QPushButton(tr("Go to measures"), m_emptyCard);
    connect(go, &QPushButton::clicked, this, [this] { m_context.navigator.showPage(PageKind::Measures); });
    m_emptyCard->body()->addWidget(go, 0, Qt::AlignLeft);
    m_emptyCard->hide();
    m_areasCard->setAccessibleName(tr("Implementation by focus area"));
    m_monthsCard->setAccessibleName(tr("Activities by month"));
}

void OverviewPage::connectParts()
{
    Navigator& navigator = m_context.navigator;
    connect(&m_refresh, &QTimer::timeout, this, &OverviewPage::refresh);
    connect(&m_context.workspace, &workspace::Workspace::changed, this, [this] { m_refresh.start(); });
    connect(m_newActivity, &QAction::triggered, this, &OverviewPage::newActivityRequested);
    connect(m_degree, &QPushButton::clicked, this, [&navigator] { navigator.showPage(PageKind::Measures); });
    connect(m_inTime, &QPushButton::clicked, this, [&navigator] { navigator.showMeasures(items::MeasureShow::Late); });
    connect(m_activities, &QPushButton::clicked, this, [this] { m_context.navigator.showActivities(m_period); });
    connect(m_account, &QPushButton::clicked, this, [&navigator] { navigator.showPage(PageKind::Reports); });
    connect(m_attention, &AttentionList::chosen, this, &OverviewPage::followAttention);
    connect(m_areas, &ChartView::categoryActivated, this,
        [&navigator](const QString& key) { navigator.showArea(domain::AreaId::fromText(key)); });
    connect(m_months, &ChartView::categoryActivated, this, [&navigator](const QString& key) {
        if (const auto month = domain::Period::fromCode(key)) {
            navigator.showActivities(*month);
        }
    });
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

QString OverviewPage::subtitle() const
{
    const auto& plans = m_context.workspace.data().plans;
    return plans.isEmpty() ? QString() : domain::inLanguage(plans.first().title, plans.first().titleEn);
}

void OverviewPage::setPeriod(const domain::Period& period)
{
    m_period = period;
    m_attentionCard->setCaption(tr("What is late or missing in %1").arg(domain::term(period)));
    m_refresh.start();
}

void OverviewPage::focusFirst()
{
    m_degree->setFocus();
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void OverviewPage::arrange()
{
    // By the size of the text, not by pixels, so that a larger font gets fewer columns.
    const int letters = width() / std::max(1, fontMetrics().averageCharWidth());
    const int columns = letters >= 165 ? 12 : letters >= 80 ? 6 : 3;
    if (columns == m_columns) {
        return;
    }
    m_columns = columns;
    constexpr int kEach = 3; // columns of a key figure
    int place = 0;
    for (QWidget* card : {static_cast<QWidget*>(m_degree), static_cast<QWidget*>(m_inTime),
             static_cast<QWidget*>(m_activities), static_cast<QWidget*>(m_account)}) {
        m_grid->addWidget(card, place * kEach / columns, place * kEach % columns, 1, kEach);
        ++place;
    }
    int row = 12 / columns;
    m_grid->addWidget(m_emptyCard, row++, 0, 1, columns);
    const bool isWide = columns == 12;
    m_grid->addWidget(m_areasCard, row, 0, 1, isWide ? 7 : columns);
    m_grid->addWidget(m_attentionCard, isWide ? row : row + 1, isWide ? 7 : 0, 1, isWide ? 5 : columns);
    row += isWide ? 1 : 2;
    m_grid->addWidget(m_monthsCard, row, 0, 1, isWide ? 8 : columns);
    m_grid->addWidget(m_indicatorsCard, isWide ? row : row + 1, isWide ? 8 : 0, 1, isWide ? 4 : columns);
    for (int column = 0; column < 12; ++column) {
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    }
    for (int each = 0; each < 12; ++each) {
        m_grid->setRowStretch(each, 0);
    }
    m_grid->setRowStretch(isWide ? row + 1 : row + 2, 1);
}

void OverviewPage::refresh()
{
    if (m_period.isNull()) {
        return;
    }
    const int asked = ++m_asked;
    const domain::PlanData plan = m_context.workspace.data();
    const QDate today = m_context.workspace.clock().today();
    auto* watcher = new QFutureWatcher<base::Result<OverviewFigures>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, asked] {
        // The watcher is the sender: it goes when its signal has been handled.
        watcher->deleteLater();
        if (asked != m_asked || watcher->future().resultCount() == 0) {
            return;
        }
        const auto figures = watcher->result();
        if (figures) {
            display(*figures);
        } else {
            m_context.navigator.showError(figures.error());
        }
        Q_EMIT refreshed();
    });
    watcher->setFuture(m_context.workspace.read<base::Result<OverviewFigures>>(
        [plan, today, period = m_period](
            const storage::Reader& reader) { return overviewFigures(reader, plan, period, today); },
        workspace::Workspace::Queue::Figures));
}

void OverviewPage::display(const OverviewFigures& figures)
{
    const domain::PlanData& plan = m_context.workspace.data();
    const bool isEmpty = !hasMeasures(plan);
    m_emptyCard->setVisible(isEmpty);
    m_areasCard->setVisible(!isEmpty);
    showKeyFigures(figures);
    m_areas->setChart(figures.degrees);
    m_months->setChart(figures.months);
    m_attention->setItems(figures.attention, plan);
    m_indicators->setLines(figures.indicators);
    Q_EMIT attentionCounted(figures.counts);
    Q_EMIT subtitleChanged();
}

void OverviewPage::showKeyFigures(const OverviewFigures& figures)
{
    const QString change = domain::changeText(figures.progress.change.points());
    m_degree->setFigure(domain::percentText(figures.progress.figure.value),
        change.isEmpty() ? QString() : tr("%1 since %2").arg(change, domain::term(m_period.previous())),
        whyText(figures.progress.figure));
    m_inTime->setFigure(
        QString::number(figures.progress.inTime), tr("of %1 with a due date").arg(figures.progress.withDue));
    m_activities->setFigure(domain::numberText(static_cast<double>(figures.totals.held)),
        tr("%1, %2").arg(tr("%n participant(s)", nullptr, static_cast<int>(figures.totals.participants())),
            tr("%n partner(s)", nullptr, figures.totals.organisations)));
    m_account->setFigure(
        QString::number(figures.daysToAccount), tr("days left, %1").arg(domain::dateText(figures.yearlyAccount)));
}

void OverviewPage::followAttention(const progress::Attention& item)
{
    if (item.kind == progress::AttentionKind::ActivitiesWithoutResult) {
        m_context.navigator.showActivitiesWithoutResult(m_period);
        return;
    }
    const domain::Indicator* indicator = domain::find(m_context.workspace.data().indicators, item.indicator);
    const domain::MeasureId measure = indicator ? indicator->measures.value(0) : item.measure;
    if (measure.isNull()) {
        m_context.navigator.showPage(PageKind::Measures);
    } else {
        m_context.navigator.showMeasure(measure);
    }
}

} // namespace samordna::views
