#include "views/pages/overviewpage.h"

#include "models/domain/terms.h"
#include "models/progress/chartcatalogue.h"

#include "views/pages/follow.h"
#include "views/pages/overviewarrange.h"
#include "views/pages/overviewboard.h"
#include "views/widgets/card.h"
#include "views/widgets/menuplace.h"
#include "views/words/why.h"

#include <QAction>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kSide = 22; // px left and right of the cards
constexpr int kNarrow = 60; // letters
constexpr int kCoalesceMilliseconds = 10; // an edit is on the screen within a tenth of a second
const QString kCardsKey = u"overview/cards"_s;

bool hasMeasures(const domain::PlanData& data)
{
    return std::any_of(
        data.measures.cbegin(), data.measures.cend(), [](const domain::Measure& each) { return !each.isWithdrawn(); });
}

} // namespace

OverviewPage::OverviewPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_layout(OverviewLayout::fromSettings(QSettings().value(kCardsKey).toStringList()))
    , m_newActivity(new QAction(tr("New activity"), this))
    , m_arrange(new QAction(tr("Arrange the overview…"), this))
    , m_scroll(new QScrollArea(this))
    , m_arranging(new OverviewArrange)
    , m_board(new OverviewBoard)
    , m_emptyCard(new Card(tr("The plan has no measures yet"),
          tr("Figures are counted from measures, which belong to the focus areas.")))
{
    auto* go = new QPushButton(tr("Go to measures"), m_emptyCard);
    connect(go, &QPushButton::clicked, this, [this] { m_context.navigator.showPage(PageKind::Measures); });
    m_emptyCard->body()->addWidget(go, 0, Qt::AlignLeft);
    m_emptyCard->hide();
    m_arranging->hide();
    auto* ground = new QWidget;
    ground->setProperty("look", u"ground"_s);
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(kSide, 18, kSide, 22);
    column->setSpacing(14);
    column->addWidget(m_arranging);
    column->addWidget(m_emptyCard);
    column->addWidget(m_board, 1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(ground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    m_newActivity->setEnabled(!context.workspace.isReadOnly());
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kCoalesceMilliseconds);
    connect(&m_refresh, &QTimer::timeout, this, &OverviewPage::refresh);
    connect(&context.workspace, &workspace::Workspace::changed, this, [this] { m_refresh.start(); });
    connect(m_newActivity, &QAction::triggered, this, &OverviewPage::newActivityRequested);
    connectBoard();
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::connectBoard()
{
    setMenuPlace(*m_arrange, MenuPlace::View);
    connect(m_arrange, &QAction::triggered, this, &OverviewPage::beginArranging);
    connect(m_arranging, &OverviewArrange::arranged, this, &OverviewPage::takeLayout);
    connect(m_arranging, &OverviewArrange::ended, this, [this] {
        m_arranging->hide();
        focusFirst();
    });
    connect(m_board, &OverviewBoard::cardActivated, this, &OverviewPage::followCard);
    connect(m_board, &OverviewBoard::chartKeyActivated, this, &OverviewPage::followKey);
    connect(m_board, &OverviewBoard::attentionChosen, this, &OverviewPage::followAttention);
    connect(m_board, &OverviewBoard::indicatorChosen, this,
        [this](const domain::IndicatorId& id) { m_context.navigator.showIndicator(id); });
    connect(m_board, &OverviewBoard::whyRequested, this, &Page::whyRequested);
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
    m_refresh.start();
}

void OverviewPage::focusFirst()
{
    makeCards();
    m_board->focusFirst();
}

void OverviewPage::paintEvent(QPaintEvent* event)
{
    Page::paintEvent(event);
    if (m_columns == 0) {
        QTimer::singleShot(0, this, &OverviewPage::makeCards); // the window comes first
    }
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    // With very large letters every pixel is needed for the words.
    const int side = width() < kNarrow * fontMetrics().averageCharWidth() ? kSide / 2 : kSide;
    m_scroll->widget()->layout()->setContentsMargins(side, 18, side, 22);
    if (m_columns > 0) {
        arrange();
    }
}

void OverviewPage::makeCards()
{
    if (m_columns == 0) {
        arrange();
        readCharts();
    }
}

void OverviewPage::arrange()
{
    // By the size of the text, not by pixels, so that a larger font gets fewer columns.
    const int letters = width() / std::max(1, fontMetrics().averageCharWidth());
    const int columns = letters >= 150 ? 12 : letters >= 80 ? 6 : 3;
    if (columns != m_columns) {
        m_columns = columns;
        takeLayout(m_layout);
    }
}

void OverviewPage::beginArranging()
{
    m_scroll->ensureVisible(0, 0);
    m_arranging->begin(m_layout);
}

void OverviewPage::takeLayout(const OverviewLayout& layout)
{
    const bool isNew = layout != m_layout;
    m_layout = layout;
    QStringList keys = m_layout.shown();
    if (!hasMeasures(m_context.workspace.data())) {
        keys.removeAll(u"areas"_s);
    }
    if (m_columns > 0) {
        m_board->arrange(keys, m_columns);
    }
    if (isNew) {
        QSettings().setValue(kCardsKey, m_layout == OverviewLayout::standard() ? QStringList() : m_layout.toSettings());
        readCharts();
    }
}

void OverviewPage::refresh()
{
    if (m_period.isNull()) {
        return;
    }
    const int asked = ++m_asked;
    const domain::PlanData plan = m_context.workspace.data();
    const QDate today = m_context.workspace.clock().today();
    using Answer = base::Result<OverviewFigures>;
    const auto answer = m_context.workspace.read<Answer>(
        [plan, today, period = m_period](
            const storage::Reader& reader) { return overviewFigures(reader, plan, period, today); },
        workspace::Workspace::Queue::Figures);
    follow(this, answer, [this, asked, plan](const Answer& figures) {
        if (asked == m_asked) {
            display(figures, plan);
        }
    });
    readCharts();
}

/// The charts that the user added, one by one: some pass over the activities of a year.
void OverviewPage::readCharts()
{
    if (m_period.isNull()) {
        return;
    }
    using Answer = base::Result<progress::Chart>;
    const progress::ChartRequest request{m_period, m_context.workspace.clock().today(), {}};
    const domain::PlanData plan = m_context.workspace.data();
    for (const progress::ChartId id : m_board->charts()) {
        const auto answer = m_context.workspace.read<Answer>([id, plan, request](const storage::Reader& reader) {
            return progress::makeChart(id, reader, plan, request);
        });
        follow(this, answer, [this, id, asked = m_asked](const Answer& chart) {
            if (asked == m_asked && chart) {
                m_board->displayChart(id, *chart);
            }
        });
    }
}

void OverviewPage::display(const base::Result<OverviewFigures>& figures, const domain::PlanData& plan)
{
    if (figures) {
        m_figures = *figures;
        m_emptyCard->setVisible(!hasMeasures(plan));
        takeLayout(m_layout);
        m_board->setSource(sourceIn(m_context.workspace, m_period));
        m_board->display(*figures, plan);
        Q_EMIT attentionCounted(figures->counts);
        Q_EMIT subtitleChanged();
    } else {
        m_context.navigator.showError(figures.error());
    }
    Q_EMIT refreshed();
}

std::optional<Why> OverviewPage::why() const
{
    return m_board->why();
}

std::optional<Why> OverviewPage::whyOf(const domain::AreaId& area) const
{
    return m_figures ? whyArea(m_context.workspace.data(), m_figures->progress, area) : std::nullopt;
}

std::optional<Why> OverviewPage::whyCount(PageKind page) const
{
    if (!m_figures) {
        return std::nullopt;
    }
    QList<progress::Attention> items;
    for (const progress::Attention& item : m_figures->attention) {
        const bool isMeasure = !item.measure.isNull() && item.kind != progress::AttentionKind::DueSoon;
        const bool isActivity = item.kind == progress::AttentionKind::ActivitiesWithoutResult
            || item.kind == progress::AttentionKind::ActionPointLate;
        const bool isIndicator = !item.indicator.isNull();
        if ((page == PageKind::Measures && isMeasure) || (page == PageKind::Activities && isActivity)
            || (page == PageKind::Overview && isIndicator)) {
            items.append(item);
        }
    }
    const QString subject = tr("What needs attention: %1")
                                .arg(page == PageKind::Measures        ? tr("measures")
                                        : page == PageKind::Activities ? tr("activities")
                                                                       : tr("indicators"));
    return items.isEmpty()
        ? std::nullopt
        : std::optional(whyAttention(subject, items, m_context.workspace.data(), m_figures->progress.asOf));
}

void OverviewPage::followCard(const QString& key)
{
    Navigator& navigator = m_context.navigator;
    if (key == u"in-time"_s) {
        navigator.showMeasures(items::MeasureShow::Late);
    } else if (key == u"activities"_s) {
        navigator.showActivities(m_period);
    } else if (key == u"account"_s) {
        navigator.showPage(PageKind::Reports);
    } else {
        navigator.showMeasures(items::MeasureShow::All);
    }
}

void OverviewPage::followKey(const QString& key)
{
    const domain::PlanData& plan = m_context.workspace.data();
    if (const auto span = domain::Period::fromCode(key)) {
        m_context.navigator.showActivities(*span);
    } else if (domain::find(plan.areas, domain::AreaId::fromText(key))) {
        m_context.navigator.showArea(domain::AreaId::fromText(key));
    } else if (domain::find(plan.indicators, domain::IndicatorId::fromText(key))) {
        m_context.navigator.showIndicator(domain::IndicatorId::fromText(key));
    }
}

void OverviewPage::followAttention(const progress::Attention& item)
{
    if (item.kind == progress::AttentionKind::ActivitiesWithoutResult) {
        m_context.navigator.showActivitiesWithoutResult(m_period);
    } else if (item.kind == progress::AttentionKind::ActionPointLate) {
        m_context.navigator.showAgenda(item.activity, item.actionPoint.uuid());
    } else if (!item.indicator.isNull()) {
        m_context.navigator.showIndicator(item.indicator);
    } else {
        m_context.navigator.showMeasure(item.measure);
    }
}

} // namespace samordna::views
