#include "views/pages/overviewboard.h"

#include "models/domain/format.h"
#include "models/domain/terms.h"

#include "views/charts/chartview.h"
#include "views/pages/attentionlist.h"
#include "views/pages/indicatorlist.h"
#include "views/pages/overviewlayout.h"
#include "views/widgets/card.h"
#include "views/widgets/keyfigurecard.h"
#include "views/words/words.h"

#include <QGridLayout>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

QString standardCode(progress::ChartId id)
{
    switch (id) {
    case progress::ChartId::DegreeByArea: return u"areas"_s;
    case progress::ChartId::ActivitiesPerMonth: return u"months"_s;
    default: return u"chart/"_s + progress::chartCode(id);
    }
}

} // namespace

OverviewBoard::OverviewBoard(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(14);
}

QWidget* OverviewBoard::card(const QString& key)
{
    QWidget*& made = m_cards[key];
    if (!made) {
        made = makeCard(key);
    }
    return made;
}

QWidget* OverviewBoard::makeCard(const QString& key)
{
    if (isKeyFigure(key)) {
        return makeKeyFigure(key);
    }
    if (key == u"attention"_s) {
        m_attentionCard = new Card(cardTitle(key), {}, this);
        m_attention = new AttentionList(m_attentionCard);
        m_attentionCard->body()->addWidget(m_attention, 1);
        connect(m_attention, &AttentionList::chosen, this, &OverviewBoard::attentionChosen);
        connect(m_attention, &AttentionList::whyRequested, this, &OverviewBoard::whyRequested);
        return m_attentionCard;
    }
    if (key == u"indicators"_s) {
        auto* made = new Card(cardTitle(key), tr("Latest value and the target in force"), this);
        m_indicators = new IndicatorList(made);
        made->body()->addWidget(m_indicators, 1);
        connect(m_indicators, &IndicatorList::chosen, this, &OverviewBoard::indicatorChosen);
        connect(m_indicators, &IndicatorList::whyRequested, this, &OverviewBoard::whyRequested);
        return made;
    }
    return makeChart(key);
}

QWidget* OverviewBoard::makeKeyFigure(const QString& key)
{
    auto* made = new KeyFigureCard(cardTitle(key), this);
    m_keyFigures.insert(key, made);
    connect(made, &QPushButton::clicked, this, [this, key] { Q_EMIT cardActivated(key); });
    connect(made, &KeyFigureCard::whyRequested, this, [this, made] {
        made->setFocus();
        Q_EMIT whyRequested();
    });
    return made;
}

QWidget* OverviewBoard::makeChart(const QString& key)
{
    auto* made = new Card({}, {}, this);
    made->setAccessibleName(cardTitle(key));
    auto* view = new ChartView(made);
    made->body()->addWidget(view);
    made->body()->addStretch(1);
    view->setSource(m_source);
    m_charts.insert(key, view);
    connect(view, &ChartView::categoryActivated, this, &OverviewBoard::chartKeyActivated);
    connect(view, &ChartView::whyRequested, this, &OverviewBoard::whyRequested);
    return made;
}

void OverviewBoard::arrange(const QStringList& keys, int columns)
{
    if (keys == m_shown && columns == m_columns) {
        return;
    }
    for (auto made = m_cards.cbegin(); made != m_cards.cend(); ++made) {
        m_grid->removeWidget(made.value());
        made.value()->setVisible(keys.contains(made.key())); // one that stays keeps the focus
    }
    const bool isNew =
        std::any_of(keys.cbegin(), keys.cend(), [this](const QString& key) { return !m_cards.contains(key); });
    m_shown = keys;
    m_columns = columns;
    int rows = 0;
    QWidget* before = nullptr;
    for (const CardCell& cell : cellsOf(keys, columns)) {
        QWidget* widget = card(cell.key);
        m_grid->addWidget(widget, cell.row, cell.column, 1, cell.columns);
        widget->setVisible(true);
        if (before) {
            setTabOrder(before, widget); // by the keyboard as they are read
        }
        before = widget;
        rows = cell.row + 1;
    }
    for (int column = 0; column < 12; ++column) {
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    }
    const int last = std::max(rows, m_grid->rowCount() - 1); // asked for once: a stretch makes a row
    for (int row = 0; row <= last; ++row) {
        m_grid->setRowStretch(row, row == rows ? 1 : 0);
    }
    if (isNew && m_figures) {
        const OverviewFigures figures = *m_figures;
        display(figures, m_data);
    }
}

void OverviewBoard::setSource(const ChartSource& source)
{
    m_source = source;
    for (ChartView* view : std::as_const(m_charts)) {
        view->setSource(source);
    }
}

void OverviewBoard::display(const OverviewFigures& figures, const domain::PlanData& plan)
{
    m_figures = figures;
    m_data = plan;
    showKeyFigures();
    if (ChartView* areas = m_charts.value(u"areas"_s)) {
        areas->setChart(figures.degrees);
    }
    if (ChartView* months = m_charts.value(u"months"_s)) {
        months->setChart(figures.months);
    }
    if (m_attention) {
        m_attentionCard->setCaption(tr("What is late or missing in %1").arg(domain::term(figures.progress.period)));
        m_attention->setItems(figures.attention, plan);
    }
    if (m_indicators) {
        m_indicators->setLines(figures.indicators);
    }
}

void OverviewBoard::displayChart(progress::ChartId id, const progress::Chart& chart)
{
    if (ChartView* view = m_charts.value(standardCode(id))) {
        view->setChart(chart);
    }
}

QList<progress::ChartId> OverviewBoard::charts() const
{
    QList<progress::ChartId> ids;
    for (const progress::ChartId id : progress::allCharts()) {
        const QString code = standardCode(id);
        if (code.startsWith(u"chart/"_s) && m_shown.contains(code)) {
            ids.append(id);
        }
    }
    return ids;
}

void OverviewBoard::showKeyFigures()
{
    const OverviewFigures& figures = *m_figures;
    const auto show = [this](const char* key, const QString& figure, const QString& beside) {
        if (KeyFigureCard* made = m_keyFigures.value(QString::fromLatin1(key))) {
            made->setFigure(figure, beside);
        }
    };
    const progress::PlanProgress& progress = figures.progress;
    const QString change = domain::changeText(progress.change.points());
    QStringList beside;
    if (!change.isEmpty()) {
        beside.append(tr("%1 since %2").arg(change, domain::term(progress.period.previous())));
    }
    if (const QString without = withoutFigureText(progress.figure); !without.isEmpty()) {
        beside.append(QString(without).replace(u' ', QChar::Nbsp)); // a narrow card parts the two, not the words
    }
    show("plan", domain::percentText(progress.figure.value), beside.join(u" · "_s));
    show("in-time", QString::number(progress.inTime), tr("of %1 with a due date").arg(progress.withDue));
    show("activities", domain::numberText(static_cast<double>(figures.totals.held)),
        tr("%1, %2").arg(tr("%Ln participant(s)", nullptr, static_cast<int>(figures.totals.participants())),
            tr("%n partner(s)", nullptr, figures.totals.organisations)));
    show("account", QString::number(figures.daysToAccount),
        tr("days left, %1").arg(domain::dateText(figures.yearlyAccount)));
    if (KeyFigureCard* plan = m_keyFigures.value(u"plan"_s)) {
        plan->setWhy(whyText(progress.figure));
    }
}

std::optional<Why> OverviewBoard::why() const
{
    if (!m_figures) {
        return std::nullopt;
    }
    const QWidget* focus = window()->focusWidget(); // also while another window is in front
    for (auto made = m_keyFigures.cbegin(); made != m_keyFigures.cend(); ++made) {
        if (made.value() == focus) {
            return whyOfCard(made.key());
        }
    }
    for (auto view = m_charts.cbegin(); view != m_charts.cend(); ++view) {
        if (view.value()->isAncestorOf(focus)) {
            return whyOfChart(view.key());
        }
    }
    const auto item = m_attention ? m_attention->current() : std::nullopt;
    if (item) {
        return whyAttention(cardTitle(u"attention"_s), {*item}, m_data, m_figures->progress.asOf);
    }
    const auto id = m_indicators ? m_indicators->current() : domain::IndicatorId();
    const domain::Indicator* indicator = domain::find(m_data.indicators, id);
    return indicator ? std::optional(whyIndicator(*indicator, m_data, m_figures->progress.asOf)) : std::nullopt;
}

std::optional<Why> OverviewBoard::whyOfCard(const QString& key) const
{
    const progress::PlanProgress& progress = m_figures->progress;
    if (key == u"plan"_s) {
        return whyPlan(cardTitle(key), m_data, progress);
    }
    if (key == u"in-time"_s) {
        return whyInTime(cardTitle(key), m_data, progress);
    }
    if (key == u"activities"_s) {
        return whyActivities(
            cardTitle(key), CountedActivities::Held, m_figures->totals, progress.period, progress.asOf);
    }
    return whyAccount(
        cardTitle(key), m_figures->yearlyAccount, m_figures->yearlyAccount.addDays(-m_figures->daysToAccount));
}

std::optional<Why> OverviewBoard::whyOfChart(const QString& key) const
{
    const ChartView& view = *m_charts.value(key);
    const QString value = view.currentKey();
    if (const auto area = whyArea(m_data, m_figures->progress, domain::AreaId::fromText(value))) {
        return area;
    }
    if (const domain::Indicator* indicator = domain::find(m_data.indicators, domain::IndicatorId::fromText(value))) {
        return whyIndicator(*indicator, m_data, m_figures->progress.asOf);
    }
    return whyChart(view.chart(), view.currentText(), m_figures->progress.asOf);
}

void OverviewBoard::focusFirst()
{
    if (!m_shown.isEmpty() && m_keyFigures.contains(m_shown.first())) {
        m_keyFigures.value(m_shown.first())->setFocus();
    } else {
        focusNextChild();
    }
}

} // namespace samordna::views
