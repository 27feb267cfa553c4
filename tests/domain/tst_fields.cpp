#include "models/domain/changes.h"

#include <QJsonObject>
#include <QTest>

using namespace samordna;
using namespace samordna::domain;
using namespace Qt::Literals::StringLiterals;

class TestFields final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBackAsItWas();
    void refusesWhatDoesNotFitAndChangesNothing();
    void namesAreUniqueWithinAnEntity();
    void invertedSetUndoes();
};

namespace {

Activity fullActivity()
{
    Activity activity;
    activity.id = ActivityId::named(u"a"_s);
    activity.title = u"Möte"_s;
    activity.start = QDate(2026, 3, 1);
    activity.startTime = QTime(9, 30);
    activity.end = QDate(2026, 3, 2);
    activity.organiser = OrganisationId::named(u"o"_s);
    activity.organisations = {OrganisationId::named(u"p"_s), OrganisationId::named(u"q"_s)};
    activity.women = 3;
    activity.hours = 2.5;
    activity.measures = {MeasureId::named(u"m"_s)};
    activity.counties = {u"01"_s, u"99"_s};
    return activity;
}

} // namespace

void TestFields::everyFieldComesBackAsItWas()
{
    const Activity before = fullActivity();
    Activity after;
    after.id = before.id;
    for (const auto& field : fieldsOf<Activity>()) {
        QVERIFY2(field.set(after, field.get(before)), field.name);
    }
    QCOMPARE(after, before);
}

void TestFields::refusesWhatDoesNotFitAndChangesNothing()
{
    for (const auto& field : fieldsOf<Activity>()) {
        Activity activity = fullActivity();
        QVERIFY2(!field.set(activity, QJsonObject{{u"odd"_s, 1}}), field.name);
        QCOMPARE(activity, fullActivity());
    }
}

void TestFields::namesAreUniqueWithinAnEntity()
{
    forEachEntity([]<class E>() {
        QSet<QString> names{u"id"_s, u"county"_s, u"revision"_s, u"withdrawn"_s, u"key"_s};
        for (const auto& field : fieldsOf<E>()) {
            const QString name = QString::fromLatin1(field.name);
            QVERIFY2(!names.contains(name), field.name);
            names.insert(name);
        }
    });
}

void TestFields::invertedSetUndoes()
{
    ChangeSet set;
    Activity changed = fullActivity();
    changed.title = u"Annat"_s;
    set.change(fullActivity(), changed);
    set.add(fullActivity());
    QCOMPARE(set.inverted().inverted(), set);
    QVERIFY(!set.inverted().changes().first().after);
    set = {};
    set.change(fullActivity(), fullActivity());
    QVERIFY(set.isEmpty());
}

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
