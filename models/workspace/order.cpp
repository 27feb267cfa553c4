#include "models/workspace/order.h"

#include "models/domain/setrules.h"

using namespace Qt::Literals::StringLiterals;

namespace samordna::workspace {

namespace {

ChangeNotice noticeOf(const domain::ChangeSet& changes)
{
    ChangeNotice notice;
    for (const domain::Change& change : changes.changes()) {
        const domain::AnyRecord& row = change.after ? *change.after : *change.before;
        notice.ids[domain::entityOf(row)].insert(domain::uuidOf(row));
    }
    return notice;
}

base::Error ruleBroken(const BrokenRule& broken)
{
    const domain::AnyRecord& row = *broken.change->after;
    return {base::ErrorKind::RuleBroken,
        {domain::entityName(domain::entityOf(row)), domain::uuidOf(row).toString(QUuid::WithoutBraces),
            broken.problem.field, QString::number(static_cast<int>(broken.problem.kind))},
        {}};
}

bool concernsData(const domain::ChangeSet& changes)
{
    const auto& all = changes.changes();
    return std::any_of(all.cbegin(), all.cend(), [](const domain::Change& change) {
        return std::visit(
            []<class E>(const E&) { return domain::kIsInPlanData<E>; }, change.after ? *change.after : *change.before);
    });
}

/// Later steps that were undone have raised revisions since this one was written: what counts is that the row is still
/// the same.
base::Result<domain::ChangeSet> withCurrentRevisions(
    const storage::Reader& reader, const domain::ChangeSet& changes, const storage::WriteProgress& progress)
{
    domain::ChangeSet current;
    for (domain::Change change : changes.changes()) {
        base::Result<void> found;
        if (change.before) {
            std::visit(
                [&]<class E>(E& row) {
                    const auto stored = reader.row<E>(row.id);
                    if (!stored || !*stored) {
                        found =
                            stored ? base::Error{base::ErrorKind::Conflict, {}, u"the row is gone"_s} : stored.error();
                        return;
                    }
                    row.revision = (*stored)->revision;
                    if (row != **stored) {
                        found = base::Error{base::ErrorKind::Conflict, {}, u"the row has changed"_s};
                    }
                },
                *change.before);
        }
        if (found && progress && !progress(0)) {
            found = base::Error{base::ErrorKind::Cancelled, {}, {}};
        }
        if (!found) {
            return found.error();
        }
        current.append(std::move(change));
    }
    return current;
}

/// What to write of an order.
base::Result<domain::ChangeSet> wanted(
    const storage::Reader& reader, const Order& order, const storage::WriteProgress& progress)
{
    if (order.move != Move::Apply) {
        return withCurrentRevisions(
            reader, order.move == Move::Undo ? order.changes.inverted() : order.changes, progress);
    }
    const auto broken = brokenRules(reader, order.data, order.changes, Broken::First);
    return broken.isEmpty() ? base::Result(order.changes) : ruleBroken(broken.first());
}

} // namespace

QList<BrokenRule> brokenRules(
    const storage::Reader& reader, const domain::PlanData& data, const domain::ChangeSet& changes, Broken which)
{
    const auto frozen = domain::concerns<domain::FrozenPeriod>(changes) ? reader.rows<domain::FrozenPeriod>()
                                                                        : QList<domain::FrozenPeriod>();
    const domain::SetRules rules(data, frozen ? *frozen : QList<domain::FrozenPeriod>(), changes);
    QList<BrokenRule> broken;
    for (const domain::Change& change : changes.changes()) {
        if (!change.after) {
            continue;
        }
        const auto problems = domain::problems(*change.after) + rules.problemsAmongOthers(*change.after);
        for (const domain::Problem& problem : problems) {
            broken.append({&change, problem});
        }
        if (which == Broken::First && !broken.isEmpty()) {
            break;
        }
    }
    return broken;
}

base::Result<Written> carryOut(storage::File& file, const Order& order, const storage::WriteProgress& progress)
{
    const auto changes = wanted(file.reader(), order, progress);
    if (!changes) {
        return changes.error();
    }
    auto stored = file.write(*changes, order.text, progress);
    if (!stored) {
        return stored.error();
    }
    Written written{*std::move(stored), {}, {}};
    written.notice = noticeOf(written.changes);
    if (concernsData(written.changes)) {
        auto data = file.reader().planData();
        if (!data) {
            return data.error();
        }
        written.data = *std::move(data);
    }
    return written;
}

} // namespace samordna::workspace
