#include "views/dialogs/duplicatepairs.h"

#include "models/exchange/shippeddata.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace samordna::views {

namespace {

const QString kApartKey = u"organisations/notDuplicates"_s;

} // namespace

QStringList officialNames()
{
    QStringList names;
    for (const exchange::Municipality& municipality : exchange::municipalities()) {
        names << municipality.name << municipality.shortName;
    }
    for (const auto& county : exchange::shippedTable(u":/samordna/counties/counties.csv"_s)) {
        names << county.value(u"board"_s) << county.value(u"name"_s);
    }
    return names;
}

QString apartKey(const domain::DuplicatePair& pair)
{
    const auto [least, most] = std::minmax(pair.first, pair.second);
    return least.text() + u'|' + most.text();
}

QStringList pairsApart()
{
    return QSettings().value(kApartKey).toStringList();
}

void storePairsApart(const QStringList& keys)
{
    QSettings().setValue(kApartKey, keys);
}

QSet<domain::OrganisationId> possibleDuplicates(
    const QList<domain::Organisation>& organisations, const QStringList& apart)
{
    QSet<domain::OrganisationId> alike;
    for (const domain::DuplicatePair& pair : domain::findDuplicates(organisations, officialNames())) {
        if (!apart.contains(apartKey(pair))) {
            alike << pair.first << pair.second;
        }
    }
    return alike;
}

} // namespace samordna::views
