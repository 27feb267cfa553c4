#include "models/progress/frozendocuments.h"

#include "models/domain/fields.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace samordna::progress {

namespace {

constexpr int kVersion = 1;

using Value = domain::Codec<std::optional<double>>;

QJsonObject figureJson(const Figure& figure, const Change& change, const DegreeShares& shares)
{
    QJsonArray degrees;
    for (const int count : shares.counts) {
        degrees.append(count);
    }
    return {
        {u"value"_s, Value::write(figure.value)}, {u"before"_s, Value::write(change.before)}, {u"degrees"_s, degrees}};
}

bool readFigure(const QJsonObject& json, Figure& figure, Change& change, DegreeShares& shares)
{
    const QJsonArray degrees = json.value(u"degrees"_s).toArray();
    for (size_t i = 0; i < shares.counts.size(); ++i) {
        shares.counts.at(i) = degrees.at(static_cast<qsizetype>(i)).toInt();
    }
    shares.percents = wholeShares(shares.counts);
    const bool isFit = degrees.size() == static_cast<qsizetype>(shares.counts.size())
        && Value::read(json.value(u"value"_s), figure.value) && Value::read(json.value(u"before"_s), change.before);
    change.now = figure.value;
    return isFit;
}

QJsonObject measureJson(const MeasureProgress& measure)
{
    return {{u"value"_s, Value::write(measure.figure.value)},
        {u"degree"_s, domain::Codec<domain::Degree>::write(measure.degree)}, {u"late"_s, measure.late}};
}

bool readMeasure(const QJsonObject& json, MeasureProgress& measure)
{
    return Value::read(json.value(u"value"_s), measure.figure.value)
        && domain::Codec<domain::Degree>::read(json.value(u"degree"_s), measure.degree)
        && domain::Codec<bool>::read(json.value(u"late"_s), measure.late);
}

bool readPlan(const QJsonObject& json, PlanProgress& progress)
{
    progress.inTime = json.value(u"in_time"_s).toInt();
    progress.withDue = json.value(u"with_due"_s).toInt();
    progress.late = json.value(u"late"_s).toInt();
    return readFigure(json, progress.figure, progress.change, progress.shares);
}

bool readAll(const QJsonObject& figures, PlanProgress& progress)
{
    bool isFit = readPlan(figures.value(u"plan"_s).toObject(), progress);
    const QJsonObject areas = figures.value(u"areas"_s).toObject();
    for (AreaProgress& area : progress.areas) {
        if (const QJsonValue json = areas.value(area.area.text()); json.isObject()) {
            isFit = readFigure(json.toObject(), area.figure, area.change, area.shares) && isFit;
        }
    }
    const QJsonObject measures = figures.value(u"measures"_s).toObject();
    for (auto measure = progress.measures.begin(); measure != progress.measures.end(); ++measure) {
        if (const QJsonValue json = measures.value(measure.key().text()); json.isObject()) {
            isFit = readMeasure(json.toObject(), *measure) && isFit;
        }
    }
    return isFit;
}

} // namespace

QJsonObject totalsJson(const storage::ActivityTotals& totals)
{
    return {{u"held"_s, totals.held}, {u"planned"_s, totals.planned}, {u"women"_s, totals.women},
        {u"men"_s, totals.men}, {u"other"_s, totals.other}, {u"unknown"_s, totals.unknown}, {u"hours"_s, totals.hours},
        {u"cost"_s, totals.cost}, {u"organisations"_s, totals.organisations}};
}

bool readTotals(const QJsonObject& json, storage::ActivityTotals& totals)
{
    totals.held = json.value(u"held"_s).toInteger();
    totals.planned = json.value(u"planned"_s).toInteger();
    totals.women = json.value(u"women"_s).toInteger();
    totals.men = json.value(u"men"_s).toInteger();
    totals.other = json.value(u"other"_s).toInteger();
    totals.unknown = json.value(u"unknown"_s).toInteger();
    totals.hours = json.value(u"hours"_s).toDouble();
    totals.cost = json.value(u"cost"_s).toDouble();
    totals.organisations = json.value(u"organisations"_s).toInt();
    return json.size() == 9;
}

QString figuresDocument(const PeriodView& view)
{
    const PlanProgress& progress = view.progress;
    QJsonObject plan = figureJson(progress.figure, progress.change, progress.shares);
    plan.insert(u"in_time"_s, progress.inTime);
    plan.insert(u"with_due"_s, progress.withDue);
    plan.insert(u"late"_s, progress.late);
    QJsonObject areas;
    for (const AreaProgress& area : progress.areas) {
        areas.insert(area.area.text(), figureJson(area.figure, area.change, area.shares));
    }
    QJsonObject measures;
    for (const MeasureProgress& measure : progress.measures) {
        measures.insert(measure.measure.text(), measureJson(measure));
    }
    const QJsonObject figures{
        {u"plan"_s, plan}, {u"areas"_s, areas}, {u"measures"_s, measures}, {u"totals"_s, totalsJson(view.totals)}};
    const QJsonObject document{{u"version"_s, kVersion}, {u"figures"_s, figures}};
    return QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact));
}

base::Result<void> readFigures(const QString& document, PeriodView& view)
{
    const QJsonObject json = QJsonDocument::fromJson(document.toUtf8()).object();
    if (json.value(u"version"_s).toInt() > kVersion) {
        return base::Error{base::ErrorKind::NewerVersion, {}, u"figures"_s};
    }
    const QJsonObject figures = json.value(u"figures"_s).toObject();
    PlanProgress progress = view.progress;
    storage::ActivityTotals totals;
    if (!readAll(figures, progress) || !readTotals(figures.value(u"totals"_s).toObject(), totals)) {
        return base::Error{base::ErrorKind::Unreadable, {u"frozen_period"_s}, u"figures"_s};
    }
    view.progress = progress;
    view.totals = totals;
    return {};
}

} // namespace samordna::progress
