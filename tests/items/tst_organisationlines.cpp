#include "models/items/organisationlines.h"

#include <QtTest>

using namespace samordna;
using namespace samordna::items;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A municipality, an agency and a withdrawn one; none takes part in anything yet.
struct Plan
{
    domain::PlanData data;
    OrganisationFigures figures{{}, {}, true};
    domain::OrganisationId town = add(u"Exempelstads kommun"_s, domain::OrganisationKind::Municipality);
    domain::OrganisationId police = add(u"Polismyndigheten"_s, domain::OrganisationKind::Agency);
    domain::OrganisationId gone = add(u"Rikspolisstyrelsen"_s, domain::OrganisationKind::Agency);

    Plan()
    {
        data.organisations[1].mailbox = u"registrator@example.se"_s;
        data.organisations[2].withdrawn = u"merged"_s;
    }
    domain::OrganisationId add(const QString& name, domain::OrganisationKind kind)
    {
        domain::Organisation row;
        row.id = domain::OrganisationId::create();
        row.name = name;
        row.kind = kind;
        data.organisations.append(row);
        return row.id;
    }
    [[nodiscard]] QStringList names(const OrganisationFilter& filter, const domain::OrganisationId& stays = {}) const
    {
        QStringList names;
        for (const OrganisationLine& line : organisationLines(data, figures, filter, stays)) {
            names.append(line.name);
        }
        return names;
    }
};

const QString kTown = u"Exempelstads kommun"_s;
const QString kPolice = u"Polismyndigheten"_s;

} // namespace

class TestOrganisationLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standByKindThenByName();
    void lacksMailbox();
    void takesPartInNothing_data();
    void takesPartInNothing();
    void nobodyTakesPartInNothingUntilCounted();
    void possibleDuplicatesAreThoseThatWereFound();
    void kindAndWordsNarrowTogether();
    void rowThatIsWorkedOnStays();
    void countsAreOfEachChoice();
    void codesComeBack();
};

void TestOrganisationLines::standByKindThenByName()
{
    const Plan plan;
    QCOMPARE(plan.names({}), (QStringList{kPolice, kTown}));
    OrganisationFilter all;
    all.withdrawn = true;
    QCOMPARE(plan.names(all), (QStringList{kPolice, u"Rikspolisstyrelsen"_s, kTown}));
}

void TestOrganisationLines::lacksMailbox()
{
    Plan plan;
    QCOMPARE(plan.names({{}, OrganisationShow::LacksMailbox}), QStringList{kTown});
    plan.data.organisations[1].mailbox = u" "_s;
    QCOMPARE(plan.names({{}, OrganisationShow::LacksMailbox}).size(), 2);
}

void TestOrganisationLines::takesPartInNothing_data()
{
    QTest::addColumn<QString>("part");
    for (const char* part : {"lead", "partner", "activity", "assignment", "promise"}) {
        QTest::newRow(part) << QString::fromLatin1(part);
    }
}

void TestOrganisationLines::takesPartInNothing()
{
    QFETCH(QString, part);
    Plan plan;
    const OrganisationFilter idle{{}, OrganisationShow::TakesPartInNothing};
    QCOMPARE(plan.names(idle), (QStringList{kPolice, kTown}));
    domain::Measure measure;
    domain::Mandate mandate;
    domain::ActionPoint point;
    if (part == u"lead"_s || part == u"partner"_s) {
        (part == u"lead"_s ? measure.lead : measure.partners.emplace_back()) = plan.police;
        plan.data.measures.append(measure);
    } else if (part == u"activity"_s) {
        plan.figures.activities.insert(plan.police, 1);
    } else if (part == u"assignment"_s) {
        mandate.issuer = plan.police;
        plan.data.mandates.append(mandate);
    } else {
        point.owner = plan.police;
        plan.data.actionPoints.append(point);
    }
    QCOMPARE(plan.names(idle), QStringList{kTown});
    for (auto& row : plan.data.measures) {
        row.withdrawn = u"ended"_s;
        QCOMPARE(plan.names(idle).size(), 2); // what is withdrawn keeps nobody busy
    }
}

void TestOrganisationLines::nobodyTakesPartInNothingUntilCounted()
{
    Plan plan;
    plan.figures.isKnown = false;
    QCOMPARE(plan.names({{}, OrganisationShow::TakesPartInNothing}), QStringList());
}

void TestOrganisationLines::possibleDuplicatesAreThoseThatWereFound()
{
    Plan plan;
    QCOMPARE(plan.names({{}, OrganisationShow::PossibleDuplicates}), QStringList());
    plan.figures.duplicates = {plan.police};
    QCOMPARE(plan.names({{}, OrganisationShow::PossibleDuplicates}), QStringList{kPolice});
}

void TestOrganisationLines::kindAndWordsNarrowTogether()
{
    const Plan plan;
    OrganisationFilter filter;
    QVERIFY(filter.isEmpty());
    filter.kind = domain::OrganisationKind::Municipality;
    QVERIFY(!filter.isEmpty());
    QCOMPARE(plan.names(filter), QStringList{kTown});
    filter.text = u"polis"_s;
    QCOMPARE(plan.names(filter), QStringList());
}

void TestOrganisationLines::rowThatIsWorkedOnStays()
{
    const Plan plan;
    const OrganisationFilter lacking{{}, OrganisationShow::LacksMailbox};
    QCOMPARE(plan.names(lacking, plan.police), (QStringList{kPolice, kTown}));
    QCOMPARE(plan.names(lacking, plan.gone), QStringList{kTown}); // not when it is withdrawn
}

void TestOrganisationLines::countsAreOfEachChoice()
{
    Plan plan;
    plan.figures.duplicates = {plan.town};
    plan.figures.activities.insert(plan.town, 3);
    const OrganisationFilter chosen{{}, OrganisationShow::PossibleDuplicates};
    QCOMPARE(organisationCounts(plan.data, plan.figures, chosen), (std::array<int, 4>{2, 1, 1, 1}));
}

void TestOrganisationLines::codesComeBack()
{
    for (int show = 0; show <= static_cast<int>(OrganisationShow::PossibleDuplicates); ++show) {
        QCOMPARE(organisationShow(codeOf(static_cast<OrganisationShow>(show))), static_cast<OrganisationShow>(show));
    }
    QCOMPARE(organisationShow(u"of a newer version"_s), OrganisationShow::All);
}

QTEST_GUILESS_MAIN(TestOrganisationLines)
#include "tst_organisationlines.moc"
