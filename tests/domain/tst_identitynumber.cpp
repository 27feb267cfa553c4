#include "models/domain/identitynumber.h"

#include <QTest>

using namespace samordna::domain;
using namespace Qt::Literals::StringLiterals;

class TestIdentityNumber final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void quickLookNeverMisses();
};

void TestIdentityNumber::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("strong");
    QTest::addColumn<int>("weak");
    QTest::newRow("official example") << u"640823-3234"_s << 1 << 0;
    QTest::newRow("within a sentence") << u"Samtal med 640823-3234 i dag."_s << 1 << 0;
    QTest::newRow("with the century") << u"196408233234"_s << 1 << 0;
    QTest::newRow("after the hundredth year") << u"640823+3234"_s << 1 << 0;
    QTest::newRow("an en dash") << u"640823–3234"_s << 1 << 0;
    QTest::newRow("coordination number, day + 60") << u"701063-2391"_s << 1 << 0;
    QTest::newRow("two") << u"640823-3234, 701063-2391"_s << 2 << 0;
    QTest::newRow("a slip of the pen") << u"640823-3235"_s << 0 << 1;
    QTest::newRow("organisation number") << u"202100-2114"_s << 0 << 0;
    QTest::newRow("registry number") << u"801-3809-19"_s << 0 << 0;
    QTest::newRow("registry number of a ministry") << u"A2022/00656"_s << 0 << 0;
    QTest::newRow("telephone") << u"010-223 10 00"_s << 0 << 0;
    QTest::newRow("a sum of money") << u"1 200 000 kr"_s << 0 << 0;
    QTest::newRow("a day that does not exist") << u"640231-3234"_s << 0 << 0;
    QTest::newRow("part of a longer number") << u"16408233234567"_s << 0 << 0;
    QTest::newRow("empty") << QString() << 0 << 0;
}

void TestIdentityNumber::finds()
{
    QFETCH(QString, text);
    int strong = 0;
    const auto hits = findIdentityNumbers(text);
    for (const IdentityHit& hit : hits) {
        strong += hit.strength == IdentityStrength::Strong ? 1 : 0;
        QVERIFY(hit.position >= 0 && hit.position + hit.length <= text.size());
    }
    QTEST(strong, "strong");
    QTEST(static_cast<int>(hits.size()) - strong, "weak");
}

void TestIdentityNumber::quickLookNeverMisses()
{
    for (const char* text : {"640823-3234", "196408233234", "x 640823 3234 y", "701063-2391"}) {
        QVERIFY(mayHoldIdentityNumber(text));
        QVERIFY(!findIdentityNumbers(QString::fromLatin1(text)).isEmpty());
    }
    QVERIFY(!mayHoldIdentityNumber("Fyra möten, minst tolv parter 2026-03-17"));
}

QTEST_GUILESS_MAIN(TestIdentityNumber)
#include "tst_identitynumber.moc"
