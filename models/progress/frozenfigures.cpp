#include "models/progress/frozenfigures.h"

#include "models/domain/fields.h"
#include "models/progress/frozendocuments.h"
#include "models/storage/reader.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::progress {

namespace {

base::Result<void> readActivities(const storage::Reader& reader, FrozenView& frozen)
{
    storage::ActivityQuery query;
    query.period = frozen.view.period;
    query.direction = Qt::AscendingOrder;
    const auto keys = reader.activityKeys(query);
    if (!keys) {
        return keys.error();
    }
    frozen.activityCount = static_cast<qint64>(keys->size());
    auto rows = reader.activityRows(std::span(*keys).first(std::min<std::size_t>(keys->size(), kFrozenActivities)));
    if (!rows) {
        return rows.error();
    }
    frozen.activities = *std::move(rows);
    return {};
}

QString nameOf(const domain::FrozenPeriod& row)
{
    return u"%1, version %2"_s.arg(row.period.code()).arg(row.version);
}

} // namespace

base::Result<FrozenView> frozenView(const storage::Reader& reader, const domain::Period& period, QDate today)
{
    FrozenView frozen;
    auto view = periodNow(reader, period, today);
    const auto year = domain::Period::holding(period.last(), domain::PeriodKind::Year);
    const auto thisYear = reader.activitiesByMonth(year);
    const auto lastYear = reader.activitiesByMonth(year.previous());
    if (!view || !thisYear || !lastYear) {
        return !view ? view.error() : !thisYear ? thisYear.error() : lastYear.error();
    }
    frozen.view = *std::move(view);
    frozen.thisYear = *thisYear;
    frozen.lastYear = *lastYear;
    const auto activities = readActivities(reader, frozen);
    return activities ? base::Result(std::move(frozen)) : activities.error();
}

base::Result<domain::FrozenPeriod> frozenRow(const storage::Reader& reader, const Freeze& freeze)
{
    const auto rows = reader.rows<domain::FrozenPeriod>();
    const auto frozen = frozenView(reader, freeze.period, freeze.today);
    const auto fingerprint = reader.fingerprint();
    if (!rows || !frozen || !fingerprint) {
        return !rows ? rows.error() : !frozen ? frozen.error() : fingerprint.error();
    }
    const auto versions = domain::versionsOf(*rows, freeze.period);
    domain::FrozenPeriod row;
    row.id = domain::FrozenPeriodId::create();
    row.county = frozen->view.data.county.code;
    row.period = freeze.period;
    row.version = versions.isEmpty() ? 1 : versions.first().version + 1;
    row.asOf = frozen->view.asOf;
    row.frozenAt = freeze.now.toUTC().toString(Qt::ISODate);
    row.correction = freeze.correction.trimmed();
    row.figures.text = figuresDocument(frozen->view);
    row.basis.text = basisDocument(*frozen);
    row.fingerprint = QString::fromLatin1(*fingerprint);
    return row;
}

base::Result<FrozenView> thawed(const domain::FrozenPeriod& row)
{
    auto frozen = readBasis(row);
    if (!frozen) {
        return frozen;
    }
    count(frozen->view);
    const auto read = readFigures(row.figures.text, frozen->view);
    return read ? std::move(frozen) : read.error();
}

base::Result<QStringList> frozenTexts(const domain::FrozenPeriod& row)
{
    const auto frozen = readBasis(row);
    if (!frozen) {
        return frozen.error();
    }
    QStringList texts{row.correction};
    const auto gather = [&]<class E>(const QList<E>& rows) {
        for (const E& each : rows) {
            texts.append(each.withdrawn);
            for (const domain::Field<E>& field : domain::fieldsOf<E>()) {
                if (field.type == domain::FieldType::Text) {
                    texts.append(field.get(each).toString());
                }
            }
        }
    };
    eachTable(frozen->view.data, gather);
    for (const storage::ActivityRow& activity : frozen->activities) {
        texts += {activity.title, activity.place, activity.result};
    }
    return texts;
}

base::Result<QStringList> frozenFindings(const storage::Reader& reader)
{
    const auto rows = reader.rows<domain::FrozenPeriod>();
    if (!rows) {
        return rows.error();
    }
    QStringList findings;
    for (const domain::FrozenPeriod& row : *rows) {
        auto frozen = readBasis(row);
        if (!frozen) {
            findings.append(u"frozen: %1 cannot be read: %2"_s.arg(nameOf(row), frozen.error().detail));
            continue;
        }
        count(frozen->view);
        if (figuresDocument(frozen->view) != row.figures.text) {
            findings.append(u"frozen: the figures of %1 are not what their basis gives"_s.arg(nameOf(row)));
        }
    }
    return findings;
}

} // namespace samordna::progress
