#include "models/domain/organisationduplicates.h"
#include "models/domain/organisationmerge.h"
#include "models/exchange/shippeddata.h"

#include <QJsonArray>
#include <QTest>

using namespace samordna;
using namespace samordna::domain;
using namespace Qt::Literals::StringLiterals;

namespace {

Organisation organisation(const QString& name, const QStringList& aliases = {})
{
    Organisation row;
    row.id = OrganisationId::create();
    row.county = u"99"_s;
    row.name = name;
    row.aliases = aliases;
    return row;
}

/// Names known to be right, as the page gives them.
QStringList officialNames()
{
    QStringList names;
    for (const auto& municipality : exchange::municipalities()) {
        names << municipality.name << municipality.shortName;
    }
    return names;
}

std::optional<DuplicateReason> reasonOf(const QString& a, const QString& b, const QStringList& aliases = {})
{
    const auto pairs = findDuplicates({organisation(a), organisation(b, aliases)}, officialNames());
    return pairs.isEmpty() ? std::nullopt : std::optional(pairs.first().reason);
}

} // namespace

class TestOrganisationDuplicates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsSayWhy_data();
    void pairsSayWhy();
    void whatLooksAlikeMayBeTwo_data();
    void whatLooksAlikeMayBeTwo();
    void distanceCountsTurnedLettersOnce();
    void withdrawnAreNoDuplicates();
    void shippedOrganisationsGiveNone();
    void surestComeFirst();
    void tellsAPersonsAddress_data();
    void tellsAPersonsAddress();
    void mergeMovesEveryReference();
    void mergeNamesNobodyTwice();
    void mergeKeepsNamesAndMailbox();
    void mergeAsksForTheFieldsThatDiffer();
    void mergeTakesTheValuesThatAreChosen();
    void mergeLosesNoName();
    void mergeLeavesTheRestAlone();
    void mergeWithItselfIsNothing();
};

void TestOrganisationDuplicates::pairsSayWhy_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QStringList>("aliases");
    QTest::addColumn<DuplicateReason>("reason");
    const QStringList none;
    QTest::newRow("case") << u"Polismyndigheten"_s << u"polismyndigheten"_s << none << DuplicateReason::SameName;
    QTest::newRow("signs") << u"Real-Stars"_s << u"Realstars "_s << none << DuplicateReason::SameName;
    QTest::newRow("alias") << u"JäMy"_s << u"Jämställdhetsmyndigheten"_s << QStringList{u"JÄMY"_s}
                           << DuplicateReason::OtherName;
    QTest::newRow("kommun") << u"Lidköping"_s << u"Lidköpings kommun"_s << none << DuplicateReason::ShortForm;
    QTest::newRow("stad") << u"Göteborgs stad"_s << u"Göteborgs kommun"_s << none << DuplicateReason::ShortForm;
    QTest::newRow("missing") << u"Polismyndgheten"_s << u"Polismyndigheten"_s << none << DuplicateReason::TypingSlip;
    QTest::newRow("turned") << u"Migratoinsverket"_s << u"Migrationsverket"_s << none << DuplicateReason::TypingSlip;
    QTest::newRow("short") << u"Region Hallnad"_s << u"Region Halland"_s << none << DuplicateReason::TypingSlip;
    QTest::newRow("official") << u"Lidkjöpings kommun"_s << u"Lidköpings kommun"_s << none
                              << DuplicateReason::TypingSlip;
}

void TestOrganisationDuplicates::pairsSayWhy()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(QStringList, aliases);
    QFETCH(DuplicateReason, reason);
    QCOMPARE(reasonOf(a, b, aliases), std::optional(reason));
    const auto turned = findDuplicates({organisation(b, aliases), organisation(a)}, officialNames());
    QCOMPARE(turned.size(), 1);
    QCOMPARE(turned.first().reason, reason);
    QVERIFY(!reasonText(turned.first()).isEmpty());
}

void TestOrganisationDuplicates::whatLooksAlikeMayBeTwo_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("short words") << u"Habo kommun"_s << u"Håbo kommun"_s;
    QTest::newRow("one short word") << u"Barnpsykiatrin Nord"_s << u"Barnpsykiatrin Norr"_s;
    QTest::newRow("municipalities") << u"Lidköpings kommun"_s << u"Linköpings kommun"_s;
    QTest::newRow("short names") << u"Lidköping"_s << u"Linköping"_s;
    QTest::newRow("first letter") << u"Region Västerbotten"_s << u"Region Österbotten"_s;
    QTest::newRow("counties") << u"Region Värmland"_s << u"Region Västmanland"_s;
    QTest::newRow("digits") << u"Nätverket distrikt1"_s << u"Nätverket distrikt2"_s;
    QTest::newRow("letters") << u"Kvinnojouren A"_s << u"Kvinnojouren B"_s;
    QTest::newRow("region and kommun") << u"Region Gotland"_s << u"Gotlands kommun"_s;
    QTest::newRow("blank") << u" "_s << u"-"_s;
}

void TestOrganisationDuplicates::whatLooksAlikeMayBeTwo()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QCOMPARE(reasonOf(a, b), std::nullopt);
}

void TestOrganisationDuplicates::distanceCountsTurnedLettersOnce()
{
    QCOMPARE(typingDistance(u"", u"abc"), 3);
    QCOMPARE(typingDistance(u"abc", u""), 3);
    QCOMPARE(typingDistance(u"abcd", u"abdc"), 1);
    QCOMPARE(typingDistance(u"kitten", u"sitting"), 3);
    QCOMPARE(typingDistance(u"åäö", u"åäö"), 0);
}

void TestOrganisationDuplicates::withdrawnAreNoDuplicates()
{
    Organisation gone = organisation(u"Polisen"_s);
    gone.withdrawn = u"Merged"_s;
    QVERIFY(findDuplicates({organisation(u"Polisen"_s), gone}).isEmpty());
}

void TestOrganisationDuplicates::shippedOrganisationsGiveNone()
{
    QList<Organisation> all;
    const auto shipped = exchange::shippedJson(u":/samordna/organisations/organisations.json"_s);
    for (const QJsonValue& value : shipped[u"organisations"_s].toArray()) {
        all.append(organisation(value[u"sv"_s].toString(), value[u"aliases"_s].toVariant().toStringList()));
    }
    QVERIFY(all.size() > 50);
    QVERIFY(findDuplicates(all).isEmpty()); // also without knowing which names are official
    for (const auto& municipality : exchange::municipalities()) {
        all.append(organisation(municipality.name, {municipality.shortName}));
    }
    const auto pairs = findDuplicates(all, officialNames());
    QStringList found;
    for (const auto& pair : pairs) {
        found.append(find(all, pair.first)->name + u" = "_s + find(all, pair.second)->name);
    }
    QCOMPARE(found.join(u'\n'), QString());
}

void TestOrganisationDuplicates::surestComeFirst()
{
    const QList<Organisation> all{organisation(u"Migratonsverket"_s), organisation(u"Migrationsverket"_s),
        organisation(u"POLISEN"_s), organisation(u"Polisen"_s)};
    const auto pairs = findDuplicates(all);
    QCOMPARE(pairs.size(), 2);
    QCOMPARE(pairs.at(0), (DuplicatePair{all.at(2).id, all.at(3).id, DuplicateReason::SameName, {}}));
    QCOMPARE(pairs.at(1).reason, DuplicateReason::TypingSlip);
}

void TestOrganisationDuplicates::tellsAPersonsAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("personal");
    QTest::newRow("two names") << u"fornamn.efternamn@example.se"_s << true;
    QTest::newRow("double name") << u"Förnamn-andra.efternamn@example.se"_s << true;
    QTest::newRow("function") << u"samordnare@example.se"_s << false;
    QTest::newRow("function with dot") << u"kontakt.stockholm@example.se"_s << false;
    QTest::newRow("office") << u"social.forvaltningen@example.se"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestOrganisationDuplicates::tellsAPersonsAddress()
{
    QFETCH(QString, address);
    QFETCH(bool, personal);
    QCOMPARE(looksPersonal(address), personal);
}

namespace {

struct Two
{
    PlanData data;
    Organisation keep = organisation(u"Polismyndigheten"_s, {u"Polisen"_s});
    Organisation drop = organisation(u"Polismyndgheten"_s, {u"polisen"_s, u"Polis"_s});
    Organisation third = organisation(u"Kommunen"_s);

    Two() { data.organisations = {keep, drop, third}; }
    template <class E>
    static E row()
    {
        E row;
        row.id = decltype(row.id)::create();
        return row;
    }
    /// The row after the merge; as it was when the merge leaves it alone.
    template <class E>
    E after(const E& before, const QList<Activity>& activities = {}) const
    {
        const ChangeSet changes = mergeOrganisations(data, keep.id, drop.id, activities);
        for (const Change& change : changes.changes()) {
            if (uuidOf(*change.after) == before.id.uuid()) {
                return std::get<E>(*change.after);
            }
        }
        return before;
    }
};

} // namespace

void TestOrganisationDuplicates::mergeMovesEveryReference()
{
    Two two;
    auto measure = Two::row<Measure>();
    measure.lead = two.drop.id;
    auto mandate = Two::row<Mandate>();
    mandate.issuer = two.drop.id;
    auto point = Two::row<ActionPoint>();
    point.owner = two.drop.id;
    auto day = Two::row<ReportingDay>();
    day.recipient = two.drop.id;
    auto activity = Two::row<Activity>();
    activity.organiser = two.drop.id;
    two.data.measures = {measure};
    two.data.mandates = {mandate};
    two.data.actionPoints = {point};
    two.data.reportingDays = {day};
    QCOMPARE(two.after(measure).lead, two.keep.id);
    QCOMPARE(two.after(mandate).issuer, two.keep.id);
    QCOMPARE(two.after(point).owner, two.keep.id);
    QCOMPARE(two.after(day).recipient, two.keep.id);
    QCOMPARE(two.after(activity, {activity}).organiser, two.keep.id);
    const ChangeSet changes = mergeOrganisations(two.data, two.keep.id, two.drop.id, {activity});
    QCOMPARE(countOf(changes, Entity::Measure), 1);
    QCOMPARE(countOf(changes, Entity::Organisation), 2);
    QCOMPARE(changes.size(), 7);
    QCOMPARE(changes.inverted().inverted(), changes);
}

void TestOrganisationDuplicates::mergeNamesNobodyTwice()
{
    Two two;
    auto measure = Two::row<Measure>();
    measure.lead = two.third.id;
    measure.partners = {two.keep.id, two.drop.id};
    auto led = Two::row<Measure>();
    led.lead = two.keep.id;
    led.partners = {two.third.id, two.drop.id};
    auto activity = Two::row<Activity>();
    activity.organiser = two.drop.id;
    activity.organisations = {two.keep.id, two.third.id};
    two.data.measures = {measure, led};
    QCOMPARE(two.after(measure).partners, QList{two.keep.id});
    QCOMPARE(two.after(led).partners, QList{two.third.id});
    QCOMPARE(two.after(activity, {activity}).organisations, QList{two.third.id});
}

void TestOrganisationDuplicates::mergeKeepsNamesAndMailbox()
{
    Two two;
    two.drop.mailbox = u"registrator@example.se"_s;
    two.drop.nameEn = u"Police"_s;
    two.data.organisations[1] = two.drop;
    const Organisation kept = two.after(two.keep);
    QCOMPARE(kept.name, two.keep.name);
    QCOMPARE(kept.aliases, (QStringList{u"Polisen"_s, u"Polismyndgheten"_s, u"Polis"_s}));
    QCOMPARE(kept.mailbox, two.drop.mailbox);
    QCOMPARE(kept.nameEn, two.drop.nameEn);
    QVERIFY(two.after(two.drop).withdrawn.contains(two.keep.name));
    two.keep.mailbox = u"kontakt@example.se"_s;
    two.data.organisations[0] = two.keep;
    QCOMPARE(two.after(two.keep).mailbox, two.keep.mailbox);
}

void TestOrganisationDuplicates::mergeAsksForTheFieldsThatDiffer()
{
    Two two;
    const auto fields = [&] {
        QStringList told;
        for (const MergeField& field : mergeFields(two.keep, two.drop)) {
            told.append(field.name + (field.likely == MergeSide::Kept ? u": kept"_s : u": dropped"_s));
        }
        return told;
    };
    QCOMPARE(fields(), QStringList{u"name: kept"_s}); // other names all stay
    two.keep.kind = OrganisationKind::Other; // which is what it is before anybody says
    two.drop.kind = OrganisationKind::Agency;
    two.keep.mailbox = u"kontakt@example.se"_s;
    two.drop.nameEn = u"Police"_s;
    QCOMPARE(fields(), (QStringList{u"name: kept"_s, u"name_en: dropped"_s, u"kind: dropped"_s, u"mailbox: kept"_s}));
    two.keep.kind = OrganisationKind::Region;
    two.drop.mailbox = u"registrator@example.se"_s;
    QCOMPARE(fields(), (QStringList{u"name: kept"_s, u"name_en: dropped"_s, u"kind: kept"_s, u"mailbox: kept"_s}));
    QVERIFY(mergeFields(two.keep, two.keep).isEmpty());
}

void TestOrganisationDuplicates::mergeTakesTheValuesThatAreChosen()
{
    Two two;
    two.keep.mailbox = u"kontakt@example.se"_s;
    two.drop.mailbox = u"registrator@example.se"_s;
    two.drop.nameEn = u"Police"_s;
    two.keep.kind = OrganisationKind::Agency;
    two.drop.kind = OrganisationKind::Region;
    two.data.organisations = {two.keep, two.drop};
    const MergeChoices choices{
        {u"mailbox"_s, MergeSide::Dropped}, {u"name_en"_s, MergeSide::Kept}, {u"kind"_s, MergeSide::Dropped}};
    const ChangeSet changes = mergeOrganisations(two.data, two.keep.id, two.drop.id, {}, choices);
    const auto kept = std::get<Organisation>(*changes.changes().constFirst().after);
    QCOMPARE(kept.id, two.keep.id);
    QCOMPARE(kept.name, two.keep.name);
    QCOMPARE(kept.mailbox, two.drop.mailbox);
    QCOMPARE(kept.nameEn, QString());
    QCOMPARE(kept.kind, OrganisationKind::Region);
    QVERIFY(kept.aliases.contains(u"Police"_s)); // it is known by that, all the same
}

void TestOrganisationDuplicates::mergeLosesNoName()
{
    Two two;
    two.keep.nameEn = u"The Police"_s;
    two.drop.nameEn = u"Police Authority"_s;
    two.keep.aliases = {u"Polisen"_s, two.drop.name};
    two.data.organisations = {two.keep, two.drop};
    const MergeChoices choices{{u"name"_s, MergeSide::Dropped}, {u"name_en"_s, MergeSide::Dropped}};
    const ChangeSet changes = mergeOrganisations(two.data, two.keep.id, two.drop.id, {}, choices);
    const auto kept = std::get<Organisation>(*changes.changes().constFirst().after);
    QCOMPARE(kept.name, two.drop.name);
    QCOMPARE(kept.nameEn, two.drop.nameEn);
    QCOMPARE(kept.aliases, (QStringList{u"Polisen"_s, u"Polismyndigheten"_s, u"The Police"_s, u"Polis"_s}));
    const auto gone = std::get<Organisation>(*changes.changes().constLast().after);
    QVERIFY(gone.withdrawn.contains(two.drop.name)); // what the other is called from now on
    QCOMPARE(gone.name, two.drop.name);
}

void TestOrganisationDuplicates::mergeLeavesTheRestAlone()
{
    Two two;
    auto measure = Two::row<Measure>();
    measure.lead = two.third.id;
    measure.partners = {two.keep.id};
    auto activity = Two::row<Activity>();
    activity.organiser = two.third.id;
    two.data.measures = {measure};
    const ChangeSet changes = mergeOrganisations(two.data, two.keep.id, two.drop.id, {activity});
    QCOMPARE(changes.size(), 2);
    QCOMPARE(two.after(two.third), two.third);
}

void TestOrganisationDuplicates::mergeWithItselfIsNothing()
{
    const Two two;
    QVERIFY(mergeOrganisations(two.data, two.keep.id, two.keep.id, {}).isEmpty());
    QVERIFY(mergeOrganisations(two.data, two.keep.id, OrganisationId::create(), {}).isEmpty());
}

QTEST_APPLESS_MAIN(TestOrganisationDuplicates)
#include "tst_organisationduplicates.moc"
