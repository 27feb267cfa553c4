#include "tests/storage/samplefile.h"

#include "models/storage/file.h"

#include <QTemporaryDir>
#include <QTest>

using namespace samordna;
using namespace samordna::storage;
using namespace Qt::Literals::StringLiterals;

class TestActivityQueries final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void activitiesOfADayStandByTheirTime_data();
    void activitiesOfADayStandByTheirTime();
    void whatIsEqualStandsByDayAndTime_data();
    void whatIsEqualStandsByDayAndTime();
    void groupsAgreeWithTheRowsThemselves_data();
    void groupsAgreeWithTheRowsThemselves();
    void groupsFollowWhatIsWritten();
    void firstKeysAreTheBeginningOfAll_data();
    void firstKeysAreTheBeginningOfAll();
    void whatStandsAtOnceIsTheBeginningOfAll_data();
    void whatStandsAtOnceIsTheBeginningOfAll();
    void aSmallPartIsAnsweredWhole();
    void commonWordsAreFoundPastThePlannedOnes();
    void longWordsThatMostRowsHoldAreNotAnsweredAtOnce();
    void whatMayTakeNoLongerIsNotAnsweredAtOnce();
    void lettersWithDotsAreTheirOwn();
    void searchTextIsNeverAProgram_data();
    void searchTextIsNeverAProgram();
    void filtersAgreeWithTheRowsThemselves();
    void totalsAgreeWithTheRowsThemselves();
    void onlyWhatWasHeldIsAddedUp_data();
    void onlyWhatWasHeldIsAddedUp();
    void organisationOfOneStillToComeIsNotCounted();
    void whatBeganBeforeThePeriodLacksItsResultInIt();
    void withdrawnOnesAreHidden();
    void streamsEveryColumn();

private:
    QList<domain::Activity> rows() const { return *m_file->reader().rows<domain::Activity>(); }
    std::vector<ActivityRow> answer(const ActivityQuery& query) const
    {
        return *m_file->reader().activityRows(*m_file->reader().activityKeys(query));
    }

    /// Written; undone by what is inverted of it.
    base::Result<domain::ChangeSet> add(const domain::Activity& row)
    {
        domain::ChangeSet set;
        set.add(row);
        return m_file->write(set, u"add"_s);
    }

    /// No filter, each alone, and all together.
    QList<ActivityQuery> filters() const;

    static constexpr int kLarge = 30'000;
    static constexpr int kSpanning = 4; ///< of them

    QTemporaryDir m_folder;
    base::FixedClock m_clock{QDate(2026, 11, 24)};
    std::unique_ptr<File> m_file;
    std::unique_ptr<File> m_large;
};

QList<ActivityQuery> TestActivityQueries::filters() const
{
    const auto rows = *m_large->reader().activityRows(*m_large->reader().firstActivityKeys({}, 100));
    const domain::Activity one = **m_large->reader().row(rows.back().id);
    ActivityQuery period;
    period.period = domain::Period::between(QDate(2024, 2, 1), QDate(2026, 12, 15));
    ActivityQuery kind;
    kind.kind = one.kind;
    ActivityQuery measure;
    measure.measure = one.measures.first();
    ActivityQuery measures;
    measures.measures.emplace();
    const auto data = *m_large->reader().planData();
    for (const domain::Measure& row : data.measures) {
        measures.measures->append(row.id);
    }
    ActivityQuery organisation;
    organisation.organisation = one.organiser;
    ActivityQuery lacking;
    lacking.lacksResult = true;
    lacking.today = m_clock.today();
    ActivityQuery shown;
    shown.withdrawn = WithdrawnRows::Shown;
    ActivityQuery all = period;
    all.kind = kind.kind;
    all.measure = measure.measure;
    all.measures = measures.measures;
    all.organisation = organisation.organisation;
    return {{}, period, kind, measure, measures, organisation, lacking, shown, all};
}

void TestActivityQueries::initTestCase()
{
    m_file = test::sampleFile(m_folder.filePath(u"a.samordna"_s), m_clock, 400);
    m_large = test::sampleFile(m_folder.filePath(u"large.samordna"_s), m_clock, kLarge - kSpanning);
    QVERIFY(m_file && m_large);
    domain::Activity odd = rows().first();
    odd.id = domain::ActivityId::create();
    odd.title = u"Ålands hav"_s;
    domain::ChangeSet set;
    set.add(odd);
    QVERIFY(m_file->write(set, u"odd"_s));
    domain::ChangeSet spanning; // over the first and the last day of the period that is asked for, and all of it
    for (const auto& [start, end] :
        {std::pair(QDate(2024, 1, 20), QDate(2024, 2, 3)), {QDate(2023, 1, 9), QDate(2025, 3, 1)},
            {QDate(2026, 12, 10), QDate(2026, 12, 16)}, {QDate(2024, 1, 2), QDate(2026, 12, 31)}}) {
        domain::Activity row = rows().first();
        row.id = domain::ActivityId::create();
        row.start = start;
        row.end = end;
        spanning.add(row);
    }
    QVERIFY(m_large->write(spanning, u"spanning"_s));
}

void TestActivityQueries::activitiesOfADayStandByTheirTime_data()
{
    QTest::addColumn<Qt::SortOrder>("direction");
    QTest::newRow("newest first") << Qt::DescendingOrder;
    QTest::newRow("oldest first") << Qt::AscendingOrder;
}

/// Entered in another order than they are held; the one without a time stands before the others of its day.
void TestActivityQueries::activitiesOfADayStandByTheirTime()
{
    QFETCH(const Qt::SortOrder, direction);
    domain::ChangeSet set;
    for (const QTime time : {QTime(13, 0), QTime(), QTime(9, 0), QTime(12, 30)}) {
        domain::Activity row = rows().first();
        row.id = domain::ActivityId::create();
        row.start = row.end = QDate(2031, 5, 14);
        row.startTime = time;
        row.endTime = {};
        set.add(row);
    }
    const auto undo = m_file->write(set, u"day"_s);
    QVERIFY(undo);
    ActivityQuery query;
    query.period = domain::Period::between(QDate(2031, 5, 14), QDate(2031, 5, 14));
    query.direction = direction;
    QList<QTime> expected{QTime(), QTime(9, 0), QTime(12, 30), QTime(13, 0)};
    if (direction == Qt::DescendingOrder) {
        std::reverse(expected.begin(), expected.end());
    }
    QList<QTime> found;
    for (const ActivityRow& row : answer(query)) {
        found.append(row.startTime);
    }
    const auto keys = *m_file->reader().activityKeys(query);
    const auto first = *m_file->reader().firstActivityKeys(query, 10);
    const auto atOnce = *m_file->reader().activityKeysAtOnce(query, 10);
    QVERIFY(m_file->write(undo->inverted(), u"back"_s));
    QCOMPARE(found, expected);
    QCOMPARE(first, keys);
    QCOMPARE(atOnce.keys, keys);
}

void TestActivityQueries::whatIsEqualStandsByDayAndTime_data()
{
    QTest::addColumn<ActivityOrder>("order");
    QTest::newRow("title") << ActivityOrder::Title;
    QTest::newRow("kind") << ActivityOrder::Kind;
    QTest::newRow("participants") << ActivityOrder::Participants;
}

void TestActivityQueries::whatIsEqualStandsByDayAndTime()
{
    QFETCH(const ActivityOrder, order);
    ActivityQuery query;
    query.order = order;
    query.direction = Qt::AscendingOrder;
    const auto isEqual = [order](const ActivityRow& a, const ActivityRow& b) {
        return order == ActivityOrder::Title ? a.title == b.title
            : order == ActivityOrder::Kind   ? a.kind == b.kind
                                             : a.participants.value_or(0) == b.participants.value_or(0);
    };
    const auto found = answer(query);
    int equal = 0;
    for (std::size_t i = 1; i < found.size(); ++i) {
        const ActivityRow& before = found[i - 1];
        if (isEqual(before, found[i])) {
            ++equal;
            QVERIFY(std::tie(before.start, before.startTime) <= std::tie(found[i].start, found[i].startTime));
        }
    }
    QVERIFY(equal > 100);
}

void TestActivityQueries::groupsAgreeWithTheRowsThemselves_data()
{
    QTest::addColumn<ActivityGrouping>("grouping");
    QTest::newRow("none") << ActivityGrouping::None;
    QTest::newRow("month") << ActivityGrouping::Month;
    QTest::newRow("kind") << ActivityGrouping::Kind;
    QTest::newRow("municipality") << ActivityGrouping::Municipality;
    QTest::newRow("organiser") << ActivityGrouping::Organiser;
}

/// So many that all are read, and so few that they are looked up; each group in the order of the keys.
void TestActivityQueries::groupsAgreeWithTheRowsThemselves()
{
    QFETCH(const ActivityGrouping, grouping);
    const auto valueOf = [grouping](const domain::Activity& row) {
        switch (grouping) {
        case ActivityGrouping::None: break;
        case ActivityGrouping::Month: return row.end.toString(u"yyyy-MM");
        case ActivityGrouping::Kind: return domain::codeText(row.kind);
        case ActivityGrouping::Municipality: return row.municipality;
        case ActivityGrouping::Organiser: return row.organiser.isNull() ? QString() : row.organiser.text();
        }
        return QString();
    };
    QHash<QUuid, QString> values;
    QVERIFY(m_large->reader().eachActivity([&](const domain::Activity& row) {
        values.insert(row.id.uuid(), valueOf(row));
        return true;
    }));
    ActivityQuery query;
    query.order = ActivityOrder::Title;
    const auto all = *m_large->reader().activityKeys(query);
    QCOMPARE(all.size(), static_cast<std::size_t>(kLarge));
    const auto few = std::span(all).first(500);
    for (const std::span<const RowKey> keys : {std::span<const RowKey>(all), std::span<const RowKey>(few)}) {
        QHash<QString, std::vector<RowKey>> expected;
        const auto rows = *m_large->reader().activityRows(keys);
        for (std::size_t i = 0; i < keys.size(); ++i) {
            expected[values.value(rows[i].id.uuid())].push_back(keys[i]);
        }
        const auto groups = *m_large->reader().activityGroups(grouping, keys);
        QCOMPARE(groups.size(), static_cast<std::size_t>(expected.size()));
        for (const ActivityGroup& group : groups) {
            QVERIFY2(group.keys == expected.value(group.value), qPrintable(group.value));
        }
    }
    QVERIFY(m_large->reader().activityGroups(grouping, {})->empty());
}

/// What is kept between questions is not what was true before a change.
void TestActivityQueries::groupsFollowWhatIsWritten()
{
    const auto keys = *m_large->reader().activityKeys({});
    QVERIFY(m_large->reader().activityGroups(ActivityGrouping::Month, keys));
    const auto first = *m_large->reader().activityRows(std::span(keys).first(1));
    const domain::Activity before = **m_large->reader().row(first.front().id);
    domain::Activity after = before;
    after.start = after.end = QDate(2032, 2, 1);
    domain::ChangeSet set;
    set.change(before, after);
    const auto undo = m_large->write(set, u"later"_s);
    QVERIFY(undo);
    const auto groups = *m_large->reader().activityGroups(ActivityGrouping::Month, keys);
    QVERIFY(m_large->write(undo->inverted(), u"back"_s));
    QCOMPARE(std::count(groups.begin(), groups.end(), ActivityGroup{u"2032-02"_s, {keys.front()}}), 1);
}

void TestActivityQueries::firstKeysAreTheBeginningOfAll_data()
{
    QTest::addColumn<ActivityOrder>("order");
    QTest::addColumn<Qt::SortOrder>("direction");
    QTest::addColumn<QString>("text");
    for (const auto order :
        {ActivityOrder::Start, ActivityOrder::Title, ActivityOrder::Kind, ActivityOrder::Participants}) {
        for (const auto direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            for (const QString& text : {QString(), u"m"_s, u"manualen"_s}) {
                QTest::addRow("%d %d %s", static_cast<int>(order), static_cast<int>(direction), qPrintable(text))
                    << order << direction << text;
            }
        }
    }
}

void TestActivityQueries::firstKeysAreTheBeginningOfAll()
{
    ActivityQuery query;
    QFETCH(ActivityOrder, order);
    QFETCH(Qt::SortOrder, direction);
    QFETCH(QString, text);
    query.order = order;
    query.direction = direction;
    query.text = text;
    auto all = *m_file->reader().activityKeys(query);
    QVERIFY(!all.empty());
    all.resize(std::min<size_t>(all.size(), 20));
    QCOMPARE(*m_file->reader().firstActivityKeys(query, 20), all);
}

void TestActivityQueries::whatStandsAtOnceIsTheBeginningOfAll_data()
{
    firstKeysAreTheBeginningOfAll_data();
}

/// Every filter alone and all together.
void TestActivityQueries::whatStandsAtOnceIsTheBeginningOfAll()
{
    QFETCH(ActivityOrder, order);
    QFETCH(Qt::SortOrder, direction);
    QFETCH(QString, text);
    const Reader& reader = m_large->reader();
    for (const ActivityQuery& filter : filters()) {
        ActivityQuery query = filter;
        query.order = order;
        query.direction = direction;
        query.text = text;
        auto all = *reader.activityKeys(query);
        const KeysAtOnce once = *reader.activityKeysAtOnce(query, 50);
        QCOMPARE(once.keys.size(), std::min<size_t>(all.size(), 50));
        QVERIFY(!once.isWhole || once.keys.size() == all.size());
        all.resize(once.keys.size());
        QCOMPARE(once.keys, all);
    }
}

void TestActivityQueries::aSmallPartIsAnsweredWhole()
{
    ActivityQuery query;
    query.text = u"ålands"_s;
    const KeysAtOnce once = *m_file->reader().activityKeysAtOnce(query, 20);
    QCOMPARE(once, (KeysAtOnce{*m_file->reader().activityKeys(query), true}));
    QCOMPARE(once.keys.size(), 1U);
    query.text = u"m"_s;
    QVERIFY(!m_file->reader().activityKeysAtOnce(query, 20)->isWhole);
    query.measures.emplace();
    QCOMPARE(*m_file->reader().activityKeysAtOnce(query, 20), (KeysAtOnce{{}, true}));
}

/// "Genomförd" is gathered whole in one step that cannot be stopped; "gen" is not, and few hold "hot".
void TestActivityQueries::longWordsThatMostRowsHoldAreNotAnsweredAtOnce()
{
    const auto once = [&](const QString& text) {
        ActivityQuery query;
        query.text = text;
        return *m_large->reader().activityKeysAtOnce(query, 50);
    };
    QVERIFY(once(u"genomförd"_s).isUnknown());
    QVERIFY(once(u"hotell genomförd"_s).isUnknown());
    QCOMPARE(once(u"gen"_s).keys.size(), 50U);
    QCOMPARE(once(u"hotell"_s).keys.size(), 50U);
    QCOMPARE(once(u"hotell gen"_s).keys.size(), 50U);
    QVERIFY(once(u"hotellxyz"_s).isWhole);
}

void TestActivityQueries::whatMayTakeNoLongerIsNotAnsweredAtOnce()
{
    ActivityQuery query;
    query.order = ActivityOrder::Title;
    int asked = 0;
    QVERIFY(m_large->reader().activityKeysAtOnce(query, 50, [&] { return ++asked < 3; })->isUnknown());
    QCOMPARE(asked, 3);
    QCOMPARE(m_large->reader().activityKeysAtOnce(query, 50, [] { return true; })->keys.size(), 50U);
    // Few activities are always answered.
    QVERIFY(!m_file->reader().activityKeysAtOnce(query, 50, [] { return false; })->isUnknown());
}

/// "Genomförd" stands in every result and in no activity that is still to come, and those stand first.
void TestActivityQueries::commonWordsAreFoundPastThePlannedOnes()
{
    ActivityQuery query;
    query.text = u"gen"_s;
    query.measures.emplace();
    const auto data = *m_large->reader().planData();
    for (const domain::Measure& measure : data.measures) {
        query.measures->append(measure.id);
    }
    auto all = *m_large->reader().activityKeys(query);
    QVERIFY(all.size() > kLarge / 2);
    all.resize(50);
    QCOMPARE(m_large->reader().activityKeysAtOnce(query, 50)->keys, all);
}

void TestActivityQueries::lettersWithDotsAreTheirOwn()
{
    ActivityQuery query;
    query.text = u"ål"_s;
    QCOMPARE(answer(query).size(), 1U);
    query.text = u"ÅLANDS hav"_s;
    QCOMPARE(answer(query).size(), 1U);
    query.text = u"alands"_s;
    QCOMPARE(answer(query).size(), 0U);
}

void TestActivityQueries::searchTextIsNeverAProgram_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text :
        {u"\""_s, u"a\" OR \"b"_s, u"title:"_s, u"NEAR("_s, u"*"_s, u"' OR 1=1 --"_s, u"(("_s, u"😀"_s, u"-"_s}) {
        QTest::newRow(qPrintable(text)) << text;
    }
}

void TestActivityQueries::searchTextIsNeverAProgram()
{
    ActivityQuery query;
    QFETCH(QString, text);
    query.text = text;
    QVERIFY(m_file->reader().activityKeys(query));
    QVERIFY(m_file->reader().firstActivityKeys(query, 10));
    QVERIFY(m_file->reader().activityKeysAtOnce(query, 10));
}

void TestActivityQueries::filtersAgreeWithTheRowsThemselves()
{
    const auto all = rows();
    const auto count = [&](auto holds) { return static_cast<size_t>(std::count_if(all.cbegin(), all.cend(), holds)); };
    const domain::Activity one = all.at(7);
    ActivityQuery query;
    query.measure = one.measures.first();
    QCOMPARE(answer(query).size(), count([&](const auto& row) { return row.measures.contains(one.measures.first()); }));
    query = {};
    query.organisation = one.organiser;
    QCOMPARE(answer(query).size(), count([&](const auto& row) {
        return row.organiser == one.organiser || row.organisations.contains(one.organiser);
    }));
    query = {};
    query.measures = one.measures + all.at(11).measures;
    QVERIFY(query.measures->size() > 1);
    const auto servesOne = [&](const auto& row) {
        return std::any_of(row.measures.cbegin(), row.measures.cend(),
            [&](const auto& measure) { return query.measures->contains(measure); });
    };
    QCOMPARE(answer(query).size(), count(servesOne)); // once, also where it serves several
    query.measures->clear();
    QCOMPARE(answer(query).size(), 0U);
    query = {};
    query.kind = one.kind;
    query.period = domain::Period::fromCode(u"2025");
    QCOMPARE(
        answer(query).size(), count([&](const auto& row) { return row.kind == one.kind && row.end.year() == 2025; }));
    query = {};
    query.lacksResult = true;
    query.today = m_clock.today();
    QCOMPARE(answer(query).size(),
        count([&](const auto& row) { return row.result.isEmpty() && !row.cancelled && row.end <= m_clock.today(); }));
}

void TestActivityQueries::totalsAgreeWithTheRowsThemselves()
{
    const auto period = *domain::Period::fromCode(u"2026-T3");
    const auto totals = *m_file->reader().activityTotals(period, m_clock.today());
    ActivityTotals expected;
    QSet<QUuid> organisations;
    for (const domain::Activity& row : rows()) {
        if (!period.contains(row.end) || row.cancelled) {
            continue;
        }
        if (row.end > m_clock.today()) {
            ++expected.planned;
            continue;
        }
        ++expected.held;
        expected.women += row.women.value_or(0);
        expected.men += row.men.value_or(0);
        expected.unknown += row.unknown.value_or(0);
        expected.hours += row.hours.value_or(0);
        expected.cost += row.cost.value_or(0);
        organisations.insert(row.organiser.uuid());
        for (const auto& organisation : row.organisations) {
            organisations.insert(organisation.uuid());
        }
    }
    expected.organisations = static_cast<int>(organisations.size());
    QVERIFY(expected.held > 5);
    QCOMPARE(totals, expected);
    qint64 months = 0;
    for (const MonthCount& month : *m_file->reader().activitiesByMonth(period)) {
        months += month.count;
    }
    QCOMPARE(months, expected.held + expected.planned);
}

void TestActivityQueries::onlyWhatWasHeldIsAddedUp_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<bool>("isCancelled");
    QTest::addColumn<int>("held");
    QTest::addColumn<int>("planned");
    const QDate asOf(2041, 5, 10);
    QTest::newRow("ended before") << asOf.addDays(-2) << asOf.addDays(-1) << false << 1 << 0;
    QTest::newRow("ends on the day") << asOf.addDays(-2) << asOf << false << 1 << 0;
    QTest::newRow("goes on over the day") << asOf.addDays(-2) << asOf.addDays(1) << false << 0 << 1;
    QTest::newRow("begins after it") << asOf.addDays(1) << asOf.addDays(1) << false << 0 << 1;
    QTest::newRow("cancelled") << asOf.addDays(-2) << asOf.addDays(-1) << true << 0 << 0;
    QTest::newRow("begins in the period before") << QDate(2040, 12, 30) << asOf.addDays(-1) << false << 1 << 0;
    QTest::newRow("ends in the period after") << asOf.addDays(-2) << QDate(2042, 1, 2) << false << 0 << 0;
}

void TestActivityQueries::onlyWhatWasHeldIsAddedUp()
{
    QFETCH(const QDate, start);
    QFETCH(const QDate, end);
    QFETCH(const bool, isCancelled);
    QFETCH(const int, held);
    QFETCH(const int, planned);
    domain::Activity row = rows().at(7);
    row.id = domain::ActivityId::create();
    row.revision = 0;
    row.start = start;
    row.end = end;
    row.cancelled = isCancelled;
    row.women = 7;
    row.men = row.other = row.unknown = std::nullopt;
    row.hours = 2.5;
    row.cost = 900;
    row.organisations.clear();
    QVERIFY(!row.organiser.isNull());
    const auto stored = add(row);
    QVERIFY(stored);
    const auto totals = *m_file->reader().activityTotals(*domain::Period::fromCode(u"2041"), QDate(2041, 5, 10));
    QVERIFY(m_file->write(stored->inverted(), u"undo"_s));
    ActivityTotals expected;
    expected.held = held;
    expected.planned = planned;
    expected.women = 7 * held;
    expected.organisations = held;
    expected.hours = 2.5 * held;
    expected.cost = 900 * held;
    QCOMPARE(totals, expected);
}

/// Of the same day, some were held and some go on; an organisation may have been in both or in one.
void TestActivityQueries::organisationOfOneStillToComeIsNotCounted()
{
    const QDate asOf(2042, 5, 10);
    const auto data = *m_file->reader().planData();
    const auto organisation = [&](int at) { return data.organisations.at(at).id; };
    domain::ChangeSet changes;
    const auto activity = [&](int days, int organiser, const QList<int>& others) {
        domain::Activity row = rows().at(7);
        row.id = domain::ActivityId::create();
        row.revision = 0;
        row.start = asOf.addDays(-3);
        row.end = row.start.addDays(days);
        row.cancelled = false;
        row.organiser = organisation(organiser);
        row.organisations.clear();
        for (const int other : others) {
            row.organisations.append(organisation(other));
        }
        changes.add(row);
    };
    activity(1, 0, {1}); // held
    activity(9, 0, {2}); // goes on
    activity(9, 3, {1, 2}); // goes on
    const auto stored = m_file->write(changes, u"add"_s);
    QVERIFY(stored);
    const auto counts = *m_file->reader().activityCounts(*domain::Period::fromCode(u"2042"), asOf);
    const auto later = *m_file->reader().activityCounts(*domain::Period::fromCode(u"2042"), asOf.addDays(30));
    QVERIFY(m_file->write(stored->inverted(), u"undo"_s));
    QCOMPARE(counts.held, 1);
    QCOMPARE(counts.planned, 2);
    QCOMPARE(counts.organisations, 2); // the first two
    QCOMPARE(later.organisations, 4);
}

void TestActivityQueries::whatBeganBeforeThePeriodLacksItsResultInIt()
{
    const auto lacking = [&](QStringView code) {
        const auto period = *domain::Period::fromCode(code);
        return *m_file->reader().activitiesWithoutResult(period, period.last());
    };
    domain::Activity row = rows().at(7);
    row.id = domain::ActivityId::create();
    row.revision = 0;
    row.start = QDate(2042, 12, 30);
    row.end = QDate(2043, 1, 2);
    row.cancelled = false;
    row.result.clear();
    const auto added = add(row);
    QVERIFY(added);
    QCOMPARE(lacking(u"2042"), 0);
    QCOMPARE(lacking(u"2043"), 1); // where it is among those held
    QCOMPARE(*m_file->reader().activitiesWithoutResult(*domain::Period::fromCode(u"2043"), QDate(2043, 1, 1)), 0);
    QVERIFY(m_file->write(added->inverted(), u"undo"_s));
}

void TestActivityQueries::withdrawnOnesAreHidden()
{
    const auto before = answer({});
    const domain::Activity stored = **m_file->reader().row(before.front().id);
    domain::Activity withdrawn = stored;
    withdrawn.withdrawn = u"dubblett"_s;
    domain::ChangeSet set;
    set.change(stored, withdrawn);
    QVERIFY(m_file->write(set, u"withdraw"_s));
    QCOMPARE(answer({}).size(), before.size() - 1);
    ActivityQuery all;
    all.withdrawn = WithdrawnRows::Shown;
    QCOMPARE(answer(all).size(), before.size());
}

void TestActivityQueries::streamsEveryColumn()
{
    const auto columns = m_file->reader().streamColumns(domain::Entity::Activity);
    QCOMPARE(columns.size(), static_cast<qsizetype>(domain::fieldsOf<domain::Activity>().size()) + 2);
    size_t rowsSeen = 0;
    std::string last;
    QVERIFY(
        m_file->reader().stream({domain::Entity::Activity, WithdrawnRows::Shown, {}}, [&](std::span<const Cell> cells) {
            const std::string start(
                std::get<std::string_view>(cells[static_cast<size_t>(columns.indexOf(u"start"_s))]));
            const bool isInOrder = start >= last;
            last = start;
            ++rowsSeen;
            return isInOrder && cells.size() == static_cast<size_t>(columns.size());
        }));
    QCOMPARE(rowsSeen, static_cast<size_t>(rows().size()));
}

QTEST_GUILESS_MAIN(TestActivityQueries)
#include "tst_activityqueries.moc"
