#include "models/domain/organisationmerge.h"

#include "models/domain/organisationduplicates.h"

#include <QCoreApplication>

#include <algorithm>

namespace samordna::domain {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(samordna::domain::OrganisationMerge)
};

/// Puts one organisation in another's place.
class Redirection
{
public:
    Redirection(const OrganisationId& keep, const OrganisationId& drop)
        : m_keep(keep)
        , m_drop(drop)
    {
    }

    void one(OrganisationId& reference) const
    {
        if (reference == m_drop) {
            reference = m_keep;
        }
    }

    /// The list of those beside \a first, who is not repeated. One that does not name the dropped is left as it is.
    void list(const OrganisationId& first, QList<OrganisationId>& beside) const
    {
        QList<OrganisationId> once;
        for (OrganisationId id : beside) {
            one(id);
            const bool isRepeated = id == m_keep && (id == first || once.contains(id));
            if (!isRepeated) {
                once.append(id);
            }
        }
        beside = once;
    }

    void in(Measure& measure) const
    {
        if (measure.lead == m_drop || measure.partners.contains(m_drop)) {
            one(measure.lead);
            list(measure.lead, measure.partners);
        }
    }
    void in(Activity& activity) const
    {
        if (activity.organiser == m_drop || activity.organisations.contains(m_drop)) {
            one(activity.organiser);
            list(activity.organiser, activity.organisations);
        }
    }
    void in(Mandate& mandate) const { one(mandate.issuer); }
    void in(ActionPoint& point) const { one(point.owner); }
    void in(ReportingDay& day) const { one(day.recipient); }

    template <class E>
    void of(const QList<E>& rows, ChangeSet& changes) const
    {
        for (const E& row : rows) {
            E after = row;
            in(after);
            changes.change(row, after);
        }
    }

private:
    OrganisationId m_keep;
    OrganisationId m_drop;
};

/// A field that nobody has filled in; "other organisation" is what a new one is until its kind is known.
bool saysNothing(const QJsonValue& value)
{
    return value.toString().isEmpty() || value == QJsonValue(codeText(OrganisationKind::Other));
}

/// Every name that either goes by, once, without the one it has now.
QStringList otherNames(const Organisation& joined, const Organisation& keep, const Organisation& drop)
{
    QStringList names;
    QStringList known{foldedName(joined.name), foldedName(joined.nameEn)};
    const QStringList all = keep.aliases + QStringList{keep.name, keep.nameEn, drop.name, drop.nameEn} + drop.aliases;
    for (const QString& name : all) {
        if (!name.isEmpty() && !known.contains(foldedName(name))) {
            known.append(foldedName(name));
            names.append(name);
        }
    }
    return names;
}

Organisation joined(const Organisation& keep, const Organisation& drop, const MergeChoices& choices)
{
    Organisation joined = keep;
    const QList<MergeField> differing = mergeFields(keep, drop);
    for (const Field<Organisation>& field : fieldsOf<Organisation>()) {
        for (const MergeField& one : differing) {
            if (one.name == QLatin1String(field.name) && choices.value(one.name, one.likely) == MergeSide::Dropped) {
                field.set(joined, one.dropped);
            }
        }
    }
    joined.aliases = otherNames(joined, keep, drop);
    return joined;
}

} // namespace

QList<MergeField> mergeFields(const Organisation& keep, const Organisation& drop)
{
    QList<MergeField> fields;
    for (const Field<Organisation>& field : fieldsOf<Organisation>()) {
        const QJsonValue kept = field.get(keep);
        const QJsonValue dropped = field.get(drop);
        if (field.type == FieldType::TextList || kept == dropped) {
            continue;
        }
        const bool isOther = saysNothing(kept) && !saysNothing(dropped);
        fields.append({QString::fromLatin1(field.name), field.type, kept, dropped,
            isOther ? MergeSide::Dropped : MergeSide::Kept});
    }
    return fields;
}

ChangeSet mergeOrganisations(const PlanData& data, const OrganisationId& keep, const OrganisationId& drop,
    const QList<Activity>& activities, const MergeChoices& choices)
{
    ChangeSet changes;
    const Organisation* kept = find(data.organisations, keep);
    const Organisation* dropped = find(data.organisations, drop);
    if (!kept || !dropped || keep == drop) {
        return changes;
    }
    const Organisation merged = joined(*kept, *dropped, choices);
    changes.change(*kept, merged);
    const Redirection redirection(keep, drop);
    redirection.of(data.measures, changes);
    redirection.of(activities, changes);
    redirection.of(data.mandates, changes);
    redirection.of(data.actionPoints, changes);
    redirection.of(data.reportingDays, changes);
    Organisation withdrawn = *dropped;
    withdrawn.withdrawn = Texts::tr("Merged into %1").arg(merged.name);
    changes.change(*dropped, withdrawn);
    return changes;
}

int countOf(const ChangeSet& changes, Entity entity)
{
    return static_cast<int>(std::count_if(changes.changes().cbegin(), changes.changes().cend(),
        [&](const Change& change) { return entityOf(change.after ? *change.after : *change.before) == entity; }));
}

} // namespace samordna::domain
