#pragma once

#include "models/workspace/workspace.h"

#include <QTemporaryDir>
#include <QtTest>

namespace samordna::test {

using namespace Qt::Literals::StringLiterals;

/// A file with two areas and three measures, one a sub-measure, open for writing.
struct SmallCounty
{
    base::FixedClock clock{QDate(2026, 11, 24)};
    domain::Period period = domain::Period::holding(QDate(2026, 11, 24), domain::PeriodKind::Tertial);
    QTemporaryDir folder;
    domain::Organisation board;
    domain::Area first;
    domain::Area second;
    domain::Measure one;
    domain::Measure under; ///< a sub-measure of one
    domain::Measure two;
    std::unique_ptr<workspace::Workspace> space;

    SmallCounty()
    {
        domain::ChangeSet content;
        domain::County county;
        county.id = domain::CountyId::create();
        county.county = county.code = u"99"_s;
        county.name = u"Exempellän"_s;
        content.add(county);
        board = made<domain::Organisation>();
        board.name = u"Länsstyrelsen"_s;
        board.kind = domain::OrganisationKind::CountyBoard;
        content.add(board);
        domain::Plan plan = made<domain::Plan>();
        plan.title = u"Plan"_s;
        content.add(plan);
        first = area(plan.id, 1, u"Samordning"_s);
        second = area(plan.id, 2, u"Förebyggande"_s);
        content.add(first);
        content.add(second);
        one = measure(first.id, u"1.1"_s, u"Samverkansgrupp"_s);
        one.lead = board.id;
        one.due = QDate(2026, 12, 31);
        under = measure(first.id, u"1.1.1"_s, u"Kallelse"_s);
        under.parent = one.id;
        two = measure(second.id, u"2.1"_s, u"Kampanj"_s);
        content.add(one);
        content.add(under);
        content.add(two);
        auto made = workspace::Workspace::create(folder.filePath(u"a.samordna"_s), content, u"New"_s, clock);
        if (!made) {
            qFatal("%s", qPrintable(made.error().detail));
        }
        space = std::move(*made);
    }

    template <class E>
    static E made()
    {
        E row;
        row.id = decltype(row.id)::create();
        row.county = u"99"_s;
        return row;
    }
    static domain::Area area(const domain::PlanId& plan, int number, const QString& name)
    {
        auto row = made<domain::Area>();
        row.plan = plan;
        row.number = number;
        row.name = name;
        return row;
    }
    static domain::Measure measure(const domain::AreaId& area, const QString& number, const QString& title)
    {
        auto row = made<domain::Measure>();
        row.area = area;
        row.number = number;
        row.title = title;
        return row;
    }
    static domain::Activity activity(const QString& title, QDate day)
    {
        auto row = made<domain::Activity>();
        row.title = title;
        row.start = row.end = day;
        row.counties = {u"99"_s};
        return row;
    }

    template <class E>
    bool add(const E& row)
    {
        domain::ChangeSet changes;
        changes.add(row);
        return space->apply(changes, u"Add"_s).hasValue();
    }
    /// Changes the row as it is stored now.
    template <class E, class Edit>
    bool change(const base::Id<E>& id, Edit edit)
    {
        const auto before = space->reader().row<E>(id);
        if (!before || !*before) {
            return false;
        }
        E after = **before;
        edit(after);
        domain::ChangeSet changes;
        changes.change(**before, after);
        return space->apply(changes, u"Change"_s).hasValue();
    }
};

} // namespace samordna::test
