#include "views/pages/chartspage.h"

#include "models/domain/terms.h"
#include "models/progress/indicatorcharts.h"

#include "views/charts/chartplot.h"
#include "views/charts/chartview.h"
#include "views/dialogs/dialogservice.h"
#include "views/pages/chartlist.h"
#include "views/pages/emptynote.h"
#include "views/pages/follow.h"
#include "views/pages/refreshwhenshown.h"
#include "views/widgets/card.h"
#include "views/widgets/labels.h"
#include "views/widgets/menuplace.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QtConcurrentRun>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

using progress::ChartId;
using progress::ChartTopic;

namespace {

constexpr int kCoalesceMilliseconds = 50;
constexpr int kPatienceMilliseconds = 300;
constexpr int kRoomForList = 96; ///< letters across the page

FileKind fileKindOf(ChartFormat format)
{
    switch (format) {
    case ChartFormat::Svg: return FileKind::ChartSvg;
    case ChartFormat::Png: return FileKind::ChartPng;
    case ChartFormat::Pdf: break;
    }
    return FileKind::ChartPdf;
}

} // namespace

ChartsPage::ChartsPage(const PageContext& context, DialogService& dialogs, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_dialogs(dialogs)
    , m_chart(progress::allCharts().front())
    , m_refresh(new RefreshWhenShown(this, kCoalesceMilliseconds))
    , m_save(new QAction(tr("Save as PDF…"), this))
    , m_list(new ChartList(this))
    , m_narrow(new QComboBox(this))
{
    for (const ChartId chart : progress::allCharts()) {
        m_narrow->addItem(progress::chartTitle(chart), static_cast<int>(chart));
    }
    m_narrow->setAccessibleName(tr("Chart"));
    auto* side = new QFrame(this);
    side->setProperty("look", u"card"_s);
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(8, 8, 8, 8);
    sideLayout->addWidget(m_list);
    side->setFixedWidth(m_list->sizeHint().width() + 24);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_narrow);
    right->addWidget(makeChart(), 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(side);
    layout->addLayout(right, 1);
    m_save->setEnabled(false);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMilliseconds);
    connectParts();
    arrange();
}

ChartsPage::~ChartsPage()
{
    takeBack();
}

QWidget* ChartsPage::makeChart()
{
    auto* ground = new QWidget;
    ground->setProperty("look", u"ground"_s);
    m_waiting = captionLabel(ground);
    m_waiting->hide();
    m_indicatorsLabel = bodyLabel(ground);
    m_indicatorsLabel->setText(tr("Indicator"));
    m_indicators = new QComboBox(ground);
    m_indicators->setAccessibleName(tr("Indicator"));
    m_indicators->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_indicators->setMinimumContentsLength(20);
    m_indicatorsLabel->setBuddy(m_indicators);
    auto* choice = new QHBoxLayout;
    choice->addWidget(m_indicatorsLabel);
    choice->addWidget(m_indicators, 1);
    m_card = new Card({}, {}, ground);
    m_view = new ChartView(m_card);
    m_view->setSize(ChartSize::Large);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions(m_view->actions());
    addActions(m_view->actions()); // its keys work on the whole page, which shows one chart
    m_card->body()->addWidget(m_view);
    m_empty = new EmptyNote(m_card);
    m_empty->hide();
    m_card->body()->addWidget(m_empty);
    auto* layout = new QVBoxLayout(ground);
    layout->setContentsMargins(22, 18, 22, 22);
    layout->setSpacing(12);
    layout->addLayout(choice);
    layout->addWidget(m_waiting);
    layout->addWidget(m_card);
    layout->addStretch(1);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(ground);
    return m_scroll;
}

void ChartsPage::connectParts()
{
    connect(m_refresh, &RefreshWhenShown::due, this, &ChartsPage::ask);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_waiting->setText(tr("Counting %1…").arg(progress::chartTitle(m_chart)));
        m_waiting->show();
    });
    connect(&m_context.workspace, &workspace::Workspace::changed, this, &ChartsPage::refresh);
    connect(m_list, &ChartList::chartChosen, this, &ChartsPage::choose);
    connect(m_narrow, &QComboBox::activated, this,
        [this](int index) { choose(static_cast<ChartId>(m_narrow->itemData(index).toInt())); });
    connect(m_indicators, &QComboBox::activated, this, [this](int index) {
        m_indicator = domain::IndicatorId::fromText(m_indicators->itemData(index).toString());
        ask();
        Q_EMIT viewChanged();
    });
    connect(m_view, &ChartView::categoryActivated, this, &ChartsPage::follow);
    connect(m_view, &ChartView::saveRequested, this, &ChartsPage::save);
    setMenuPlace(*m_save, MenuPlace::File);
    connect(m_save, &QAction::triggered, this, [this] { save(ChartFormat::Pdf); });
    connect(m_empty, &EmptyNote::pressed, this, &ChartsPage::leaveEmpty);
}

QString ChartsPage::title() const
{
    return tr("Charts");
}

QString ChartsPage::subtitle() const
{
    return m_period.isNull() ? QString() : domain::term(m_period);
}

void ChartsPage::setPeriod(const domain::Period& period)
{
    m_period = period;
    Q_EMIT subtitleChanged();
    Q_EMIT viewChanged();
    refresh();
}

void ChartsPage::focusFirst()
{
    m_list->isVisible() ? m_list->setFocus() : m_narrow->setFocus();
}

QString ChartsPage::choice() const
{
    const QString code = progress::chartCode(m_chart);
    return m_indicator.isNull() || m_chart != ChartId::IndicatorTrend ? code : code + u' ' + m_indicator.text();
}

void ChartsPage::setChoice(const QString& choice)
{
    if (const auto chart = progress::chartFromCode(choice.section(u' ', 0, 0))) {
        m_indicator = domain::IndicatorId::fromText(choice.section(u' ', 1));
        choose(*chart);
    }
}

std::optional<items::ViewState> ChartsPage::viewState() const
{
    items::ViewState state;
    state.show = choice();
    state.period = m_period.code();
    return state;
}

void ChartsPage::showView(const items::ViewState& state)
{
    if (const auto period = domain::Period::fromCode(state.period)) {
        Q_EMIT periodRequested(*period);
    }
    setChoice(state.show.isEmpty() ? progress::chartCode(progress::allCharts().front()) : state.show);
}

void ChartsPage::choose(ChartId chart)
{
    m_chart = chart;
    m_list->choose(chart);
    m_narrow->setCurrentIndex(m_narrow->findData(static_cast<int>(chart)));
    refresh();
    Q_EMIT viewChanged();
}

void ChartsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

/// By the size of the text, not by pixels, so that a larger font gives the chart the room.
void ChartsPage::arrange()
{
    const bool isRoomy = width() / std::max(1, fontMetrics().averageCharWidth()) >= kRoomForList;
    m_list->parentWidget()->setVisible(isRoomy);
    m_narrow->setVisible(!isRoomy);
}

/// A chart that nobody looks at is not counted.
void ChartsPage::refresh()
{
    m_refresh->markStale();
}

void ChartsPage::ask()
{
    takeBack();
    if (m_period.isNull()) {
        return;
    }
    m_refresh->markFresh();
    fillIndicators();
    const QDate today = m_context.workspace.clock().today();
    m_question = std::make_shared<ChartQuestion>(
        m_chart, m_context.workspace.data(), progress::ChartRequest{m_period, today, m_indicator});
    m_patience.start();
    using Answer = base::Result<progress::Chart>;
    const auto chart = m_context.workspace.read<Answer>(
        [question = m_question](const storage::Reader& reader) { return question->answer(reader); });
    views::follow(this, chart, [this, asked = m_question](const Answer& answer) {
        if (asked == m_question) {
            m_question.reset();
            display(answer);
        }
    });
}

void ChartsPage::takeBack()
{
    if (m_question) {
        m_question->takeBack();
        m_question.reset();
    }
}

void ChartsPage::display(const base::Result<progress::Chart>& answer)
{
    m_patience.stop();
    m_waiting->hide();
    if (!answer) {
        m_context.navigator.showError(answer.error());
        return;
    }
    const bool isEmpty = answer->isEmpty();
    m_view->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_save->setEnabled(!isEmpty);
    m_card->setHeading(isEmpty ? answer->title : QString());
    if (isEmpty) {
        m_empty->setNote(answer->sentence,
            progress::topicOf(m_chart) == ChartTopic::Activities ? tr("Go to activities") : tr("Go to measures"));
    }
    m_view->setChart(*answer);
    m_view->setSource(sourceIn(m_context.workspace, m_period));
    Q_EMIT shown();
}

void ChartsPage::fillIndicators()
{
    const domain::PlanData& plan = m_context.workspace.data();
    const QDate asOf = m_period.asOf(m_context.workspace.clock().today());
    const auto ids = progress::indicatorsWithValues(plan, asOf);
    m_indicators->clear();
    for (const domain::IndicatorId& id : ids) {
        const domain::Indicator* indicator = domain::find(plan.indicators, id);
        m_indicators->addItem(domain::inLanguage(indicator->name, indicator->nameEn), id.text());
    }
    m_indicators->setCurrentIndex(std::max(0, m_indicators->findData(m_indicator.text())));
    const bool isTrend = m_chart == ChartId::IndicatorTrend && !ids.isEmpty();
    m_indicators->setVisible(isTrend);
    m_indicatorsLabel->setVisible(isTrend);
}

void ChartsPage::follow(const QString& key)
{
    const domain::PlanData& plan = m_context.workspace.data();
    if (const auto span = domain::Period::fromCode(key)) {
        m_context.navigator.showActivities(*span);
    } else if (domain::find(plan.areas, domain::AreaId::fromText(key))) {
        m_context.navigator.showArea(domain::AreaId::fromText(key));
    } else if (domain::find(plan.indicators, domain::IndicatorId::fromText(key))) {
        m_indicator = domain::IndicatorId::fromText(key);
        choose(ChartId::IndicatorTrend);
    }
}

void ChartsPage::leaveEmpty()
{
    m_context.navigator.showPage(
        progress::topicOf(m_chart) == ChartTopic::Activities ? PageKind::Activities : PageKind::Measures);
}

void ChartsPage::save(ChartFormat format)
{
    const QString name =
        progress::chartTitle(m_chart).toLower().replace(u' ', u'-') + u'-' + m_period.code().replace(u'/', u'_');
    const QString path = m_dialogs.saveFile(this, fileKindOf(format), name);
    if (path.isEmpty()) {
        return;
    }
    const auto saving =
        QtConcurrent::run([sheet = m_view->sheet(), format, path] { return writeChart(sheet, format, path); });
    views::follow(this, saving, [this, path](const base::Result<void>& written) {
        if (written) {
            m_context.navigator.showDone(tr("The chart was saved: %1").arg(QDir::toNativeSeparators(path)));
        } else {
            m_context.navigator.showError(written.error());
        }
        Q_EMIT saved();
    });
}

} // namespace samordna::views
