#include "models/exchange/importmerge.h"

#include "models/domain/rowmerge.h"
#include "models/exchange/importrecords.h"
#include "models/exchange/importsource.h"
#include "models/exchange/importvalues.h"
#include "models/progress/historylines.h"
#include "models/storage/historyparting.h"
#include "models/storage/reader.h"
#include "models/storage/rowhistory.h"
#include "models/storage/snapshot.h"

#include <QFileInfo>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace samordna::exchange {

namespace {

constexpr int kPiece = 1000; ///< changes read at once

using Paths = QHash<QUuid, domain::RowPath>;

/// What was done after a line of the history, by row.
base::Result<Paths> pathsAfter(const storage::Reader& reader, qint64 line)
{
    Paths paths;
    storage::HistorySearch search;
    search.after = line;
    for (bool isAll = false; !isAll;) {
        auto piece = reader.historyPiece(search, kPiece);
        if (!piece) {
            return piece.error();
        }
        for (const storage::RowChange& change : std::as_const(piece->changes)) {
            domain::RowPath& path = paths[change.id];
            path.entity = change.entity;
            path.id = change.id;
            for (auto field = change.fields.begin(); field != change.fields.end(); ++field) {
                path.held[field.key()].append(field.value().toArray().at(0));
            }
        }
        isAll = piece->isAll;
        search = piece->rest;
    }
    return paths;
}

/// A field that both have changed.
struct Clashing
{
    domain::AnyRecord here;
    domain::AnyRecord taken; ///< with what the other file has in it
    QStringList fields;
};

/// What the rows that the other file has changed become.
struct Merged
{
    QList<domain::AnyRecord> rows; ///< no row refers to a later kind
    QList<Clashing> clashes;
};

class Merge
{
public:
    Merge(const storage::Reader& here, const storage::Reader& there, const Paths& pathsHere, domain::Clash clash)
        : m_here(here)
        , m_there(there)
        , m_pathsHere(pathsHere)
        , m_clash(clash)
    {
    }

    [[nodiscard]] Merged of(const Paths& pathsThere)
    {
        std::map<std::pair<int, QUuid>, const domain::RowPath*> inOrder;
        for (const domain::RowPath& path : pathsThere) {
            inOrder.emplace(std::pair(placeOf(path.entity), path.id), &path);
        }
        for (const auto& [place, path] : inOrder) {
            add(*path);
        }
        return m_merged;
    }

private:
    static int placeOf(domain::Entity entity)
    {
        int place = 0;
        int found = 0;
        domain::forEachEntity([&]<class E>() {
            ++place;
            if (domain::entityOf(domain::AnyRecord(E())) == entity) {
                found = place;
            }
        });
        return found;
    }

    void add(const domain::RowPath& path)
    {
        const auto there = progress::rowNow(m_there, path.entity, path.id);
        if (!there) {
            return; // it was added and taken back
        }
        const auto here = progress::rowNow(m_here, path.entity, path.id);
        if (!here) {
            m_merged.rows.append(*there);
            return;
        }
        const domain::RowPath own = m_pathsHere.value(path.id);
        const auto merged = domain::mergedRow(*here, *there, own, path, m_clash);
        m_merged.rows.append(merged.row);
        if (!merged.clashes.isEmpty()) {
            const auto taken = domain::mergedRow(*here, *there, own, path, domain::Clash::TakeThere);
            m_merged.clashes.append({*here, taken.row, merged.clashes});
        }
    }

    const storage::Reader& m_here;
    const storage::Reader& m_there;
    const Paths& m_pathsHere;
    domain::Clash m_clash;
    Merged m_merged;
};

/// Says of each row that both have changed what is not taken.
void tellOfClashes(ImportPlan& plan, const QList<Clashing>& clashes, const domain::PlanData& data, domain::Clash clash)
{
    domain::PlanData named = data;
    addNames(named, plan.changes);
    for (const Clashing& one : clashes) {
        const QUuid id = domain::uuidOf(one.here);
        auto row =
            std::find_if(plan.rows.begin(), plan.rows.end(), [&](const ImportedRow& each) { return each.id == id; });
        if (row == plan.rows.end()) {
            --plan.unchanged; // it is listed
            row = plan.rows.insert(plan.rows.end(),
                {-1, 0, id, RowState::Unchanged, domain::entityName(domain::entityOf(one.here)),
                    importLabel(one.here)});
        }
        const QList<ImportedValue> values = importedValues({one.here, one.taken}, named);
        for (const ImportedValue& value : values) {
            if (one.fields.contains(value.field)) {
                const bool isKept = clash == domain::Clash::KeepHere;
                row->remarks.append(plan.remarks.size());
                plan.remarks.append({isKept ? RemarkKind::ClashKept : RemarkKind::ClashTaken, row->label, 0, {},
                    isKept ? value.after : value.before, value.field});
            }
        }
    }
}

} // namespace

base::Result<ImportPlan> planMerge(
    const storage::Reader& reader, const ImportSource& source, const ImportOptions& options)
{
    const auto parting = storage::partingOf(options.file, source.path);
    if (!parting) {
        return parting.error();
    }
    if (parting->common == 0) {
        return base::Error{base::ErrorKind::InvalidArgument, {u"parting"_s, QFileInfo(source.path).fileName()},
            u"the histories have no line in common"_s};
    }
    const auto copy = storage::Snapshot::take(source.path);
    const auto there = copy ? (*copy)->reader() : base::Result<storage::Reader>(copy.error());
    const auto pathsThere = there ? pathsAfter(*there, parting->common) : base::Result<Paths>(there.error());
    const auto pathsHere = pathsThere ? pathsAfter(reader, parting->common) : pathsThere;
    const auto data = reader.planData();
    if (!pathsHere || !data) {
        return pathsHere ? data.error() : pathsHere.error();
    }
    const Merged merged = Merge(reader, *there, *pathsHere, options.clash).of(*pathsThere);
    auto plan = planRecords(reader, *data, merged.rows, options, {});
    if (!plan) {
        return plan.error();
    }
    tellOfClashes(*plan, merged.clashes, *data, options.clash);
    if (const auto taken = takeFiles(*plan, reader, &*there); !taken) {
        return taken.error();
    }
    return plan;
}

} // namespace samordna::exchange
