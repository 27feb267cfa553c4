#include "models/progress/changewords.h"

#include "models/domain/changes.h"
#include "models/domain/terms.h"

#include <QJsonArray>
#include <QTest>

using namespace samordna;
using namespace samordna::domain;
using namespace Qt::Literals::StringLiterals;
using samordna::progress::valueWords;

namespace {

template <class... Enums>
QStringList allCodes()
{
    QStringList codes;
    const auto add = [&codes]<class Enum>(std::span<const Code<Enum>> more) {
        for (const Code<Enum>& code : more) {
            codes.append(QString::fromLatin1(code.text));
        }
    };
    (add(codesOf<Enums>()), ...);
    return codes;
}

QString kindWords(Entity entity, const QString& code)
{
    return valueWords(entity, u"kind"_s, FieldType::Code, code, {});
}

} // namespace

/// A field's value in words, in the history, comparisons, imports and merges.
class TestChangeWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherIsTheWordOfItsEntity();
    void everyCodeOfEveryEntityHasAWord();
};

void TestChangeWords::otherIsTheWordOfItsEntity()
{
    QCOMPARE(kindWords(Entity::Organisation, u"other"_s), term(OrganisationKind::Other));
    QCOMPARE(kindWords(Entity::Activity, u"other"_s), term(ActivityKind::Other));
}

void TestChangeWords::everyCodeOfEveryEntityHasAWord()
{
    const QStringList codes = allCodes<OrganisationKind, Direction, ProgressWay, TargetGroup, Exploitation, Degree,
        Signal, Group, ActivityKind, SuccessionKind, WorkingDayShift, CalendarDayKind>();
    int worded = 0;
    forEachEntity([&]<class E>() {
        for (const Field<E>& field : fieldsOf<E>()) {
            const bool isList = field.type == FieldType::CodeList;
            if (!isList && field.type != FieldType::Code) {
                continue;
            }
            for (const QString& code : codes) {
                E row;
                const QJsonValue value = isList ? QJsonValue(QJsonArray{code}) : QJsonValue(code);
                if (field.set(row, value)) {
                    const QString name = QString::fromLatin1(field.name);
                    const QString words = valueWords(kEntityOf<E>, name, field.type, value, {});
                    QVERIFY2(words != code && words != u"–"_s, qPrintable(entityName(kEntityOf<E>) + u'.' + name));
                    ++worded;
                }
            }
        }
    });
    QVERIFY(worded >= codes.size());
}

QTEST_GUILESS_MAIN(TestChangeWords)
#include "tst_changewords.moc"
