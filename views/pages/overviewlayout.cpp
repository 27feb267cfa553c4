#include "views/pages/overviewlayout.h"

#include "models/progress/chartcatalogue.h"

#include <QCoreApplication>

#include <algorithm>

namespace samordna::views {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kChart = u"chart/"_s;

struct Known
{
    const char* key;
    const char* title; ///< untranslated
    int columns; ///< of twelve
};

constexpr const char* kContext = "samordna::views::OverviewPage";

constexpr Known kKnown[] = {
    {"plan", QT_TRANSLATE_NOOP("samordna::views::OverviewPage", "Degree of implementation, whole plan"), 3},
    {"in-time", QT_TRANSLATE_NOOP("samordna::views::OverviewPage", "Measures in time"), 3},
    {"activities", QT_TRANSLATE_NOOP("samordna::views::OverviewPage", "Activities held in the period"), 3},
    {"account", QT_TRANSLATE_NOOP("samordna::views::OverviewPage", "Yearly account"), 3},
    {"areas", QT_TRANSLATE_NOOP("samordna::views::OverviewPage", "Implementation by focus area"), 7},
    {"attention", QT_TRANSLATE_NOOP("samordna::views::OverviewPage", "Needs attention"), 5},
    {"months", QT_TRANSLATE_NOOP("samordna::views::OverviewPage", "Activities by month"), 7},
    {"indicators", QT_TRANSLATE_NOOP("samordna::views::OverviewPage", "Indicators against targets"), 5},
};

constexpr int kChartColumns = 6;

const Known* known(const QString& key)
{
    const auto* found = std::find_if(
        std::begin(kKnown), std::end(kKnown), [&](const Known& each) { return key == QLatin1String(each.key); });
    return found == std::end(kKnown) ? nullptr : found;
}

int columnsOf(const QString& key)
{
    const Known* one = known(key);
    return one ? one->columns : kChartColumns;
}

} // namespace

OverviewLayout OverviewLayout::standard()
{
    OverviewLayout layout;
    for (const Known& each : kKnown) {
        layout.m_places.append({QString::fromLatin1(each.key), true});
    }
    for (const progress::ChartId id : progress::allCharts()) {
        // These two are cards of their own.
        if (id != progress::ChartId::DegreeByArea && id != progress::ChartId::ActivitiesPerMonth) {
            layout.m_places.append({kChart + progress::chartCode(id), false});
        }
    }
    return layout;
}

OverviewLayout OverviewLayout::fromSettings(const QStringList& saved)
{
    OverviewLayout rest = standard();
    if (saved.isEmpty()) {
        return rest;
    }
    OverviewLayout layout;
    for (const QString& entry : saved) {
        const bool isShown = !entry.startsWith(u'-');
        const QString key = isShown ? entry : entry.mid(1);
        if (rest.m_places.removeIf([&](const CardPlace& place) { return place.key == key; }) > 0) {
            layout.m_places.append({key, isShown});
        }
    }
    for (const CardPlace& place : std::as_const(rest.m_places)) {
        layout.m_places.append({place.key, false});
    }
    return layout;
}

QStringList OverviewLayout::toSettings() const
{
    QStringList saved;
    for (const CardPlace& place : m_places) {
        saved.append(place.isShown ? place.key : u'-' + place.key);
    }
    return saved;
}

QStringList OverviewLayout::shown() const
{
    QStringList keys;
    for (const CardPlace& place : m_places) {
        if (place.isShown) {
            keys.append(place.key);
        }
    }
    return keys;
}

void OverviewLayout::setShown(const QString& key, bool isShown)
{
    for (CardPlace& place : m_places) {
        if (place.key == key) {
            place.isShown = isShown;
        }
    }
}

void OverviewLayout::move(qsizetype from, qsizetype to)
{
    const auto isIn = [this](qsizetype at) { return at >= 0 && at < m_places.size(); };
    if (isIn(from) && isIn(to)) {
        m_places.move(from, to);
    }
}

QList<CardCell> cellsOf(const QStringList& keys, int columns)
{
    QList<CardCell> cells;
    qsizetype rowBegin = 0;
    int used = 0;
    int row = 0;
    const auto endRow = [&] {
        // What is left over goes to the last ones, a column each, so that the row is full.
        int column = 0;
        const int left = columns - used;
        const auto count = static_cast<int>(cells.size() - rowBegin);
        for (qsizetype at = rowBegin; at < cells.size(); ++at) {
            const auto place = static_cast<int>(at - rowBegin);
            cells[at].columns += left * (place + 1) / count - left * place / count;
            cells[at].column = column;
            column += cells.at(at).columns;
        }
        rowBegin = cells.size();
        used = 0;
        ++row;
    };
    for (const QString& key : keys) {
        const int wanted = std::min(columns, isKeyFigure(key) || columns == 12 ? columnsOf(key) : columns);
        const bool isOther = used > 0 && isKeyFigure(cells.last().key) != isKeyFigure(key);
        if (used > 0 && (isOther || used + wanted > columns)) {
            endRow();
        }
        cells.append({key, row, 0, wanted});
        used += wanted;
    }
    if (used > 0) {
        endRow();
    }
    return cells;
}

bool isKeyFigure(const QString& key)
{
    return columnsOf(key) == 3;
}

QString cardTitle(const QString& key)
{
    if (const Known* one = known(key)) {
        return QCoreApplication::translate(kContext, one->title);
    }
    const auto chart = progress::chartFromCode(QStringView(key).mid(kChart.size()));
    return chart ? progress::chartTitle(*chart) : QString();
}

} // namespace samordna::views
