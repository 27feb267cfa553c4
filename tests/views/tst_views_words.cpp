#include "views/words/importwords.h"
#include "views/words/words.h"

#include "models/domain/changes.h"

#include <QSet>
#include <QtTest>

using namespace samordna;
using namespace samordna::views;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList kArguments{u"a"_s, u"b"_s, u"title"_s, u"0"_s};

} // namespace

class TestViewsWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasASentenceOfItsOwn();
    void everyProblemNamesItsField();
    void everyFieldHasAName();
    void lockedSaysWhoWhereAndSince();
    void brokenRuleSaysWhichField();
    void whySaysWhatWasLeftOut();
    void everyKindOfAttentionHasALine();
    void maskedCountsOfAColumnAreOneLine();
};

void TestViewsWords::maskedCountsOfAColumnAreOneLine()
{
    using exchange::RemarkKind;
    const auto remark = [](RemarkKind kind, int row, const QString& column, const QString& text) {
        exchange::ImportRemark made;
        made.kind = kind;
        made.sheet = u"Aktiviteter"_s;
        made.row = row;
        made.column = column;
        made.text = text;
        return made;
    };
    const auto lines = remarkLines({remark(RemarkKind::MaskedCell, 3, u"Kvinnor"_s, u"<5"_s),
        remark(RemarkKind::NotUnderstood, 4, u"Start"_s, u"?"_s), remark(RemarkKind::MaskedCell, 5, u"Män"_s, u".."_s),
        remark(RemarkKind::MaskedCell, 6, u"Kvinnor"_s, u".."_s)});
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0), u"Aktiviteter, Kvinnor: 2 masked counts; what this file has is kept"_s);
    QVERIFY(lines.at(1).contains(u"Start"_s));
    QVERIFY(lines.at(2).startsWith(u"Aktiviteter, Män: 1"_s));
}

void TestViewsWords::everyErrorHasASentenceOfItsOwn()
{
    QSet<QString> sentences;
    const auto last = static_cast<int>(base::ErrorKind::Cancelled);
    for (int kind = 0; kind <= last; ++kind) {
        const QString sentence = errorSentence({static_cast<base::ErrorKind>(kind), kArguments, u"technical"_s});
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(QString::number(kind)));
        QVERIFY(!sentence.contains(u"technical"_s));
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        QVERIFY2(!errorSentence({static_cast<base::ErrorKind>(kind), {}, {}}).contains(u'%'), qPrintable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), last + 1);
}

void TestViewsWords::everyProblemNamesItsField()
{
    QSet<QString> sentences;
    const auto last = static_cast<int>(domain::ProblemKind::PersonalNumber);
    for (int kind = 0; kind <= last; ++kind) {
        const QString sentence = problemSentence({u"due"_s, static_cast<domain::ProblemKind>(kind)});
        QVERIFY2(sentence.contains(fieldName(u"due"_s)), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), last + 1);
}

void TestViewsWords::everyFieldHasAName()
{
    domain::forEachEntity([]<class E>() {
        for (const auto& field : domain::fieldsOf<E>()) {
            const QString name = QString::fromLatin1(field.name);
            QVERIFY2(fieldName(name) != name, field.name);
        }
    });
}

void TestViewsWords::lockedSaysWhoWhereAndSince()
{
    const QString sentence = errorSentence({base::ErrorKind::Locked, {u"eva"_s, u"LST-7"_s, u"09:12"_s}, {}});
    for (const QString& part : {u"eva"_s, u"LST-7"_s, u"09:12"_s}) {
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    }
}

void TestViewsWords::brokenRuleSaysWhichField()
{
    const QString kind = QString::number(static_cast<int>(domain::ProblemKind::EndBeforeStart));
    const QString sentence = errorSentence({base::ErrorKind::RuleBroken, {u"measure"_s, u"id"_s, u"due"_s, kind}, {}});
    QVERIFY(sentence.startsWith(problemSentence({u"due"_s, domain::ProblemKind::EndBeforeStart})));
}

void TestViewsWords::whySaysWhatWasLeftOut()
{
    progress::Figure figure;
    figure.basis = progress::Basis::Milestones;
    figure.terms = {{u"a"_s, 100, 1, {}}, {u"b"_s, 0, 1, {}}};
    const QString plain = whyText(figure);
    QVERIFY2(plain.contains(u"1 of 2"_s), qPrintable(plain));
    figure.exclusions = {{progress::Exclusion::Withdrawn, 3}};
    QVERIFY(whyText(figure).startsWith(plain));
    QVERIFY(whyText(figure).contains(u'3'));
}

void TestViewsWords::everyKindOfAttentionHasALine()
{
    QSet<QString> lines;
    const auto last = static_cast<int>(progress::AttentionKind::ActivitiesWithoutResult);
    for (int kind = 0; kind <= last; ++kind) {
        progress::Attention item;
        item.kind = static_cast<progress::AttentionKind>(kind);
        item.period = *domain::Period::fromCode(u"2025-T3"_s);
        item.due = QDate(2026, 10, 31);
        item.days = 24;
        item.count = 2;
        item.sum = 11;
        item.total = 12;
        const QString line = attentionText(item);
        QVERIFY(!line.isEmpty() && !line.contains(u'%'));
        lines.insert(line);
    }
    QCOMPARE(lines.size(), last + 1);
}

QTEST_GUILESS_MAIN(TestViewsWords)
#include "tst_views_words.moc"
