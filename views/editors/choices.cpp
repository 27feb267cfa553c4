#include "views/editors/choices.h"

#include "models/exchange/newcounty.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

template <class Row, class Text>
Choices rowChoices(const QList<Row>& rows, Text text)
{
    Choices choices;
    for (const Row& row : rows) {
        if (!row.isWithdrawn()) {
            choices.append({row.id.text(), text(row), {}});
        }
    }
    return choices;
}

} // namespace

Choices organisationChoices(const domain::PlanData& data)
{
    return rowChoices(
        data.organisations, [](const domain::Organisation& row) { return domain::inLanguage(row.name, row.nameEn); });
}

Choices areaChoices(const domain::PlanData& data)
{
    return rowChoices(data.areas, [](const domain::Area& row) {
        return QString(QString::number(row.number) + u' ' + domain::inLanguage(row.name, row.nameEn));
    });
}

Choices measureChoices(const domain::PlanData& data)
{
    return rowChoices(data.measures, [](const domain::Measure& row) {
        return QString(row.number + u' ' + domain::inLanguage(row.title, row.titleEn));
    });
}

Choices goalChoices(const domain::PlanData& data)
{
    return rowChoices(data.goals, [](const domain::Goal& row) {
        return QString(QString::number(row.number) + u' ' + domain::inLanguage(row.name, row.nameEn));
    });
}

Choices indicatorChoices(const domain::PlanData& data)
{
    return rowChoices(
        data.indicators, [](const domain::Indicator& row) { return domain::inLanguage(row.name, row.nameEn); });
}

Choices municipalityChoices(const QString& countyCode)
{
    Choices own;
    Choices others;
    QFile file(u":/samordna/counties/municipalities.csv"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return own;
    }
    // Our own list, without quoted fields: code, name, short name, county.
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList fields = lines.at(i).split(u',');
        if (fields.size() > 3) {
            (fields.at(3) == countyCode ? own : others).append({fields.at(0), fields.at(2), {}});
        }
    }
    return own + others;
}

Choices countyChoices()
{
    Choices choices;
    for (const exchange::CountyChoice& county : exchange::knownCounties()) {
        choices.append({county.code, county.name, {}});
    }
    return choices;
}

Choices withNone(Choices choices, const QString& none)
{
    choices.prepend({QJsonValue::Null, none, {}});
    return choices;
}

} // namespace samordna::views
