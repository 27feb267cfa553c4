#include "models/progress/asknown.h"

#include "models/domain/fields.h"
#include "models/domain/format.h"
#include "models/domain/terms.h"
#include "models/progress/frozenfigures.h"
#include "models/storage/reader.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace samordna::progress {

namespace {

const QString kFrozen = u"frozen"_s;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(AsKnown)
};

/// The version that is meant, or null.
const domain::FrozenPeriod* meant(const QList<domain::FrozenPeriod>& versions, int version)
{
    for (const domain::FrozenPeriod& row : versions) {
        if (version == 0 || row.version == version) {
            return &row;
        }
    }
    return nullptr;
}

base::Result<std::optional<PeriodView>> frozenViewOf(const storage::Reader& reader, const AsKnown& state)
{
    const auto rows = reader.rows<domain::FrozenPeriod>();
    if (!rows) {
        return rows.error();
    }
    const auto versions = domain::versionsOf(*rows, state.period);
    const domain::FrozenPeriod* row = meant(versions, state.version);
    if (!row) {
        return std::optional<PeriodView>();
    }
    auto frozen = thawed(*row);
    return frozen ? base::Result(std::optional(std::move(frozen->view))) : frozen.error();
}

} // namespace

base::Result<std::optional<PeriodView>> viewOf(const storage::Reader& reader, const AsKnown& state, QDate today)
{
    switch (state.kind) {
    case AsKnown::Kind::Frozen: return frozenViewOf(reader, state);
    case AsKnown::Kind::OnDay: return periodThen(reader, state.period, std::min(state.day, today));
    case AsKnown::Kind::Now: break;
    }
    auto view = periodNow(reader, state.period, today);
    return view ? base::Result(std::optional(*std::move(view))) : view.error();
}

QString codeText(const AsKnown& state)
{
    const QString period = state.period.code();
    switch (state.kind) {
    case AsKnown::Kind::Frozen: return period + u' ' + kFrozen + u' ' + QString::number(state.version);
    case AsKnown::Kind::OnDay: return period + u' ' + state.day.toString(Qt::ISODate);
    case AsKnown::Kind::Now: break;
    }
    return period;
}

std::optional<AsKnown> asKnownFromCode(const QString& code)
{
    const QStringList words = code.split(u' ');
    const auto period = domain::Period::fromCode(words.first());
    if (!period || words.size() > 3) {
        return std::nullopt;
    }
    if (words.size() == 1) {
        return AsKnown{*period, AsKnown::Kind::Now, 0, {}};
    }
    bool isNumber = false;
    const int version = words.value(2).toInt(&isNumber);
    if (words.at(1) == kFrozen && isNumber && version >= 0) {
        return AsKnown{*period, AsKnown::Kind::Frozen, version, {}};
    }
    const QDate day = QDate::fromString(words.at(1), Qt::ISODate);
    return words.size() == 2 && day.isValid() ? std::optional(AsKnown{*period, AsKnown::Kind::OnDay, 0, day})
                                              : std::nullopt;
}

QString stateWords(const AsKnown& state, const QList<domain::FrozenPeriod>& rows)
{
    const QString period = domain::term(state.period);
    if (state.kind == AsKnown::Kind::OnDay) {
        return Tr::tr("%1, as known %2").arg(period, domain::dateText(state.day));
    }
    const auto versions = domain::versionsOf(rows, state.period);
    const domain::FrozenPeriod* row = state.kind == AsKnown::Kind::Frozen ? meant(versions, state.version) : nullptr;
    if (!row) {
        return Tr::tr("%1, now").arg(period);
    }
    const QString day = domain::dateText(domain::frozenDay(*row));
    return versions.size() > 1 ? Tr::tr("%1, frozen %2 (version %3)").arg(period, day).arg(row->version)
                               : Tr::tr("%1, frozen %2").arg(period, day);
}

QString stateName(domain::PeriodState state)
{
    switch (state) {
    case domain::PeriodState::Frozen: return Tr::tr("Frozen");
    case domain::PeriodState::Corrected: return Tr::tr("Corrected");
    case domain::PeriodState::Open: break;
    }
    return Tr::tr("Open");
}

} // namespace samordna::progress
