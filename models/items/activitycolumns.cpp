#include "models/items/activitycolumns.h"

#include "models/items/numbers.h"
#include "models/domain/format.h"
#include "models/domain/terms.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace samordna::items {

namespace {

using storage::ActivityOrder;
using storage::ActivityRow;

constexpr const char* kContext = "samordna::items::ActivityTableModel";

QString shownNumber(const std::optional<double>& value)
{
    if (!value) {
        return {};
    }
    return domain::numberText(*value, std::floor(*value) == *value ? 0 : 2);
}

QString dateText(const ActivityRow& row, const MunicipalityNames&)
{
    const QString day = domain::dateText(row.start);
    return row.startTime.isValid() ? day + u' ' + row.startTime.toString(u"HH:mm"_s) : day;
}

QString placeText(const ActivityRow& row, const MunicipalityNames& names)
{
    const QString municipality = names.value(row.municipality, row.municipality);
    if (row.place.isEmpty() || municipality.isEmpty()) {
        return row.place + municipality;
    }
    return row.place + u", "_s + municipality;
}

/// A result may be long; a cell shows its first line.
QString resultText(const ActivityRow& row, const MunicipalityNames&)
{
    return row.result.section(u'\n', 0, 0);
}

template <auto member>
bool setText(domain::Activity& row, const QVariant& value)
{
    row.*member = value.toString().trimmed();
    return true;
}

template <auto member>
bool setNumber(domain::Activity& row, const QVariant& value)
{
    const TypedNumber typed = readNumber(value.toString());
    if (typed.readable) {
        row.*member = typed.value;
    }
    return typed.readable;
}

bool setNothing(domain::Activity&, const QVariant&)
{
    return false;
}

const ActivityColumn kColumns[] = {
    {QT_TRANSLATE_NOOP("samordna::items::ActivityTableModel", "Date"), nullptr, "start", Qt::AlignLeft,
        ActivityOrder::Start, dateText, [](const ActivityRow& row) { return QVariant(row.start); }, setNothing},
    {QT_TRANSLATE_NOOP("samordna::items::ActivityTableModel", "Kind"), nullptr, "kind", Qt::AlignLeft,
        ActivityOrder::Kind, [](const ActivityRow& row, const MunicipalityNames&) { return domain::term(row.kind); },
        [](const ActivityRow& row) { return QVariant(static_cast<int>(row.kind)); }, setNothing},
    {QT_TRANSLATE_NOOP("samordna::items::ActivityTableModel", "Activity"),
        QT_TRANSLATE_NOOP("samordna::items::ActivityTableModel", "Change the activity's title"), "title", Qt::AlignLeft,
        ActivityOrder::Title, [](const ActivityRow& row, const MunicipalityNames&) { return row.title; },
        [](const ActivityRow& row) { return QVariant(row.title); }, setText<&domain::Activity::title>},
    {QT_TRANSLATE_NOOP("samordna::items::ActivityTableModel", "Measures"), nullptr, "measures", Qt::AlignLeft,
        std::nullopt, [](const ActivityRow& row, const MunicipalityNames&) { return row.measures; },
        [](const ActivityRow& row) { return QVariant(row.measures); }, setNothing},
    {QT_TRANSLATE_NOOP("samordna::items::ActivityTableModel", "Organiser"), nullptr, "organiser", Qt::AlignLeft,
        std::nullopt,
        [](const ActivityRow& row, const MunicipalityNames&) {
            return domain::inLanguage(row.organiser, row.organiserEn);
        },
        [](const ActivityRow& row) { return QVariant(domain::inLanguage(row.organiser, row.organiserEn)); },
        setNothing},
    {QT_TRANSLATE_NOOP("samordna::items::ActivityTableModel", "Place"),
        QT_TRANSLATE_NOOP("samordna::items::ActivityTableModel", "Change the activity's place"), "place", Qt::AlignLeft,
        std::nullopt, placeText, [](const ActivityRow& row) { return QVariant(row.place); },
        setText<&domain::Activity::place>},
    {QT_TRANSLATE_NOOP("samordna::items::ActivityTableModel", "Participants"), nullptr, "women", Qt::AlignRight,
        ActivityOrder::Participants,
        [](const ActivityRow& row, const MunicipalityNames&) {
            return row.participants ? domain::numberText(*row.participants) : QString();
        },
        [](const ActivityRow& row) { return row.participants ? QVariant(*row.participants) : QVariant(); }, setNothing},
    {QT_TRANSLATE_NOOP("samordna::items::ActivityTableModel", "Hours"),
        QT_TRANSLATE_NOOP("samordna::items::ActivityTableModel", "Change the activity's hours"), "hours",
        Qt::AlignRight, std::nullopt,
        [](const ActivityRow& row, const MunicipalityNames&) { return shownNumber(row.hours); },
        [](const ActivityRow& row) { return QVariant(shownNumber(row.hours)); }, setNumber<&domain::Activity::hours>},
    {QT_TRANSLATE_NOOP("samordna::items::ActivityTableModel", "Cost (SEK)"),
        QT_TRANSLATE_NOOP("samordna::items::ActivityTableModel", "Change the activity's cost"), "cost", Qt::AlignRight,
        std::nullopt, [](const ActivityRow& row, const MunicipalityNames&) { return shownNumber(row.cost); },
        [](const ActivityRow& row) { return QVariant(shownNumber(row.cost)); }, setNumber<&domain::Activity::cost>},
    {QT_TRANSLATE_NOOP("samordna::items::ActivityTableModel", "Result"),
        QT_TRANSLATE_NOOP("samordna::items::ActivityTableModel", "Change the activity's result"), "result",
        Qt::AlignLeft, std::nullopt, resultText, [](const ActivityRow& row) { return QVariant(row.result); },
        setText<&domain::Activity::result>},
};

} // namespace

std::span<const ActivityColumn> activityColumns()
{
    return kColumns;
}

QString columnTitle(const ActivityColumn& column)
{
    return QCoreApplication::translate(kContext, column.title);
}

QString columnStep(const ActivityColumn& column)
{
    return QCoreApplication::translate(kContext, column.step);
}

} // namespace samordna::items
